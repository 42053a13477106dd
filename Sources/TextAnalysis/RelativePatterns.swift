import ClaimModel

// Ways of writing that count from another date, or from none.
extension TemporalPatterns {
    static let relative: [TemporalPattern] = [
        .init(.words(["yesterday", "today", "tomorrow"])) { match in dayWords[match.word] },
        .init(.the, .word("day"), .word("before"), .word("yesterday")) { _ in .dayWord(-2) },
        .init(.the, .word("day"), .word("after"), .word("tomorrow")) { _ in .dayWord(2) },
        .init(.words(["yesterday", "tomorrow"]), .dayPart) { match in
            match.dayPart.map { .partOfDay($0, of: dayWords[match.word]) }
        },
        .init(.word("tonight")) { _ in .partOfDay(.night, of: .dayWord(0)) },
        .init(.words(["this", "last"]), .dayPart) { match in
            match.dayPart.map {
                .partOfDay($0, of: .dayWord(match.word == "last" ? -1 : 0))
            }
        },
        // the following day
        .init(.word("the"), .words(["following", "next", "previous", "same"]), .unit) { match in
            let signs = ["following": 1, "next": 1, "previous": -1, "same": 0]
            return match.unit.flatMap { unit in
                signs[match.word].map { .offset(1, unit, .narrative(sign: $0)) }
            }
        },
        .init(.word("the"), .words(["past", "last"]), .unit, meaning: duration),
        .init(.word("over"), .word("the"), .word("weekend")) { _ in
            .shiftedUnit(.weekend, .last)
        },
        // last week; not "this day"
        .init(.maybe(.words(["later", "earlier"])), .shift, .unit) { match in
            guard let unit = match.unit, let shift = match.shift, unit.rawValue >= 3 else {
                return nil
            }
            return .shiftedUnit(unit, shift)
        },
        .init(.words(vagueWords)) { match in
            TemporalWords.vague[match.word].map { .vague($0) }
        },
        .init(.words(["these", "nowadays"]), .word("days")) { _ in .vague("PRESENT_REF") },
        .init(.word("at"), .word("present")) { _ in .vague("PRESENT_REF") },
        // two years ago
        .init(
            .count, .unit, .words(["ago", "before", "after", "earlier", "later"]), meaning: offset),
        .init(.words(["a", "an", "one"]), .unit, offsetWord) { match in
            match.unit.flatMap { unit in origin[match.word].map { .offset(1, unit, $0) } }
        },
        .init(.several, .plural, offsetWord) { match in
            match.unit.flatMap { unit in
                origin[match.word].map { .offset(match.numbers.first, unit, $0) }
            }
        },
        .init(.plural, .words(["ago", "earlier", "later"])) { match in
            match.unit.flatMap { unit in
                origin[match.word].map { .offset(match.numbers.first, unit, $0) }
            }
        },
        .init(.count, .unit, .word("from"), .word("now")) { match in
            match.unit.map { .offset(match.numbers[0], $0, .publication(sign: 1)) }
        },
        .init(.word("in"), .the, .word("coming"), .plural) { _ in .vague("FUTURE_REF") },
    ]

    static let durations: [TemporalPattern] = [
        .init(.count, .maybe(.dash), .unit, meaning: duration),
        .init(
            .count, .words(["full", "straight", "consecutive", "more"]), .unit, meaning: duration),
        // 25-year-old
        .init(.count, .word("-"), .length, meaning: duration),
        .init(.length, meaning: duration),
        .init(.words(["a", "an"]), .unit) { match in
            match.unit.map { .duration(1, $0) }
        },
        .init(.several, .plural) { match in
            match.unit.map { .duration(match.numbers.first, $0) }
        },
        .init(.the, .shift, .count, .unit, meaning: duration),
        .init(.the, .shift, .several, .plural) { match in
            match.unit.map { .duration(match.numbers.first, $0) }
        },
        .init(.words(["for", "of", "after", "in"]), .words(["decades", "centuries"])) { match in
            .duration(nil, match.word == "decades" ? .decade : .century)
        },
        .init(.word("half"), .words(["a", "an"]), .unit) { match in
            match.unit.flatMap { halves[$0] }
        },
    ]

