import ClaimModel

/// What a page shows of itself near its article.
struct VisibleFacts {
    var headline: String?
    var author: String?
    /// "By Jane Roe", where the page calls it a byline.
    var byline: String?

    init(_ text: PageText, _ tree: PageTree) {
        headline = text.blocks.first { $0.kind == .headline }.map {
            String(decoding: text.bytes[$0.range], as: UTF8.self)
        }
        author = Self.author(in: tree)
        byline = text.blocks.lazy.filter { $0.part == .byline && $0.count <= 100 }
            .map { String(decoding: text.bytes[$0.range], as: UTF8.self) }
            .first(where: Self.isByline)
    }

    private static func isByline(_ text: String) -> Bool {
        guard text.prefix(3).lowercased() == "by ", let name = Byline.name(text) else {
            return false
        }
        let words = name.split(separator: " ")
        return (2...11).contains(words.count)
            && words.allSatisfy { word in
                word == "and" || word == "de" || word == "van" || word == "von"
                    || (word.first?.isUppercase ?? false) && !word.contains(where: \.isNumber)
            }
    }

    /// The words of the first element that is called the author, by `itemprop` or `rel`, and
    /// names somebody.
    private static func author(in tree: PageTree) -> String? {
        for node in tree.nodes.indices where tree.nodes[node].element != nil {
            let isAuthor =
                tree.is(.itemprop, "author", of: node) || tree.is(.rel, "author", of: node)
            guard isAuthor else { continue }
            let words = tree.words(of: namePart(of: node, in: tree))
            if !words.isEmpty, words.utf8.count <= 100, Byline.name(words) != nil {
                return words
            }
        }
        return nil
    }

    private static func namePart(of node: Int, in tree: PageTree) -> Int {
        tree.within(node).first { tree.is(.itemprop, "name", of: $0) } ?? node
    }
}

extension String {
    /// The text with one space for each stretch of white space, and none at the ends.
    var trimmedText: String {
        guard utf8.allSatisfy({ $0 < 0x80 }) else {
            return split(whereSeparator: \.isWhitespace).joined(separator: " ")
        }
        // Without looking for the characters that several scalars make together.
        let words = utf8.split { $0 == 0x20 || (0x09...0x0D).contains($0) }
        return String(decoding: Array(words.joined(separator: [0x20])), as: UTF8.self)
    }
}
