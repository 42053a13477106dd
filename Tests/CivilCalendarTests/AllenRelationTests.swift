import CivilCalendar
import TestSupport
import Testing

@Suite struct AllenRelationTests {
    @Test(arguments: [
        ("2016-05-03/2016-05-05", AllenRelation.meets, "2016-05-06/2016-05-09", "certainly"),
        ("2016-05-03/2016-05-04", .before, "2016-05-06/2016-05-09", "certainly"),
        ("2016-05-03/2016-05-06", .overlaps, "2016-05-06/2016-05-09", "certainly"),
        ("2016-05-06/2016-05-07", .starts, "2016-05-06/2016-05-09", "certainly"),
        ("2016-05-07/2016-05-08", .during, "2016-05-06/2016-05-09", "certainly"),
        ("2016-05-08/2016-05-09", .finishes, "2016-05-06/2016-05-09", "certainly"),
        ("2016-05-06", .equals, "2016-05-06", "certainly"),
        ("2016", .equals, "2016-05-06", "possibly"),
        ("2016", .before, "2016-05-06", "possibly"),
        ("2016", .before, "2018", "certainly"), ("2016", .before, "2017", "possibly"),
        ("2016", .meets, "2017", "possibly"), ("2016~", .before, "2018", "possibly"),
        ("2016", .after, "2017", "not"), ("201X", .before, "2021-05", "certainly"),
        ("../2016", .before, "2018", "certainly"), ("../2016", .starts, "../2018", "certainly"),
        ("2016/..", .contains, "2018", "certainly"), ("2016/", .contains, "2018", "possibly"),
        ("2016/", .before, "2018", "possibly"), ("/2016", .after, "2018", "not"),
        ("2014-21", .before, "2014-23", "certainly"),
        ("2014-XX", .during, "2013/2015", "certainly"),
    ])
    func intervalsLieToEachOther(_ row: (String, AllenRelation, String, String)) throws {
        let one = try #require(DateInterval(row.0))
        let other = try #require(DateInterval(row.2))
        #expect(one.holds(row.1, to: other).rawValue == row.3)
        #expect(other.holds(row.1.inverse, to: one).rawValue == row.3)
    }

    /// Ends of a few days each, tried out day by day.
    @Test func whatMayHoldIsWhatSomeChoiceOfDaysMakesHold() throws {
        let seed = UInt64.random(in: 0...UInt64.max)
        print("AllenRelation seed \(seed)")
        var random = SeededGenerator(seed: seed)
        for _ in 0..<300 {
            let (one, days) = try interval(&random)
            let (other, others) = try interval(&random)
            var found: Set<AllenRelation> = []
            for first in days {
                for second in others {
                    found.insert(Self.relation(first, second))
                }
            }
            #expect(
                Set(one.relations(to: other)) == found,
                "seed \(seed): \(one) to \(other)")
        }
    }

    /// An interval within January and February 2016 and all the stretches that it may mean.
    private func interval(
        _ random: inout SeededGenerator
    ) throws -> (DateInterval, [(Int, Int)]) {
        let ends = try (0..<2).map { _ in
            let day = try #require(
                CalendarDate("2016-01-28")?.adding(days: Int.random(in: 0...9, using: &random)))
            let isApproximate = Bool.random(using: &random)
            return try #require(
                PartialDate(
                    year: day.year, month: day.month, day: day.day, isApproximate: isApproximate))
        }.sorted { $0.first < $1.first }
        let starts = ends[0].reach
        let lasts = ends[1].reach
        var stretches: [(Int, Int)] = []
        for start in starts.lowerBound.dayNumber...starts.upperBound.dayNumber {
            for last in lasts.lowerBound.dayNumber...lasts.upperBound.dayNumber
            where start <= last {
                stretches.append((start, last))
            }
        }
        return (try #require(DateInterval(start: ends[0], end: ends[1])), stretches)
    }

    private static func relation(_ one: (Int, Int), _ other: (Int, Int)) -> AllenRelation {
        let (days, others) = (Set(one.0...one.1), Set(other.0...other.1))
        if days == others { return .equals }
        if days.isDisjoint(with: others) {
            let isFirst = one.1 < other.0
            let gap = isFirst ? other.0 - one.1 : one.0 - other.1
            return isFirst ? (gap == 1 ? .meets : .before) : (gap == 1 ? .metBy : .after)
        }
        if days.isSubset(of: others) {
            return one.0 == other.0 ? .starts : one.1 == other.1 ? .finishes : .during
        }
        if others.isSubset(of: days) {
            return one.0 == other.0 ? .startedBy : one.1 == other.1 ? .finishedBy : .contains
        }
        return one.0 < other.0 ? .overlaps : .overlappedBy
    }
}
