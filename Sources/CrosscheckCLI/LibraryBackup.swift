internal import ArticleReading
internal import ClaimModel
internal import Diagnostics
internal import Engine
internal import EvidenceLibrary
internal import EvidenceStore
internal import TextAnalysis

/// A library as the backup of a run.
struct LibraryBackup {
    /// A library with more is not read as a whole: its sources are found for each article.
    private static let mostSources = 2000
    private static let mostBytes = 32 << 20
    /// How many passages are looked at for each sentence of an article.
    private static let passagesForSentence = 12

    let path: String
    let isLarge: Bool
    let digest: FileDigest
    private let search: EvidenceSearch

    init(_ named: BackupFiles.Named) throws {
        path = named.path
        do {
            search = try EvidenceSearch(path: named.path)
            let info = try search.store.info()
            isLarge = info.sources > Self.mostSources || info.contentBytes > Self.mostBytes
            digest = FileDigest(
                role: "library", name: Path.name(of: named.path),
                sha256: Digest.sha256(Array(info.contents.utf8)))
        } catch {
            throw Faults(LibraryFaults.unusable(named.path, error))
        }
    }

    /// Why its index had to be made anew, if it had to.
    var madeAnew: String? {
        if case .madeAnew(let reason) = search.upkeep { reason } else { nil }
    }

    /// All sources.
    func contents() throws -> [StoredContent] {
        try translating { try search.store.contents() }
    }

    /// The sources whose passages share most with a sentence of the article, and the pages that
    /// it links to.
    func candidates(for article: ArticleInput) throws -> [StoredContent] {
        try translating {
            var keys: Set<Int64> = []
            for sentence in article.analysis.sentences {
                keys.formUnion(
                    try search.keys(
                        for: article.analysis.string(sentence.range),
                        passages: Self.passagesForSentence))
            }
            keys.formUnion(try pages(linkedBy: article.article))
            return try search.store.contents(of: keys.sorted())
        }
    }

    private func pages(linkedBy article: Article) throws -> [Int64] {
        let linked = Set(article.links.compactMap { PageAddress($0.address, on: article.url) })
        guard !linked.isEmpty else { return [] }
        return try search.store.keys { address in
            PageAddress(address).map(linked.contains) ?? false
        }
    }

    private func translating<Value>(_ work: () throws -> Value) throws -> Value {
        do {
            return try work()
        } catch let trouble as EvidenceStore.Trouble {
            throw Faults(LibraryFaults.unusable(path, trouble))
        }
    }
}

extension Backup {
    /// Reads sources of a library, as they are read from a folder.
    mutating func add(
        _ contents: [StoredContent], _ remarks: inout Faults
    ) throws -> [ReadSource] {
        var sources: [ReadSource] = []
        var left: [String] = []
        for content in contents {
            let (source, file, found) = content.read()
            remarks.add(Faults(found, in: [file]))
            if let source {
                sources.append(source)
            } else {
                let reason = found.first { $0.severity == .error }?.summary ?? ""
                unread.append(UnreadSource(name: content.source.id, reason: reason))
                left.append(content.source.id)
            }
            let role = source == nil ? "source, not read" : "source"
            digests.append(
                FileDigest(role: role, name: content.source.id, sha256: content.source.digest))
        }
        if !left.isEmpty { remarks.add(Faults(BackupFaults.leftOut(left))) }
        return sources
    }

    /// The same with what large libraries have for an article.
    func withCandidates(for article: Article, in session: Session) throws -> Backup {
        guard !libraries.isEmpty else { return self }
        var backup = self
        var remarks = Faults()
        var found = sources
        let input = ArticleInput(article)
        for library in libraries {
            let contents = try library.candidates(for: input)
            found += try backup.add(contents, &remarks)
        }
        backup.sources = found
        session.report(remarks)
        return backup
    }
}

extension StoredContent {
    /// The source as a run reads it from its file.
    fileprivate func read() -> (source: ReadSource?, file: SourceFile, faults: [Diagnostic]) {
        let file = SourceFile(name: source.whence, bytes: bytes)
        let document = extractedBy.flatMap { tool in
            Article.Format(rawValue: source.kind).map {
                ExtractedDocument(format: $0, bytes: bytes, tool: tool)
            }
        }
        let (read, faults) = SourceReader.read(
            file, id: source.id, digest: source.digest, document: document)
        return (read, file, faults)
    }
}
