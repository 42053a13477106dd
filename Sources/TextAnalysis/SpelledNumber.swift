/// A number in words: "twenty-five", "three hundred and five", "half a million".
struct SpelledNumber {
    private let text: TokenizedText
    private let sentence: Range<Int>
    private let start: Int
    private var index: Int
    /// What is complete: the thousands, millions and billions.
    private var total = 0.0
    /// What stands before the next of them.
    private var group = 0.0

    /// Index after the last token.
    private(set) var end: Int
    private(set) var multiplier: Double?

    var value: Double { total + group }

    init(at index: Int, in text: TokenizedText, sentence: Range<Int>) {
        self.text = text
        self.sentence = sentence
        self.index = index
        start = index
        end = index
    }

    /// Reads as far as the number goes; says whether there is one.
    mutating func read() -> Bool {
        guard readArticle() else { return false }
        while index < sentence.upperBound, readWord() {}
        return end > start
    }

    private func word(_ index: Int) -> String {
        sentence.contains(index) ? text.tokens[index].folded : ""
    }

    /// "a hundred", "half a million"; "a" before anything else is no number.
    private mutating func readArticle() -> Bool {
        let isHalf = word(index) == "half"
        guard isHalf || word(index) == "a" else { return true }
        let next = isHalf && word(index + 1) == "a" ? index + 2 : index + 1
        guard let factor = NumberWords.multipliers[word(next)], !word(next).hasSuffix("s"),
            !isHalf || factor >= 1e3
        else { return false }
        group = isHalf ? 0.5 : 1
        index = next
        return true
    }

    private mutating func readWord() -> Bool {
        let word = word(index)
        if let number = NumberWords.cardinal(word), word != "dozen" || group == 0 {
            // "two three" are two numbers.
            guard group.truncatingRemainder(dividingBy: 100) == 0 else { return false }
            group += number
        } else if group > 0, let factor = NumberWords.multipliers[word] {
            apply(factor)
        } else if word == "and", continuesAfterAnd() {
            index += 1
            return true
        } else {
            return false
        }
        index += 1
        end = index
        return true
    }

    private mutating func apply(_ factor: Double) {
        guard factor >= 1e3 else {
            group *= factor
            return
        }
        total += group * factor
        group = 0
        multiplier = factor
    }

    /// "a hundred and five", but not "one hundred and two hundred" nor "between ... and".
    private func continuesAfterAnd() -> Bool {
        guard group >= 100 || group == 0 && total > 0, word(start - 1) != "between",
            NumberWords.cardinal(word(index + 1)) != nil
        else { return false }
        return NumberWords.multipliers[word(index + 2)].map { $0 < group + total } ?? true
            && (group == 0 || NumberWords.multipliers[word(index + 2)] == nil)
    }
}
