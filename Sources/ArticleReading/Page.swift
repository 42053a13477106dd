import ClaimModel

/// The pieces of a page, on the way to an article.
///
/// The passes follow one another: each sees what the earlier ones left. When unsure, a piece stays.
struct Page: Sendable {
    let text: ByteText
    var pieces: [Piece]
    var byline: String?
    var published: CalendarDate?
    /// What was cut from the ends of paragraphs, in order.
    var cuts: [(range: Range<Int>, furniture: Furniture)] = []

    init(text: ByteText, pieces: [Piece]) {
        self.text = text
        self.pieces = pieces
    }

    /// Finds what belongs to the site, then what is a heading.
    mutating func separate() {
        markLines()
        markButtons()
        markAdvertisements()
        markLinkLists()
        markTop()
        markDisclaimers()
        markBiography()
        nameHeadings()
        cutCommentCalls()
        cutImageTexts()
        cuts.sort { $0.range.lowerBound < $1.range.lowerBound }
    }

    /// Finds what belongs to the site in pieces whose markup says what they are.
    mutating func separateMarked() {
        markLines()
        markButtons()
        markAdvertisements()
        markLinkLists()
        markTop()
        markDisclaimers()
        markBiography()
    }

    var blocks: [Block] {
        pieces.filter { $0.furniture == nil }.map { Block($0.kind, $0.range) }
    }

    /// What is left out, in order; neighbours of one kind are one.
    var leftOut: [(range: Range<Int>, furniture: Furniture)] {
        var result: [(range: Range<Int>, furniture: Furniture)] = []
        var cuts = cuts[...]
        var previous: Int?
        for (index, piece) in pieces.enumerated() {
            while let cut = cuts.first, cut.range.lowerBound < piece.range.lowerBound {
                result.append(cut)
                cuts.removeFirst()
                previous = nil
            }
            guard let furniture = piece.furniture else { continue }
            if previous == index - 1, let last = result.last, last.furniture == furniture {
                result[result.count - 1].range = last.range.lowerBound..<piece.range.upperBound
            } else {
                result.append((piece.range, furniture))
            }
            previous = index
        }
        return result + cuts
    }

    /// The first piece from an index on that stays.
    func nextKept(from index: Int) -> Int? {
        pieces[index...].firstIndex { $0.furniture == nil }
    }

    /// Whether a piece is a line that a rule may speak about: marked lists and tables are not.
    func isFree(_ index: Int) -> Bool {
        let piece = pieces[index]
        return piece.furniture == nil
            && (piece.kind == .paragraph || piece.kind == .headline || piece.kind == .subhead)
    }

    /// Whether a piece starts with a quotation mark, as speech does.
    func isSpeech(_ piece: Piece) -> Bool {
        guard !piece.range.isEmpty else { return false }
        let first = text.scalar(at: piece.range.lowerBound, before: piece.range.upperBound).scalar
        return PunctuationMarks.openingQuotes.contains(first)
    }

    /// Whether a piece ends with a mark after which more must come.
    func endsWithPause(_ piece: Piece) -> Bool {
        guard !piece.range.isEmpty else { return false }
        let last = text.scalar(
            endingAt: piece.range.upperBound, after: piece.range.lowerBound
        ).scalar
        return PunctuationMarks.pauses.contains(last)
    }
}
