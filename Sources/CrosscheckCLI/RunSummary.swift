internal import ClaimModel
internal import Reports
internal import TextDisplay

/// A few lines on a run, for whoever does not open the report.
struct RunSummary {
    /// Of claims, and of sources.
    private static let mostLines = 10

    private let record: RunRecord
    private let path: String
    private let report: String?

    /// - Parameter report: where it was written, unless that is standard output.
    init(_ record: RunRecord, of path: String, report: String?) {
        self.record = record
        self.path = path
        self.report = report
    }

    func text(colored: Bool) -> String {
        let tally = RunTally(record.claims)
        let counts = tally.present.map { verdict, count in
            painted("\(count) \(verdict.rawValue)", verdict, colored)
        }.joined(separator: ", ")
        var lines = ["\(visibleText(path)): " + (counts.isEmpty ? "no claims" : counts)]
        let found = record.claims.enumerated().filter {
            $0.element.verdict == .contradicted || $0.element.verdict == .conflicting
        }
        lines += found.prefix(Self.mostLines).map { place, claim in
            "  \(place + 1). \(shortened(visibleText(claim.reason), to: 100))"
        }
        if found.count > Self.mostLines {
            lines.append("  … and \(found.count - Self.mostLines) more")
        }
        lines += record.checks.compactMap { check in
            check.notRun.map { "  \(check.checker) was not run: \($0)" }
        }
        lines += record.unread.prefix(Self.mostLines).map { source in
            "  Source left out: \(visibleText(source.name)): \(visibleText(source.reason))"
        }
        if record.unread.count > Self.mostLines {
            lines.append("  … and \(record.unread.count - Self.mostLines) more sources left out")
        }
        lines += report.map { ["  Report: \(visibleText($0))"] } ?? []
        return lines.joined(separator: "\n") + "\n"
    }

    private func painted(_ text: String, _ verdict: Verdict, _ colored: Bool) -> String {
        guard colored else { return text }
        let code =
            switch verdict {
            case .supported: "32"
            case .contradicted, .error: "31"
            case .conflicting: "33"
            case .insufficient, .notCheckable: "2"
            }
        return "\u{1B}[\(code)m\(text)\u{1B}[0m"
    }
}
