internal import Diagnostics
internal import DocumentConversion

/// What can be wrong with a document whose text has to be extracted.
enum DocumentFaults {
    static func unread(_ fault: ConversionFault, _ file: SourceFile) -> Diagnostic {
        Diagnostic(
            "document/unreadable", fault.summary, at: Place(wholeFile: file.name),
            suggestions: [fault.nextStep])
    }
}
