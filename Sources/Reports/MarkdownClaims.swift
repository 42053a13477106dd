import ClaimModel
import TextDisplay

extension MarkdownReport {
    /// A section for each claim, the first with the heading that they share.
    func claimSections() -> [String] {
        guard !record.claims.isEmpty else { return [] }
        return ["## Claims\n"]
            + record.claims.enumerated().map { claimSection($0.element, number: $0.offset + 1) }
    }

    private func claimSection(_ record: ClaimRecord, number: Int) -> String {
        var paragraphs = [
            "### Claim \(number): \(record.verdict.rawValue)\n",
            MarkdownText.quote(record.claim.quote), attribution(record.claim),
        ]
        paragraphs.append(verdictParagraph(record))
        paragraphs += record.failures.map { failure in
            "**! Could not check:** \(MarkdownText.code(failure.checker)). "
                + MarkdownText.sentence(failure.message) + "\n"
        }
        if record.findings.isEmpty, record.failures.isEmpty, record.verdict != .notCheckable {
            paragraphs.append("Nothing was found.\n")
        }
        paragraphs += said(record.findings).map(finding)
        return paragraphs.filter { !$0.isEmpty }.joined(separator: "\n")
    }

    private func attribution(_ claim: Claim) -> String {
        let place = places.place(ofFile: claim.range)
        var text = "— "
        if let speaker = claim.speaker {
            let cue = MarkdownText.escaped(speaker.cue)
            text += MarkdownText.escaped(speaker.name) + (speaker.isNamed ? "" : ", not named")
            text += (cue.isEmpty ? "" : " (“\(cue)”)") + ", "
        }
        text += "\(place) of \(MarkdownText.code(record.article.name))"
        if !Self.isTheSame(claim.text, claim.quote) {
            text += "\n\nRead as: \(MarkdownText.escaped(claim.text))"
        }
        let unclear = claim.references.filter { $0.name == nil }
            .map { "“\(MarkdownText.escaped($0.words))”" }
        if !unclear.isEmpty {
            text += "\n\nNot resolved: \(unclear.joined(separator: ", "))"
        }
        return text + "\n"
    }

    /// Whether two texts differ in nothing but the stop at their end.
    private static func isTheSame(_ text: String, _ quote: String) -> Bool {
        let quote = visibleText(quote)
        let text = visibleText(text)
        return quote.hasPrefix(text) && quote.dropFirst(text.count).allSatisfy { ".!".contains($0) }
    }

    /// What two checkers say in the same words on the same evidence is printed once.
    private func said(_ findings: [CheckerFinding]) -> [[CheckerFinding]] {
        var groups: [[CheckerFinding]] = []
        var places: [Finding: Int] = [:]
        for found in findings {
            var said = found.finding
            said.kind = ""
            if let place = places[said] {
                groups[place].append(found)
            } else {
                places[said] = groups.count
                groups.append([found])
            }
        }
        return groups
    }

    private func verdictParagraph(_ record: ClaimRecord) -> String {
        var text = "**\(record.verdict.marked)**"
        let reason = MarkdownText.sentence(record.reason)
        text += reason.isEmpty ? "" : ": \(reason)"
        let step = MarkdownText.sentence(record.step)
        if !step.isEmpty {
            text += "\\\nPolicy: \(step)"
        }
        if let cap = record.cap {
            text += "\\\nHeld down by the cap \(MarkdownText.code(cap))."
        }
        return text + "\n"
    }

    /// - Parameter group: findings that differ in nothing but who says so.
    private func finding(_ group: [CheckerFinding]) -> String {
        let finding = group[0].finding
        let id = group.map(kind).joined(separator: ", ")
        var text = "- **\(finding.stance.marked)**: \(MarkdownText.sentence(finding.message))\\\n"
        text += "  \(finding.strength.rawValue), on \(coverage(finding.covers)); \(id)\n"
        for evidence in finding.evidence {
            text += "\n" + self.evidence(evidence)
        }
        return text
    }

    private func kind(_ found: CheckerFinding) -> String {
        found.finding.kind.hasPrefix(found.checker)
            ? MarkdownText.code(found.finding.kind)
            : MarkdownText.code(found.checker) + " " + MarkdownText.code(found.finding.kind)
    }

    private func coverage(_ coverage: Coverage) -> String {
        switch coverage {
        case .whole:
            return "the whole claim"
        case .part(let name, let range):
            let words = MarkdownText.escaped(places.words(range))
            return "the \(MarkdownText.escaped(name))" + (words.isEmpty ? "" : " “\(words)”")
        }
    }
}

extension Stance {
    fileprivate var marked: String {
        switch self {
        case .supports: "✓ supports"
        case .contradicts: "✗ contradicts"
        case .neutral: "○ neutral"
        }
    }
}
