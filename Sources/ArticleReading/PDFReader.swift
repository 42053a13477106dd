import ClaimModel

/// Makes an article of the pages of a PDF.
///
/// The file of such an article is the extracted text: a line of it for each line of a page, an
/// empty line between blocks, a form feed between pages.
struct PDFReader {
    private var file: [UInt8] = []
    private var pageStarts: [Int] = []
    private var paragraphs: [PDFParagraph] = []
    private var leftOut: [(range: Range<Int>, furniture: Furniture)] = []
    private var text: [UInt8] = []
    private var runs: [OffsetMap.Run] = []
    private var usualHeight = 0.0
    /// Whether a bullet stands before what comes next.
    private var bulletStands = false

    static func read(
        _ document: ExtractedDocument, name: String, digest: String
    ) throws(ArticleFault) -> Article {
        var reader = PDFReader()
        reader.write(PDFLayout.pages(document.bytes))
        guard !reader.file.allSatisfy({ $0 <= 0x20 }) else { throw .noWords }
        var draft = reader.draft()
        draft.page.separate()
        var article = ArticleReader.article(
            draft, file: ByteText(bytes: reader.file), name: name, digest: digest)
        article.extractedBy = document.tool
        article.pageStarts = reader.pageStarts
        ArticleReader.nameLanguage(of: &article)
        return article
    }

    /// Writes the extracted text, and sorts its lines into paragraphs and what repeats.
    private mutating func write(_ pages: [PDFPage]) {
        let repeated = RunningLines(pages)
        usualHeight = Self.usualHeight(pages)
        for (number, page) in pages.enumerated() {
            if number > 0 { file.append(0x0C) }
            pageStarts.append(file.count)
            for (block, lines) in page.blocks.enumerated() {
                var placed: [PlacedLine] = []
                for (index, line) in lines.enumerated() where !line.words.isEmpty {
                    let start = file.count
                    file += Array(line.words.joined(separator: [0x20]))
                    let range = start..<file.count
                    file.append(0x0A)
                    if let furniture = repeated.furniture(number, block, index) {
                        leftOut.append((range, furniture))
                    } else {
                        placed.append(PlacedLine(line: line, range: range))
                    }
                }
                add(placed, page: number)
                file.append(0x0A)
            }
        }
    }

    private mutating func add(_ lines: [PlacedLine], page: Int) {
        for var paragraph in PDFParagraph.split(lines, page: page) {
            if paragraph.isBullet {
                bulletStands = true
                continue
            }
            paragraph.isItem = bulletStands || paragraph.startsWithBullet
            bulletStands = false
            if !paragraph.isItem, let last = paragraphs.last, last.goesOn(with: paragraph, in: file)
            {
                paragraphs[paragraphs.count - 1].lines += paragraph.lines
            } else {
                paragraphs.append(paragraph)
            }
        }
    }

    /// The height of most letters.
    private static func usualHeight(_ pages: [PDFPage]) -> Double {
        let lines = pages.flatMap(\.blocks).joined().sorted { $0.height < $1.height }
        let total = lines.reduce(0) { $0 + $1.words.count }
        var seen = 0
        for line in lines {
            seen += line.words.count
            if seen * 2 >= total { return line.height }
        }
        return 0
    }

    private mutating func draft() -> ArticleDraft {
        let hyphens = Hyphenation(file)
        let title = paragraphs.indices.filter { paragraphs[$0].page == 0 }
            .max { (paragraphs[$0].height, $1) < (paragraphs[$1].height, $0) }
        var ranges: [(range: Range<Int>, kind: Block.Kind, lines: Int)] = []
        for (index, paragraph) in paragraphs.enumerated() {
            let start = text.count
            append(paragraph, hyphens)
            let ratio = usualHeight > 0 ? paragraph.height / usualHeight : 1
            let isHigh = paragraph.lines.count <= 4 && ratio > 1.15
            let kind: Block.Kind =
                index == title && ratio > 1.25 && isHigh
                ? .headline : isHigh ? .subhead : paragraph.isItem ? .listItem : .paragraph
            ranges.append((start..<text.count, kind, paragraph.lines.count))
            text += [0x0A, 0x0A]
        }
        let whole = ByteText(bytes: text)
        let pieces = ranges.map { part in
            Piece(
                whole.trimmed(part.range), of: whole, kind: part.kind,
                isMarked: part.kind != .paragraph, lineCount: part.lines)
        }.filter { !$0.range.isEmpty }
        return ArticleDraft(
            format: .pdf, page: Page(text: whole, pieces: pieces),
            offsets: OffsetMap(runs: runs), leftOut: leftOut)
    }

