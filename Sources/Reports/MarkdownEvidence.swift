import ClaimModel

extension MarkdownReport {
    /// What a finding rests on, set below its list item.
    func evidence(_ evidence: Evidence) -> String {
        switch evidence {
        case .passage(let passage):
            return quoted(passage.text, from: sourceLine(passage))
        case .article(let words, let range):
            return quoted(words, from: "the article itself, \(places.place(ofText: range))")
        case .tenure(let tenure, let register, let asOf):
            return line(tenureLine(tenure, register, asOf))
        case .event(let event, let chronology):
            return line(eventLine(event, chronology))
        case .calculation(let steps):
            let lines = steps.enumerated().map { index, step in
                "  \(index + 1). \(MarkdownText.escaped(step))\n"
            }
            return line("Step by step:") + "\n" + lines.joined()
        }
    }

    private func quoted(_ words: String, from place: String) -> String {
        let quote = MarkdownText.quote(words, indent: "  ")
        return quote + (quote.isEmpty ? "" : "\n") + line("— " + place)
    }

    private func line(_ text: String) -> String {
        "  \(text)\n"
    }

    private func sourceLine(_ passage: Passage) -> String {
        let source = passage.source
        let title = source.title.isEmpty ? source.id : source.title
        var parts: [String]
        if let summarized = source.summaryOf {
            parts = [
                "our summary of \(MarkdownAddress.shown(summarized)): "
                    + (source.url.map { titled(title, $0) } ?? MarkdownText.escaped(title))
            ]
        } else {
            parts = [source.url.map { titled(title, $0) } ?? MarkdownText.escaped(title)]
        }
        parts += source.publisher.map { [MarkdownText.escaped($0)] } ?? []
        parts += source.date.map { [$0.description] } ?? []
        parts += source.tier.map { ["\($0.rawValue) source"] } ?? []
        parts += originParts(source.origin)
        parts += source.readAs.map { [MarkdownText.escaped($0)] } ?? []
        let page = passage.page.map { "page \($0), " } ?? ""
        parts.append("\(MarkdownText.code(source.id)) \(page)line \(passage.line)")
        return parts.joined(separator: ", ")
    }

    private func titled(_ title: String, _ url: String) -> String {
        if let address = MarkdownAddress(url) {
            return address.link(title)
        }
        return "\(MarkdownText.escaped(title)) (\(MarkdownText.code(url)))"
    }

    /// The source that was copied, and whose report it is if that is another.
    private func copied(_ origin: Origin) -> String {
        let name = MarkdownText.escaped(origin.name)
        guard let copied = origin.copyOf, copied != origin.name else { return name }
        return "\(MarkdownText.code(copied)) (\(name))"
    }

    private func originParts(_ origin: Origin) -> [String] {
        switch origin.reason {
        case .publisher: []
        case .family: ["of \(MarkdownText.escaped(origin.name))"]
        case .credit: ["credited to \(MarkdownText.escaped(origin.name))"]
        case .pressRelease: ["a press release of \(MarkdownText.escaped(origin.name))"]
        case .report: ["as reported by \(MarkdownText.escaped(origin.name))"]
        case .copy: ["the same text as \(copied(origin))"]
        }
    }

    private func tenureLine(_ tenure: Tenure, _ register: String, _ asOf: PartialDate?) -> String {
        let start = tenure.start?.description ?? "…"
        let end = tenure.end?.description ?? "…"
        let names = [tenure.person, tenure.role, tenure.organization.name]
        var parts = names.map(MarkdownText.escaped).filter { !$0.isEmpty }
        parts.append("\(start) to \(end)")
        if let asOf {
            parts.append("as of \(asOf)")
        }
        return "Register \(MarkdownText.code(register)), line \(tenure.line): "
            + parts.joined(separator: ", ") + links(tenure.sources)
    }

    private func eventLine(_ event: ChronologyEvent, _ chronology: String) -> String {
        "Chronology \(MarkdownText.code(chronology)), line \(event.line): "
            + "\(MarkdownText.escaped(event.name)), \(days(event.date))" + links(event.sources)
    }

    private func days(_ interval: DateInterval) -> String {
        if let start = interval.start, start == interval.end {
            return start.description
        }
        let start = interval.start?.description ?? "…"
        let end = interval.end?.description ?? "…"
        return "\(start) to \(end)"
    }

    private func links(_ addresses: [String]) -> String {
        let links = addresses.filter { !$0.isEmpty }.map(MarkdownAddress.hostLink)
        return links.isEmpty ? "" : " (\(links.joined(separator: ", ")))"
    }
}
