public import CheckerKit

/// What the catalogue sees of this module.
public let link: any Checker.Type = LinkChecker.self

struct LinkChecker: Checker {
    static let info = CheckerInfo(
        id: "link",
        summary: "A page that a sentence links to has the names and numbers of the sentence",
        rationale: """
            A link says: look, it stands there. This checker looks whether the names, numbers and \
            dates of the sentence stand on the page that it links to, if the backup has that page, \
            and says which do and which do not. That they stand there is no proof, so it speaks \
            neither for nor against a claim: what the page says of them is for others to compare. \
            Where the network is on it also asks for the page, and says if it is gone, or has no \
            longer what the copy in the backup has. It cannot tell a link that is meant as a \
            reference from one that leads to more of the same.
            """,
        uses: [.sources, .linkedPages],
        findings: [present, absent, changed, gone, notAtHand])

    struct Options {}

    static let options = OptionSchema(Options())

    static let examples = LinkExamples.all

    init(options: Options) {}

    func check(_ claim: Claim, in context: CheckContext) async throws -> [Finding] {
        guard claim.kind != .office else { return [] }
        let pages = LinkedPlace.all(of: claim, in: context)
        let parts = NamedPart.all(in: claim.textRange, of: context.analysis)
        let missing = pages.filter { !$0.isAtHand }
        return pages.flatMap { findings($0, parts) }
            + (missing.isEmpty ? [] : [.notAtHand(missing)])
    }

    private func findings(_ page: LinkedPlace, _ parts: [NamedPart]) -> [Finding] {
        var findings: [Finding] = []
        if case .gone(let why) = page.asked { findings.append(.gone(page, why)) }
        let parts = parts.filter { !$0.isSite(page.address, of: page.source) }
        guard let text = page.text, !parts.isEmpty else { return findings }
        let (present, absent) = (parts.filter(text.has), parts.filter { !text.has($0) })
        if !present.isEmpty { findings.append(.present(present, on: page, in: text)) }
        // A summary leaves out more than it has.
        if !absent.isEmpty, !page.isSummary { findings.append(.absent(absent, on: page)) }
        if let now = page.textNow {
            let lost = present.filter { !now.has($0) }
            if !lost.isEmpty { findings.append(.changed(lost, on: page)) }
        }
        return findings
    }

    static let present = FindingKind(
        "present", "The linked page has names and numbers of the sentence")
    static let absent = FindingKind(
        "absent", "The linked page has nothing of a name or number of the sentence")
    static let changed = FindingKind(
        "changed", "The linked page no longer has what its copy in the backup has")
    static let gone = FindingKind("gone", "Nobody has the linked page any more")
    static let notAtHand = FindingKind("not-at-hand", "The linked page could not be looked at")
}

// The words.

extension Finding {
    private typealias Kinds = LinkChecker

    fileprivate static func present(
        _ parts: [NamedPart], on page: LinkedPlace, in text: LinkedText
    ) -> Finding {
        let words = parts.map { part in
            let wording = text.wording(of: part) ?? part.written
            return "'\(part.written)'" + (wording == part.written ? "" : " as '\(wording)'")
        }
        let passage = page.sentence(with: parts).map { [Evidence.passage($0.passage)] }
        return .neutral(
            Kinds.present, page,
            "The linked page '\(page.title)' has \(words.joined(separator: ", ")); "
                + "that they stand there proves nothing",
            passage ?? parts.map { .article($0.written, $0.range) })
    }

    fileprivate static func absent(_ parts: [NamedPart], on page: LinkedPlace) -> Finding {
        .neutral(
            Kinds.absent, page, "The linked page '\(page.title)' has nothing of \(quoted(parts))",
            parts.map { .article($0.written, $0.range) })
    }

    fileprivate static func changed(_ parts: [NamedPart], on page: LinkedPlace) -> Finding {
        .neutral(
            Kinds.changed, page,
            "The linked page no longer has \(quoted(parts)), which its copy in the backup has",
            page.sentence(with: parts).map { [.passage($0.passage)] } ?? [])
    }

    fileprivate static func gone(_ page: LinkedPlace, _ why: String) -> Finding {
        .neutral(
            Kinds.gone, page, "The linked page is gone, \(why): \(page.link.address)",
            [.article(page.words, page.link.range)])
    }

    fileprivate static func notAtHand(_ pages: [LinkedPlace]) -> Finding {
        let reasons = pages.map { page in
            if case .unread(let why) = page.asked {
                return "\(page.link.address) (\(why))"
            }
            return page.link.address
        }
        return Finding(
            Kinds.kind(Kinds.notAtHand), .neutral, .indicative, covers: .whole,
            message: "Not at hand, so not looked at: " + reasons.joined(separator: ", "),
            evidence: pages.map { .article($0.words, $0.link.range) })
    }

    private static func neutral(
        _ kind: FindingKind, _ page: LinkedPlace, _ message: String, _ evidence: [Evidence]
    ) -> Finding {
        Finding(
            Kinds.kind(kind), .neutral, .indicative, covers: .part("link", page.link.range),
            message: message, evidence: evidence)
    }

    private static func quoted(_ parts: [NamedPart]) -> String {
        parts.map { "'\($0.written)'" }.joined(separator: ", ")
    }
}
