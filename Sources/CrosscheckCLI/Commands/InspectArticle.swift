internal import ArgumentParser
internal import ClaimModel
internal import Reports
internal import TextAnalysis
internal import TextDisplay

/// What was read as the article, and what was left out as the site around it.
struct InspectArticle: ParsableCommand, Inspection {
    static let configuration = CommandConfiguration(
        commandName: "article",
        abstract: "Shows what is read as the article and what is left out of it.",
        discussion: "  crosscheck inspect article page.txt")

    @OptionGroup var options: InspectOptions

    var key: String { "blocks" }

    func items(of input: ArticleInput, in session: Session) -> [InspectedItem] {
        let article = input.article
        let about = [
            ("format", article.format.rawValue), ("encoding", article.encoding),
            ("extracted by", article.extractedBy), ("address", article.url),
            ("fetched", article.retrieved),
            ("language", article.language), ("title", article.title), ("byline", article.byline),
            ("publisher", article.publisher),
            ("published", article.published?.description),
        ].compactMap { name, value in
            value.map { item(name, $0, nil) }
        }
        let blocks = article.blocks.map { block in
            item(
                block.kind.rawValue, input.analysis.string(block.range),
                article.offsets.file(block.range))
        }
        let leftOut = article.leftOut.map { part in
            item("left out, \(part.detail ?? part.reason.rawValue)", part.quote, part.range)
        }
        return about + blocks + leftOut
    }

    private func item(_ kind: String, _ text: String, _ range: Range<Int>?) -> InspectedItem {
        InspectedItem(
            lines: ["\(kind): \(visibleText(text))"],
            members: [
                "kind": .string(kind), "text": .string(text),
                "start": range.map { .int($0.lowerBound) } ?? .null,
                "end": range.map { .int($0.upperBound) } ?? .null,
            ])
    }
}