    static let repetitions: [TemporalPattern] = [
        .init(.words(["every", "each"]), .weekday) { match in weekly(match.weekday) },
        .init(.weekdays) { match in weekly(match.weekday) },
        .init(.words(["every", "each"]), .unit) { match in
            match.unit.map { .repetition(TemporalValue.duration(1, $0)) }
        },
        .init(.word("every"), .count, .unit) { match in
            match.unit.map { .repetition(TemporalValue.duration(match.numbers[0], $0)) }
        },
        .init(.words(repetitionWords)) { match in
            TemporalWords.repetitions[match.word].map { .repetition($0) }
        },
        .init(.words(["once", "twice"]), .words(["a", "each", "every", "per"]), .unit) { match in
            match.unit.map { .repetition(TemporalValue.duration(1, $0)) }
        },
        .init(.words(["every", "each"]), .dayPart) { match in
            match.dayPart.map { .repetition("XXXX-XX-XXT\($0.rawValue)") }
        },
    ]

    static let times: [TemporalPattern] = [
        .init(.twoDigits, .word(":"), .pairOfDigits, .maybe(halfOfDay)) { match in
            time(match.numbers[0], match.numbers[1], half: match.word == ":" ? "" : match.word)
        },
        .init(.twoDigits, .words([".", ":"]), .pairOfDigits, halfOfDay) { match in
            time(match.numbers[0], match.numbers[1], half: match.word)
        },
        .init(.twoDigits, halfOfDay) { match in time(match.numbers[0], 0, half: match.word) },
        .init(.hour) { match in time(match.numbers[0], 0, half: "") },
        .init(.words(["noon", "midnight"])) { match in
            .time(hour: match.word == "noon" ? 12 : 0, minute: 0)
        },
    ]

    private static let vagueWords = Set(TemporalWords.vague.keys)
    private static let repetitionWords = Set(TemporalWords.repetitions.keys)
    private static let halfOfDay = TemporalSlot.words(["am", "pm", "a.m.", "p.m.", "a.m", "p.m"])
    private static let offsetWord = TemporalSlot.words(["ago", "earlier", "later", "before"])

    private static let dayWords: [String: TemporalMeaning] = [
        "yesterday": .dayWord(-1), "today": .dayWord(0), "tomorrow": .dayWord(1),
    ]

    private static let origin: [String: TemporalOrigin] = [
        "ago": .publication(sign: -1), "earlier": .narrative(sign: -1),
        "before": .narrative(sign: -1), "later": .narrative(sign: 1),
        "after": .narrative(sign: 1),
    ]

    private static let halves: [TemporalUnit: TemporalMeaning] = [
        .hour: .duration(30, .minute), .year: .duration(6, .month), .day: .duration(12, .hour),
        .decade: .duration(5, .year), .century: .duration(50, .year),
    ]

    @Sendable private static func offset(_ match: TemporalMatch) -> TemporalMeaning? {
        match.unit.flatMap { unit in origin[match.word].map { .offset(match.numbers[0], unit, $0) }
        }
    }

    @Sendable private static func duration(_ match: TemporalMatch) -> TemporalMeaning? {
        match.unit.map { .duration(match.numbers.first ?? 1, $0) }
    }

    private static func weekly(_ weekday: Weekday?) -> TemporalMeaning? {
        weekday.map { .repetition("XXXX-WXX-\(TemporalValue.number(of: $0))") }
    }

    private static func time(_ hour: Int, _ minute: Int, half: String) -> TemporalMeaning? {
        guard minute < 60, hour < 24 else { return nil }
        switch half.first {
        case "a": return hour <= 12 && hour > 0 ? .time(hour: hour % 12, minute: minute) : nil
        case "p": return hour <= 12 && hour > 0 ? .time(hour: hour % 12 + 12, minute: minute) : nil
        default: return .time(hour: hour, minute: minute)
        }
    }
}
