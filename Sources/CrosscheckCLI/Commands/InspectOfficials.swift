internal import ArgumentParser
internal import CheckerKit
internal import ClaimModel
internal import Diagnostics
internal import JSON
internal import OfficeMentions
internal import TenureMatching
internal import TextAnalysis
internal import TextDisplay

/// The officials that an article names, with the offices it puts them in.
struct InspectOfficials: ParsableCommand, SessionCommand {
    static let configuration = CommandConfiguration(
        commandName: "officials",
        abstract: "Shows the officials of an article, and what a register says of each.",
        discussion: "  crosscheck inspect officials article.md --register officials.sqlite")

    @Argument(help: "The article: a file, '-' for standard input, or an address with --network.")
    var article: String?

    @OptionGroup var handover: ArticleOptions

    @Option(
        help: ArgumentHelp("A store or a file of officials to look them up in.", valueName: "file"))
    var register: String?

    @Option(help: "text or json.")
    var format = InspectOptions.Format.text.rawValue

    @Flag(
        help: "Answers requests in JSON Lines on standard input: id, text or file, published.")
    var batch = false

    func run(in session: Session) async throws -> ExitStatus {
        var faults = Faults()
        if batch != (article == nil) { faults.add(Faults(CommandFaults.articlesOrBatch())) }
        let officials = try faults.collect {
            try register.map { try BackupReader.officials(at: $0, in: session) }
        }
        guard let officials, faults.isEmpty else { throw faults }
        guard let article else {
            try await OfficialsBatch(session: session, officials: officials).run()
            return .clean
        }
        return try await OfficialsView(officials: officials)
            .show(article, handover, as: format, in: session)
    }
}

/// The officials of an article, looked up where there is a register.
struct OfficialsView: ArticleView {
    let officials: (any OfficialsDirectory)?

    var key: String { "officials" }

    func items(of input: ArticleInput, in session: Session) -> [InspectedItem] {
        seen(in: input.analysis, published: input.article.published).map { seen in
            InspectedItem(lines: seen.lines, members: seen.members(input.article.offsets))
        }
    }

    func seen(in text: AnalyzedText, published: CalendarDate?) -> [SeenOfficial] {
        OfficialMention.mentions(in: text, within: 0..<text.bytes.count).map { mention in
            let judgement = officials.map { officials in
                OfficialLookup(
                    mention, in: text, published: published, officials: officials
                ).judgement()
            }
            return SeenOfficial(
                mention: mention, judgement: judgement,
                otherSpelling: mention.otherSpelling(in: text)?.text)
        }
    }
}

/// One official of an article.
struct SeenOfficial {
    let mention: OfficialMention
    /// `nil` without a register.
    let judgement: OfficialJudgement?
    let otherSpelling: String?

    private var note: String? {
        judgement.map {
            $0.message(person: mention.person, title: mention.title.text)
                ?? "The register has nothing that settles it"
        }
    }

    var lines: [String] {
        let bodies = mention.organizations.joined(separator: ", ")
        let name = mention.fullName == mention.person ? "" : " (\(mention.fullName))"
        let official =
            "\(mention.person)\(name): \(mention.title.text)"
            + (bodies.isEmpty ? "" : ", \(bodies)")
        var lines = [official]
        if let judgement, let note { lines.append("    \(judgement.stance.rawValue): \(note)") }
        if let otherSpelling { lines.append("    also written \(otherSpelling)") }
        return lines.map { visibleText($0) }
    }

    /// - Parameter offsets: from the text to the file.
    func members(_ offsets: OffsetMap?) -> JSONValue {
        var members: [JSONValue.Member] = [
            .init("name", .string(mention.person)), .init("full-name", .string(mention.fullName)),
            .init("title", .string(mention.title.text)),
            .init("organizations", .array(mention.organizations.map { .string($0) })),
        ]
        if let offsets {
            let range = offsets.file(mention.personRange)
            members.append(.init("from", .int(range.lowerBound)))
            members.append(.init("to", .int(range.upperBound)))
        }
        if let otherSpelling {
            members.append(.init("also-written", .string(otherSpelling)))
        }
        guard let judgement else { return .object(members) }
        let tenure = judgement.tenures.first
        members += [
            .init("stance", .string(judgement.stance.rawValue)),
            .init("office", JSONValue(tenure?.role)),
            .init("holder", JSONValue(tenure?.person)),
            .init("organization", JSONValue(tenure?.organization.name)),
            .init("start", JSONValue(tenure?.start?.description)),
            .init("end", JSONValue(tenure?.end?.description)),
            .init("note", .string(note ?? "")),
        ]
        return .object(members)
    }
}
