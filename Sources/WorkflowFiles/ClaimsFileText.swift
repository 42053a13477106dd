internal import CheckerKit
package import ClaimModel
internal import YAML

extension ClaimsFile {
    /// A file of claims as it would be read; what is left out stands in its comments.
    package static func text(
        of claims: [Claim], leftOut: [LeftOut], in article: Article
    ) -> String {
        let bytes = Array(article.text.utf8)
        var lines = [
            "# Edit the claims, delete and add some, and give them back: crosscheck run … --claims",
            "article: \(YAMLDocument.quoted(article.name))",
            claims.isEmpty ? "claims: []" : "claims:",
        ]
        for claim in claims {
            lines += Self.lines(of: claim) { range in
                String(decoding: bytes[range.clamped(to: 0..<bytes.count)], as: UTF8.self)
            }
        }
        lines += leftOut.filter { $0.reason != .furniture }.map { part in
            let detail = part.detail.map { " (\($0))" } ?? ""
            return
                "# left out, \(part.reason.rawValue)\(detail): \(YAMLDocument.quoted(part.quote))"
        }
        return lines.map { $0 + "\n" }.joined()
    }

    private static func lines(of claim: Claim, words: (Range<Int>) -> String) -> [String] {
        var lines = ["  - id: \(claim.id)"]
        func add(_ key: String, _ value: String) { lines.append("    \(key): \(value)") }
        add("text", YAMLDocument.quoted(claim.text))
        add("quote", YAMLDocument.quoted(claim.quote))
        add("start", "\(claim.range.lowerBound)")
        if claim.content != claim.textRange {
            add("said", YAMLDocument.quoted(words(claim.content)))
        }
        if !claim.context.isEmpty {
            let context = claim.context.map { YAMLDocument.quoted(words($0)) }
            add("context", "[\(context.joined(separator: ", "))]")
        }
        if let speaker = claim.speaker {
            lines.append("    speaker:")
            lines.append("      name: \(YAMLDocument.quoted(speaker.name))")
            if !speaker.cue.isEmpty {
                lines.append("      cue: \(YAMLDocument.quoted(speaker.cue))")
            }
            if !speaker.isNamed { lines.append("      named: no") }
        }
        add("kind", claim.kind.rawValue)
        add("check-worthiness", "\(claim.checkWorthiness)")
        return lines
    }
}
