internal import TextAnalysis

/// The items of a list, each of which says something datable of its own.
///
/// "As examples, she mentioned the hack of A in 2014, the robbery in B in 2016, and the C attack
/// in 2017" is three claims. A list of examples is completed by the statement that it follows:
/// "Hackers of D are behind numerous cases of theft" gives each of them "Hackers of D are behind".
struct EnumeratedItem {
    /// Token indices.
    let tokens: Range<Int>
    /// Bytes of what completes it.
    let context: Range<Int>?
}

enum EnumeratedItems {
    /// Empty unless there are at least two items and every one of them has a date.
    static func find(
        in content: Range<Int>, of text: AnalyzedText, after last: Range<Int>?
    ) -> [EnumeratedItem] {
        let pieces = pieces(of: content, in: text)
        guard pieces.count >= 2, pieces.allSatisfy({ hasDate($0, in: text) }) else { return [] }
        let verbsLater = pieces.dropFirst().filter { startsWithVerb($0, in: text) }.count
        if verbsLater == pieces.count - 1 {
            // "The group hit A in 2014, robbed B in 2016": one subject for all.
            guard let verb = pieces[0].first(where: { isVerb($0, in: text) }),
                verb > pieces[0].lowerBound
            else { return [] }
            let subject = text.bytes(of: pieces[0].lowerBound..<verb)
            return pieces.enumerated().map {
                EnumeratedItem(tokens: $1, context: $0 == 0 ? nil : subject)
            }
        }
        guard verbsLater == 0, !pieces.contains(where: { $0.contains { isVerb($0, in: text) } })
        else { return [] }
        let context = last.flatMap { general(in: $0, of: text) }
        return pieces.map { EnumeratedItem(tokens: $0, context: context) }
    }

    /// The statement before, up to the words that promise cases of it.
    private static func general(in content: Range<Int>, of text: AnalyzedText) -> Range<Int>? {
        guard let promise = content.first(where: { promises.contains(text.tokens[$0].folded) }),
            promise > content.lowerBound,
            content.lowerBound..<promise ~= (content.first { isBeing($0, in: text) } ?? promise)
        else { return nil }
        return text.bytes(of: content.lowerBound..<promise)
    }

    private static func pieces(of content: Range<Int>, in text: AnalyzedText) -> [Range<Int>] {
        var pieces: [Range<Int>] = []
        var start = content.lowerBound
        for index in content {
            let isLast = index == content.upperBound - 1
            guard isLast || separates(index, in: text) else { continue }
            let piece = trimmed(start..<(isLast ? index + 1 : index), in: text)
            if !piece.isEmpty {
                pieces.append(piece)
            }
            start = index + 1
        }
        return pieces
    }

    private static func separates(_ index: Int, in text: AnalyzedText) -> Bool {
        let written = text.string(text.tokens[index].range)
        guard written == "," || written == ";" else { return false }
        // "May 5, 2014" has a comma of its own.
        return !text.isInDate(index)
    }

    private static func trimmed(_ piece: Range<Int>, in text: AnalyzedText) -> Range<Int> {
        var start = piece.lowerBound
        while start < piece.upperBound,
            ["and", "or", ",", "then"].contains(text.tokens[start].folded)
        {
            start += 1
        }
        return start..<piece.upperBound
    }

    private static func hasDate(_ piece: Range<Int>, in text: AnalyzedText) -> Bool {
        text.dates(in: text.bytes(of: piece)).contains { $0.kind == .date }
    }

    private static func startsWithVerb(_ piece: Range<Int>, in text: AnalyzedText) -> Bool {
        isVerb(piece.lowerBound, in: text)
    }

    private static func isVerb(_ index: Int, in text: AnalyzedText) -> Bool {
        let token = text.tokens[index]
        return isBeing(index, in: text) || VerbWords.isPlainPast(token.folded)
            || VerbWords.isPastOrParticiple(token)
    }

    private static func isBeing(_ index: Int, in text: AnalyzedText) -> Bool {
        VerbWords.isBeing(text.tokens[index].folded)
    }

    private static let promises: Set<String> = [
        "numerous", "several", "many", "multiple", "various", "countless", "dozens", "some",
        "hundreds", "cases",
    ]
}
