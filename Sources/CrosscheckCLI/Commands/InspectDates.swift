internal import ArgumentParser
internal import ClaimModel
internal import Reports
internal import TextAnalysis
internal import TextDisplay

/// The temporal expressions of an article, and how each was put on the calendar.
struct InspectDates: ParsableCommand, Inspection {
    static let configuration = CommandConfiguration(
        commandName: "dates",
        abstract: "Shows the dates of an article and why each was put where it is.",
        discussion: "  crosscheck inspect dates article.md --published 2020-06-05")

    @OptionGroup var options: InspectOptions

    var key: String { "expressions" }

    func items(of input: ArticleInput, in session: Session) -> [InspectedItem] {
        input.analysis.dates.map { date in
            let text = input.analysis.string(date.range)
            let range = input.article.offsets.file(date.range)
            return InspectedItem(
                lines: ["\(visibleText(text)): \(kind(date)) \(date.value), \(reason(date))"],
                members: [
                    "text": .string(text), "start": .int(range.lowerBound),
                    "end": .int(range.upperBound), "type": .string(kind(date)),
                    "value": .string(date.value),
                    "interval": JSONValue(date.interval?.description),
                    "reason": .string(reason(date)),
                ])
        }
    }

    private func kind(_ date: TemporalExpression) -> String {
        switch date.kind {
        case .date: "DATE"
        case .time: "TIME"
        case .duration: "DURATION"
        case .set: "SET"
        }
    }

    private func reason(_ date: TemporalExpression) -> String {
        switch date.problem {
        case .dayDoesNotExist: return "a day that does not exist"
        case .weekdayDiffers(_, let actual): return "as written, but it was a \(actual.rawValue)"
        case nil: break
        }
        switch date.anchoring {
        case .explicit: return "as written"
        case .relative(let day, let rule): return "\(rule), counted from \(day)"
        case .unanchored(let reason): return "not anchored: \(reason)"
        }
    }
}