    /// Adds the words of a paragraph on one line.
    private mutating func append(_ paragraph: PDFParagraph, _ hyphens: Hyphenation) {
        for (index, line) in paragraph.lines.enumerated() {
            let isLast = index + 1 == paragraph.lines.count
            let joint: Hyphenation.Joint =
                isLast ? .none : hyphens.joint(line.range, paragraph.lines[index + 1].range, file)
            let isMarked = index == 0 && paragraph.startsWithBullet
            let skipped = isMarked ? (line.line.words.first?.count ?? 0) + 1 : 0
            let kept = (line.range.lowerBound + skipped)..<(line.range.upperBound - joint.dropped)
            if !kept.isEmpty {
                runs.append(
                    OffsetMap.Run(text: text.count, file: kept.lowerBound, count: kept.count))
                text += file[kept]
            }
            if joint.spaces, !isLast { text.append(0x20) }
        }
    }
}

/// A line of a page and where it stands in the extracted text.
struct PlacedLine: Sendable {
    var line: PDFLine
    var range: Range<Int>
}

/// Lines that are read as one.
struct PDFParagraph: Sendable {
    var lines: [PlacedLine]
    /// From 0.
    var page: Int

    var isItem = false

    /// Whether it is nothing but the mark of an item.
    var isBullet: Bool {
        lines.count == 1 && lines[0].line.words.count == 1 && marksItem
    }

    var startsWithBullet: Bool { marksItem && (lines.first?.line.words.count ?? 0) > 1 }

    private var marksItem: Bool {
        guard let word = lines.first?.line.words.first else { return false }
        return Self.bullets.contains(word)
    }

    private static let bullets = Set("•‣◦▪■●○·➢✓".unicodeScalars.map { Array(String($0).utf8) })

    var height: Double { lines.map(\.line.height).max() ?? 0 }

    /// Cuts a block where a line is set in, where one ends early, and where letters change size.
    static func split(_ lines: [PlacedLine], page: Int) -> [PDFParagraph] {
        let left = lines.map(\.line.left).min() ?? 0
        let right = lines.map(\.line.right).max() ?? 0
        var result: [PDFParagraph] = []
        for line in lines {
            guard let last = result.last?.lines.last else {
                result.append(PDFParagraph(lines: [line], page: page))
                continue
            }
            let letter = max(1, line.line.height)
            let isSetIn = line.line.left > left + letter && last.line.left < left + letter / 2
            let endsEarly = last.line.right < right - (right - left) / 4
            let isOther = abs(line.line.height - last.line.height) > letter * 0.15
            let isApart = line.line.top - last.line.bottom > letter * 0.8
            if isSetIn && lines.count > 2 || endsEarly && last.endsSentence || isOther || isApart {
                result.append(PDFParagraph(lines: [line], page: page))
            } else {
                result[result.count - 1].lines.append(line)
            }
        }
        return result
    }

    /// Whether a paragraph at the head of a column or page is the rest of this one.
    func goesOn(with next: PDFParagraph, in file: [UInt8]) -> Bool {
        guard let last = lines.last, let first = next.lines.first, !last.endsSentence,
            abs(last.line.height - first.line.height) < last.line.height * 0.1,
            next.page > page || first.line.top < last.line.top
        else { return false }
        return file[first.range.lowerBound].isLower
    }
}

extension PlacedLine {
    fileprivate var endsSentence: Bool {
        guard let last = line.words.last else { return false }
        let text = ByteText(bytes: last)
        return text.endsSentence(0..<last.count)
    }
}
