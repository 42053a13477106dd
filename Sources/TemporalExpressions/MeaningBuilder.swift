import ClaimModel

/// Makes a meaning of a rule and its captures; `nil` where they do not fit together.
struct MeaningBuilder {
    let meaning: RuleMeaning
    let captures: Captures

    func build() -> TemporalMeaning? {
        switch meaning.kind {
        case .day: day
        case .days: days
        case .numericDay: numericDay
        case .month: month
        case .year: captures.value(.year).map { .year($0) }
        case .years: years
        case .decade: captures.value(.decade).map { .decade(meaning.has("bc") ? -$0 : $0) }
        case .century: century
        case .quarter: quarter
        case .half: half
        case .season: season
        case .holiday: captures.value(.holiday).map { .holiday(yearReference, $0) }
        case .weekday: weekday
        case .week: day.map { .week(of: $0) }
        case .unit: unit
        case .offset: offset
        case .dayWord: .dayWord(meaning.number)
        case .vague: meaning.words.first.map { .vague(String($0)) }
        case .duration: DurationBuilder(meaning: meaning, captures: captures).build()
        case .repetition: RepetitionBuilder(meaning: meaning, captures: captures).build()
        case .clock: clock
        case .daypart: daypart
        case .yearEarlier: yearEarlier
        case .modifier: nil
        }
    }

    private var yearReference: YearReference {
        if let year = captures.value(.year) { return .written(year) }
        if meaning.has("that-year") { return .narrated(meaning.shift?.rawValue ?? 0) }
        return captures.shift.map { .shifted($0) } ?? .open
    }

    private var day: TemporalMeaning? {
        guard let month = captures.value(.month), let day = captures.value(.day) else { return nil }
        return .day(yearReference, month: month, day: day)
    }

    private var days: TemporalMeaning? {
        let numbers = captures.values(.day)
        guard let month = captures.value(.month), numbers.count == 2, numbers[0] < numbers[1]
        else { return nil }
        return .span(
            .day(yearReference, month: month, day: numbers[0]),
            .day(yearReference, month: month, day: numbers[1]))
    }

    private var numericDay: TemporalMeaning? {
        guard let value = captures.value(.numeric) else { return nil }
        let digits = abs(value)
        let (year, first, second) = (digits / 10_000, digits / 100 % 100, digits % 100)
        return value < 0
            ? .ambiguousDay(year: year, first, second)
            : .day(.written(year), month: first, day: second)
    }

    private var month: TemporalMeaning? {
        guard let month = captures.value(.month) else { return nil }
        if let shift = captures.shift, !meaning.has("of-year") {
            return .shiftedMonth(month, shift)
        }
        return .month(yearReference, month)
    }

    private var years: TemporalMeaning? {
        let written = captures.values(.year)
        if meaning.has("bc") {
            // Years before Christ count down.
            guard let end = written.first, end < 0, let start = captures.value(.n), start > -end
            else { return nil }
            return .span(.year(-start), .year(end))
        }
        guard let start = written.first, start > 0 else { return nil }
        let end =
            written.count > 1
            ? written[1] : start / 100 * 100 + (captures.value(.yy) ?? 0)
        return end > start ? .span(.year(start), .year(end)) : nil
    }

    private var century: TemporalMeaning? {
        guard let number = captures.value(.ordinal), (1...30).contains(number) else { return nil }
        if meaning.has("bc") { return .century(-number) }
        return number <= 21 ? .century(number) : nil
    }

    private var quarter: TemporalMeaning? {
        guard let number = captures.value(.ordinal) ?? captures.value(.q),
            (1...4).contains(number)
        else { return nil }
        return .quarter(yearReference, number)
    }

    private var half: TemporalMeaning? {
        let number = captures.value(.ordinal) ?? meaning.number
        return (1...2).contains(number) ? .half(yearReference, number) : nil
    }

    private var season: TemporalMeaning? {
        guard let season = captures.value(.season).flatMap(TemporalSeason.init) else { return nil }
        if meaning.has("shift"), let shift = captures.shift ?? meaning.shift {
            return .shiftedSeason(season, shift)
        }
        return .season(yearReference, season)
    }

    private var weekday: TemporalMeaning? {
        guard let weekday = captures.weekday else { return nil }
        let shift = captures.shift ?? meaning.shift
        let day = TemporalMeaning.weekday(weekday, shift)
        return captures.daypart.map { .partOfDay($0, of: day) } ?? day
    }

