import Diagnostics

/// What can be at fault with a file of a public register.
enum ImportFaults {
    static func notText(at place: Place) -> Diagnostic {
        Diagnostic(
            "import/not-text", "File is no text in an encoding that is read", at: place,
            suggestions: ["Save it as UTF-8"])
    }

    static func noDate(_ text: String, at place: Place) -> Diagnostic {
        Diagnostic(
            "import/no-date", "\(quoted(text)) is no date", at: place,
            suggestions: ["Write it as 2016-02-04, 2016-02 or 2016, or leave it empty"])
    }

    static func missing(_ key: String, of what: String, at place: Place) -> Diagnostic {
        Diagnostic(
            "import/missing", "The \(what) has no \(quoted(key))", at: place,
            suggestions: ["Add it, or leave the \(what) out"])
    }

    static func wrongKind(_ key: String, expected: String, at place: Place) -> Diagnostic {
        Diagnostic(
            "import/wrong-kind", "\(quoted(key)) is not \(expected)", at: place,
            suggestions: ["Check that the file is in the format that was named"])
    }

    static func otherLayout(_ format: String, _ expected: String, at place: Place) -> Diagnostic {
        Diagnostic(
            "import/other-layout", "File is not laid out as \(format): it has \(expected)",
            at: place, suggestions: ["Name its format with --format"])
    }

    static func fieldCount(_ count: Int, expected: Int, at place: Place) -> Diagnostic {
        Diagnostic(
            "import/field-count",
            "Row has \(count) \(count == 1 ? "field" : "fields"), and the first line \(expected)",
            at: place, suggestions: ["Put fields with commas between quotation marks"])
    }

    static func noColumn(
        _ name: String, for what: String, columns: [String], at place: Place
    ) -> Diagnostic {
        let meant = nearestName(to: name, in: columns).map { "; did you mean \(quoted($0))?" }
        return Diagnostic(
            "import/no-column", "No column \(quoted(name)) for the \(what)" + (meant ?? ""),
            explanation: "The columns are \(quotedList(columns, "and")).", at: place,
            suggestions: ["Say which column it is with --column \(what)=NAME"])
    }

    static func markup(_ trouble: String, at place: Place) -> Diagnostic {
        Diagnostic(
            "import/markup", "Markup is not well formed: \(trouble)", at: place,
            suggestions: ["Mend the file, or fetch it again"])
    }
}
