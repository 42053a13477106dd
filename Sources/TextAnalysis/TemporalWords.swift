import ClaimModel

/// What a token may be within a temporal expression.
enum TemporalLexeme: Equatable {
    case month(Int, isAbbreviated: Bool)
    case weekday(Weekday)
    /// "Mondays".
    case weekdays(Weekday)
    case unit(TemporalUnit, isPlural: Bool)
    case season(TemporalSeason)
    case digits(Int, length: Int)
    /// A spelled number.
    case number(Int)
    case ordinal(Int)
    /// "1990s".
    case decade(Int)
    /// "90s" of "the '90s".
    case shortDecade(Int)
    /// "5.6.2020".
    case dottedDay(Int, Int, year: Int)
    case part(TemporalPart)
    case shift(TemporalShift)
    case dayPart(TemporalDayPart)
    /// "mid-June".
    case partOfMonth(TemporalPart, Int)
    /// "two-year", "decade-long", "year-old" after a number.
    case length(count: Int?, TemporalUnit)
    /// "third-quarter".
    case quarter(Int)
    /// "3pm".
    case hour(Int)
    case none
}

enum TemporalUnit: Int {
    case second, minute, hour, day, week, weekend, fortnight, month, quarter, year, decade, century

    /// How many of which letter of TIMEX3 one of it is.
    var duration: (count: Int, letter: String, isTime: Bool) {
        switch self {
        case .second: (1, "S", true)
        case .minute: (1, "M", true)
        case .hour: (1, "H", true)
        case .day: (1, "D", false)
        case .week: (1, "W", false)
        case .weekend: (1, "WE", false)
        case .fortnight: (2, "W", false)
        case .month: (1, "M", false)
        case .quarter: (1, "Q", false)
        case .year: (1, "Y", false)
        case .decade: (1, "DE", false)
        case .century: (1, "CE", false)
        }
    }
}

enum TemporalSeason: String {
    case spring = "SP"
    case summer = "SU"
    case autumn = "FA"
    case winter = "WI"
}

enum TemporalPart: Equatable {
    case early, middle, late
}

/// The one before, the one that is, the one after.
enum TemporalShift: Int {
    case last = -1
    case this = 0
    case next = 1
}

enum TemporalDayPart: String {
    case morning = "MO"
    case midday = "MI"
    case afternoon = "AF"
    case evening = "EV"
    case night = "NI"
}

/// The words that temporal expressions are made of.
enum TemporalWords {
    static let months: [String: Int] = {
        let names = [
            ["january", "jan"], ["february", "feb", "febr"], ["march", "mar"], ["april", "apr"],
            ["may"], ["june", "jun"], ["july", "jul"], ["august", "aug"],
            ["september", "sep", "sept"], ["october", "oct"], ["november", "nov"],
            ["december", "dec"],
        ]
        var table: [String: Int] = [:]
        for (index, month) in names.enumerated() {
            for name in month {
                table[name] = index + 1
            }
        }
        return table
    }()

    static let weekdays: [String: Weekday] = [
        "monday": .monday, "tuesday": .tuesday, "wednesday": .wednesday, "thursday": .thursday,
        "friday": .friday, "saturday": .saturday, "sunday": .sunday,
    ]

    /// Weekdays only beside a date: "Sun" and "Sat" are words of their own.
    static let shortWeekdays: [String: Weekday] = [
        "mon": .monday, "tue": .tuesday, "tues": .tuesday, "wed": .wednesday, "thu": .thursday,
        "thur": .thursday, "thurs": .thursday, "fri": .friday, "sat": .saturday, "sun": .sunday,
    ]

    static let units: [String: TemporalUnit] = [
        "minute": .minute, "hour": .hour, "day": .day, "week": .week, "weekend": .weekend,
        "fortnight": .fortnight, "month": .month, "quarter": .quarter, "year": .year,
        "decade": .decade, "century": .century,
    ]

    static let pluralUnits: [String: TemporalUnit] = [
        "seconds": .second, "secs": .second, "minutes": .minute, "mins": .minute, "hours": .hour,
        "hrs": .hour, "days": .day, "weeks": .week, "weekends": .weekend,
        "fortnights": .fortnight, "months": .month, "quarters": .quarter, "years": .year,
        "decades": .decade, "centuries": .century,
    ]

    static let seasons: [String: TemporalSeason] = [
        "spring": .spring, "summer": .summer, "autumn": .autumn, "fall": .autumn,
        "winter": .winter,
    ]

