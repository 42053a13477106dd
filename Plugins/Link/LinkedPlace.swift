internal import CheckerKit

/// A link of a claim with what there is of the page that it leads to.
struct LinkedPlace {
    let link: Link
    /// What carries it.
    let words: String
    let address: PageAddress
    /// What the backup has of the page, or of somebody's summary of it.
    let source: SourceDocument?
    let isSummary: Bool
    /// What came of asking for it; `nil` without the network.
    let asked: LinkedPage?
    private let sentences: [SourceSentence]

    /// The links that begin in a claim, each address once.
    static func all(of claim: Claim, in context: CheckContext) -> [LinkedPlace] {
        var seen: Set<PageAddress> = []
        return context.article.links.compactMap { link in
            guard claim.textRange.contains(link.range.lowerBound),
                let address = PageAddress(link.address, on: context.article.url),
                seen.insert(address).inserted
            else { return nil }
            return LinkedPlace(link, address, context)
        }
    }

    private init(_ link: Link, _ address: PageAddress, _ context: CheckContext) {
        let documents = context.sources?.documents ?? []
        let page = documents.first { $0.url.flatMap { PageAddress($0) } == address }
        let summary = documents.first { $0.summaryOf.flatMap { PageAddress($0) } == address }
        self.link = link
        self.address = address
        words = context.analysis.string(link.range)
        source = page ?? summary
        isSummary = page == nil
        asked = context.linkedPages?[link.address]
        sentences = source.map { context.sources?.sentences(ofDocument: $0.id) ?? [] } ?? []
    }

    var title: String { source?.title ?? link.address }

    /// Whether there is a page to look at, or none any more.
    var isAtHand: Bool {
        switch asked {
        case .read, .gone: true
        case .unread, nil: source != nil
        }
    }

    /// The page in the backup, else as it was asked for.
    var text: LinkedText? {
        guard let source else { return textNow }
        return sentences.first.map {
            LinkedText($0.analysis, title: source.title, day: source.date)
        }
    }

    /// The page as it was asked for.
    var textNow: LinkedText? {
        guard case .read(let text) = asked else { return nil }
        return LinkedText(text)
    }

    /// The first sentence of the backup's page that has one of the parts.
    func sentence(with parts: [NamedPart]) -> SourceSentence? {
        guard source != nil, let index = text?.sentence(with: parts) else { return nil }
        return sentences.first { $0.index == index }
    }
}
