/// The text under verification, as read.
///
/// Two coordinates: offsets into `file`, the article as given, and offsets into `text`, what its
/// reader reads. Both count UTF-8 bytes; `offsets` leads from the second to the first.
public struct Article: Sendable {
    public enum Format: String, Sendable {
        case plainText = "plain text"
        case markdown = "Markdown"
    }

    public var name: String
    public var format: Format
    /// SHA-256 of the file, in hexadecimal.
    public var digest: String
    public var file: String
    public var text: String
    public var offsets: OffsetMap
    public var title: String?
    public var byline: String?
    public var publisher: String?
    public var url: String?
    /// The date that relative expressions are anchored to.
    public var published: CalendarDate?
    /// What the page itself says, if `published` was given and differs.
    public var statedDate: CalendarDate?
    public var blocks: [Block]
    public var leftOut: [LeftOut]
    public var links: [Link]

    public init(
        name: String, format: Format, digest: String, file: String, text: String,
        offsets: OffsetMap = .identity, blocks: [Block]
    ) {
        self.name = name
        self.format = format
        self.digest = digest
        self.file = file
        self.text = text
        self.offsets = offsets
        self.blocks = blocks
        leftOut = []
        links = []
    }
}

/// A stretch of an article's text that is one thing to its reader.
public struct Block: Hashable, Sendable {
    public enum Kind: String, Sendable {
        case headline, standfirst, subhead, paragraph, quotation, caption
        case listItem = "list-item"
        case tableCell = "table-cell"
    }

    public var kind: Kind
    /// Bytes of `Article.text`.
    public var range: Range<Int>

    public init(_ kind: Kind, _ range: Range<Int>) {
        self.kind = kind
        self.range = range
    }
}

/// A link of the article, with the words that carry it.
public struct Link: Hashable, Sendable {
    public var address: String
    /// Bytes of `Article.text`.
    public var range: Range<Int>

    public init(address: String, range: Range<Int>) {
        self.address = address
        self.range = range
    }
}

/// A stretch of the article that is no claim, with the reason.
public struct LeftOut: Hashable, Sendable {
    public enum Reason: String, Sendable, CaseIterable {
        case furniture, headline, opinion, question, prediction, advice
        case belowCheckWorthiness = "below check-worthiness"
        case fragment = "not a sentence"
        case notEnglish = "not English"
    }

    /// Bytes of `Article.file`.
    public var range: Range<Int>
    public var reason: Reason
    /// What was recognised: "advertisement", "byline"; one lowercase phrase.
    public var detail: String?
    public var quote: String

    public init(range: Range<Int>, reason: Reason, detail: String? = nil, quote: String) {
        self.range = range
        self.reason = reason
        self.detail = detail
        self.quote = quote
    }
}

/// Leads from offsets of an extracted text to offsets of the file that it was extracted from.
public struct OffsetMap: Hashable, Sendable {
    /// A run of bytes that stands in the text as it stands in the file.
    public struct Run: Hashable, Sendable {
        public var text: Int
        public var file: Int
        public var count: Int

        public init(text: Int, file: Int, count: Int) {
            self.text = text
            self.file = file
            self.count = count
        }
    }

    /// In order of `text`; empty means that text and file are the same.
    public var runs: [Run]

    public init(runs: [Run]) {
        self.runs = runs
    }

    public static let identity = OffsetMap(runs: [])

    /// The stretch of the file from the first to the last byte of a stretch of the text.
    ///
    /// A border between two runs lies beside them: after the first for a start, before the second
    /// for an end. What stands before the first run lies at its start.
    public func file(_ range: Range<Int>) -> Range<Int> {
        guard let first = runs.first, !range.isEmpty else { return range }
        let start = position(of: range.lowerBound) { previous, _ in
            previous.map { $0.file + $0.count } ?? first.file
        }
        let end = position(of: range.upperBound - 1) { previous, next in
            (next?.file ?? previous.map { $0.file + $0.count } ?? first.file) - 1
        }
        return start..<max(start, end + 1)
    }

    private func position(of offset: Int, between: (Run?, Run?) -> Int) -> Int {
        var low = 0
        var high = runs.count
        while low < high {
            let middle = (low + high) / 2
            if runs[middle].text <= offset {
                low = middle + 1
            } else {
                high = middle
            }
        }
        guard low > 0 else { return between(nil, runs[0]) }
        let run = runs[low - 1]
        if offset < run.text + run.count { return run.file + offset - run.text }
        return between(run, low < runs.count ? runs[low] : nil)
    }
}
