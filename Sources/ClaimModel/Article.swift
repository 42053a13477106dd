/// The text under verification, as read.
///
/// Two coordinates: offsets into `file`, the article as given, and offsets into `text`, what its
/// reader reads. Both count bytes; `offsets` leads from the second to the first.
public struct Article: Sendable {
    public enum Format: String, Sendable {
        case plainText = "plain text"
        case markdown = "Markdown"
        case html = "HTML"
        case pdf = "PDF"
        case docx = "Word document"
        case odt = "OpenDocument text"
    }

    public var name: String
    public var format: Format
    /// SHA-256 of the file, in hexadecimal.
    public var digest: String
    /// Its bytes as given, in whatever encoding; of a document, the text that was extracted.
    public var file: [UInt8]
    /// Of the file, as registered: "utf-8", "windows-1252".
    public var encoding: String
    /// The program that extracted `file` from a document, with its version.
    public var extractedBy: String?
    /// Where each line of `file` starts, in order.
    public var lineStarts: [Int]
    /// Where each page of `file` starts, in order; empty if it has none.
    public var pageStarts: [Int]
    public var text: String
    public var offsets: OffsetMap
    /// When it was fetched, if it comes from the web, as `2026-11-23T09:00:00Z`.
    public var retrieved: String?
    public var title: String?
    public var byline: String?
    public var publisher: String?
    public var url: String?
    /// The date that relative expressions are anchored to.
    public var published: CalendarDate?
    /// What the page itself says, if `published` was given and differs.
    public var statedDate: CalendarDate?
    /// When it was last changed, as the page says.
    public var modified: CalendarDate?
    /// The language of the text, as a tag such as `en`.
    public var language: String?
    /// What the page says of itself, place by place; places may disagree.
    public var statements: [Statement]
    /// What it examined, if it is the page of a fact check that says so.
    public var factChecks: [FactCheck] = []
    public var blocks: [Block]
    public var leftOut: [LeftOut]
    public var links: [Link]

    public init(
        name: String, format: Format, digest: String, file: [UInt8], text: String,
        offsets: OffsetMap = .identity, blocks: [Block]
    ) {
        self.name = name
        self.format = format
        self.digest = digest
        self.file = file
        self.text = text
        self.offsets = offsets
        self.blocks = blocks
        encoding = "utf-8"
        lineStarts = Self.lineStarts(of: file)
        pageStarts = []
        leftOut = []
        links = []
        statements = []
    }

    /// An article whose file is in UTF-8.
    public init(
        name: String, format: Format, digest: String, file: String, text: String,
        offsets: OffsetMap = .identity, blocks: [Block]
    ) {
        self.init(
            name: name, format: format, digest: digest, file: Array(file.utf8), text: text,
            offsets: offsets, blocks: blocks)
    }
}

extension Article {
    /// Where each line of UTF-8 starts; a line ends with LF, CR or CRLF.
    public static func lineStarts(of bytes: [UInt8]) -> [Int] {
        var starts = [0]
        bytes.forEachControlCharacter { index in
            let byte = bytes[index]
            guard byte == 0x0A || byte == 0x0D else { return }
            let isHalf = byte == 0x0D && index + 1 < bytes.count && bytes[index + 1] == 0x0A
            if !isHalf {
                starts.append(index + 1)
            }
        }
        return starts
    }

    /// The line of a byte of `file`, from 1.
    public func line(at offset: Int) -> Int {
        max(1, Self.count(lineStarts, upTo: offset))
    }

    /// The page of a byte of `file`, from 1; `nil` if it has none.
    public func page(at offset: Int) -> Int? {
        pageStarts.isEmpty ? nil : max(1, Self.count(pageStarts, upTo: offset))
    }

    private static func count(_ starts: [Int], upTo offset: Int) -> Int {
        var low = 0
        var high = starts.count
        while low < high {
            let middle = (low + high) / 2
            if starts[middle] <= offset {
                low = middle + 1
            } else {
                high = middle
            }
        }
        return low
    }
}

/// One thing that a page says of itself in one place.
public struct Statement: Hashable, Sendable {
    public enum Subject: String, Sendable, CaseIterable {
        case title, byline, publisher, language, published, modified, address
    }

    public var subject: Subject
    public var value: String
    /// Where it says so: "linked data", "meta og:title", "address".
    public var origin: String

    public init(_ subject: Subject, _ value: String, origin: String) {
        self.subject = subject
        self.value = value
        self.origin = origin
    }
}

/// A stretch of an article's text that is one thing to its reader.
public struct Block: Hashable, Sendable {
    public enum Kind: String, Sendable {
        case headline, standfirst, subhead, paragraph, quotation, caption
        case embeddedPost = "embedded-post"
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
        /// Of a claim that is not in the file of claims that was given.
        case notGiven = "not among the claims given"
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
    /// A run of bytes that stands in the text as it stands in the file, or a character that the
    /// file writes otherwise, such as `&eacute;`.
    public struct Run: Hashable, Sendable {
        public var text: Int
        public var file: Int
        /// Bytes of the text.
        public var count: Int
        /// Bytes of the file; a run that is not even counts as a whole.
        public var fileCount: Int
        /// Bytes of the file for each byte of the text: 2 for letters of ASCII in UTF-16, 0 for
        /// what leads to its stretch of the file as a whole, even if both have as many bytes.
        public var width: Int

        public init(text: Int, file: Int, count: Int, fileCount: Int? = nil, width: Int = 1) {
            self.text = text
            self.file = file
            self.count = count
            self.fileCount = fileCount ?? count
            self.width = width
        }

        public var isCopy: Bool { count == fileCount && width == 1 }

        /// Whether each byte of the text has its own place in the file.
        public var isEven: Bool { fileCount == count * width }

        /// Takes in as many bytes of the text after it, of the same width.
        public mutating func extend(by bytes: Int) {
            count += bytes
            fileCount += bytes * width
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
        guard !runs.isEmpty, !range.isEmpty else { return range }
        let start = start(of: range.lowerBound)
        return start..<max(start, end(of: range.upperBound - 1))
    }

    private func start(of byte: Int) -> Int {
        let next = firstRun(after: byte)
        guard next > 0 else { return runs[0].file }
        let run = runs[next - 1]
        guard byte < run.text + run.count else { return run.file + run.fileCount }
        return run.isEven ? run.file + (byte - run.text) * run.width : run.file
    }

    private func end(of byte: Int) -> Int {
        let next = firstRun(after: byte)
        guard next > 0 else { return runs[0].file }
        let run = runs[next - 1]
        guard byte < run.text + run.count else {
            return next < runs.count ? runs[next].file : run.file + run.fileCount
        }
        let isEven = run.isEven
        return run.file + (isEven ? (byte - run.text + 1) * run.width : run.fileCount)
    }

    /// The index of the first run that starts after a byte of the text.
    private func firstRun(after offset: Int) -> Int {
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
        return low
    }
}
