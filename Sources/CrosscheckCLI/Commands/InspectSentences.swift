internal import ArgumentParser
internal import ClaimModel
internal import JSON
internal import TextAnalysis
internal import TextDisplay

/// The sentences of an article, as all checkers see them.
struct InspectSentences: ParsableCommand, Inspection {
    static let configuration = CommandConfiguration(
        commandName: "sentences",
        abstract: "Shows where the sentences of an article begin and end.",
        discussion: "  crosscheck inspect sentences article.md")

    @OptionGroup var options: InspectOptions

    var key: String { "sentences" }

    func items(of input: ArticleInput, in session: Session) -> [InspectedItem] {
        input.analysis.sentences.enumerated().map { number, sentence in
            let words = input.analysis.string(sentence.range)
            let range = input.article.offsets.file(sentence.range)
            return InspectedItem(
                lines: ["\(number + 1). \(visibleText(words))"],
                members: [
                    "text": .string(words), "start": .int(range.lowerBound),
                    "end": .int(range.upperBound),
                ])
        }
    }
}
