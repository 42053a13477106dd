/// A date as far as it is known: a century, a decade, a year, a season, a month or a day.
///
/// Written in EDTF (ISO 8601-2), levels 0 and 1 and what data files need of level 2: `2016`,
/// `2016-02`, `2016-02-04`, `2016~`, `2016-XX`, `201X`, `2016-21`.
public struct PartialDate: Hashable, Sendable {
    public enum Precision: Int, Comparable, Sendable {
        case century, decade, year, season, month, day

        public static func < (left: Precision, right: Precision) -> Bool {
            left.rawValue < right.rawValue
        }
    }

    /// How sure a date is, as EDTF marks it.
    public enum Qualifier: String, Sendable {
        case uncertain = "?"
        case approximate = "~"
        case uncertainAndApproximate = "%"
    }

    /// The earliest day that it may mean.
    public let first: CalendarDate
    /// The latest day that it may mean.
    public let last: CalendarDate
    public let precision: Precision
    public let qualifier: Qualifier?
    /// The number of its season in EDTF, 21 to 41; it says which months are meant.
    let season: Int?
    /// How many parts are written as `XX` behind those that are known.
    let unspecifiedParts: Int

    /// Whether it was marked as uncertain or approximate.
    public var isApproximate: Bool { qualifier != nil }

    init(
        first: CalendarDate, last: CalendarDate, precision: Precision, qualifier: Qualifier?,
        season: Int? = nil, unspecifiedParts: Int = 0
    ) {
        self.first = first
        self.last = last
        self.precision = precision
        self.qualifier = qualifier
        self.season = season
        self.unspecifiedParts = unspecifiedParts
    }

    public init(_ day: CalendarDate) {
        self.init(first: day, last: day, precision: .day, qualifier: nil)
    }

    public init?(year: Int, month: Int? = nil, day: Int? = nil, isApproximate: Bool = false) {
        self.init(
            year: year, month: month, day: day, qualifier: isApproximate ? .approximate : nil)
    }

    init?(
        year: Int, month: Int?, day: Int?, qualifier: Qualifier?, unspecifiedParts: Int = 0
    ) {
        guard month != nil || day == nil,
            let first = CalendarDate(year: year, month: month ?? 1, day: day ?? 1)
        else { return nil }
        let lastMonth = month ?? 12
        let lastDay = day ?? CalendarDate.days(inMonth: lastMonth, of: year)
        guard let last = CalendarDate(year: year, month: lastMonth, day: lastDay) else {
            return nil
        }
        self.init(
            first: first, last: last,
            precision: day != nil ? .day : month != nil ? .month : .year, qualifier: qualifier,
            unspecifiedParts: unspecifiedParts)
    }

    /// The days that it may mean, with one more of its kind on either side if it is marked as
    /// uncertain or approximate: `2016~` may be 2015 or 2017.
    public var reach: ClosedRange<CalendarDate> {
        guard qualifier != nil else { return first...last }
        let (months, days) = Self.extent(of: precision)
        let start = first.adding(months: -months)?.adding(days: -days) ?? first
        let end = last.adding(months: months)?.adding(days: days) ?? last
        return start...end
    }

    private static func extent(of precision: Precision) -> (months: Int, days: Int) {
        switch precision {
        case .century: (1200, 0)
        case .decade: (120, 0)
        case .year: (12, 0)
        case .season: (3, 0)
        case .month: (1, 0)
        case .day: (0, 1)
        }
    }
}
