import ArticleReading
import ClaimModel
import Diagnostics

/// What can be wrong with a source as a file.
enum SourceFaults {
    /// What a negation is in another language is not known, and neither is what agrees.
    static func otherLanguage(_ language: String, _ file: SourceFile) -> Diagnostic {
        Diagnostic(
            "source/other-language",
            "The source is in \(Language.name(of: language)), and sources are compared in English",
            at: Place(wholeFile: file.name),
            suggestions: [
                "Put a translation into the backup; if it is English, copy its text into a .md "
                    + "file with 'language: en' in its front matter"
            ])
    }

    static func unread(_ fault: ArticleFault, _ file: SourceFile) -> Diagnostic {
        Diagnostic(
            "source/unreadable", fault.summary,
            at: Place(file: file.name, line: fault.line ?? 1, column: 1, length: 1),
            suggestions: [fault.nextStep])
    }
}
