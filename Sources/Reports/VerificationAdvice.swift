import ClaimModel
import TextDisplay

/// What to look for, and where, to settle a claim by hand.
///
/// Plain text with the article's own words in it; whoever shows it sets it for his format.
struct VerificationAdvice {
    private let record: ClaimRecord
    private let published: CalendarDate?

    init(_ record: ClaimRecord, published: CalendarDate?) {
        self.record = record
        self.published = published
    }

    /// One to six pieces of advice, without final full stops.
    var lines: [String] {
        let places = speakerLines + lookupLines
        let fallback = places.isEmpty && record.verdict != .contradicted
        return verdictLines + places
            + (fallback ? ["Look for its words in the news of the day\(when)"] : [])
    }

    private var verdictLines: [String] {
        switch record.verdict {
        case .supported: []
        case .contradicted: contradictedLines
        case .conflicting: conflictLines
        case .insufficient: originLines
        case .notCheckable: ["No check of this workflow applies: check it by hand"]
        case .error: ["Run the check again, or check by hand what it could not"]
        }
    }

    private var contradictedLines: [String] {
        let parts = unique(
            record.findings.compactMap { found in
                guard found.finding.stance == .contradicts,
                    case .part(let name, _) = found.finding.covers
                else { return nil }
                return name
            })
        let subject = parts.isEmpty ? "the claim" : "the \(listed(parts))"
        let sources = sources(.contradicts)
        guard !sources.isEmpty else {
            let finding = record.findings.first { $0.finding.stance == .contradicts }?.finding
            let why = finding.map { ": " + visibleText($0.message) } ?? ""
            return ["Ask the author about \(subject)\(why)"]
        }
        return ["Find out who is wrong about \(subject), the article or \(listed(sources))"]
    }

    private var conflictLines: [String] {
        let supporting = sources(.supports)
        let contradicting = sources(.contradicts)
        guard !supporting.isEmpty, !contradicting.isEmpty else {
            return ["Read both sides, and find a third origin that is closer to the event"]
        }
        return [
            "Weigh \(listed(supporting)) against \(listed(contradicting)): "
                + "which is closer to the event, and which is later"
        ]
    }

    private var originLines: [String] {
        let origins = unique(
            record.findings.filter { $0.finding.stance == .supports }
                .flatMap(\.finding.evidence)
                .compactMap { evidence in
                    guard case .passage(let passage) = evidence else { return nil }
                    return passage.source.origin.name
                })
        switch origins.count {
        case 0: return ["No source of the backup settles it: find one and add it"]
        case 1: return ["Find a second origin: so far only \(origins[0]) speaks for it"]
        default: return []
        }
    }

    private var speakerLines: [String] {
        guard let speaker = record.claim.speaker else { return [] }
        guard speaker.isNamed else {
            return ["Ask who “\(quoted(speaker.name))” are: an unnamed speaker is no origin"]
        }
        return [
            "Look for \(quoted(speaker.name))'s own words: a statement, transcript or recording"
        ]
    }

    private var lookupLines: [String] {
        var lines: [String] = []
        let organizations = mentions(.organization)
        if record.claim.kind == .quotation {
            lines.append(
                "Compare the quotation word for word with a transcript or recording\(when)")
        }
        if record.claim.kind == .office || concernsOffice {
            lines.append("Look in a register or an official biography for \(office)\(when)")
        }
        if !organizations.isEmpty {
            lines.append(
                "Look at the press releases and records of \(listed(organizations))\(when)")
        }
        let quantities = mentions(.quantity)
        if !quantities.isEmpty {
            let figures = listed(quantities.map { "“\($0)”" })
            lines.append("Find the first report or record that has \(figures)")
        }
        // Which of them are persons and which places is not sure enough to advise by.
        let speaker = record.claim.speaker.map { quoted($0.name) }
        let people = mentions(.person).filter { $0 != speaker }
        let subjects = people + mentions(.place) + mentions(.name)
        let isEvent = organizations.isEmpty && record.claim.kind == .event
        if lines.isEmpty || isEvent || (record.claim.kind != .office && !people.isEmpty),
            !subjects.isEmpty
        {
            lines.append("Look for dated reports that name \(listed(subjects))\(when)")
        }
        return lines
    }

    private var concernsOffice: Bool {
        record.findings.contains { found in
            guard case .part(let name, _) = found.finding.covers else { return false }
            return ["title", "role", "office", "organization", "organisation"].contains(name)
        }
    }

    private var office: String {
        let person = mentions(.person).first ?? record.claim.speaker.map { quoted($0.name) }
        return person.map { "\($0)'s office" } ?? "the office"
    }

    /// The dates that a reader can look up, in brackets: those with a number in them.
    private var when: String {
        let dates = mentions(.date).filter { $0.utf8.contains { (48...57).contains($0) } }
        if !dates.isEmpty {
            return " (\(listed(dates)))"
        }
        return published.map { " (before \($0))" } ?? ""
    }

    private func mentions(_ kind: Mention.Kind) -> [String] {
        unique(record.claim.mentions.filter { $0.kind == kind }.map { quoted($0.text) })
    }

    /// What speaks for or against the claim, beside the article itself.
    private func sources(_ stance: Stance) -> [String] {
        let found = record.findings.filter { $0.finding.stance == stance }
        return unique(found.flatMap(\.finding.evidence).compactMap(name))
    }

    private func name(_ evidence: Evidence) -> String? {
        switch evidence {
        case .passage(let passage):
            let source = passage.source
            return "“\(quoted(source.title.isEmpty ? source.id : source.title))”"
        case .tenure(_, let register, _): return "the register \(quoted(register))"
        case .event(_, let chronology): return "the chronology \(quoted(chronology))"
        case .article, .calculation: return nil
        }
    }

    private func quoted(_ text: String) -> String {
        shortened(text, to: 80)
    }

    private func unique(_ texts: [String]) -> [String] {
        var seen: Set<String> = []
        return texts.filter { !$0.isEmpty && seen.insert($0).inserted }
    }

    /// Up to three, in order.
    private func listed(_ texts: [String]) -> String {
        let texts = texts.prefix(3)
        guard texts.count > 1, let last = texts.last else { return texts.first ?? "" }
        return texts.dropLast().joined(separator: ", ") + " and " + last
    }
}
