/// One line of the table of rules: how something is written, what it means, and an example.
///
///     {n} {units} ago  =  offset publication -1  ;  three days ago
///
/// A pattern is a row of words and of slots in braces; `a|b` is either, and `?` behind one says
/// that it may be left out. `Documentation/Adding a temporal expression.md` explains it whole.
struct TemporalRule: Sendable {
    /// One place of a pattern: any of some words or slots.
    struct Place: Sendable {
        var choices: [Substring]
        var isOptional: Bool
    }

    let line: String
    let places: [Place]
    let meaning: RuleMeaning
    let example: String

    /// Reads a line; `nil` if it is no rule, as one without an example.
    init?(_ line: Substring) {
        let sides = line.split(separator: " = ", maxSplits: 1)
        guard sides.count == 2, let places = Self.places(sides[0]) else { return nil }
        let rest = sides[1].split(separator: ";", maxSplits: 1)
        guard rest.count == 2, let meaning = RuleMeaning(rest[0]) else { return nil }
        self.line = Self.trimmed(sides[0])
        self.places = places
        self.meaning = meaning
        example = Self.trimmed(rest[1])
        guard !example.isEmpty else { return nil }
    }

    /// Reads a pattern; `nil` if it has a slot that there is not, or may be empty.
    static func places(_ pattern: Substring) -> [Place]? {
        var places: [Place] = []
        for word in pattern.split(separator: " ") {
            let isOptional = word.count > 1 && word.hasSuffix("?")
            let choices = (isOptional ? word.dropLast() : word).split(separator: "|")
            guard choices.allSatisfy(isKnown) else { return nil }
            places.append(Place(choices: choices, isOptional: isOptional))
        }
        return places.contains { !$0.isOptional } ? places : nil
    }

    private static func isKnown(_ choice: Substring) -> Bool {
        guard choice.hasPrefix("{") else { return true }
        return choice.hasSuffix("}") && Slot(name: choice.dropFirst().dropLast()) != nil
    }

    private static func trimmed(_ text: Substring) -> String {
        text.split(separator: " ").joined(separator: " ")
    }
}

/// What a rule makes of its captures, with what the rule adds: `offset publication -1`.
struct RuleMeaning: Sendable {
    enum Kind: String, CaseIterable, Sendable {
        case day, days, numericDay = "numeric-day"
        case month, year, years, decade, century, quarter, half, season, holiday
        case weekday, week, unit, offset, dayWord = "day-word", vague, duration, repetition
        case clock, daypart, yearEarlier = "year-earlier"
        case modifier
    }

    let kind: Kind
    let words: [Substring]

    init?(_ text: Substring) {
        let words = text.split(separator: " ")
        guard let kind = words.first.flatMap({ Kind(rawValue: String($0)) }) else { return nil }
        self.kind = kind
        self.words = Array(words.dropFirst())
    }

    /// The number among its words, 0 if there is none.
    var number: Int {
        for word in words {
            if let number = Int(word) { return number }
        }
        return 0
    }

    /// The shift among its words.
    var shift: TemporalShift? {
        has("next") ? .next : has("last") ? .last : nil
    }

    func has(_ word: String) -> Bool {
        words.contains { $0 == word }
    }
}
