internal import Diagnostics
internal import JSON

/// What can be at fault with a file of sources.
enum EvidenceImportFaults {
    /// - Parameter bytes: of the file, of which the fault counts its offset.
    static func noJSON(
        _ fault: JSONFault, in bytes: ArraySlice<UInt8>, of file: SourceFile
    ) -> Diagnostic {
        let start = bytes.startIndex + fault.offset
        return Diagnostic(
            "evidence/no-json", "This is no JSON", explanation: "\(fault.message).",
            at: file.place(of: start..<start + 1),
            suggestions: ["Mend it, or write the file anew with a program that writes JSON"])
    }

    static func noObject(at place: Place) -> Diagnostic {
        Diagnostic(
            "evidence/no-object", "A record is an object such as {\"id\": \"1\", \"text\": \"…\"}",
            at: place, suggestions: ["Write one object a line"])
    }

    static func wrongKind(_ key: String, at place: Place) -> Diagnostic {
        Diagnostic(
            "evidence/wrong-kind", "\(quoted(key)) is not a text", at: place,
            suggestions: ["Write it between quotation marks"])
    }

    static func noText(at place: Place) -> Diagnostic {
        Diagnostic(
            "evidence/no-text", "The record has no 'text'", at: place,
            suggestions: ["Add what the source says, or leave the record out"])
    }

    static func noDate(_ text: String, at place: Place) -> Diagnostic {
        Diagnostic(
            "evidence/no-date", "\(quoted(text)) is no date", at: place,
            suggestions: ["Write it as 2016-02-04, 2016-02 or 2016, or leave it out"])
    }

    static func twice(_ id: String, first: Int, at place: Place) -> Diagnostic {
        Diagnostic(
            "evidence/twice", "Record \(quoted(id)) may stand in the file once", at: place,
            notes: [.init("First on line \(first)")],
            suggestions: ["Leave one of them out, or give them ids of their own"])
    }

    static func noReviews(at place: Place) -> Diagnostic {
        Diagnostic(
            "evidence/no-reviews", "The file holds no ClaimReview", at: place,
            suggestions: [
                "Check that it is a feed of reviews, or give records as JSON Lines (.jsonl)"
            ])
    }

    static func noCues(at place: Place) -> Diagnostic {
        Diagnostic(
            "evidence/no-cues", "The file holds no subtitles", at: place,
            suggestions: ["Write the times of each as 00:01:02,500 --> 00:01:04,000"])
    }

    static func noRows(at place: Place) -> Diagnostic {
        Diagnostic(
            "evidence/no-rows", "The table has no row below its headings", at: place,
            suggestions: ["Add rows, with commas between their fields"])
    }

    static func noMail(at place: Place) -> Diagnostic {
        Diagnostic(
            "evidence/no-mail", "The file is no mail: it has neither sender nor subject", at: place,
            suggestions: ["Save the mail anew, or call the file .txt if it is a text"])
    }

    static func noMailText(at place: Place) -> Diagnostic {
        Diagnostic(
            "evidence/no-mail-text", "The mail has no part that is plain text", at: place,
            suggestions: ["Save it as a page (.html) from the mail program"])
    }
}