    private var unit: TemporalMeaning? {
        let named: [(String, TemporalUnit)] = [
            ("year", .year), ("month", .month), ("quarter", .quarter),
        ]
        guard let unit = captures.unit ?? named.first(where: { meaning.has($0.0) })?.1
        else { return nil }
        if let shift = captures.shift {
            // "This day" and "last second" are none of the calendar's.
            guard unit.rawValue >= TemporalUnit.week.rawValue else { return nil }
            return .unit(unit, shift.rawValue, .publication)
        }
        guard unit.rawValue >= TemporalUnit.day.rawValue else { return nil }
        return .unit(
            unit, meaning.number, meaning.has("narrative") ? .narrative : .publication)
    }

    private var offset: TemporalMeaning? {
        guard let unit = captures.unit else { return nil }
        let isArticle = captures.value(.unit) != nil && captures.count == nil
        var count: Double? = captures.count ?? (isArticle ? 1 : nil)
        if meaning.has("half") { count = 0.5 }
        if meaning.has("and-half") { count = 1.5 }
        return .offset(
            count, unit, sign: meaning.number,
            meaning.has("narrative") ? .narrative : .publication)
    }

    private var clock: TemporalMeaning? {
        guard let value = captures.value(.clock) else { return nil }
        return .time(hour: value % 10_000 / 100, minute: value % 100)
    }

    private var daypart: TemporalMeaning? {
        let part = meaning.has("tonight") ? .night : captures.daypart
        guard let part else { return nil }
        if meaning.has("day") { return day.map { .partOfDay(part, of: $0) } }
        let day: TemporalMeaning =
            meaning.has("narrative")
            ? .unit(.day, meaning.number, .narrative) : .dayWord(meaning.number)
        return .partOfDay(part, of: day)
    }

    private var yearEarlier: TemporalMeaning? {
        let quarter = captures.value(.ordinal)
        return quarter.map { (1...4).contains($0) } ?? true ? .yearEarlier(quarter: quarter) : nil
    }
}

/// Makes durations.
struct DurationBuilder {
    let meaning: RuleMeaning
    let captures: Captures

    func build() -> TemporalMeaning? {
        if let unit = named { return .duration(captures.count ?? 1, unit) }
        guard let unit = captures.unit else { return nil }
        if meaning.has("half") { return half(of: unit) }
        if meaning.has("and-half") { return .duration(1.5, unit) }
        let isPlural = captures.value(.units) != nil
        guard let count = captures.count else {
            // "A second" counts more than it lasts.
            return unit == .second && !isPlural ? nil : .duration(isPlural ? nil : 1, unit)
        }
        return .duration(count, unit)
    }

    private var named: TemporalUnit? {
        let units: [(String, TemporalUnit)] = [
            ("year", .year), ("month", .month), ("week", .week), ("day", .day),
        ]
        return units.first { meaning.has($0.0) }?.1
    }

    private func half(of unit: TemporalUnit) -> TemporalMeaning? {
        switch unit {
        case .minute: .duration(30, .second)
        case .hour: .duration(30, .minute)
        case .day: .duration(12, .hour)
        case .year: .duration(6, .month)
        case .decade: .duration(5, .year)
        case .century: .duration(50, .year)
        default: nil
        }
    }
}

/// Makes repetitions.
struct RepetitionBuilder {
    let meaning: RuleMeaning
    let captures: Captures

    func build() -> TemporalMeaning? {
        value.map { .repetition($0) }
    }

    private var value: String? {
        if let weekday = captures.weekday {
            let part = captures.daypart.map { "T" + $0.letters } ?? ""
            return "XXXX-WXX-\(TemporalValue.number(of: weekday))" + part
        }
        if let month = captures.value(.month) { return TemporalValue.month(nil, month) }
        if let season = captures.value(.season).flatMap(TemporalSeason.init) {
            return "XXXX-" + season.letters
        }
        if let part = captures.daypart { return "XXXX-XX-XXT" + part.letters }
        if let unit = captures.unit {
            if meaning.has("few") { return TemporalValue.duration(nil, unit) }
            if meaning.has("other") { return TemporalValue.duration(2, unit) }
            let isCounted = captures.value(.units) != nil
            return TemporalValue.duration(isCounted ? captures.first(.n)?.amount : 1, unit)
        }
        return meaning.words.first.map(String.init)
    }
}
