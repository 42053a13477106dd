internal import ArticleReading
internal import Diagnostics

/// What can be wrong with an article as a file.
enum ArticleFaults {
    static func unread(_ fault: ArticleFault, _ file: SourceFile) -> Diagnostic {
        Diagnostic(
            "article/unreadable", fault.summary,
            at: place(of: fault, in: file) ?? Place(wholeFile: file.name),
            suggestions: [fault.nextStep])
    }

    private static func place(of fault: ArticleFault, in file: SourceFile) -> Place? {
        guard let line = fault.line, let offset = fault.offset, let bytes = file.line(line),
            (bytes.startIndex...bytes.endIndex).contains(offset)
        else { return nil }
        let before = String(decoding: bytes[..<offset], as: UTF8.self)
        return Place(
            file: file.name, line: line, column: before.unicodeScalars.count + 1, length: 1)
    }
}
