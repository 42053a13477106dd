import ClaimModel

/// What a temporal expression says, before it is put on the calendar.
indirect enum TemporalMeaning: Equatable, Sendable {
    case day(year: Int?, month: Int, day: Int)
    /// Written in digits of which either may be the month.
    case ambiguousDay(year: Int, Int, Int)
    case month(year: Int?, month: Int, part: TemporalPart?)
    /// "last March".
    case shiftedMonth(Int, TemporalShift)
    /// "May last year", "May 5 last year".
    case monthOfShiftedYear(Int, day: Int?, TemporalShift)
    case year(Int, part: TemporalPart?)
    case decade(Int, part: TemporalPart?)
    case century(Int)
    case quarter(year: Int?, Int)
    case half(year: Int?, Int)
    case season(year: Int?, TemporalSeason)
    case shiftedSeason(TemporalSeason, TemporalShift)
    case weekday(Weekday, TemporalShift?)
    /// "last week".
    case shiftedUnit(TemporalUnit, TemporalShift)
    /// "three days ago"; a `nil` count is "several".
    case offset(Int?, TemporalUnit, TemporalOrigin)
    /// "yesterday" is -1.
    case dayWord(Int)
    case vague(String)
    case duration(Int?, TemporalUnit)
    case repetition(String)
    case time(hour: Int, minute: Int)
    /// "Friday morning", "last night".
    case partOfDay(TemporalDayPart, of: TemporalMeaning?)
    case span(TemporalMeaning, TemporalMeaning)
}

/// What an offset is counted from.
enum TemporalOrigin: Equatable, Sendable {
    /// The day of publication: "ago".
    case publication(sign: Int)
    /// The date of which the text last spoke: "earlier".
    case narrative(sign: Int)
}

/// A temporal expression as recognised.
struct TemporalCandidate {
    var tokens: Range<Int>
    var meaning: TemporalMeaning
    var weekday: Weekday?
    /// The ends of a span.
    var ends: [TemporalCandidate] = []
}
