/// The words of time that names, numbers and sentences have to do with.
enum TemporalWords {
    static let months: Set<String> = [
        "january", "jan", "february", "feb", "febr", "march", "mar", "april", "apr", "may", "june",
        "jun", "july", "jul", "august", "aug", "september", "sep", "sept", "october", "oct",
        "november", "nov", "december", "dec",
    ]

    static let weekdays: Set<String> = [
        "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
    ]

    static let pluralUnits: Set<String> = [
        "seconds", "secs", "minutes", "mins", "hours", "hrs", "days", "weeks", "weekends",
        "fortnights", "months", "quarters", "years", "decades", "centuries",
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
}
