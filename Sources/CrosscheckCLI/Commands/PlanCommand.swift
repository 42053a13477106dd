internal import ArgumentParser
internal import CheckerKit
internal import ClaimExtraction
internal import ClaimModel
internal import Engine
internal import EvidenceLibrary
internal import OfficialsRegister
internal import TextDisplay

struct PlanCommand: ParsableCommand, SessionCommand {
    static let configuration = CommandConfiguration(
        commandName: "plan",
        abstract: "Shows what a run would do: which checks, on which claims, with which sources.",
        discussion: "  crosscheck plan Workflows/news-article.yaml article.md --backup Backup")

    @Argument(help: "The workflow file.")
    var workflow: String

    @Argument(help: "The article: a file, '-' for standard input, or an address with --network.")
    var article: String

    @OptionGroup var evidence: EvidenceOptions

    func run(in session: Session) async throws -> ExitStatus {
        let (verification, input) = try await prepare(in: session)
        let claims = verification.extraction(
            of: ArticleInput(input), given: try verification.given(for: input)
        ).claims
        let name = visibleText(verification.workflow.name)
        var lines = ["Workflow \(name), \(counted(claims.count, "claim"))", ""]
        let backup = try verification.backup(for: input, at: article)
        for step in try verification.plan(for: input, with: backup).steps {
            lines += describe(step, claims)
        }
        lines += ["", evidenceLine(backup)]
        lines += backup.sources.map(\.document).map { source in
            "  " + visibleText("\(source.id): \(source.title)")
        }
        session.console.writeOutput(lines.joined(separator: "\n") + "\n")
        return .clean
    }

    private func prepare(in session: Session) async throws -> (Verification, Article) {
        var faults = Faults()
        let handover = try faults.collect { try evidence.article.handover() }
        if workflow == "-", article == "-" {
            faults.add(Faults(CommandFaults.standardInputTwice()))
        }
        guard let handover, faults.isEmpty else { throw faults }
        let verification = try await faults.collect {
            try await Verification.prepare(
                workflow: workflow, backup: evidence.backup, officials: evidence.officials,
                claims: evidence.claims, handover: handover, in: session)
        }
        let read = try await faults.collect {
            try await session.article(article, verification?.links.handover ?? handover)
        }
        guard let verification, let read else { throw faults }
        return (verification, read)
    }

    private func describe(_ step: PlannedCheck, _ claims: [Claim]) -> [String] {
        if let reason = step.notRun {
            return ["\(step.id) will not run: \(reason)"]
        }
        let numbers = step.claims(among: claims).map { "\($0 + 1)" }
        let options = step.options.map { "\($0[0]): \($0[1])" }.joined(separator: ", ")
        let headline =
            "\(step.id) on \(numbers.count) of \(counted(claims.count, "claim"))"
            + (options.isEmpty ? "" : " (\(options))")
        return [headline]
            + (numbers.isEmpty ? [] : ["  claims \(numbers.joined(separator: ", "))"])
    }

    private func evidenceLine(_ backup: Backup) -> String {
        let sources = backup.sources.count
        let events = backup.chronology?.events.count ?? 0
        return [
            counted(sources, "source"), officials(of: backup),
            counted(events, "event"),
        ].joined(separator: ", ")
    }

    private func officials(of backup: Backup) -> String {
        guard let store = backup.officials, backup.tenureCount == nil else {
            return counted(backup.tenureCount ?? 0, "tenure") + " of officials"
        }
        return "officials of \(visibleText(store.name))"
    }

    private func counted(_ count: Int, _ thing: String) -> String {
        "\(count) \(thing)\(count == 1 ? "" : "s")"
    }
}
