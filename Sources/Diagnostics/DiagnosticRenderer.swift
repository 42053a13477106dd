import TextDisplay

/// Draws diagnostics, for tools on one line each and for people with the line they speak of.
package struct DiagnosticRenderer: Sendable {
    package enum Palette: Sendable {
        case plain
        /// The escapes of a colour terminal.
        case ansi
    }

    private let sources: [SourceFile]
    private let palette: Palette

    /// A place in a file that is not among the sources is drawn without an excerpt.
    package init(sources: [SourceFile] = [], palette: Palette = .plain) {
        self.sources = sources
        self.palette = palette
    }

    /// `news.yaml:4:3: error: Key 'sorces' is unknown [yaml/unknown-key]`, without a line end.
    package func line(_ diagnostic: Diagnostic) -> String {
        let summary = VisibleText.exact(diagnostic.summary)
        return position(diagnostic.place)
            + "\(diagnostic.severity.rawValue): \(summary) [\(diagnostic.id)]"
    }

    /// Headline, excerpt, explanation, notes with theirs, and what to do; ends with a line end.
    package func drawing(_ diagnostic: Diagnostic) -> String {
        let severity = diagnostic.severity
        var lines = [
            painted(position(diagnostic.place), .bold)
                + painted("\(severity.rawValue): ", severity.paint)
                + painted(VisibleText.exact(diagnostic.summary), .bold)
                + painted(" [\(diagnostic.id)]", .faint)
        ]
        lines += excerpt(diagnostic.place, severity.paint)
        if let explanation = diagnostic.explanation {
            lines.append("  " + VisibleText.exact(explanation))
        }
        for note in diagnostic.notes {
            let text = VisibleText.exact(note.text)
            lines.append("  " + position(note.place) + painted("note: ", .cyan) + text)
            lines += excerpt(note.place, .cyan)
        }
        for suggestion in diagnostic.suggestions {
            lines.append("  " + painted("help: ", .green) + VisibleText.exact(suggestion))
        }
        return lines.joined(separator: "\n") + "\n"
    }

    /// The drawings with an empty line between two.
    package func drawing(_ diagnostics: [Diagnostic]) -> String {
        diagnostics.map { drawing($0) }.joined(separator: "\n")
    }

    private func position(_ place: Place?) -> String {
        guard let place else { return "" }
        return "\(VisibleText.exact(place.file)):\(place.line):\(place.column): "
    }

    private func excerpt(_ place: Place?, _ paint: Paint) -> [String] {
        guard let place, !place.isWholeFile,
            let source = sources.first(where: { $0.name == place.file }),
            let line = source.line(place.line)
        else { return [] }
        let excerpt = Excerpt(line, column: place.column, length: place.length)
        let number = "  \(place.line) | "
        let margin = String(repeating: " ", count: number.count - 2) + "| "
        return [
            painted(number, .faint) + excerpt.line,
            painted(margin, .faint) + painted(excerpt.marks, paint),
        ]
    }

    private func painted(_ text: String, _ paint: Paint) -> String {
        guard palette == .ansi, !text.isEmpty else { return text }
        return "\u{1B}[\(paint.rawValue)m\(text)\u{1B}[0m"
    }
}

/// The codes of "select graphic rendition".
private enum Paint: String {
    case bold = "1"
    case faint = "2"
    case red = "1;31"
    case green = "32"
    case yellow = "1;33"
    case cyan = "36"
}

extension Diagnostic.Severity {
    fileprivate var paint: Paint {
        switch self {
        case .error: .red
        case .warning: .yellow
        case .note: .cyan
        }
    }
}
