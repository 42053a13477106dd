internal import CheckerKit

/// Every kind of finding of this checker, by the name that options and reports have for it.
enum QuantityFinding: String, CaseIterable {
    case sumDiffers = "sum-differs"
    case partExceedsWhole = "part-exceeds-whole"
    case shareDiffers = "share-differs"
    case changeDiffers = "change-differs"
    case directionDiffers = "direction-differs"
    case pointsAsPercent = "points-as-percent"
    case multipleDiffers = "multiple-differs"
    case marginDiffers = "margin-differs"
    case averageDiffers = "average-differs"
    case rangeReversed = "range-reversed"
    case conversionDiffers = "conversion-differs"
    case rateDiffers = "rate-differs"
    case equationAgrees = "equation-agrees"

    var kind: FindingKind { FindingKind(rawValue, summary) }

    private var summary: String {
        switch self {
        case .sumDiffers: "Parts that do not make their total"
        case .partExceedsWhole: "A part larger than what it is part of"
        case .shareDiffers: "A share that does not follow from the two numbers beside it"
        case .changeDiffers: "A rise or fall that its two ends do not have"
        case .directionDiffers: "A rise to less, or a fall to more"
        case .pointsAsPercent: "A distance in percentage points that is called per cent"
        case .multipleDiffers: "A doubling or halving that the two numbers do not have"
        case .marginDiffers: "A lead that is not the distance of the two figures"
        case .averageDiffers: "An average that does not follow from total and number"
        case .rangeReversed: "A range whose first end is the larger"
        case .conversionDiffers: "One measure in two units that do not match"
        case .rateDiffers: "Two sums in the same two currencies at rates far apart"
        case .equationAgrees: "Numbers that agree with each other"
        }
    }
}

/// Numbers of an article that say something of each other.
struct Equation {
    /// What it is if it does not hold.
    let kind: QuantityFinding
    /// The figure that follows from the others.
    let stated: Amount
    let others: [Amount]
    let holds: Bool
    /// What follows instead, as a sentence without a final full stop.
    let message: String
    let steps: [String]
    /// If it does not hold.
    var stance = Stance.contradicts
    var strength = Strength.decisive

    /// In an article's order.
    var amounts: [Amount] {
        ([stated] + others).sorted { $0.range.lowerBound < $1.range.lowerBound }
    }

    /// `nil` where the figures agree and would agree with many others.
    func finding() -> Finding? {
        let words = amounts.map { Evidence.article($0.written, $0.range) }
        guard !holds else {
            guard amounts.allSatisfy(\.isPrecise) else { return nil }
            return Finding(
                QuantityChecker.kind(QuantityFinding.equationAgrees.kind), .supports, .indicative,
                covers: .part("number", stated.range),
                message: "'\(stated.written)' agrees with "
                    + amounts.filter { $0 != stated }.map { "'\($0.written)'" }
                    .joined(separator: " and "),
                evidence: words + [.calculation(steps)])
        }
        return Finding(
            QuantityChecker.kind(kind.kind), stance, strength,
            covers: .part("number", stated.range), message: message,
            evidence: words + [.calculation(steps)])
    }
}

/// Finds equations of one form, or a few of one family, with those that hold.
protocol QuantityRule: SendableMetatype {
    static func equations(in claim: CountedClaim) -> [Equation]
}
