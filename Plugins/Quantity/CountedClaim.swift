internal import CheckerKit

/// A claim with the numbers of the sentence around it.
struct CountedClaim {
    let claim: Claim
    let context: CheckContext
    /// How far beyond rounding a figure may lie, as a share of it.
    let tolerance: Double
    /// Tokens of the sentence.
    let sentence: Range<Int>
    let amounts: [Amount]

    var text: AnalyzedText { context.analysis }

    init(_ claim: Claim, in context: CheckContext, tolerance: Double) {
        self.claim = claim
        self.context = context
        self.tolerance = tolerance
        sentence = context.analysis.tokens(in: claim.sentence)
        let text = context.analysis
        amounts = text.quantities(in: claim.sentence).compactMap { Amount($0, in: text) }
            .flatMap { amount in
                // "Rose by 300 to 1,500" and "from 100 to 150" are two numbers each.
                guard let ends = amount.ends(in: text),
                    Self.isChange(before: amount.tokens.lowerBound, in: text)
                else { return [amount] }
                return [ends.0, ends.1]
            }
    }

    private static func isChange(before token: Int, in text: AnalyzedText) -> Bool {
        text.tokens[max(0, token - 3)..<token].reversed().prefix { token in
            shades.contains(token.folded) || isChange(token.folded)
        }.contains { isChange($0.folded) }
    }

    private static func isChange(_ word: String) -> Bool {
        ["from", "by"].contains(word) || ChangeWords.direction(word) != nil
    }

    /// Whether a stretch belongs to this claim and not to another of the same sentence.
    func owns(_ range: Range<Int>) -> Bool {
        claim.textRange.contains(range.lowerBound)
    }

    /// The word at a token in lower case, or the mark; empty outside of the sentence.
    func word(_ index: Int) -> String {
        sentence.contains(index) ? text.tokens[index].folded : ""
    }

    func words(_ tokens: Range<Int>) -> [String] {
        tokens.clamped(to: sentence).map(word)
    }

    /// The words between two amounts, without those that only say how exact the second is.
    func gap(_ one: Amount, _ other: Amount) -> [String] {
        var words = words(
            one.tokens.upperBound..<max(one.tokens.upperBound, other.tokens.lowerBound))
        while let last = words.last, Self.shades.contains(last) { words.removeLast() }
        return words
    }

    /// The word that says what an amount is to its sentence: "from", "to", "by".
    func role(of amount: Amount) -> String {
        var index = amount.tokens.lowerBound - 1
        while amount.tokens.lowerBound - index <= 5, Self.shades.contains(word(index)) {
            index -= 1
        }
        return word(index)
    }

    /// Whether only "from" or "to" and what says how exact an amount is stand in front of it.
    func isNext(_ amount: Amount, after index: Int) -> Bool {
        guard index < amount.tokens.lowerBound else { return false }
        return words(index..<amount.tokens.lowerBound)
            .allSatisfy { $0 == "from" || $0 == "to" || Self.shades.contains($0) }
    }

    /// Whether an amount ends what is said of it.
    func isClosed(after amount: Amount) -> Bool {
        isClosed(at: amount.tokens.upperBound)
    }

    /// Whether nothing, or a mark that ends what went before, stands at a token.
    func isClosed(at index: Int) -> Bool {
        let next = word(index)
        return next.isEmpty || Self.closings.contains(next)
    }

    /// Whether both measure the same, or one says nothing of what it counts.
    static func agree(_ one: Amount, _ other: Amount) -> Bool {
        guard let unit = one.unit, let second = other.unit else {
            return !(one.isPercent || one.isPoints || other.isPercent || other.isPoints)
        }
        return unit == second
    }

    /// Words before a number that say how exact it is, or nothing.
    private static let shades: Set<String> = [
        "about", "around", "roughly", "approximately", "some", "nearly", "almost", "just", "only",
        "more", "less", "fewer", "than", "over", "under", "at", "least", "most", "the", "a", "an",
        "record", "its", "their", "all", "slightly", "well", "exactly", "estimated", "total", "of",
        "high", "low", "roughly", "fully", "even", "little", "close", "all-time", "still",
    ]

    private static let closings: Set<String> = [
        ",", ".", ";", ")", "—", "–", "--", ":", "]", "\"", "”", "!", "?",
    ]
}

/// Numbers as the steps of a calculation write them.
enum NumberInDigits {
    /// At most two decimals, and a comma before each three digits.
    static func text(_ value: Double) -> String {
        let hundredths = (abs(value) * 100).rounded()
        guard hundredths < 1e17 else { return "\(value)" }
        let whole = Int(hundredths) / 100
        let rest = Int(hundredths) % 100
        var digits = ""
        for (index, digit) in String(whole).reversed().enumerated() {
            if index > 0, index.isMultiple(of: 3) { digits.insert(",", at: digits.startIndex) }
            digits.insert(digit, at: digits.startIndex)
        }
        let sign = value < 0 && hundredths > 0 ? "-" : ""
        guard rest > 0 else { return sign + digits }
        return "\(sign)\(digits)."
            + (rest % 10 == 0 ? "\(rest / 10)" : rest < 10 ? "0\(rest)" : "\(rest)")
    }
}
