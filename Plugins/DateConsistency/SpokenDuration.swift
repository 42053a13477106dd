internal import CheckerKit

/// A number of days, months or years as a text writes it: "nearly four years", "27-month".
struct SpokenDuration {
    enum Unit: String {
        case hour, day, week, fortnight, month, year, decade, century

        var days: Double {
            switch self {
            case .hour: 1 / 24
            case .day: 1
            case .week: 7
            case .fortnight: 14
            case .month: 365.2425 / 12
            case .year: 365.2425
            case .decade: 3652.425
            case .century: 36_524.25
            }
        }

        /// By how many days a count of them may be off and still be honest English.
        var slack: Double {
            switch self {
            case .hour: 1
            case .day: 0
            case .week: 4
            case .fortnight: 6
            case .month: 20
            case .year: 220
            case .decade: 800
            case .century: 7300
            }
        }
    }

    enum Hedge {
        case none, atLeast, atMost, nearly, about
    }

    let count: Int
    let unit: Unit
    let hedge: Hedge
    /// With the hedge.
    let tokens: Range<Int>

    /// The numbers of days between two days of which somebody may say it.
    var honestDays: ClosedRange<Double> {
        let exact = Double(count) * unit.days
        let rounding = count >= 10 ? exact * 0.1 : unit == .year ? exact * 0.05 : 0
        // The third day after is two days later, and a festival of five days ends after four.
        let inclusive = unit == .day && count >= 3 ? 1.0 : 0
        let slack = unit.slack + rounding
        let most = Double(4_000_000)
        switch hedge {
        case .none: return max(0, exact - slack - inclusive)...exact + slack
        case .about:
            return max(0, exact - 2 * slack - unit.days / 2)...exact + 2 * slack + unit.days / 2
        case .atLeast: return max(0, exact - 1 - inclusive)...most
        case .atMost: return 0...exact + 1
        case .nearly: return max(0, exact * 0.7 - unit.days - slack)...exact + unit.slack / 3 + 1
        }
    }

    /// All of a stretch of tokens, in order.
    static func all(in tokens: Range<Int>, of claim: DatedClaim) -> [SpokenDuration] {
        var found: [SpokenDuration] = []
        var index = tokens.lowerBound
        while index < tokens.upperBound {
            if let (count, unit, length) = read(at: index, of: claim),
                index + length <= tokens.upperBound
            {
                let hedge = hedge(before: index, of: claim)
                found.append(
                    SpokenDuration(
                        count: count, unit: unit, hedge: hedge.hedge,
                        tokens: index - hedge.length..<index + length))
                index += length
            } else {
                index += 1
            }
        }
        return found
    }

    private static func read(
        at index: Int, of claim: DatedClaim
    ) -> (count: Int, unit: Unit, length: Int)? {
        let parts = claim.word(index).split(separator: "-").map(String.init)
        // "six-year"; "The Six-Day War" and "three-year-old" are names of something else.
        if parts.count >= 2, let unit = units[parts[parts.count - 1]],
            let count = NumberInWords.value(parts.dropLast().joined(separator: "-"))
        {
            return (count, unit, 1)
        }
        let isOne = ["a", "an"].contains(claim.word(index))
        guard let count = isOne ? 1 : NumberInWords.value(claim.word(index)) else { return nil }
        if claim.word(index + 1) == "-", let unit = units[claim.word(index + 2)] {
            return (count, unit, 3)
        }
        guard let unit = units[claim.word(index + 1)], count == 1 || !isOne,
            !claim.text.tokens[index + 1].isCapitalized
        else { return nil }
        return (count, unit, 2)
    }

    private static func hedge(
        before index: Int, of claim: DatedClaim
    ) -> (hedge: Hedge, length: Int) {
        let (last, before) = (claim.word(index - 1), claim.word(index - 2))
        switch (before, last) {
        case ("more", "than"), ("at", "least"), ("longer", "than"): return (.atLeast, 2)
        case ("less", "than"), ("fewer", "than"), ("up", "to"), ("at", "most"):
            return (.atMost, 2)
        case ("just", "under"): return (.nearly, 2)
        case ("just", "over"): return (.about, 2)
        default: break
        }
        switch last {
        case "over": return (.atLeast, 1)
        case "under", "within": return (.atMost, 1)
        case "nearly", "almost": return (.nearly, 1)
        case "about", "around", "some", "roughly", "approximately", "circa":
            return (.about, 1)
        default: return (.none, 0)
        }
    }

    private static let units: [String: Unit] = [
        "hour": .hour, "hours": .hour, "day": .day, "days": .day, "week": .week, "weeks": .week,
        "fortnight": .fortnight, "fortnights": .fortnight, "month": .month, "months": .month,
        "year": .year, "years": .year, "decade": .decade, "decades": .decade, "century": .century,
        "centuries": .century,
    ]
}

/// Numbers as prose writes them, up to 999.
enum NumberInWords {
    /// "27", "six", "twenty-five", "tenth", "25th"; `nil` for anything else.
    static func ordinal(_ word: String) -> Int? {
        if ["st", "nd", "rd", "th"].contains(String(word.suffix(2))),
            let number = Int(word.dropLast(2))
        {
            return number
        }
        if let index = ordinals.firstIndex(of: word) { return index + 1 }
        if let index = tensOrdinals.firstIndex(of: word) { return (index + 2) * 10 }
        let parts = word.split(separator: "-").map(String.init)
        guard parts.count == 2, let tens = tens.firstIndex(of: parts[0]),
            let one = ordinals.prefix(9).firstIndex(of: parts[1])
        else { return word == "hundredth" ? 100 : nil }
        return (tens + 2) * 10 + one + 1
    }

    static func value(_ word: String) -> Int? {
        if word.utf8.allSatisfy({ (48...57).contains($0) }) {
            return word.utf8.count <= 3 ? Int(word) : nil
        }
        if let index = ones.firstIndex(of: word) { return index + 1 }
        if let index = tens.firstIndex(of: word) { return (index + 2) * 10 }
        let parts = word.split(separator: "-").map(String.init)
        guard parts.count == 2, let tens = tens.firstIndex(of: parts[0]),
            let one = ones.prefix(9).firstIndex(of: parts[1])
        else { return word == "hundred" ? 100 : nil }
        return (tens + 2) * 10 + one + 1
    }

    private static let ones = [
        "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
        "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
    ]
    private static let tens = [
        "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety",
    ]
    private static let ordinals = [
        "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth",
        "tenth", "eleventh", "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth",
        "seventeenth", "eighteenth", "nineteenth",
    ]
    private static let tensOrdinals = [
        "twentieth", "thirtieth", "fortieth", "fiftieth", "sixtieth", "seventieth", "eightieth",
        "ninetieth",
    ]
}
