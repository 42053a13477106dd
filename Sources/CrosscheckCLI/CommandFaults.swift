internal import ClaimModel
internal import Diagnostics

/// What can be wrong with a command line beyond its grammar.
enum CommandFaults {
    static func unknownCommand(_ name: String, of path: String, among names: [String]) -> Diagnostic
    {
        fault(
            "unknown-command", "Command \(quoted(name)) is unknown" + guess(name, names),
            "Run '\(path) --help': it has \(quotedList(names, "and"))")
    }

    static func unknownChecker(_ id: String, among ids: [String]) -> Diagnostic {
        fault(
            "unknown-checker", "Checker \(quoted(id)) is unknown" + guess(id, ids),
            "Run 'crosscheck checkers list' to see all of them")
    }

    static func unknownVerdict(_ word: String, among words: [String]) -> Diagnostic {
        fault(
            "unknown-verdict", "Verdict \(quoted(word)) is unknown" + guess(word, words),
            "Choose from \(words.joined(separator: ", "))")
    }

    static func unknownFormat(_ word: String, among words: [String]) -> Diagnostic {
        fault(
            "unknown-format", "Format \(quoted(word)) is unknown" + guess(word, words),
            "Choose from \(words.joined(separator: ", "))")
    }

    static func unknownDomain(_ word: String, among words: [String]) -> Diagnostic {
        fault(
            "unknown-domain", "Domain \(quoted(word)) is unknown" + guess(word, words),
            "Choose from \(words.joined(separator: ", "))")
    }

    static func articlesOrBatch() -> Diagnostic {
        fault(
            "articles-or-batch", "Either articles are named or requests are answered",
            "Name an article, or write '--batch' and no article")
    }

    static func noVerdicts() -> Diagnostic {
        fault(
            "no-verdicts", "--fail-on takes at least one verdict",
            "Write verdicts with commas between them: --fail-on contradicted,conflicting")
    }

    static func noJobs(_ text: String, limits: ClosedRange<Int>) -> Diagnostic {
        fault(
            "no-jobs", "\(quoted(text)) is no number of jobs",
            "Write --jobs as a number from \(limits.lowerBound) to \(limits.upperBound)")
    }

    static func noDay(_ text: String, _ why: DateFlaw, option: String) -> Diagnostic {
        fault(
            "no-day", "\(quoted(text)) is no day of the calendar: \(why)",
            "Correct the day that \(option) gives")
    }

    /// - Parameter meant: the day that the text speaks of, if it can be told.
    static func notADay(_ text: String, meant: CalendarDate?, option: String) -> Diagnostic {
        fault(
            "not-a-day", "\(option) takes a day written as 2020-06-05, not \(quoted(text))",
            meant.map { "Write \(option) \($0)" } ?? "Write the year, the month and the day")
    }

    static func claimsOfOne() -> Diagnostic {
        fault(
            "claims-of-one", "--claims gives the claims of one article",
            "Name one article, or leave --claims out")
    }

    static func noFolder(option: String) -> Diagnostic {
        fault("no-folder", "\(option) takes a folder", "Name one, or leave \(option) out")
    }

    static func noFile(option: String) -> Diagnostic {
        fault("no-file", "\(option) takes a file", "Name one, or leave \(option) out")
    }

    static func outputWanted() -> Diagnostic {
        fault(
            "output-wanted",
            "Several articles give one report each, which standard output cannot hold",
            "Add '--output FOLDER'")
    }

    static func oneName(_ name: String) -> Diagnostic {
        fault(
            "one-name", "Two articles would give the report \(quoted(name))",
            "Rename one of them, or run them one by one")
    }

    static func folderInTheWay(_ path: String) -> Diagnostic {
        fault(
            "folder-in-the-way", "\(quoted(path)) is a folder, and a report would have that name",
            "Rename the folder, or name another one with --output")
    }

    /// - Parameter count: of all reports that were due.
    static func unwritten(_ reports: [String], of count: Int) -> Diagnostic {
        fault(
            "unwritten",
            "\(reports.count) of \(count) reports \(reports.count == 1 ? "was" : "were") not "
                + "written: \(quotedList(reports, "and"))",
            "Run the command again for their articles; reports that were written are whole")
    }

    static func standardInputTwice() -> Diagnostic {
        fault(
            "standard-input-twice", "'-' may stand once: standard input can be read once",
            "Put all but one of them into files")
    }

    static func nothingToRun(_ reasons: [String]) -> Diagnostic {
        Diagnostic(
            "command/nothing-to-run", "None of the workflow's checks can be run",
            explanation: reasons.joined(separator: "; "), at: nil,
            suggestions: ["Add '--backup FOLDER' with sources, officials.yaml or chronology.yaml"])
    }

    static func workflowAsArticle(_ path: String) -> Diagnostic {
        fault(
            "workflow-as-article", "\(quoted(path)) is a YAML file, and an article is wanted",
            "Name the workflow first, then the articles: crosscheck run WORKFLOW ARTICLE")
    }

    static func articleAsWorkflow(_ path: String) -> Diagnostic {
        fault(
            "article-as-workflow",
            "\(quoted(path)) is an article by its name, and a workflow is wanted",
            "Name a workflow, which is a YAML file, before the articles")
    }

    static func littleMemory(_ megabytes: Int) -> Diagnostic {
        fault(
            "little-memory", "This process may have less than \(megabytes) MB of memory",
            "Raise its limit, which 'ulimit -v' shows")
    }

    static func fewOpenFiles(_ least: Int) -> Diagnostic {
        fault(
            "few-open-files", "This process may have less than \(least) files open at once",
            "Let it open more files: ulimit -n 1024")
    }

    static func fewThreads(_ least: Int) -> Diagnostic {
        fault(
            "few-threads", "This process may not start the \(least) threads that it needs",
            "End other processes of this user, or raise their number, which 'ulimit -u' shows")
    }

    static func defect(_ error: String) -> Diagnostic {
        Diagnostic(
            "command/defect", "This is a defect of Crosscheck, not of what it was given",
            explanation: error, at: nil,
            suggestions: ["Report it together with the command that brought it about"])
    }

    private static func fault(_ id: String, _ summary: String, _ step: String) -> Diagnostic {
        Diagnostic("command/\(id)", summary, at: nil, suggestions: [step])
    }

    private static func guess(_ word: String, _ words: [String]) -> String {
        nearestName(to: word, in: words).map { "; did you mean '\($0)'?" } ?? ""
    }
}
