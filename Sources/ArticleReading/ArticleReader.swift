import CharacterEncodings
package import ClaimModel
import Diagnostics
import HTMLPages

/// Reads an article from the bytes of its file.
package enum ArticleReader {
    /// The most bytes that an article may have.
    package static let limit = 8_000_000

    /// Reads HTML, text or Markdown and leaves out what belongs to the site.
    ///
    /// - Parameters:
    ///   - bytes: the file, in an encoding that is read.
    ///   - name: the file's name as given; `.md` and `.markdown` are Markdown.
    ///   - digest: SHA-256 of the bytes, in hexadecimal.
    ///   - address: where the file was read, if known.
    ///   - format: what it is, if its name does not tell.
    ///   - encoding: as named by whoever handed the file over.
    ///   - limit: the most bytes that are read.
    /// - Returns: an article whose `published` is the date that it states itself, if any.
    /// - Throws: why the file is no article.
    package static func read(
        _ bytes: [UInt8], name: String, digest: String, address: String? = nil,
        format: Article.Format? = nil, encoding: String? = nil, limit: Int = limit
    ) throws(ArticleFault) -> Article {
        try reading(
            bytes, name: name, digest: digest, address: address, format: format,
            encoding: encoding, limit: limit
        ).article
    }

    /// The same, with the front matter, for those who want to know what is at fault with it.
    package static func reading(
        _ bytes: [UInt8], name: String, digest: String, address: String? = nil,
        format: Article.Format? = nil, encoding: String? = nil, limit: Int = limit
    ) throws(ArticleFault) -> (article: Article, frontMatter: FrontMatter?) {
        try FileInspection.checkKind(bytes, limit: limit)
        let format = format ?? self.format(ofFileNamed: name)
        let page = HTMLReader(name: name, digest: digest, address: address, encoding: encoding)
        if format == .html || HTMLPage.isPage(bytes) {
            return (try page.read(bytes), nil)
        }
        let decoded = try FileInspection.decode(bytes, declared: encoding)
        if HTMLPage.isPage(decoded.bytes) {
            return (try page.read(bytes), nil)
        }
        let text = ByteText(bytes: decoded.bytes)
        let lines = LineIndex(decoded.bytes)
        let front = FrontMatter.read(SourceFile(name: name, bytes: decoded.bytes))
        var draft =
            format == .markdown
            ? MarkdownReader.read(text, lines: lines, from: front.textStart)
            : plainText(text, lines: lines, from: front.textStart)
        draft.page.separate()
        var article = article(draft, file: text, name: name, digest: digest)
        article.url = address
        add(front, of: text, to: &article)
        restore(bytes, decoded, to: &article)
        nameLanguage(of: &article, declared: front.language)
        return (article, front)
    }

    /// What the desk declares wins; what the text shows wins over what a page says of itself.
    static func nameLanguage(of article: inout Article, declared: String? = nil) {
        let text = ByteText(bytes: Array(article.text.utf8))
        let guess = LanguageGuess.language(of: text, in: article.blocks.map(\.range))
        let stated = article.language.map(Language.primary)
        article.language =
            declared ?? (guess == stated ? article.language : guess ?? article.language)
    }

    private static func format(ofFileNamed name: String) -> Article.Format {
        switch fileEnding(name) {
        case "md", "markdown": .markdown
        case "html", "htm", "xhtml": .html
        default: .plainText
        }
    }

    /// Leads from the decoded text, which all places are in so far, back to the file as given.
    private static func restore(
        _ bytes: [UInt8], _ decoded: DecodedText, to article: inout Article
    ) {
        article.encoding = decoded.encoding
        guard !decoded.offsets.runs.isEmpty else { return }
        let map = decoded.offsets
        article.file = bytes
        // Without runs the text is the decoded one, or there is none, as all is left out.
        if !article.offsets.runs.isEmpty {
            article.offsets = OffsetMap(runs: map.leading(article.offsets.runs))
        } else if !article.text.isEmpty {
            article.offsets = map
        }
        article.lineStarts = decoded.lineStarts(inFileOf: bytes.count)
        article.leftOut = article.leftOut.map { part in
            LeftOut(
                range: map.file(part.range), reason: part.reason, detail: part.detail,
                quote: part.quote)
        }
    }

    private static func fileEnding(_ name: String) -> String {
        let file = name.split(separator: "/").last ?? ""
        guard let dot = file.lastIndex(of: ".") else { return "" }
        return file[file.index(after: dot)...].lowercased()
    }

    private static func plainText(
        _ text: ByteText, lines: LineIndex, from start: Int
    ) -> ArticleDraft {
        let pieces = PlainTextLayout.pieces(text, lines: lines, from: start)
        return ArticleDraft(
            format: .plainText, page: Page(text: text, pieces: pieces), offsets: .identity)
    }

    static func article(
        _ draft: ArticleDraft, file: ByteText, name: String, digest: String
    ) -> Article {
        let page = draft.page
        var article = Article(
            name: name, format: draft.format, digest: digest, file: file.bytes,
            text: String(decoding: page.text.bytes, as: UTF8.self), offsets: draft.offsets,
            blocks: page.blocks)
        var left = draft.leftOut
        left += page.leftOut.map { (draft.offsets.stretch($0.range), $0.furniture) }
        article.leftOut = LeftOut.inOrder(
            left.map {
                LeftOut(
                    range: $0.range, reason: .furniture, detail: $0.furniture.rawValue, quote: "")
            }
        ).map { part in
            LeftOut(
                range: part.range, reason: part.reason, detail: part.detail,
                quote: file.string(part.range))
        }
        let headline = article.blocks.first { $0.kind == .headline }
        article.title = headline.map { page.text.string($0.range) }
        article.byline = page.byline
        article.published = page.published
        article.links = draft.links
        return article
    }

    /// What an article says about itself at its start wins over what its text looks like.
    private static func add(_ front: FrontMatter, of file: ByteText, to article: inout Article) {
        let range = file.trimmed(front.range)
        guard !range.isEmpty else { return }
        let part = LeftOut(
            range: range, reason: .furniture, detail: Furniture.frontMatter.rawValue,
            quote: file.string(range))
        article.leftOut = LeftOut.inOrder([part] + article.leftOut)
        article.title = front.title ?? article.title
        article.byline = front.byline ?? article.byline
        article.publisher = front.publisher
        article.url = front.url ?? article.url
        article.published = front.day ?? article.published
    }
}