    static let parts: [String: TemporalPart] = [
        "early": .early, "beginning": .early, "start": .early, "mid": .middle, "middle": .middle,
        "late": .late, "end": .late,
    ]

    static let shifts: [String: TemporalShift] = [
        "last": .last, "past": .last, "previous": .last, "this": .this, "current": .this,
        "next": .next, "coming": .next, "following": .next, "upcoming": .next,
    ]

    static let dayParts: [String: TemporalDayPart] = [
        "morning": .morning, "noon": .midday, "midday": .midday, "afternoon": .afternoon,
        "evening": .evening, "night": .night, "overnight": .night,
    ]

    static let cardinals: [String: Int] = NumberWords.cardinals.filter { $0.key != "zero" }
        .mapValues { Int($0) }

    /// What comes before a year: "in 2014".
    static let beforeYear: Set<String> = [
        "in", "since", "by", "of", "during", "until", "till", "from", "before", "after", "through",
        "throughout", "early", "late", "mid", "fiscal", "year", "circa", "around", "between",
        "for", "to", "back",
    ]

    /// Of these only with a word that makes clear that no number is meant.
    static let weaklyBeforeYear: Set<String> = ["to", "for", "around", "after", "before", "back"]

    /// What stands before a month, even if the month's name is a word or a person's name as well.
    static let beforeMonth: Set<String> = [
        "in", "since", "by", "of", "during", "until", "till", "from", "through", "throughout",
        "before", "after", "to", "between", "for", "on",
    ]

    static let ambiguousMonths: Set<String> = ["may", "march", "april", "june", "august"]

    /// "a total of 2000" is no year.
    static let amounts: Set<String> = [
        "total", "average", "maximum", "minimum", "group", "crowd", "number", "sum", "loss",
        "distance", "cost", "price", "score", "population", "range", "speed", "limit", "length",
    ]

    /// Stems of what is told apart by its year without an article: "2016 election".
    static let yearly: Set<String> = [
        "elect", "olymp", "world", "presidenti", "hack", "attack", "theft", "heist", "crisi",
        "report", "war", "season", "budget", "referendum", "campaign", "summit", "agreement",
        "treati", "deal", "law", "act", "studi", "survey", "census", "film", "book", "breach",
        "incid", "winter", "summer", "congress", "midterm", "primari", "uprising", "coup",
        "annual", "general", "nation", "u.s.", "financi", "fiscal", "final", "champion",
    ]

    /// What stands before "2016 theft".
    static let determiners: Set<String> = [
        "the", "a", "its", "his", "her", "their", "our", "this", "that", "any", "another", "whose",
    ]

    /// After one of these a number is no year: they are counted.
    static let counted: Set<String> = [
        "people", "person", "persons", "men", "women", "children", "workers", "employees",
        "soldiers", "troops", "users", "customers", "accounts", "students", "votes", "voters",
        "cases", "deaths", "jobs", "homes", "houses", "families", "dollars", "euros", "pounds",
        "yuan", "yen", "rubles", "roubles", "percent", "points", "units", "copies", "vehicles",
        "cars", "miles", "kilometers", "kilometres", "meters", "metres", "feet", "tons", "tonnes",
        "acres", "hectares", "barrels", "members", "companies", "computers", "bitcoins", "coins",
        "square", "million", "billion", "thousand", "hundred", "km", "kg", "mph", "megawatts",
        "refugees", "migrants", "prisoners", "residents", "civilians", "officers", "police",
        "hours", "minutes", "days", "weeks", "months", "years", "times", "seats", "words", "pages",
        "shares", "passengers", "patients", "schools", "more", "or", "volunteers",
    ]

    /// Written after years of which the calendar knows none.
    static let otherEras: Set<String> = ["bc", "bce", "b.c.", "b.c.e.", "ah"]

    /// Vague references, with their values in TIMEX3.
    static let vague: [String: String] = [
        "recently": "PAST_REF", "lately": "PAST_REF", "previously": "PAST_REF",
        "formerly": "PAST_REF", "currently": "PRESENT_REF", "now": "PRESENT_REF",
        "nowadays": "PRESENT_REF", "presently": "PRESENT_REF", "soon": "FUTURE_REF",
    ]

    /// Repetitions in one word.
    static let repetitions: [String: String] = [
        "daily": "P1D", "weekly": "P1W", "monthly": "P1M", "quarterly": "P1Q", "annually": "P1Y",
        "annual": "P1Y", "yearly": "P1Y", "hourly": "PT1H", "nightly": "P1D",
    ]
}
