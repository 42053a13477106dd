/// A fault in what a user wrote, as facts and sentences that a renderer draws.
///
/// Made only by the fault factories of a module: `YAMLFaults`, `RegisterFaults`.
package struct Diagnostic: Hashable, Sendable {
    package enum Severity: String, Sendable, CaseIterable {
        case error, warning, note
    }

    /// A second place that explains the first: "First given here".
    package struct Note: Hashable, Sendable {
        package var text: String
        package var place: Place?

        package init(_ text: String, at place: Place? = nil) {
            self.text = text
            self.place = place
        }
    }

    /// Kebab case, by area: `yaml/unknown-key`. Never reused for another meaning.
    package var id: String
    package var severity: Severity
    /// The headline, without a full stop.
    package var summary: String
    /// Whole sentences, where the headline leaves a question.
    package var explanation: String?
    package var place: Place?
    package var notes: [Note]
    /// Each starts with a verb: `Add 'sources:' to the workflow`.
    package var suggestions: [String]

    package init(
        _ id: String, severity: Severity = .error, _ summary: String, explanation: String? = nil,
        at place: Place?, notes: [Note] = [], suggestions: [String] = []
    ) {
        self.id = id
        self.severity = severity
        self.summary = summary
        self.explanation = explanation
        self.place = place
        self.notes = notes
        self.suggestions = suggestions
    }
}

/// A stretch of one line of a user's file.
package struct Place: Hashable, Sendable {
    package var file: String
    /// From 1.
    package var line: Int
    /// From 1, in Unicode scalars.
    package var column: Int
    /// In Unicode scalars; 0 for a point between two, and at the very start for the whole file.
    package var length: Int

    package init(file: String, line: Int, column: Int, length: Int) {
        self.file = file
        self.line = line
        self.column = column
        self.length = length
    }

    /// For what is at fault with a file as a whole.
    package init(wholeFile file: String) {
        self.init(file: file, line: 1, column: 1, length: 0)
    }

    package var isWholeFile: Bool {
        line == 1 && column == 1 && length == 0
    }
}

extension Place: Comparable {
    package static func < (left: Place, right: Place) -> Bool {
        (left.file, left.line, left.column, left.length)
            < (right.file, right.line, right.column, right.length)
    }
}
