package import ClaimModel

/// How many claims of a run have each verdict.
package struct RunTally: Hashable, Sendable {
    private var counts: [Verdict: Int] = [:]

    package init(_ claims: [ClaimRecord]) {
        for record in claims {
            counts[record.verdict, default: 0] += 1
        }
    }

    package subscript(verdict: Verdict) -> Int {
        counts[verdict] ?? 0
    }

    package var total: Int {
        Verdict.allCases.reduce(0) { $0 + self[$1] }
    }

    /// The verdicts that occur, in the order of `Verdict`, with their counts.
    package var present: [(verdict: Verdict, count: Int)] {
        Verdict.allCases.map { ($0, self[$0]) }.filter { $0.1 > 0 }
    }

    /// One line: `3 claims: 2 ✓ supported · 1 ✗ contradicted`.
    package var line: String {
        guard total > 0 else { return "No claims" }
        let parts = present.map { "\($0.count) \($0.verdict.marked)" }
        return "\(total) \(total == 1 ? "claim" : "claims"): " + parts.joined(separator: " · ")
    }
}

extension Verdict {
    /// One character that tells the verdicts apart where there is neither colour nor layout.
    package var marker: String {
        switch self {
        case .supported: "✓"
        case .contradicted: "✗"
        case .conflicting: "≠"
        case .insufficient: "?"
        case .notCheckable: "○"
        case .error: "!"
        }
    }

    /// The marker and the word: `✗ contradicted`.
    package var marked: String {
        marker + " " + rawValue
    }
}
