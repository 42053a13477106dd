/// Says what each token may be within a temporal expression.
enum TemporalLexicon {
    static func lexemes(of tokens: [Token]) -> [TemporalLexeme] {
        tokens.map(lexeme)
    }

    private static func lexeme(_ token: Token) -> TemporalLexeme {
        switch token.kind {
        case .number: number(token)
        case .word: word(token)
        case .punctuation, .symbol: .none
        }
    }

    private static func number(_ token: Token) -> TemporalLexeme {
        let digits = token.folded.utf8.prefix { (48...57).contains($0) }
        guard digits.count <= 6, let value = Int(String(digits) ?? "") else { return .none }
        let suffix = token.folded.dropFirst(digits.count)
        if suffix.isEmpty {
            return .digits(value, length: digits.count)
        }
        if suffix.hasPrefix("."), let day = dottedDay(token.folded) {
            return day
        }
        if NumberWords.ordinalSuffixes.contains(String(suffix)) {
            return .ordinal(value)
        }
        if suffix == "s", digits.count == 4, value.isMultiple(of: 10) {
            return .decade(value)
        }
        // The twenties and the tens may be those of either century.
        if suffix == "s", digits.count == 2, value >= 30, value.isMultiple(of: 10) {
            return .shortDecade(1900 + value)
        }
        if suffix.hasPrefix("am") || suffix.hasPrefix("a."), (1...12).contains(value) {
            return .hour(value % 12)
        }
        if suffix.hasPrefix("pm") || suffix.hasPrefix("p."), (1...12).contains(value) {
            return .hour(value % 12 + 12)
        }
        return .none
    }

    private static func dottedDay(_ folded: String) -> TemporalLexeme? {
        let parts = folded.split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count == 3, parts[0].utf8.count <= 2, (1...2).contains(parts[1].utf8.count),
            parts[2].utf8.count == 4, let first = Int(parts[0]), let second = Int(parts[1]),
            let year = Int(parts[2]), (1000...2100).contains(year)
        else { return nil }
        return .dottedDay(first, second, year: year)
    }

    private static func word(_ token: Token) -> TemporalLexeme {
        if let lexeme = words[token.folded] {
            return isSpelledLikeOne(token, lexeme) ? lexeme : .none
        }
        guard let hyphen = token.folded.firstIndex(of: "-") else { return .none }
        let first = String(token.folded[..<hyphen])
        let rest = String(token.folded[token.folded.index(after: hyphen)...])
        let head = String(rest.prefix { $0 != "-" })
        if let part = TemporalWords.parts[first], let month = TemporalWords.months[rest] {
            return .partOfMonth(part, month)
        }
        if let count = TemporalWords.cardinals[first], let unit = unit(head) {
            return .length(count: count, unit)
        }
        if rest == "quarter", let quarter = NumberWords.ordinals[first] {
            return .quarter(quarter)
        }
        if let unit = unit(first), rest == "long" || rest == "old" {
            return .length(count: nil, unit)
        }
        return .none
    }

    private static func unit(_ word: String) -> TemporalUnit? {
        TemporalWords.units[word] ?? TemporalWords.pluralUnits[word]
    }

    /// Months and weekdays are capitalised.
    private static func isSpelledLikeOne(_ token: Token, _ lexeme: TemporalLexeme) -> Bool {
        switch lexeme {
        case .month, .weekday, .weekdays: token.isCapitalized
        default: true
        }
    }

    private static let words: [String: TemporalLexeme] = {
        var table: [String: TemporalLexeme] = [:]
        for (word, value) in TemporalWords.cardinals { table[word] = .number(value) }
        for (word, value) in NumberWords.ordinals { table[word] = .ordinal(value) }
        for (word, month) in TemporalWords.months {
            table[word] = .month(
                month, isAbbreviated: word.utf8.count < 5 && !fullNames.contains(word))
        }
        for (word, day) in TemporalWords.weekdays {
            table[word] = .weekday(day)
            table[word + "s"] = .weekdays(day)
        }
        for (word, day) in TemporalWords.shortWeekdays { table[word] = .weekday(day) }
        for (word, unit) in TemporalWords.units { table[word] = .unit(unit, isPlural: false) }
        for (word, unit) in TemporalWords.pluralUnits { table[word] = .unit(unit, isPlural: true) }
        for (word, season) in TemporalWords.seasons { table[word] = .season(season) }
        for (word, part) in TemporalWords.parts { table[word] = .part(part) }
        for (word, shift) in TemporalWords.shifts { table[word] = .shift(shift) }
        for (word, part) in TemporalWords.dayParts { table[word] = .dayPart(part) }
        return table
    }()

    private static let fullNames: Set<String> = ["may", "june", "july"]
}
