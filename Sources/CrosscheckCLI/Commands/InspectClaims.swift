internal import ArgumentParser
internal import ClaimExtraction
internal import ClaimModel
internal import Diagnostics
internal import JSON
internal import TextDisplay
internal import WorkflowFiles

/// The claims of an article, and what is none.
struct InspectClaims: ParsableCommand, SessionCommand, ArticleView {
    static let configuration = CommandConfiguration(
        commandName: "claims",
        abstract: "Shows the claims of an article, who makes them, and what is left out and why.",
        discussion: """
              crosscheck inspect claims article.md
              crosscheck inspect claims article.md --format yaml > claims.yaml
              crosscheck inspect claims --batch < requests.jsonl

            As YAML the claims can be edited by hand and given back with 'run --claims'.

            With --batch, each line of standard input is a request such as \
            {"id": "1", "file": "article.md"}, and each line of the output an answer: id, claims \
            and attributions, which give speaker, source, cue and content in bytes of the file.
            """)

    @Argument(help: "The article: a file, '-' for standard input, or an address with --network.")
    var article: String?

    @OptionGroup var handover: ArticleOptions

    @Option(help: "text, json or yaml.")
    var format = Format.text.rawValue

    enum Format: String, CaseIterable {
        case text, json, yaml
    }

    @Flag(help: "Answer requests from standard input, one a line.")
    var batch = false

    var key: String { "claims" }

    func validate() throws {
        if batch && article != nil {
            throw ValidationError("With --batch the articles are named on standard input")
        }
        if !batch && article == nil {
            throw ValidationError("Missing expected argument '<article>'")
        }
    }

    func run(in session: Session) async throws -> ExitStatus {
        guard let article else {
            try await ClaimBatch(session: session).run()
            return .clean
        }
        guard format == Format.yaml.rawValue else {
            return try await show(article, handover, as: format, of: Format.self, in: session)
        }
        let input = ArticleInput(try await session.article(article, try handover.handover()))
        let extraction = input.extraction()
        session.console.writeOutput(
            ClaimsFile.text(
                of: extraction.claims, leftOut: extraction.leftOut, in: input.article))
        return .clean
    }

    func items(of input: ArticleInput, in session: Session) -> [InspectedItem] {
        let extraction = input.extraction()
        let claims = extraction.claims.enumerated().map {
            item($0.offset + 1, $0.element, input.article.offsets)
        }
        let leftOut = extraction.leftOut.map { part in
            let detail = part.detail.map { " (\($0))" } ?? ""
            return InspectedItem(
                lines: ["left out, \(part.reason.rawValue)\(detail): \(visibleText(part.quote))"],
                members: [
                    "left-out": .string(part.reason.rawValue), "start": .int(part.range.lowerBound),
                    "end": .int(part.range.upperBound),
                ])
        }
        return claims + leftOut
    }

    private func item(_ number: Int, _ claim: Claim, _ offsets: OffsetMap) -> InspectedItem {
        var lines = ["\(number). \(visibleText(claim.text))"]
        lines.append(
            "   \(claim.kind.rawValue), check-worthiness \(claim.checkWorthiness), id \(claim.id)")
        if let speaker = claim.speaker {
            let name = visibleText(speaker.name)
            lines.append(
                "   \(speaker.isNamed ? name : "unnamed: \(name)") (“\(visibleText(speaker.cue))”)")
        }
        let unclear = claim.references.filter { $0.name == nil }.map { quoted($0.words) }
        if !unclear.isEmpty {
            lines.append("   not resolved: \(unclear.joined(separator: ", "))")
        }
        return InspectedItem(
            lines: lines,
            members: Self.members(of: claim, offsets))
    }

    static func members(of claim: Claim, _ offsets: OffsetMap) -> JSONValue {
        let content = offsets.file(claim.content)
        return [
            "id": .string(claim.id), "text": .string(claim.text), "quote": .string(claim.quote),
            "start": .int(claim.range.lowerBound), "end": .int(claim.range.upperBound),
            "content-start": .int(content.lowerBound), "content-end": .int(content.upperBound),
            "references": .array(
                claim.references.map { reference in
                    let range = offsets.file(reference.range)
                    return [
                        "words": .string(reference.words), "start": .int(range.lowerBound),
                        "end": .int(range.upperBound), "name": JSONValue(reference.name),
                    ]
                }),
            "speaker": JSONValue(claim.speaker?.name), "cue": JSONValue(claim.speaker?.cue),
            "kind": .string(claim.kind.rawValue),
            "check-worthiness": .double(claim.checkWorthiness),
        ]
    }
}
