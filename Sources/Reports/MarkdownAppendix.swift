import ClaimModel
import TextDisplay

extension MarkdownReport {
    /// What is no claim, by reason, in the order of the article.
    func leftOut() -> String {
        guard !record.leftOut.isEmpty else { return "" }
        var text = "## Left out\n"
        for reason in LeftOut.Reason.allCases {
            let stretches = record.leftOut.filter { $0.reason == reason }
            guard !stretches.isEmpty else { continue }
            text += "\n**\(reason.heading)** (\(stretches.count))\n\n"
            text += stretches.map(item).joined()
        }
        return text
    }

    private func item(_ stretch: LeftOut) -> String {
        let quote = MarkdownText.escaped(shortened(Self.words(of: stretch), to: 80))
        let detail = stretch.detail.map { " (\(MarkdownText.escaped($0)))" } ?? ""
        return "- \(places.place(ofFile: stretch.range)): “\(quote)”\(detail)\n"
    }

    /// Without the rules around front matter, which say nothing on one line.
    private static func words(of stretch: LeftOut) -> String {
        guard stretch.detail == "front matter" else { return stretch.quote }
        return stretch.quote.split(whereSeparator: \.isNewline).filter { $0 != "---" }
            .joined(separator: " ")
    }

    func unanchored() -> String {
        guard !record.unanchored.isEmpty else { return "" }
        let items = record.unanchored.map { date in
            let words = MarkdownText.escaped(date.text)
            let reason = MarkdownText.sentence(date.reason)
            return "- \(places.place(ofFile: date.range)): “\(words)”"
                + (reason.isEmpty ? "" : ": \(reason)") + "\n"
        }
        return "## Dates not anchored\n\n" + items.joined()
    }

    /// How to get the same report again.
    func reproduction() -> String {
        var text = "## Reproduce\n\n"
        text += "Crosscheck \(MarkdownText.escaped(record.version)), "
        text += "workflow \(MarkdownText.code(record.workflow.name)). "
        text += "The same files give the same report, byte for byte.\n"
        if !record.checks.isEmpty {
            text += "\nChecks:\n\n" + record.checks.map(item).joined()
        }
        if !record.files.isEmpty {
            text += "\nFiles read, with their SHA-256:\n\n" + digests()
        }
        return text
    }

    private func item(_ check: CheckRecord) -> String {
        var text = "- " + MarkdownText.code(check.checker)
        text += check.notRun == nil ? "" : " (not run)"
        if !check.summary.isEmpty {
            text += ": " + MarkdownText.escaped(check.summary)
        }
        let options = check.options.filter { !$0.isEmpty }.map { option in
            MarkdownText.code(option[0] + ": " + option.dropFirst().joined(separator: ", "))
        }
        return text + (options.isEmpty ? "" : "; " + options.joined(separator: ", ")) + "\n"
    }

    /// A block of code, so that digests can be copied whole and names stand as they are.
    private func digests() -> String {
        let width = record.files.map { visibleText($0.role).count }.max() ?? 0
        let lines = record.files.map { file in
            let role = visibleText(file.role)
            let pad = String(repeating: " ", count: width - role.count)
            return "\(role)\(pad)  \(visibleText(file.sha256))  \(visibleText(file.name))"
        }
        // Indented code ends at no character that a name may contain.
        return lines.map { "    \($0)\n" }.joined()
    }
}

extension LeftOut.Reason {
    fileprivate var heading: String {
        switch self {
        case .furniture: "Furniture of the page"
        case .headline: "Headlines"
        case .opinion: "Opinions"
        case .question: "Questions"
        case .prediction: "Predictions"
        case .advice: "Advice"
        case .belowCheckWorthiness: "Below the workflow's check-worthiness"
        case .fragment: "Not a sentence"
        case .notEnglish: "Not English"
        case .notGiven: "Not among the claims given"
        }
    }
}
