import ClaimModel

/// The year of a day, month, quarter or feast.
enum YearReference: Equatable, Sendable {
    /// Before Christ if negative.
    case written(Int)
    /// Counted from the publication: "last year".
    case shifted(TemporalShift)
    /// Counted from the date of which the text last spoke: "that year".
    case narrated(Int)
    /// The text leaves it to its reader.
    case open

    var written: Int? {
        if case .written(let year) = self { return year }
        return nil
    }
}

/// What a temporal expression says, before it is put on the calendar.
indirect enum TemporalMeaning: Equatable, Sendable {
    case day(YearReference, month: Int, day: Int)
    /// Written in digits of which either may be the month.
    case ambiguousDay(year: Int, Int, Int)
    case month(YearReference, Int)
    /// "last March"
    case shiftedMonth(Int, TemporalShift)
    case year(Int)
    /// The decade that begins with a year.
    case decade(Int)
    /// Before Christ if negative.
    case century(Int)
    case quarter(YearReference, Int)
    case half(YearReference, Int)
    case season(YearReference, TemporalSeason)
    case shiftedSeason(TemporalSeason, TemporalShift)
    case holiday(YearReference, Int)
    case weekday(Weekday, TemporalShift?)
    /// The week, month or year that lies so many of its kind from another date: "last week".
    case unit(TemporalUnit, Int, TemporalOrigin)
    /// "the week of June 22"
    case week(of: TemporalMeaning)
    /// "three days ago"; a `nil` count is "several".
    case offset(Double?, TemporalUnit, sign: Int, TemporalOrigin)
    /// "yesterday" is -1.
    case dayWord(Int)
    case vague(String)
    case duration(Double?, TemporalUnit)
    case repetition(String)
    case time(hour: Int, minute: Int)
    /// "Friday morning", "last night"
    case partOfDay(TemporalDayPart, of: TemporalMeaning?)
    /// The quarter or the period of which the text speaks, a year before.
    case yearEarlier(quarter: Int?)
    case span(TemporalMeaning, TemporalMeaning)
}

/// What an expression is counted from.
enum TemporalOrigin: Equatable, Sendable {
    /// The day of publication: "ago".
    case publication
    /// The date of which the text last spoke: "earlier".
    case narrative
}

/// A temporal expression as recognised.
struct TemporalCandidate {
    /// The lexemes.
    var range: Range<Int>
    var meaning: TemporalMeaning
    var modifier: TemporalExpression.Modifier?
    var weekday: Weekday?
    /// The rule of the table that recognised it.
    var rule: String
    /// The ends of a span.
    var ends: [TemporalCandidate] = []

    /// "The latest quarter", which is the one before the publication if no other is told of.
    var isLatestQuarter: Bool { rule.contains(" latest ") }
}
