/// The thirteen ways in which two stretches of days can lie to each other (Allen 1983), each named
/// for what the first is to the second. Days are counted whole: 3 to 5 May meets 6 to 9 May.
public enum AllenRelation: String, CaseIterable, Sendable {
    case before, meets, overlaps, starts, during, finishes
    case equals
    case finishedBy = "finished by"
    case contains
    case startedBy = "started by"
    case overlappedBy = "overlapped by"
    case metBy = "met by"
    case after

    public var inverse: AllenRelation {
        switch self {
        case .before: .after
        case .meets: .metBy
        case .overlaps: .overlappedBy
        case .starts: .startedBy
        case .during: .contains
        case .finishes: .finishedBy
        case .equals: .equals
        case .finishedBy: .finishes
        case .contains: .during
        case .startedBy: .starts
        case .overlappedBy: .overlaps
        case .metBy: .meets
        case .after: .before
        }
    }
}

/// What can be said of intervals whose ends are not known to the day.
public enum Certainty: String, Sendable {
    case certainly, possibly, not
}

extension DateInterval {
    /// Whether a relation to another interval holds, whatever days the ends that are not known to
    /// the day may be.
    public func holds(_ relation: AllenRelation, to other: DateInterval) -> Certainty {
        let possible = relations(to: other)
        guard possible.contains(relation) else { return .not }
        return possible.count == 1 ? .certainly : .possibly
    }

    /// Every relation that may hold; never empty.
    public func relations(to other: DateInterval) -> [AllenRelation] {
        AllenRelation.allCases.filter { relation in
            var system = DifferenceSystem(bounds: bounds + other.bounds)
            // An interval ends no earlier than it starts: its end is the day after its last.
            system.require(Self.start1, before: Self.end1)
            system.require(Self.start2, before: Self.end2)
            for (one, order, two) in Self.conditions(of: relation) {
                switch order {
                case .less: system.require(one, before: two)
                case .equal: system.require(one, equals: two)
                }
            }
            return system.isSolvable
        }
    }

    private enum Order { case less, equal }

    private static let (start1, end1, start2, end2) = (0, 1, 2, 3)

    /// The relation as conditions on the two starts and ends.
    private static func conditions(of relation: AllenRelation) -> [(Int, Order, Int)] {
        switch relation {
        case .before: [(end1, .less, start2)]
        case .meets: [(end1, .equal, start2)]
        case .overlaps: [(start1, .less, start2), (start2, .less, end1), (end1, .less, end2)]
        case .starts: [(start1, .equal, start2), (end1, .less, end2)]
        case .during: [(start2, .less, start1), (end1, .less, end2)]
        case .finishes: [(start2, .less, start1), (end1, .equal, end2)]
        case .equals: [(start1, .equal, start2), (end1, .equal, end2)]
        default: conditions(of: relation.inverse).map { (($0 + 2) % 4, $1, ($2 + 2) % 4) }
        }
    }

    /// The least and the greatest number of the first day and of the day after the last.
    private var bounds: [ClosedRange<Int>] {
        // Where an end is open, all days lie on its side; where it is unknown, any day may be it.
        let (beforeAll, afterAll) = (-2, 3_652_061)
        let starts = start.map { $0.reach.lowerBound.dayNumber...$0.reach.upperBound.dayNumber }
        let ends = end.map {
            $0.reach.lowerBound.dayNumber + 1...$0.reach.upperBound.dayNumber + 1
        }
        return [
            starts ?? (hasUnknownEnd ? 0...afterAll - 2 : beforeAll...beforeAll),
            ends ?? (hasUnknownEnd ? 1...afterAll - 1 : afterAll...afterAll),
        ]
    }
}

/// Whole numbers within bounds, and conditions on the differences of two of them.
private struct DifferenceSystem {
    /// `limits[a][b]` is the most that number `b` may exceed number `a` by; the last row is zero.
    private var limits: [[Int]]

    init(bounds: [ClosedRange<Int>]) {
        let zero = bounds.count
        limits = Array(repeating: Array(repeating: 1 << 40, count: zero + 1), count: zero + 1)
        for (index, bound) in bounds.enumerated() {
            limits[zero][index] = bound.upperBound
            limits[index][zero] = -bound.lowerBound
        }
    }

    mutating func require(_ one: Int, before other: Int) {
        limits[other][one] = min(limits[other][one], -1)
    }

    mutating func require(_ one: Int, equals other: Int) {
        limits[other][one] = min(limits[other][one], 0)
        limits[one][other] = min(limits[one][other], 0)
    }

    /// Whether no chain of conditions leads from a number to less than itself (Floyd and Warshall).
    var isSolvable: Bool {
        var least = limits
        for middle in least.indices {
            for from in least.indices {
                for to in least.indices {
                    least[from][to] = min(least[from][to], least[from][middle] + least[middle][to])
                }
            }
        }
        return least.indices.allSatisfy { least[$0][$0] >= 0 }
    }
}
