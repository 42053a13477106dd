import CharacterEncodings
import ClaimModel
import HTMLPages

/// Makes an article of a page of HTML.
struct HTMLReader {
    var name: String
    /// SHA-256 of the file, in hexadecimal.
    var digest: String
    /// Where the page was read, if known.
    var address: String?
    /// As named by whoever handed the page over.
    var encoding: String?

    /// The most bytes that a page may have, as an article and as a source.
    private static let limit = 8_000_000

    func read(_ bytes: [UInt8]) throws(ArticleFault) -> Article {
        guard bytes.count <= Self.limit else {
            throw .tooLarge(bytes: bytes.count, limit: Self.limit)
        }
        let decoded = PageEncoding.decode(bytes, declared: encoding)
        try Self.checkIsText(decoded.bytes)
        let html = HTMLPage(decoded, address: address)
        let text = ByteText(bytes: html.text.bytes)
        let kept = html.text.blocks.filter { $0.part == nil }
        guard !kept.isEmpty else { throw .emptyPage }
        var page = Page(text: text, pieces: kept.map { Self.piece($0, of: text) })
        page.separateMarked()
        let offsets = OffsetMap(runs: html.text.runs)
        var article = Article(
            name: name, format: .html, digest: digest, file: bytes,
            text: String(decoding: text.bytes, as: UTF8.self), offsets: offsets,
            blocks: page.blocks)
        var left = page.pieces.compactMap { piece in
            piece.furniture.map { (range: piece.range, detail: $0.rawValue) }
        }
        left += html.text.blocks.compactMap { block in
            block.part.map { (block.range, $0.rawValue) }
        }
        article.leftOut = Self.leftOut(left, of: text, offsets: offsets)
        let about = html.metadata
        article.encoding = decoded.encoding
        if !decoded.offsets.runs.isEmpty {
            article.lineStarts = decoded.lineStarts(inFileOf: bytes.count)
        }
        article.title = about.title
        article.byline = about.byline ?? page.byline
        article.publisher = about.publisher
        article.url = about.address ?? address
        article.language = about.language
        article.published = about.published ?? page.published
        article.modified = about.modified
        article.statements = about.statements
        article.factChecks = about.factChecks
        article.links = Self.links(html.text.links, in: article.blocks)
        ArticleReader.nameLanguage(of: &article)
        return article
    }

    /// A page may hold a stray control character; a file of other kind is full of them.
    private static func checkIsText(_ bytes: [UInt8]) throws(ArticleFault) {
        var controls = 0
        bytes.forEachControlCharacter { index in
            controls += isLayout(bytes[index]) ? 0 : 1
        }
        guard controls * 20 > bytes.count,
            let first = bytes.firstIndex(where: { $0 < 0x20 && !isLayout($0) })
        else { return }
        throw .noPage(controlCharacter: bytes[first])
    }

    private static func isLayout(_ byte: UInt8) -> Bool {
        byte == 0x09 || byte == 0x0A || byte == 0x0C || byte == 0x0D
    }

    /// The links that stand in blocks; both are in the order of the text.
    private static func links(_ links: [Link], in blocks: [Block]) -> [Link] {
        var rest = blocks[...]
        return links.filter { link in
            while let block = rest.first, block.range.upperBound <= link.range.lowerBound {
                rest = rest.dropFirst()
            }
            return rest.first?.range.overlaps(link.range) ?? false
        }
    }

    private static func piece(_ block: PageBlock, of text: ByteText) -> Piece {
        let lines = text.bytes[block.range].count { $0 == .lineFeed } + 1
        return Piece(
            block.range, of: text, kind: block.kind, isMarked: block.kind != .paragraph,
            lineCount: lines)
    }

    /// Neighbours of one kind are one part; their words are those that the page shows.
    private static func leftOut(
        _ parts: [(range: Range<Int>, detail: String)], of text: ByteText, offsets: OffsetMap
    ) -> [LeftOut] {
        var result: [LeftOut] = []
        var last: (range: Range<Int>, detail: String)?
        func finish() {
            guard let part = last else { return }
            let range = offsets.stretch(part.range)
            guard !range.isEmpty else { return }
            result.append(
                LeftOut(
                    range: range, reason: .furniture, detail: part.detail,
                    quote: text.string(part.range)))
        }
        for part in parts.sorted(by: { $0.range.lowerBound < $1.range.lowerBound }) {
            if let open = last, open.detail == part.detail,
                text.trimmed(open.range.upperBound..<part.range.lowerBound).isEmpty
            {
                last = (open.range.lowerBound..<part.range.upperBound, open.detail)
            } else {
                finish()
                last = part
            }
        }
        finish()
        return LeftOut.inOrder(result)
    }
}
