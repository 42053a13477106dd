/// Patterns by what they may begin with, so that most tokens try none of them and few try many.
struct TemporalPatternIndex: Sendable {
    let patterns: [TemporalPattern]
    private let byWord: [String: [Int]]
    private let byFamily: [TemporalLexeme.Family: [Int]]

    init(_ patterns: [TemporalPattern]) {
        var byWord: [String: [Int]] = [:]
        var byFamily: [TemporalLexeme.Family: [Int]] = [:]
        for (number, pattern) in patterns.enumerated() {
            for word in Set(pattern.openings.flatMap(\.words)) {
                byWord[word, default: []].append(number)
            }
            for family in Set(pattern.openings.flatMap(\.families)) {
                byFamily[family, default: []].append(number)
            }
        }
        self.patterns = patterns
        self.byWord = byWord
        self.byFamily = byFamily
    }

    /// Returns the numbers of the patterns that may begin with a token, in order.
    func numbers(word: String, lexeme: TemporalLexeme) -> [Int] {
        let ofWord = byWord[word] ?? []
        let ofLexeme = lexeme.family.flatMap { byFamily[$0] } ?? []
        if ofWord.isEmpty { return ofLexeme }
        if ofLexeme.isEmpty { return ofWord }
        return Set(ofWord).union(ofLexeme).sorted()
    }
}

extension TemporalPattern {
    /// The places with which it may begin: the first that must be filled and those before it.
    fileprivate var openings: ArraySlice<TemporalSlot> {
        let required = slots.firstIndex {
            guard case .maybe = $0 else { return true }
            return false
        }
        return slots.prefix((required ?? slots.endIndex - 1) + 1)
    }
}

extension TemporalSlot {
    /// The words that fill the place, if it is filled by certain words.
    var words: Set<String> {
        switch self {
        case .words(let words): words
        case .maybe(let inner): inner.words
        case .several: ["several", "few", "many", "some", "recent", "a"]
        default: []
        }
    }

    /// The lexemes that may fill the place.
    fileprivate var families: [TemporalLexeme.Family] {
        switch self {
        case .words, .several: []
        case .maybe(let inner): inner.families
        case .month: [.month]
        case .weekday: [.weekday]
        case .weekdays: [.weekdays]
        case .day: [.digits, .ordinal]
        case .year, .pairOfDigits, .twoDigits: [.digits]
        case .dottedDay: [.dottedDay]
        case .ordinal: [.ordinal]
        case .decade: [.decade]
        case .shortDecade: [.shortDecade]
        case .season: [.season]
        case .part: [.part]
        case .partOfMonth: [.partOfMonth]
        case .shift: [.shift]
        case .dayPart: [.dayPart]
        case .count: [.number, .digits]
        case .unit, .plural: [.unit]
        case .length: [.length]
        case .hour: [.hour]
        case .quarter: [.quarter]
        }
    }
}

extension TemporalLexeme {
    /// A lexeme without its value.
    enum Family: Sendable {
        case month, weekday, weekdays, unit, season, digits, number, ordinal, decade, shortDecade
        case part, shift, dayPart, partOfMonth, length, hour, dottedDay, quarter
    }

    var family: Family? {
        switch self {
        case .month: .month
        case .weekday: .weekday
        case .weekdays: .weekdays
        case .unit: .unit
        case .season: .season
        case .digits: .digits
        case .number: .number
        case .ordinal: .ordinal
        case .decade: .decade
        case .shortDecade: .shortDecade
        case .part: .part
        case .shift: .shift
        case .dayPart: .dayPart
        case .partOfMonth: .partOfMonth
        case .length: .length
        case .hour: .hour
        case .quarter: .quarter
        case .dottedDay: .dottedDay
        case .none: nil
        }
    }
}
