internal import CheckerKit

/// A word that may be a name, by how it is written.
struct Spelling {
    let folded: String
    let written: String
    let range: Range<Int>
    /// The words beside it, which tell one Smith from another.
    let neighbours: Set<String>

    /// `nil` for a word in small letters, or one too short to be told from another.
    init?(ofToken index: Int, in text: AnalyzedText) {
        let token = text.tokens[index]
        guard token.kind == .word, token.isCapitalized, token.folded.utf8.count >= 5,
            !token.folded.utf8.contains(UInt8(ascii: "-")),
            !token.folded.utf8.contains(UInt8(ascii: "'"))
        else { return nil }
        folded = token.folded
        written = text.string(token.range)
        range = token.range
        neighbours = Set(
            [index - 1, index + 1].filter(text.tokens.indices.contains)
                .map { text.tokens[$0] }
                .filter { $0.kind == .word && $0.isCapitalized }.map(\.folded))
    }

    /// Whether one letter is another, is missing or stands behind its neighbour, as in a slip.
    func isSlip(of other: Spelling) -> Bool {
        let (one, two) = (Array(folded.utf8), Array(other.folded.utf8))
        guard one.first == two.first, one != two, abs(one.count - two.count) <= 1,
            !isInflected(one, two), !isInflected(two, one)
        else { return false }
        let start = zip(one, two).prefix { $0 == $1 }.count
        let (rest, others) = (one[start...], two[start...])
        return rest.dropFirst().elementsEqual(others.dropFirst())
            || rest.dropFirst().elementsEqual(others) || others.dropFirst().elementsEqual(rest)
            || rest.count >= 2 && others.count >= 2
                && rest.prefix(2).elementsEqual(others.prefix(2).reversed())
                && rest.dropFirst(2).elementsEqual(others.dropFirst(2))
    }

    /// "Democrats" and "Democrat", "Iraqi" and "Iraq".
    private func isInflected(_ long: [UInt8], _ short: [UInt8]) -> Bool {
        long.count == short.count + 1 && long.starts(with: short)
    }
}

extension Body {
    func hasWord(_ folded: String) -> Bool {
        tokens.contains { text.tokens[$0].folded == folded }
    }

    /// Whether some word begins as this one does: "Israel-based" and "Israelis" for "Israel".
    func hasKin(of folded: String) -> Bool {
        let beginning = folded.prefix(5)
        return tokens.contains { text.tokens[$0].folded.hasPrefix(beginning) }
    }

    /// The first name of the body of which another spelling may be a slip.
    func spelling(near name: Spelling) -> Spelling? {
        for mention in text.names(beginningIn: tokens) {
            for index in mention.tokens {
                guard let other = Spelling(ofToken: index, in: text), name.isSlip(of: other),
                    !name.neighbours.isDisjoint(with: other.neighbours)
                        || name.folded.utf8.count >= 7
                else { continue }
                return other
            }
        }
        return nil
    }

    private var tokens: Range<Int> {
        text.tokens(in: start..<max(start, text.bytes.count))
    }
}
