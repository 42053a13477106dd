internal import CheckerKit

/// What stands on a page that the article links to, or in a part of it, ready to be asked for
/// names and numbers.
struct LinkedText {
    private let text: AnalyzedText
    /// Bytes of the text.
    private let range: Range<Int>
    /// The day of the page itself.
    private let day: PartialDate?
    private let words: Set<String>

    /// - Parameter title: counts as a part of the page.
    init(_ text: AnalyzedText, title: String = "", day: PartialDate? = nil) {
        self.text = text
        self.day = day
        range = 0..<text.bytes.count
        words = Set(text.tokens.map(\.folded)).union(AnalyzedText.words(of: title))
    }

    private init(sentence: Sentence, of text: AnalyzedText) {
        self.text = text
        day = nil
        range = sentence.range
        words = Set(text.tokens[sentence.tokens].map(\.folded))
    }

    /// The first sentence that has one of the parts, in its own words.
    func sentence(with parts: [NamedPart]) -> Int? {
        text.sentences.indices.first { index in
            let sentence = LinkedText(sentence: text.sentences[index], of: text)
            return parts.contains(where: sentence.has)
        }
    }

    func has(_ part: NamedPart) -> Bool { wording(of: part) != nil }

    /// How it has a part: `nil` if it does not; another wording than the part's own for a number or
    /// a date that may be the same and is written otherwise.
    func wording(of part: NamedPart) -> String? {
        switch part.kind {
        case .name(let words, let isPerson):
            hasName(words, isPerson: isPerson) ? part.written : nil
        case .number(let quantity): wording(of: quantity, as: part.written)
        case .date(let date): wording(of: date, as: part.written)
        }
    }

    private func wording(of quantity: Quantity, as written: String) -> String? {
        let all = text.quantities(in: range)
        if all.contains(where: { $0.value == quantity.value && $0.upper == quantity.upper }) {
            return written
        }
        return all.first { $0.bounds.overlaps(quantity.bounds) }.map { text.string($0.range) }
    }

    private func wording(of date: TemporalExpression, as written: String) -> String? {
        guard let interval = date.interval else { return nil }
        let all = text.dates(in: range).filter { $0.interval?.meets(interval) ?? false }
        if all.contains(where: { $0.value == date.value }) { return written }
        if let other = all.first { return text.string(other.range) }
        guard let day, DateInterval(day).meets(interval) else { return nil }
        return day.description
    }

    private func hasName(_ own: [String], isPerson: Bool) -> Bool {
        guard let last = own.last else { return true }
        if own.allSatisfy(words.contains) || isPerson && words.contains(last) { return true }
        let initials = own.compactMap(\.first).map(String.init).joined()
        if own.count > 2, words.contains(initials) { return true }
        return own.count == 1 && hasInitials(Array(last))
    }

    /// Whether words one after another begin with these letters: "IMF" may be written out.
    private func hasInitials(_ letters: [Character]) -> Bool {
        let words = text.tokens[text.tokens(in: range)].filter(\.isCapitalized)
        guard letters.count >= 2, letters.count <= words.count else { return false }
        return (0...words.count - letters.count).contains { start in
            letters.indices.allSatisfy { words[start + $0].folded.first == letters[$0] }
        }
    }
}

extension DateInterval {
    /// Whether some day lies in both, or may.
    fileprivate func meets(_ other: DateInterval) -> Bool {
        let (ownStart, ownEnd) = (start?.first, end?.last)
        let (otherStart, otherEnd) = (other.start?.first, other.end?.last)
        if let ownEnd, let otherStart, ownEnd < otherStart { return false }
        if let ownStart, let otherEnd, otherEnd < ownStart { return false }
        return true
    }
}

extension Quantity {
    /// The numbers that may be meant: what is rounded stands for all that it is rounded from.
    fileprivate var bounds: ClosedRange<Double> {
        let (low, high) = (min(value, upper ?? value), max(value, upper ?? value))
        switch modifier {
        case .exact:
            return low - Self.rounding(of: low)...high + Self.rounding(of: high)
        case .about, .atLeast, .atMost, .moreThan, .lessThan:
            return low - 0.15 * abs(low)...high + 0.15 * abs(high)
        }
    }

    /// Half of what the last digit that is not zero counts, for numbers that people round.
    private static func rounding(of value: Double) -> Double {
        guard abs(value) >= 1000, value.rounded() == value else { return 0 }
        var place = 1.0
        while place < abs(value), value.remainder(dividingBy: place * 10) == 0 { place *= 10 }
        return min(place / 2, 0.05 * abs(value))
    }
}
