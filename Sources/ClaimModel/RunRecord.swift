/// Everything that a run found; every report is made of it, and of nothing else.
public struct RunRecord: Sendable {
    public var article: Article
    public var workflow: WorkflowSummary
    public var checks: [CheckRecord]
    public var sources: [SourceDocument]
    public var claims: [ClaimRecord]
    public var leftOut: [LeftOut]
    public var unanchored: [UnanchoredDate]
    /// Sources that the run had to do without.
    public var unread: [UnreadSource]
    /// The files that the run read, in the order article, workflow, checkers that are programs,
    /// register, chronology, sources.
    public var files: [FileDigest]
    public var version: String

    public init(
        article: Article, workflow: WorkflowSummary, checks: [CheckRecord],
        sources: [SourceDocument], claims: [ClaimRecord], leftOut: [LeftOut],
        unanchored: [UnanchoredDate], unread: [UnreadSource] = [], files: [FileDigest],
        version: String
    ) {
        self.article = article
        self.workflow = workflow
        self.checks = checks
        self.sources = sources
        self.claims = claims
        self.leftOut = leftOut
        self.unanchored = unanchored
        self.unread = unread
        self.files = files
        self.version = version
    }
}

/// What a report says of the workflow.
public struct WorkflowSummary: Hashable, Sendable {
    public var name: String
    public var summary: String

    public init(name: String, summary: String) {
        self.name = name
        self.summary = summary
    }
}

/// A check of the run: a checker with its options.
public struct CheckRecord: Hashable, Sendable {
    public var checker: String
    public var summary: String
    /// Name and value, in the order of the checker's options.
    public var options: [[String]]
    /// Why the check was not run, if it was not; a sentence without a final full stop.
    public var notRun: String?

    public init(checker: String, summary: String, options: [[String]], notRun: String? = nil) {
        self.checker = checker
        self.summary = summary
        self.options = options
        self.notRun = notRun
    }
}

/// A claim with all that was found and what it amounts to.
public struct ClaimRecord: Hashable, Sendable {
    public var claim: Claim
    public var verdict: Verdict
    /// One line, without a final full stop.
    public var reason: String
    /// The step of the verdict policy that was taken.
    public var step: String
    /// The cap that held the verdict down, by name.
    public var cap: String?
    public var findings: [CheckerFinding]
    public var failures: [CheckFailure]

    public init(
        claim: Claim, verdict: Verdict, reason: String, step: String, cap: String? = nil,
        findings: [CheckerFinding] = [], failures: [CheckFailure] = []
    ) {
        self.claim = claim
        self.verdict = verdict
        self.reason = reason
        self.step = step
        self.cap = cap
        self.findings = findings
        self.failures = failures
    }
}

/// A finding and the checker that made it.
public struct CheckerFinding: Hashable, Sendable {
    public var checker: String
    public var finding: Finding

    public init(checker: String, finding: Finding) {
        self.checker = checker
        self.finding = finding
    }
}

/// A check that could not do its work on a claim.
public struct CheckFailure: Hashable, Sendable {
    public var checker: String
    /// One sentence without a final full stop.
    public var message: String

    public init(checker: String, message: String) {
        self.checker = checker
        self.message = message
    }
}

/// A temporal expression that could not be put on the calendar.
public struct UnanchoredDate: Hashable, Sendable {
    public var text: String
    /// Bytes of `Article.file`.
    public var range: Range<Int>
    public var reason: String

    public init(text: String, range: Range<Int>, reason: String) {
        self.text = text
        self.range = range
        self.reason = reason
    }
}

/// A source of the backup that could not be read.
public struct UnreadSource: Hashable, Sendable {
    public var name: String
    /// One sentence without a final full stop.
    public var reason: String

    public init(name: String, reason: String) {
        self.name = name
        self.reason = reason
    }
}

/// A file that a run read.
public struct FileDigest: Hashable, Sendable {
    /// What it was to the run: "article", "workflow", "checker", "source".
    public var role: String
    public var name: String
    /// SHA-256, in hexadecimal.
    public var sha256: String

    public init(role: String, name: String, sha256: String) {
        self.role = role
        self.name = name
        self.sha256 = sha256
    }
}
