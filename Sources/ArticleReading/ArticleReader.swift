package import ClaimModel
import HTMLPages

/// Reads an article from the bytes of its file.
package enum ArticleReader {
    /// The most bytes that an article may have.
    package static let limit = 8_000_000

    /// Reads text or Markdown and leaves out what belongs to the site.
    ///
    /// - Parameters:
    ///   - bytes: the file, in UTF-8 with or without a byte order mark.
    ///   - name: the file's name as given; `.md` and `.markdown` are Markdown.
    ///   - digest: SHA-256 of the bytes, in hexadecimal.
    ///   - address: where a page of HTML was read, if known.
    ///   - limit: the most bytes that are read.
    /// - Returns: an article whose `published` is the date that it states itself, if any.
    /// - Throws: why the file is no article.
    package static func read(
        _ bytes: [UInt8], name: String, digest: String, address: String? = nil,
        limit: Int = limit
    ) throws(ArticleFault) -> Article {
        let ending = fileEnding(name)
        try FileInspection.checkKind(bytes, limit: limit)
        if HTMLReader.endings.contains(ending) || HTMLPage.isPage(bytes) {
            return try HTMLReader.read(
                bytes, name: name, digest: digest, address: address)
        }
        try FileInspection.checkText(bytes)
        let text = ByteText(bytes: bytes)
        let lines = LineIndex(bytes)
        let frontMatter = FrontMatter(text, lines: lines)
        var draft =
            ["md", "markdown"].contains(ending)
            ? MarkdownReader.read(text, lines: lines, from: frontMatter?.range.upperBound ?? 0)
            : plainText(text, lines: lines, from: frontMatter?.range.upperBound ?? 0)
        draft.page.separate()
        var article = article(draft, file: text, name: name, digest: digest)
        add(frontMatter, of: text, to: &article)
        return article
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

    private static func article(
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
    private static func add(_ front: FrontMatter?, of file: ByteText, to article: inout Article) {
        guard let front else { return }
        let range = file.trimmed(front.range)
        let part = LeftOut(
            range: range, reason: .furniture, detail: Furniture.frontMatter.rawValue,
            quote: file.string(range))
        article.leftOut = LeftOut.inOrder([part] + article.leftOut)
        article.title = front.title ?? article.title
        article.byline = front.byline ?? article.byline
        article.publisher = front.publisher
        article.url = front.url
        article.published = front.published ?? article.published
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
        let first = runs[start].isCopy ? max(0, range.lowerBound - runs[start].text) : 0
        let last =
            runs[end].isCopy
            ? min(runs[end].count, range.upperBound - runs[end].text) : runs[end].fileCount
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
