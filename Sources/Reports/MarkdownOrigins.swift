import ClaimModel
import TextDisplay

/// Which sources are one voice, and why.
extension MarkdownReport {
    func sharedOrigins() -> String {
        var groups: [String: [SourceDocument]] = [:]
        for source in record.sources {
            groups[source.origin.name, default: []].append(source)
        }
        return groups.filter { $0.value.count > 1 }.sorted { $0.key < $1.key }
            .map { name, sources in
                let parts = sources.sorted { $0.id < $1.id }.map { source in
                    MarkdownText.code(source.id) + reason(source)
                }
                return "**One origin:** \(MarkdownText.escaped(name)). "
                    + MarkdownText.sentence(parts.joined(separator: ", ")) + "\n"
            }.joined(separator: "\n")
    }

    private func reason(_ source: SourceDocument) -> String {
        let origin = source.origin
        let publisher = MarkdownText.escaped(source.publisher ?? "")
        let words = origin.quote.map { MarkdownText.escaped(shortened($0, to: 80)) } ?? ""
        return switch origin.reason {
        case .publisher: ""
        case .family: publisher.isEmpty ? "" : " (\(publisher))"
        case .credit, .report: " (it says “\(words)”)"
        case .pressRelease: " (a press release)"
        case .copy: " (the text of \(MarkdownText.code(origin.copyOf ?? origin.name)))"
        }
    }
}
