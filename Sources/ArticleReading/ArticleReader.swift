package import ClaimModel

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
    ///   - limit: the most bytes that are read.
    /// - Returns: an article whose `published` is the date that it states itself, if any.
    /// - Throws: why the file is no article.
    package static func read(
        _ bytes: [UInt8], name: String, digest: String, limit: Int = limit
    ) throws(ArticleFault) -> Article {
        let ending = fileEnding(name)
        try FileInspection.check(bytes, ending: ending, limit: limit)
        let text = ByteText(bytes: bytes)
        let lines = LineIndex(bytes)
        let frontMatter = FrontMatter(text, lines: lines)
        let draft =
            ["md", "markdown"].contains(ending)
            ? MarkdownReader.read(text, lines: lines, from: frontMatter?.range.upperBound ?? 0)
            : plainText(text, lines: lines, from: frontMatter?.range.upperBound ?? 0)
        return article(draft, file: text, frontMatter: frontMatter, name: name, digest: digest)
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
        _ draft: ArticleDraft, file: ByteText, frontMatter: FrontMatter?, name: String,
        digest: String
    ) -> Article {
        var page = draft.page
        page.separate()
        let fileText = String(decoding: file.bytes, as: UTF8.self)
        var article = Article(
            name: name, format: draft.format, digest: digest, file: fileText,
            text: draft.format == .plainText
                ? fileText : String(decoding: page.text.bytes, as: UTF8.self),
            offsets: draft.offsets, blocks: page.blocks)
        var left = draft.leftOut
        left += page.leftOut.map { (draft.offsets.stretch($0.range), $0.furniture) }
        if let frontMatter {
            left.append((file.trimmed(frontMatter.range), .frontMatter))
        }
        article.leftOut = withoutOverlaps(left).map {
            LeftOut(
                range: $0.range, reason: .furniture, detail: $0.furniture.rawValue,
                quote: file.string($0.range))
        }
        let headline = article.blocks.first { $0.kind == .headline }
        article.title = frontMatter?.title ?? headline.map { page.text.string($0.range) }
        article.byline = frontMatter?.byline ?? page.byline
        article.publisher = frontMatter?.publisher
        article.url = frontMatter?.url
        article.published = frontMatter?.published ?? page.published
        article.links = draft.links
        return article
    }

    /// Puts stretches in order; a picture within a list of links is left out with the list.
    private static func withoutOverlaps(
        _ stretches: [(range: Range<Int>, furniture: Furniture)]
    ) -> [(range: Range<Int>, furniture: Furniture)] {
        var result: [(range: Range<Int>, furniture: Furniture)] = []
        var end = 0
        for (range, furniture) in stretches.sorted(by: {
            ($0.range.lowerBound, -$0.range.count) < ($1.range.lowerBound, -$1.range.count)
        }) where range.upperBound > max(end, range.lowerBound) {
            result.append((max(end, range.lowerBound)..<range.upperBound, furniture))
            end = range.upperBound
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
        let first = runs[start].file + max(0, range.lowerBound - runs[start].text)
        let last = runs[end].file + min(runs[end].count, range.upperBound - runs[end].text)
        return first..<max(first, last)
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
