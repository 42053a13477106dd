internal import CheckerKit
internal import ClaimExtraction
internal import ClaimModel
internal import Diagnostics
internal import Engine
internal import EvidenceLibrary
internal import Reports
internal import WorkflowFiles

/// A workflow with its backup, ready to verify articles.
struct Verification {
    let session: Session
    let workflow: Workflow
    /// The checkers of this build and the programs that the workflow names.
    private let catalogue: Catalogue
    let backup: Backup
    /// Claims to be checked in the place of those that would be found.
    let given: ClaimsGiven?
    let links: LinkedPageReading
    /// Of the workflow and of the programs that it names.
    private let workflowDigests: [FileDigest]

    static func prepare(
        workflow path: String, backup folder: String?, officials: String?,
        claims: String? = nil, handover: ArticleHandover, in session: Session
    ) async throws -> Verification {
        var faults = Faults()
        let given = try faults.collect { try claims.map { try ClaimsGiven($0, in: session) } }
        let prepared = try await faults.collect {
            try await prepare(
                workflow: path, backup: folder, officials: officials, given: given ?? nil,
                handover: handover, in: session)
        }
        guard let prepared, faults.isEmpty else { throw faults }
        return prepared
    }

    private static func prepare(
        workflow path: String, backup folder: String?, officials: String?, given: ClaimsGiven?,
        handover: ArticleHandover, in session: Session
    ) async throws -> Verification {
        let file = try session.file(path, limitInBytes: InputLimits.workflow)
        let (workflow, read) = try session.workflow(in: file)
        let backup = try await BackupReader.read(
            workflow.backup, namedIn: file, backup: folder, officials: officials, in: session)
        return Verification(
            session: session, workflow: workflow.workflow, catalogue: read.catalogue,
            backup: backup, given: given,
            links: LinkedPageReading(
                session: session, handover: handover.allowing(network: workflow.workflow.network)),
            workflowDigests: [
                FileDigest(
                    role: "workflow", name: Path.name(of: file.name),
                    sha256: Digest.sha256(file.bytes))
            ] + read.digests)
    }

    /// The backup for one article: all of it but the article itself.
    ///
    /// - Parameter path: of the article, as the command line has it.
    func backup(for article: Article, at path: String) throws -> Backup {
        let backup = try backup.withCandidates(for: article, in: session)
        let rest = backup.leavingOut(article)
        if rest.digests.count < backup.digests.count {
            session.report(Faults(BackupFaults.holdsArticle(path)))
        }
        return rest
    }

    func plan(for article: Article, with backup: Backup) throws -> RunPlan {
        try RunPlan(
            workflow, catalogue: catalogue,
            available: backup.capabilities + (links.isAvailable ? [.linkedPages] : []),
            language: article.language)
    }

    /// The plan, or the fault that nothing in it can be run. An article in a language that no
    /// check reads is no fault: its report says so of every claim.
    func planToRun(for article: Article, with backup: Backup) throws -> RunPlan {
        let plan = try plan(for: article, with: backup)
        guard plan.unreadLanguage == nil else { return plan }
        let reasons = plan.steps.compactMap(\.notRun)
        guard reasons.count < plan.steps.count else {
            throw Faults(CommandFaults.nothingToRun(reasons))
        }
        return plan
    }

    /// The claims that are to be checked in an article, if they were given.
    func given(for article: Article) throws -> [GivenClaim]? {
        try given?.claims(in: ArticleInput(article))
    }

    /// The claims that were given, or those that are found.
    func extraction(of input: ArticleInput, given claims: [GivenClaim]?) -> Extraction {
        guard let claims else {
            return input.extraction(minimumCheckWorthiness: workflow.minimumCheckWorthiness)
        }
        return ClaimExtractor.extract(
            given: claims, from: input.article, analysis: input.analysis)
    }

    func verify(
        _ input: ArticleInput, given claims: [GivenClaim]?, by plan: RunPlan, with backup: Backup,
        jobs: Int
    ) async -> RunRecord {
        let extraction = extraction(of: input, given: claims)
        let linked =
            plan.uses(.linkedPages)
            ? await links.pages(linkedBy: extraction.claims, of: input.article) : nil
        let context = CheckContext(
            article: input.article, analysis: input.analysis, sources: backup.shelf,
            officials: backup.officials, chronology: backup.chronology,
            linkedPages: linked?.pages)
        let outcome = await plan.run(
            on: extraction.claims, in: context, jobs: jobs, clock: ContinuousClock())
        let article = FileDigest(
            role: "article", name: input.article.name, sha256: input.article.digest)
        return RunRecord(
            article: input.article,
            workflow: WorkflowSummary(name: workflow.name, summary: workflow.summary),
            checks: outcome.checks, sources: backup.shelf?.documents ?? [],
            claims: outcome.claims, leftOut: extraction.leftOut,
            unanchored: extraction.unanchored, unread: backup.unread,
            files: [article] + workflowDigests + (given.map { [$0.digest] } ?? [])
                + backup.digests + (linked?.digests ?? []), version: Workbench.version)
    }
}
