/// Everything that a checker may look at beside the claim.
public struct CheckContext: Sendable {
    /// The text under verification with its title, dates, blocks and links.
    public let article: Article
    /// Of `article.text`: analysed once and shared by all checkers.
    public let analysis: AnalyzedText
    /// `nil` if the run has none; never `nil` for a checker that needs them.
    public let sources: (any SourceCollection)?
    /// Who held which office when; `nil` if the run has no register.
    public let officials: (any OfficialsDirectory)?
    /// Dated events; `nil` if the run has none.
    public let chronology: Chronology?
    /// The pages that the article links to, by the addresses that it has for them; `nil` if the
    /// run did not ask for them.
    public let linkedPages: [String: LinkedPage]?

    /// Makes a context; what the run does not have is left out.
    public init(
        article: Article, analysis: AnalyzedText, sources: (any SourceCollection)? = nil,
        officials: (any OfficialsDirectory)? = nil, chronology: Chronology? = nil,
        linkedPages: [String: LinkedPage]? = nil
    ) {
        self.article = article
        self.analysis = analysis
        self.sources = sources
        self.officials = officials
        self.chronology = chronology
        self.linkedPages = linkedPages
    }

    /// What the run can hand to a checker.
    public var capabilities: [Capability] {
        Capability.allCases.filter { capability in
            switch capability {
            case .sources: sources != nil
            case .officials: officials != nil
            case .chronology: chronology != nil
            case .linkedPages: linkedPages != nil
            }
        }
    }
}

/// The sources of a run.
public protocol SourceCollection: Sendable {
    /// In order of their ids.
    var documents: [SourceDocument] { get }

    /// The sentences that share most with the terms, best first; ties in order of source and place.
    ///
    /// Terms are stems, as `Token.stem` has them.
    /// A sentence that only tells what a fact check examines is none of them.
    func sentences(sharing terms: [String], limit: Int) -> [SourceSentence]

    /// The same among the sentences that tell what fact checks examine; their sources have a
    /// `factCheck`.
    func examinedSentences(sharing terms: [String], limit: Int) -> [SourceSentence]

    /// All sentences of the document with this id, in their order; none if there is no such one.
    func sentences(ofDocument id: String) -> [SourceSentence]
}

extension SourceCollection {
    /// None: a collection without fact checks need not say so.
    public func examinedSentences(sharing terms: [String], limit: Int) -> [SourceSentence] { [] }
}

/// A sentence of a source, with the analysis of the whole source around it.
public struct SourceSentence: Sendable {
    /// The document that it stands in, with the origin of this sentence.
    public let source: SourceDocument
    /// Of the whole text of the source; positions count its bytes.
    public let analysis: AnalyzedText
    /// Index into `analysis.sentences`.
    public let index: Int
    /// The line of the file on which it starts, from 1.
    public let line: Int
    /// The page of the document, from 1, if it has pages.
    public let page: Int?

    /// Makes a sentence; `index` has to be one of `analysis.sentences`.
    public init(
        source: SourceDocument, analysis: AnalyzedText, index: Int, line: Int, page: Int? = nil
    ) {
        self.source = source
        self.analysis = analysis
        self.index = index
        self.line = line
        self.page = page
    }

    /// The sentence in its own words.
    public var passage: Passage {
        let range = analysis.sentences[index].range
        return Passage(
            source: source, text: analysis.string(range), range: range, line: line, page: page)
    }
}

/// Dated events of a run.
public struct Chronology: Sendable {
    /// The name that reports give it: a file's.
    public let name: String
    /// In the order of the file.
    public let events: [ChronologyEvent]

    /// Makes a chronology of events in the order in which they are looked through.
    public init(name: String, events: [ChronologyEvent]) {
        self.name = name
        self.events = events
    }
}
