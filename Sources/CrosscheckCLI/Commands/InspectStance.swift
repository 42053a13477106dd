internal import ArgumentParser
internal import ClaimAlignment
internal import ClaimModel
internal import Diagnostics
internal import JSON
internal import TextAnalysis
internal import TextDisplay
internal import WordRelations

/// How a passage stands to a claim, and what in the two makes it so.
struct InspectStance: ParsableCommand, SessionCommand {
    static let configuration = CommandConfiguration(
        commandName: "stance",
        abstract: "Shows whether a passage supports or contradicts a claim, and why.",
        discussion: """
              crosscheck inspect stance claim.txt passage.txt
              crosscheck inspect stance --claim "The fire burned for 12 hours." \
            --evidence "The fire burned for 15 hours."
              crosscheck inspect stance --batch < requests.jsonl

            With --batch, each line of standard input is a request such as \
            {"id": "1", "claim": "…", "evidence": "…"}, and each line of the output an answer: \
            id, stance and strength.
            """)

    @Argument(help: "Files with the claim and the passage, unless options give them.")
    var files: [String] = []

    @Option(help: "The claim in words.")
    var claim: String?

    @Option(help: "The passage in words.")
    var evidence: String?

    @Option(help: "text or json.")
    var format = InspectOptions.Format.text.rawValue

    @Flag(help: "Answer requests from standard input, one a line.")
    var batch = false

    func validate() throws {
        let given = files.count + (claim == nil ? 0 : 1) + (evidence == nil ? 0 : 1)
        if batch, given > 0 {
            throw ValidationError("With --batch claims and passages come on standard input")
        }
        if !batch, given != 2 {
            throw ValidationError("A claim and a passage are needed: two files, or options")
        }
    }

    func run(in session: Session) async throws -> ExitStatus {
        guard !batch else {
            try await StanceBatch(session: session).run()
            return .clean
        }
        let format = try OptionWords.format(self.format) as InspectOptions.Format
        var files = self.files[...]
        let claim = try self.claim ?? text(of: files.removeFirst(), in: session)
        let evidence = try self.evidence ?? text(of: files.removeFirst(), in: session)
        let page = StancePage(claim: claim, evidence: evidence)
        switch format {
        case .text: session.console.writeOutput(page.text)
        case .json: session.console.writeOutput(page.json.text(.indented) + "\n")
        }
        return .clean
    }

    private func text(of path: String, in session: Session) throws -> String {
        let file = try session.file(path, limitInBytes: InputLimits.source)
        return String(decoding: file.bytes, as: UTF8.self)
    }
}

/// A claim and a passage as `inspect stance` shows them.
struct StancePage {
    private let passage: AnalyzedText
    private let found: (sentence: Int, alignment: Alignment)?

    init(claim: String, evidence: String) {
        let text = AnalyzedText(claim)
        passage = AnalyzedText(evidence)
        found = AlignedClaim([0..<text.bytes.count], of: text).stance(of: passage)
    }

    var text: String {
        guard let (sentence, alignment) = found else { return "neutral: the passage is empty\n" }
        let strength = alignment.stance == .neutral ? "" : ", \(alignment.strength.rawValue)"
        let range = passage.sentences[sentence].range
        let reason = visibleText(alignment.reason)
        var lines = ["\(alignment.stance.rawValue)\(strength): \(reason)"]
        lines.append("in \(place(range)): \(visibleText(passage.string(range)))")
        lines += alignment.clashes.map { row("clashes", $0) }
        lines += alignment.missing.map { row("missing", $0) }
        lines += alignment.aligned.map { row("aligns", $0) }
        return lines.map { $0 + "\n" }.joined()
    }

    private func row(_ heading: String, _ pair: Alignment.Pair) -> String {
        let claimed = pair.claim.isEmpty ? "" : " '\(visibleText(pair.claim))'"
        let mine = "\(heading): \(pair.kind.rawValue)\(claimed) (\(place(pair.range)))"
        guard !pair.source.isEmpty else { return mine }
        let other = pair.sourceRange.map { " (\(place($0)))" } ?? ""
        let relation = pair.relation.map { ", \($0.inWords)" } ?? ""
        return "\(mine) – '\(visibleText(pair.source))'\(other)\(relation)"
    }

    private func place(_ range: Range<Int>) -> String {
        "bytes \(range.lowerBound)–\(range.upperBound)"
    }

    var json: JSONValue {
        guard let (sentence, alignment) = found else {
            return ["schema": 1, "stance": "neutral", "reason": "the passage is empty"]
        }
        let range = passage.sentences[sentence].range
        return [
            "schema": 1, "stance": .string(alignment.stance.rawValue),
            "strength": .string(alignment.strength.rawValue),
            "reason": .string(alignment.reason),
            "sentence": [
                "text": .string(passage.string(range)), "start": .int(range.lowerBound),
                "end": .int(range.upperBound),
            ],
            "coverage": .double(alignment.coverage),
            "clashes": .array(alignment.clashes.map(members)),
            "missing": .array(alignment.missing.map(members)),
            "aligned": .array(alignment.aligned.map(members)),
        ]
    }

    private func members(_ pair: Alignment.Pair) -> JSONValue {
        [
            "kind": .string(pair.kind.rawValue), "claim": .string(pair.claim),
            "start": .int(pair.range.lowerBound), "end": .int(pair.range.upperBound),
            "source": .string(pair.source),
            "source-start": pair.sourceRange.map { .int($0.lowerBound) } ?? .null,
            "source-end": pair.sourceRange.map { .int($0.upperBound) } ?? .null,
            "relation": JSONValue(pair.relation?.inWords),
        ]
    }
}