extension FrontMatter {
    /// Where the text begins: at the start of the file if there is no front matter.
    fileprivate var textStart: Int { range.isEmpty ? 0 : range.upperBound }

    /// The day on which it appeared, if it is known to the day.
    fileprivate var day: CalendarDate? {
        date.flatMap { $0.precision == .day ? $0.first : nil }
    }
}

extension LeftOut {
    /// Puts parts in order; a picture within a list of links is left out with the list.
    static func inOrder(_ parts: [LeftOut]) -> [LeftOut] {
        var result: [LeftOut] = []
        var end = 0
        for var part in parts.sorted(by: {
            ($0.range.lowerBound, -$0.range.count) < ($1.range.lowerBound, -$1.range.count)
        }) where part.range.upperBound > max(end, part.range.lowerBound) {
            part.range = max(end, part.range.lowerBound)..<part.range.upperBound
            result.append(part)
            end = part.range.upperBound
        }
        return result
    }
}

/// What the reader of a format makes of a file, before furniture is told from article.
struct ArticleDraft {
    var format: Article.Format
    var page: Page
    var offsets: OffsetMap
    /// Bytes of the file.
    var leftOut: [(range: Range<Int>, furniture: Furniture)] = []
    var links: [Link] = []
}

extension OffsetMap {
    /// The stretch of the file between the first and the last byte that stands in both.
    func stretch(_ range: Range<Int>) -> Range<Int> {
        guard !runs.isEmpty, !range.isEmpty else { return range }
        let start = firstRun { $0.text + $0.count > range.lowerBound }
        let end = firstRun { $0.text >= range.upperBound } - 1
        guard start <= end, start < runs.count else { return file(range) }
        let (opening, closing) = (runs[start], runs[end])
        let first =
            opening.isEven ? max(0, range.lowerBound - opening.text) * opening.width : 0
        let last =
            closing.isEven
            ? min(closing.count, range.upperBound - closing.text) * closing.width
            : closing.fileCount
        return (runs[start].file + first)..<max(runs[start].file + first, runs[end].file + last)
    }

    /// The index of the first run from which on something holds.
    private func firstRun(_ holds: (Run) -> Bool) -> Int {
        var low = 0
        var high = runs.count
        while low < high {
            let middle = (low + high) / 2
            if holds(runs[middle]) {
                high = middle
            } else {
                low = middle + 1
            }
        }
        return low
    }
}
