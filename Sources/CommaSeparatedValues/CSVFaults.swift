internal import Diagnostics

/// What can be at fault with a table with commas.
enum CSVFaults {
    static func unclosedQuote(at place: Place) -> Diagnostic {
        Diagnostic(
            "import/unclosed-quote", "Quotation mark has no end", at: place,
            suggestions: ["Close it, or write a mark within a field twice"])
    }

    static func textAfterQuote(at place: Place) -> Diagnostic {
        Diagnostic(
            "import/text-after-quote", "Text follows the closing quotation mark", at: place,
            suggestions: ["Write a mark within a field twice"])
    }
}
