import ClaimModel

/// A stretch of a page that stands apart, before it is known whether it belongs to the article.
struct Piece: Sendable {
    /// Bytes of the text, without white space at the ends.
    var range: Range<Int>
    var kind: Block.Kind
    /// Whether markup said the kind.
    var isMarked: Bool
    /// Whether an empty line or a change of block stands before it.
    var standsApart: Bool
    var lineCount: Int
    /// Its words if it is short, none if it is long.
    var words: [Word] = []
    var isLong: Bool
    var endsSentence: Bool
    /// Why it is left out, if it is.
    var furniture: Furniture?

    init(
        _ range: Range<Int>, of text: ByteText, kind: Block.Kind = .paragraph,
        isMarked: Bool = false, standsApart: Bool = true, lineCount: Int = 1
    ) {
        self.range = range
        self.kind = kind
        self.isMarked = isMarked
        self.standsApart = standsApart
        self.lineCount = lineCount
        isLong = range.count > Self.shortLimit
        endsSentence = text.endsSentence(range)
        if !isLong {
            words = text.words(range)
        }
    }

    private static let shortLimit = 300

    /// Whether it is a short line without final punctuation: a label, a name, a heading.
    var isLabel: Bool {
        !isLong && lineCount == 1 && !endsSentence && !words.isEmpty && words.count <= 16
            && kind != .tableCell
    }

    /// Whether it is prose: a line that ends as a sentence does, or more than a line.
    var isProse: Bool {
        isLong || lineCount > 2 || (endsSentence && words.count >= 4)
    }

    /// Its words in lowercase with one space between them.
    var phrase: String {
        words.map(\.lowercased).joined(separator: " ")
    }

    func starts(with phrase: [String]) -> Bool {
        words.count >= phrase.count && zip(words, phrase).allSatisfy { $0.lowercased == $1 }
    }
}

/// What a page holds beside its article; the words are those of the report.
enum Furniture: String, Sendable {
    case advertisement
    case authorBiography = "author biography"
    case badge
    case byline
    case codeBlock = "code block"
    case commentLine = "comment line"
    case copyrightNotice = "copyright notice"
    case disclaimer
    case frontMatter = "front matter"
    case htmlBlock = "HTML block"
    case image
    case imageText = "image text"
    case invitation = "newsletter or community invitation"
    case linkList = "link list"
    case pageNumber = "page number"
    case publicationDate = "publication date"
    case readingTime = "reading time"
    case runningLine = "running header or footer"
    case separator
    case shareLine = "share or follow line"
    case sponsoredLabel = "sponsored label"
}
