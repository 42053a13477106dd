package import ClaimModel
import JSON

/// The forms in which a run can be written; each has a file of its own.
package enum ReportFormat: String, CaseIterable, Sendable {
    case markdown, json

    /// Writes a whole report, which ends in a line break.
    package func write(_ record: RunRecord) -> String {
        switch self {
        case .markdown: MarkdownReport(record).text()
        case .json: JSONReport(record).value().text(.indented) + "\n"
        }
    }
}
