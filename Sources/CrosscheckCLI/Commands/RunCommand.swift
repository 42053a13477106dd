internal import ArgumentParser
internal import ClaimExtraction
internal import ClaimModel
internal import Diagnostics
internal import Engine
internal import Reports
internal import TextDisplay

struct RunCommand: ParsableCommand, SessionCommand {
    static let configuration = CommandConfiguration(
        commandName: "run",
        abstract: "Verifies articles with a workflow and writes a report on each.",
        discussion: """
            Exit codes: 0 no claim has a verdict that fails the run, 1 some claim has one, \
            2 the command line, the workflow, the article or the backup is at fault, \
            3 something could not be checked. Which verdicts fail a run is said by --fail-on, or \
            else by 'fail-on' in the workflow.

              crosscheck run Workflows/news-article.yaml article.md --backup Backup
              crosscheck run Workflows/editor-desk.yaml *.md --output Reports
            """)

    @Argument(help: "The workflow file.")
    var workflow: String

    @Argument(help: "The articles: files, '-' for standard input, or addresses with --network.")
    var articles: [String]

    @OptionGroup var evidence: EvidenceOptions

    @Option(help: ArgumentHelp("A folder for one report each.", valueName: "folder"))
    var output: String?

    @Option(help: "The report: \(ReportFormat.allCases.map(\.rawValue).joined(separator: " or ")).")
    var format = ReportFormat.markdown.rawValue

    @Option(
        help: ArgumentHelp(
            "How many claims are checked at a time, from 1 to 64; by default one a processor.",
            valueName: "number"))
    var jobs: String?

    @Option(
        name: .customLong("fail-on"),
        help: ArgumentHelp(
            "Verdicts, with commas, that make the exit code 1; wins over the workflow's.",
            valueName: "verdicts"))
    var failOn: String?

    @Flag(
        help: """
            Goes on after an article that cannot be read or a report that cannot be written, and \
            names it.
            """)
    var keepGoing = false

    func run(in session: Session) async throws -> ExitStatus {
        let settings = try RunSettings(self)
        let (verification, tasks) = try await prepare(settings, in: session)
        try makeOutputFolder(for: tasks, in: session)
        var statuses: [ExitStatus] = []
        var unwritten: [String] = []
        for (place, task) in tasks.enumerated() {
            let line = "Verifying \(task.name), \(place + 1) of \(tasks.count)…"
            let record = await Progress.shown(line, on: session.console) {
                await verification.verify(
                    ArticleInput(task.article), given: task.claims, by: task.plan,
                    with: task.backup, jobs: settings.jobs)
            }
            do {
                try write(record, of: task, settings.format, in: session)
            } catch {
                session.report(Faults(error.diagnostic()))
                guard keepGoing else {
                    unwritten += tasks[place...].map(\.report)
                    break
                }
                unwritten.append(task.report)
                continue
            }
            let failOn = settings.failOn ?? verification.workflow.failOn
            statuses.append(status(of: record, failOn: failOn, verification))
        }
        guard unwritten.isEmpty else {
            if tasks.count > 1 {
                throw Faults(CommandFaults.unwritten(unwritten, of: tasks.count))
            }
            return .badInput
        }
        return statuses.contains(.found) ? .found : statuses.first { $0 != .clean } ?? .clean
    }

    /// One article, with all that it takes to verify it.
    private struct ArticleTask {
        /// The article's, as people gave it.
        let name: String
        let article: Article
        /// Given to be checked; `nil` for those that are found.
        let claims: [GivenClaim]?
        let backup: Backup
        let plan: RunPlan
        /// Where its report goes; without a folder, what it would be called.
        let report: String
    }

    /// Reads everything before anything is written, so that a fault leaves all as it was.
    private func prepare(
        _ settings: RunSettings, in session: Session
    ) async throws -> (verification: Verification, tasks: [ArticleTask]) {
        var faults = Faults()
        let prepared = try await faults.collect {
            try await Verification.prepare(
                workflow: workflow, backup: evidence.backup, officials: evidence.officials,
                claims: evidence.claims, handover: settings.handover, in: session)
        }
        let handover = prepared?.links.handover ?? settings.handover
        let articles = try await articles(settings, handover, &faults, in: session)
        guard let prepared, faults.isEmpty else { throw faults }
        let tasks = try articles.map { path, article, report in
            let backup = try prepared.backup(for: article, at: path)
            return ArticleTask(
                name: path == "-" ? article.name : path, article: article,
                claims: try prepared.given(for: article), backup: backup,
                plan: try prepared.planToRun(for: article, with: backup),
                report: Path.joined(output ?? "", report))
        }
        return (prepared, tasks)
    }

    private func articles(
        _ settings: RunSettings, _ handover: ArticleHandover, _ faults: inout Faults,
        in session: Session
    ) async throws -> [(path: String, Article, report: String)] {
        var articles: [(path: String, Article, report: String)] = []
        for (path, report) in settings.articles {
            var unread = Faults()
            let article = try await unread.collect {
                try await session.article(path, handover)
            }
            if let article {
                articles.append((path, article, report))
            } else if keepGoing {
                session.report(unread)
                session.console.writeError("Skipped \(visibleText(path))\n")
            } else {
                faults.add(unread)
            }
        }
        return articles
    }

    /// Looks for what would be in the way before any time is spent on checks.
    private func makeOutputFolder(for tasks: [ArticleTask], in session: Session) throws {
        guard let output else { return }
        let taken = tasks.map(\.report).filter(session.files.isFolder)
        guard taken.isEmpty else { throw Faults(taken.map(CommandFaults.folderInTheWay)) }
        do {
            try session.files.makeFolder(output)
        } catch {
            throw Faults(error.diagnostic())
        }
    }

    private func status(
        of record: RunRecord, failOn: [Verdict], _ verification: Verification
    ) -> ExitStatus {
        let trouble = (verification.backup.officials as? StoredOfficials)?.trouble
        if let trouble { verification.session.report(Faults(trouble)) }
        return switch RunExit(claims: record.claims, checks: record.checks, failOn: failOn) {
        case .found: .found
        case .unchecked: .unchecked
        case .nothingFound:
            verification.backup.unread.isEmpty && trouble == nil ? .clean : .unchecked
        }
    }

    /// The result goes to standard output: the report, or what is said of one that is in a file.
    private func write(
        _ record: RunRecord, of task: ArticleTask, _ format: ReportFormat, in session: Session
    ) throws(FileTrouble) {
        let report = format.write(record)
        let console = session.console
        guard output != nil else {
            console.writeOutput(report)
            if console.errorIsTerminal {
                let summary = RunSummary(record, of: task.name, report: nil)
                console.writeError(summary.text(colored: console.usesColor))
            }
            return
        }
        try session.files.write(report, to: task.report)
        let summary = RunSummary(record, of: task.name, report: task.report)
        console.writeOutput(summary.text(colored: false))
    }
}

/// Where the evidence of a run comes from.
struct EvidenceOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "A folder of sources, with officials.yaml and chronology.yaml beside them.",
            valueName: "folder"))
    var backup: String?

    @Option(
        help: ArgumentHelp(
            "A store or a file of officials; wins over the backup's and the workflow's.",
            valueName: "file"))
    var officials: String?

    @Option(
        help: ArgumentHelp(
            "Claims to check in the place of those that are found; see 'inspect claims'.",
            valueName: "file"))
    var claims: String?

    @OptionGroup var article: ArticleOptions
}
