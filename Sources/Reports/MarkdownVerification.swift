import ClaimModel
import TextDisplay

extension MarkdownReport {
    /// What is left to verify by hand: contradicted claims first, then the most consequential.
    func verification() -> String {
        let open = record.claims.enumerated().filter { $0.element.verdict != .supported }
        guard !open.isEmpty else {
            return record.claims.isEmpty ? "" : Self.heading + "\nEvery claim is settled.\n"
        }
        let sorted = open.sorted { left, right in
            let ranks = (rank(left.element), rank(right.element))
            let worths = (worth(left.element), worth(right.element))
            guard ranks.0 == ranks.1 else { return ranks.0 < ranks.1 }
            return worths.0 == worths.1 ? left.offset < right.offset : worths.0 > worths.1
        }
        return Self.heading + sorted.map { item($0.element, number: $0.offset + 1) }.joined()
    }

    private static let heading = "## Verify independently\n"

    private func item(_ record: ClaimRecord, number: Int) -> String {
        let advice = VerificationAdvice(record, published: self.record.article.published)
        let claim = MarkdownText.escaped(shortened(record.claim.text, to: 120))
        var text =
            "\n**[Claim \(number)](\(anchor(number)))** \(record.verdict.marked): “\(claim)”\n\n"
        for line in advice.lines {
            text += "- \(MarkdownText.sentence(line))\n"
        }
        return text
    }

    private func rank(_ record: ClaimRecord) -> Int {
        record.verdict == .contradicted ? 0 : 1
    }

    /// A worth that is no number would leave the order to chance.
    private func worth(_ record: ClaimRecord) -> Double {
        record.claim.checkWorthiness.isNaN ? 0 : record.claim.checkWorthiness
    }
}
