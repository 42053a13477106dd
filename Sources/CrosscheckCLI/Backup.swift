internal import CheckerKit
internal import ClaimModel
internal import Diagnostics
internal import Engine
internal import EvidenceLibrary
internal import OfficialsRegister

/// The evidence of a run: sources, officials and chronology, with the digests of their files.
struct Backup {
    /// `nil` without sources.
    private(set) var shelf: SourceShelf?
    /// Those too large to be read as a whole; what of them is read depends on the article.
    var libraries: [LibraryBackup] = []
    var officials: (any OfficialsDirectory)?
    /// How many tenures there are; `nil` where a store has them.
    var tenureCount: Int?
    var chronology: Chronology?
    var digests: [FileDigest] = []
    /// Sources that could not be read; the run goes on without them and says so.
    var unread: [UnreadSource] = []

    var sources: [ReadSource] {
        get { shelf?.sources ?? [] }
        set {
            shelf = newValue.isEmpty && libraries.isEmpty ? nil : SourceShelf(newValue)
        }
    }

    /// What it can hand to checkers; pages of the web are nothing that a backup has.
    var capabilities: [Capability] {
        Capability.allCases.filter { capability in
            switch capability {
            case .sources: shelf != nil || !libraries.isEmpty
            case .officials: officials != nil
            case .chronology: chronology != nil
            case .linkedPages: false
            }
        }
    }

    /// Without the article's own file and copies of it, which would bear out all that it says.
    func leavingOut(_ article: Article) -> Backup {
        guard let shelf else { return self }
        let text = ArticleInput(article).analysis
        let copies = Set(shelf.copies(of: text, published: article.published))
        let digests = sources.map(\.document)
            .filter { $0.digest == article.digest || copies.contains($0.id) }.map(\.digest)
        guard !digests.isEmpty else { return self }
        var backup = self
        backup.sources.removeAll { digests.contains($0.document.digest) }
        backup.digests.removeAll { digests.contains($0.sha256) }
        return backup
    }
}

extension SourceShelf: SourceCollection {
    func sentences(sharing terms: [String], limit: Int) -> [SourceSentence] {
        matches(of: terms, limit: limit).map(Self.sentence)
    }

    func examinedSentences(sharing terms: [String], limit: Int) -> [SourceSentence] {
        examinedMatches(of: terms, limit: limit).map(Self.sentence)
    }

    func sentences(ofDocument id: String) -> [SourceSentence] {
        guard let source = sources.first(where: { $0.document.id == id }) else { return [] }
        return source.analysis.sentences.indices.map { Self.sentence((source, $0)) }
    }

    private static func sentence(_ match: (source: ReadSource, sentence: Int)) -> SourceSentence {
        SourceSentence(
            source: match.source.document(of: match.sentence), analysis: match.source.analysis,
            title: match.source.title, index: match.sentence,
            line: match.source.lines[match.sentence],
            page: match.source.pages.isEmpty ? nil : match.source.pages[match.sentence])
    }
}

extension RegisterIndex: OfficialsDirectory {
    var name: String { Path.name(of: register.name) }
    var asOf: PartialDate? { register.asOf }
}
