import ClaimModel

/// Words of pictures that a copy has stuck to the ends of paragraphs: "… its economy. Tall ships".
extension Page {
    /// How many candidates are compared with the whole text; beyond it they stay.
    private static let searchLimit = 64

    mutating func cutImageTexts() {
        let headings = Set(
            pieces.filter { $0.furniture == nil && ($0.kind == .headline || $0.kind == .subhead) }
                .flatMap(\.words).map(\.lowercased).filter { $0.utf8.count > 2 })
        guard !headings.isEmpty else { return }
        let sorted = headings.sorted()
        var searches = 0
        for index in pieces.indices {
            let piece = pieces[index]
            guard piece.furniture == nil, piece.kind == .paragraph, !piece.endsSentence,
                let stop = lastStop(piece.range)
            else { continue }
            let rest = text.trimmed(stop..<piece.range.upperBound)
            let words = text.words(rest)
            guard (2...8).contains(words.count), searches < Self.searchLimit,
                !words.contains(where: { FurnitureWords.verbs.contains($0.lowercased) })
            else { continue }
            searches += 1
            guard repeats(words, rest, headings: sorted) else { continue }
            pieces[index].range = text.trimmed(piece.range.lowerBound..<stop)
            cuts.append((rest, .imageText))
        }
    }

    /// Whether words say nothing but what the headings say, or what another place says as well.
    private func repeats(_ words: [Word], _ range: Range<Int>, headings: [String]) -> Bool {
        let content = words.filter { $0.lowercased.utf8.count > 2 }
        let known = content.count { word in headings.contains { Self.areKin(word.lowercased, $0) } }
        guard content.count >= 2, known > 0 else { return false }
        return known == content.count || stands(range)
    }

    /// Whether two words differ at most in an ending: "Korea", "Korean".
    private static func areKin(_ left: String, _ right: String) -> Bool {
        if left == right { return true }
        let shorter = min(left.utf8.count, right.utf8.count)
        return shorter >= 5 && abs(left.utf8.count - right.utf8.count) <= 3
            && (left.hasPrefix(right) || right.hasPrefix(left))
    }

    /// Whether the same words stand elsewhere in the text.
    private func stands(_ range: Range<Int>) -> Bool {
        let words = text.bytes[range]
        return text.bytes[..<range.lowerBound].holds(words)
            || text.bytes[range.upperBound...].holds(words)
    }

    /// The end of the last sentence of a stretch whose last words are none.
    func lastStop(_ range: Range<Int>) -> Int? {
        let start = max(range.lowerBound, range.upperBound - 120)
        var index = range.upperBound - 1
        while index > start {
            let byte = text.bytes[index - 1]
            if text.bytes[index].isBlank, isStop(before: index, after: range.lowerBound) {
                return index
            }
            if text.bytes[index].isLineEnd || byte.isLineEnd { return nil }
            index -= 1
        }
        return nil
    }

    /// Whether a sentence ends before an offset: not an initial, not a shortened word.
    private func isStop(before end: Int, after start: Int) -> Bool {
        var mark = end
        while mark > start {
            let (scalar, length) = text.scalar(endingAt: mark, after: start)
            guard PunctuationMarks.closers.contains(scalar) else { break }
            mark -= length
        }
        guard mark > start, ".!?".utf8.contains(text.bytes[mark - 1]) else { return false }
        // Only a full stop may be that of a shortened word.
        guard text.bytes[mark - 1] == UInt8(ascii: ".") else { return true }
        let from = text.bytes[start..<(mark - 1)].lastIndex { $0.isBlank || $0.isLineEnd }
        guard let word = text.words((from.map { $0 + 1 } ?? start)..<(mark - 1)).last else {
            return false
        }
        return word.lowercased.utf8.count >= 3 && !word.lowercased.utf8.contains(UInt8(ascii: "."))
            && !FurnitureWords.abbreviations.contains(word.lowercased)
    }
}

extension Collection<UInt8> {
    /// Whether other bytes stand in these.
    func holds(_ other: some Collection<UInt8>) -> Bool {
        guard let first = other.first else { return true }
        var rest = self[...]
        while let start = rest.firstIndex(of: first) {
            if rest[start...].starts(with: other) { return true }
            rest = rest[rest.index(after: start)...]
        }
        return false
    }
}

extension ByteText {
    /// The first bytes of a stretch, whole characters.
    func prefix(_ range: Range<Int>, _ count: Int) -> Range<Int> {
        var end = min(range.upperBound, range.lowerBound + count)
        while end < range.upperBound, end > range.lowerBound, bytes[end] & 0xC0 == 0x80 {
            end -= 1
        }
        return range.lowerBound..<end
    }
}
