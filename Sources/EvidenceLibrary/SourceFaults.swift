import ArticleReading
import Diagnostics

/// What can be wrong with a source as a file.
enum SourceFaults {
    static func unread(_ fault: ArticleFault, _ file: SourceFile) -> Diagnostic {
        Diagnostic(
            "source/unreadable", fault.summary,
            at: Place(file: file.name, line: fault.line ?? 1, column: 1, length: 1),
            suggestions: [fault.nextStep])
    }
}
