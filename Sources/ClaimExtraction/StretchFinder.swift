package import TextAnalysis

/// Finds whole words in a text, whatever white space parts them.
package struct StretchFinder {
    private let bytes: [UInt8]
    private let ends: [Int]
    /// Where tokens begin, by the first byte.
    private let startsByByte: [[Int]]

    package init(_ text: AnalyzedText) {
        bytes = text.bytes
        ends = text.tokens.map(\.range.upperBound)
        var byByte = [[Int]](repeating: [], count: 256)
        for token in text.tokens {
            byByte[Int(text.bytes[token.range.lowerBound])].append(token.range.lowerBound)
        }
        startsByByte = byByte
    }

    /// Where some words stand: of several places the one nearest to a byte, else the first.
    ///
    /// - Parameter range: where they have to stand; anywhere, if `nil`.
    package func find(
        _ words: String, near place: Int = 0, within range: Range<Int>? = nil
    ) -> Range<Int>? {
        let wanted = Array(words.utf8).trimmed
        guard let first = wanted.first else { return nil }
        let range = range ?? 0..<bytes.count
        let candidates = startsByByte[Int(first)]
        var after = candidates.partition { $0 >= place }
        var before = after - 1
        while after < candidates.count || before >= 0 {
            let isAfterNearer =
                before < 0
                || (after < candidates.count
                    && candidates[after] - place <= place - candidates[before])
            let start = isAfterNearer ? candidates[after] : candidates[before]
            if isAfterNearer { after += 1 } else { before -= 1 }
            if let end = end(of: wanted, from: start), range.lowerBound <= start,
                end <= range.upperBound, isBorder(end)
            {
                return start..<end
            }
        }
        return nil
    }

    /// Whether a word ends there, so that no "50" is found in "500".
    private func isBorder(_ place: Int) -> Bool {
        let next = ends.partition { $0 >= place }
        return next < ends.count && ends[next] == place
    }

    private func end(of wanted: [UInt8], from start: Int) -> Int? {
        var place = start
        var index = 0
        while index < wanted.count {
            guard place < bytes.count else { return nil }
            if wanted[index].isSpace {
                guard bytes[place].isSpace else { return nil }
                while index < wanted.count, wanted[index].isSpace { index += 1 }
                while place < bytes.count, bytes[place].isSpace { place += 1 }
            } else {
                guard bytes[place] == wanted[index] else { return nil }
                index += 1
                place += 1
            }
        }
        return place
    }
}

extension UInt8 {
    fileprivate var isSpace: Bool { self == 0x20 || (0x09...0x0D).contains(self) }
}

extension [UInt8] {
    fileprivate var trimmed: [UInt8] {
        guard let first = firstIndex(where: { !$0.isSpace }),
            let last = lastIndex(where: { !$0.isSpace })
        else { return [] }
        return Array(self[first...last])
    }
}
