internal import CheckerKit

/// Every kind of finding of this checker, by the name that options and reports have for it.
enum DateFinding: String, CaseIterable {
    case impossibleDate = "impossible-date"
    case weekdayDiffers = "weekday-differs"
    case weekdayAgrees = "weekday-agrees"
    case orderDiffers = "order-differs"
    case offsetDiffers = "offset-differs"
    case durationDiffers = "duration-differs"
    case ageDiffers = "age-differs"
    case anniversaryDiffers = "anniversary-differs"
    case afterPublication = "after-publication"
    case beforePublication = "before-publication"
    case datelineDiffers = "dateline-differs"
    case articleDiffers = "article-differs"
    case eventDiffers = "event-differs"
    case eventAgrees = "event-agrees"
    case sourceDiffers = "source-differs"
    case notAnchored = "not-anchored"

    var kind: FindingKind { FindingKind(rawValue, summary) }

    private var summary: String {
        switch self {
        case .impossibleDate: "A day that does not exist"
        case .weekdayDiffers: "A weekday that the date did not have"
        case .weekdayAgrees: "The weekday is that of the date"
        case .orderDiffers: "Two dates in another order than the words put them"
        case .offsetDiffers: "A distance that the two dates do not have"
        case .durationDiffers: "A duration that its two ends do not have"
        case .ageDiffers: "An age that does not follow from the date of birth"
        case .anniversaryDiffers: "An anniversary that does not fall in the year"
        case .afterPublication: "A past event after the article appeared"
        case .beforePublication: "An event to come before the article appeared"
        case .datelineDiffers: "A dateline later than the publication"
        case .articleDiffers: "The article has another date for the same event"
        case .eventDiffers: "The chronology has another date for the event"
        case .eventAgrees: "The chronology has the same date"
        case .sourceDiffers: "A source has another date for the same event"
        case .notAnchored: "A relative date that could not be put on the calendar"
        }
    }
}

/// Looks for one kind of clash, or a few of one family.
protocol DateRule: SendableMetatype {
    static func findings(in claim: DatedClaim) -> [Finding]
}

extension Finding {
    /// A finding on a date of the claim.
    init(
        _ kind: DateFinding, _ stance: Stance, _ strength: Strength, at range: Range<Int>,
        _ message: String, _ evidence: [Evidence]
    ) {
        self.init(
            DateConsistencyChecker.kind(kind.kind), stance, strength,
            covers: .part("date", range), message: message, evidence: evidence)
    }
}
