/// Which words of two texts stand in both in the same order: runs of five and more, and what was
/// put in the place of one or two words between them.
///
/// What both have between quotation marks does not count: two reporters can hear one speaker.
struct SharedWords {
    /// For each word whether the other text has it.
    private(set) var first: [Bool]
    private(set) var second: [Bool]
    private let texts: (WordSequence, WordSequence)

    /// Words that an editor may have put in the place of others.
    private let longestEdit: Int
    /// Fewest words of a text's own for a share to mean anything.
    private static let fewestWords = 20

    /// - Parameter longestEdit: 0 for what is the same word by word.
    init(_ one: WordSequence, _ other: WordSequence, longestEdit: Int = 2) {
        self.longestEdit = longestEdit
        texts = (one, other)
        first = Array(repeating: false, count: one.words.count)
        second = Array(repeating: false, count: other.words.count)
        align()
    }

    /// Finds for each run of the second text the longest stretch of the first that begins with it.
    private mutating func align() {
        let places = Self.places(of: texts.0)
        let runs = texts.1.runs
        var start = 0
        while start < runs.count {
            let found = Self.candidates(for: runs[start], in: places)
                .map { (place: $0, count: length(from: $0, start)) }
                .max { ($0.count, -$0.place) < ($1.count, -$1.place) }
            guard let found, found.count >= WordSequence.runLength else {
                start += 1
                continue
            }
            mark(found.place, start, found.count)
            start += found.count
        }
    }

    /// The runs of a text with their places, in order of both.
    private static func places(of text: WordSequence) -> [(run: UInt64, place: Int)] {
        text.runs.enumerated().map { (run: $1, place: $0) }
            .sorted { ($0.run, $0.place) < ($1.run, $1.place) }
    }

    /// A few places will do: a run that a text repeats often is a refrain.
    private static func candidates(
        for run: UInt64, in places: [(run: UInt64, place: Int)]
    ) -> [Int] {
        var low = 0
        var high = places.count
        while low < high {
            let middle = (low + high) / 2
            if places[middle].run < run {
                low = middle + 1
            } else {
                high = middle
            }
        }
        return places[low...].prefix(4).prefix { $0.run == run }.map(\.place)
    }

    /// How many words from two places on are the same, with words put in the place of others.
    private func length(from place: Int, _ start: Int) -> Int {
        let (one, other) = (texts.0.words, texts.1.words)
        var count = 0
        var kept = 0
        while place + count < one.count, start + count < other.count {
            if one[place + count] == other[start + count] {
                count += 1
                kept = count
                continue
            }
            let after = (0...longestEdit).dropFirst().first { edit in
                isRun(place + count + edit, start + count + edit)
            }
            guard let after else { break }
            count += after
        }
        return kept
    }

    /// Whether three words from two places on are the same.
    private func isRun(_ place: Int, _ start: Int) -> Bool {
        let (one, other) = (texts.0.words, texts.1.words)
        guard place + 3 <= one.count, start + 3 <= other.count else { return false }
        return one[place..<(place + 3)].elementsEqual(other[start..<(start + 3)])
    }

    private mutating func mark(_ place: Int, _ start: Int, _ count: Int) {
        for offset in 0..<count
        where !(texts.0.isQuoted[place + offset] && texts.1.isQuoted[start + offset]) {
            first[place + offset] = true
            second[start + offset] = true
        }
    }

    /// The share of the first text's own words that the second has.
    var shareOfFirst: Double { Self.share(first, of: texts.0) }

    /// The share of the second text's own words that the first has.
    var shareOfSecond: Double { Self.share(second, of: texts.1) }

    private static func share(_ marks: [Bool], of text: WordSequence) -> Double {
        var own = 0
        var shared = 0
        for (word, isShared) in marks.enumerated() where isShared || !text.isQuoted[word] {
            own += 1
            shared += isShared ? 1 : 0
        }
        return own < fewestWords ? 0 : Double(shared) / Double(own)
    }

    /// The share of the copy's own words, if one is a copy of the other; a longer text that has the
    /// shorter one between quotation marks quotes it and is none.
    ///
    /// - Parameters:
    ///   - least: the share from which on it is a copy.
    ///   - isSecondLater: whether the second came later, so that it alone can be the copy; a later
    ///     report that has a short earlier one in it is its own.
    func copiedShare(from least: Double, isSecondLater: Bool) -> Double? {
        let (one, other) = (shareOfFirst, shareOfSecond)
        let isQuoting = isQuotedByFirst || isQuotedBySecond
        guard (isSecondLater ? other : max(one, other)) >= least,
            !isQuoting || min(one, other) >= least
        else { return nil }
        return max(one, other)
    }

    var isQuotedByFirst: Bool { Self.isMostlyQuoted(first, of: texts.0) }
    var isQuotedBySecond: Bool { Self.isMostlyQuoted(second, of: texts.1) }

    private static func isMostlyQuoted(_ marks: [Bool], of text: WordSequence) -> Bool {
        let shared = marks.indices.filter { marks[$0] }
        return shared.count { text.isQuoted[$0] } * 2 > shared.count
    }
}
