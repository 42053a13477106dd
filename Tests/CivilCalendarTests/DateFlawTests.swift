import CivilCalendar
import Testing

@Suite struct DateFlawTests {
    @Test(arguments: [
        ("1931-04-31", "April 1931 has 30 days"), ("2019-02-29", "February 2019 has 28 days"),
        ("2016-02-30~", "February 2016 has 29 days"), ("2016-13", "there is no month 13"),
        ("2016-01-00", "January 2016 has 31 days"), ("2016-24-01", "there is no month 24"),
        ("2016-00-01", "there is no month 0"), ("0000", "the first year is 0001"),
        ("2016/2015", "it ends before it starts"), ("2016-02-05/2016-02", nil),
        ("2016-04-31/..", "April 2016 has 30 days"), ("2016-24", nil), ("2016-XX-31", nil),
        ("2016-02-04", nil), ("4 February 2016", nil), ("2016-2-31", nil), ("../2016", nil),
        ("", nil), ("/", nil), ("२०१६-१३", nil),
    ])
    func aDateThatCannotBeSaysWhy(text: String, why: String?) {
        #expect(DateFlaw(interval: text)?.description == why)
        #expect(text.contains("/") || DateFlaw(date: text)?.description == why)
    }

    /// What has a flaw is never read, and what is read never has one.
    @Test func whatIsReadHasNone() {
        for year in ["0000", "0001", "1900", "2000", "9999"] {
            for month in 0...42 {
                for day in 0...32 {
                    let text = year + [month, day].map { $0 < 10 ? "-0\($0)" : "-\($0)" }.joined()
                    let isDate = PartialDate(text) != nil
                    #expect((DateFlaw(date: text) == nil) == isDate, "\(text)")
                }
            }
        }
    }
}
