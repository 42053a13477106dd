internal import CheckerKit

/// A headline or standfirst.
struct Lead {
    let block: Block
    let tokens: Range<Int>
    let figures: [Figure]
    let dates: [TemporalExpression]
    /// Words with a meaning of their own, without numbers, by stem.
    let stems: Set<String>
    /// Whether nearly every word is written with a capital, so that capitals mark no names.
    let isTitleCase: Bool

    var name: String { block.kind == .headline ? "headline" : "standfirst" }

    /// Those above the body.
    static func all(in context: CheckContext) -> [Lead] {
        context.article.blocks.prefix(8)
            .filter { $0.kind == .headline || $0.kind == .standfirst }
            .map { Lead($0, of: context.analysis) }
    }

    private init(_ block: Block, of text: AnalyzedText) {
        self.block = block
        let tokens = text.tokens(in: block.range)
        self.tokens = tokens
        // "5 things to know" counts nothing of the story.
        figures = Figure.all(in: tokens, of: text).filter { figure in
            guard case .unit(let unit) = figure.thing else { return figure.low > 1 }
            return !Self.listWords.contains(unit) && figure.low > 1
        }
        dates = text.dates(in: block.range).filter { $0.anchoring == .explicit }
        let words = tokens.filter {
            text.tokens[$0].kind == .word && text.tokens[$0].folded.utf8.count >= 4
        }
        stems = Set(
            words.filter { !Self.small.contains(text.tokens[$0].folded) }
                .map { text.tokens[$0].stem })
        let capitals = words.dropFirst().count { text.tokens[$0].isCapitalized }
        isTitleCase = capitals * 5 >= words.dropFirst().count * 3
    }

    private static let listWords: Set<String> = [
        "thing", "reason", "way", "takeaway", "question", "fact", "photo", "step", "tip", "lesson",
        "moment", "key", "most", "best", "top", "word", "line", "time",
    ]

    static let small: Set<String> = [
        "with", "from", "that", "this", "have", "been", "will", "over", "after", "says", "said",
        "into", "about", "more", "than", "their", "they", "what", "when", "were", "where", "while",
        "your", "least", "just",
    ]
}
