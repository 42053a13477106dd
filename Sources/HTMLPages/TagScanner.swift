/// What a linear pass over a page leaves for the parser, and what it read on the way.
struct ScannedPage: Sendable {
    /// A `meta` or `link` element.
    struct Fact: Sendable {
        /// Its `property`, `name`, `itemprop`, `http-equiv` or `rel`, in lowercase.
        var name: String
        var content: String
    }

    /// A stretch of the markup that stands in the page; it ends where the next one starts.
    struct Cut: Sendable {
        var markup: Int
        var page: Int
        /// For one byte of the markup that stands in for plain text: how many bytes of the page.
        var standsFor = 0
    }

    /// A tag of the markup that has attributes.
    struct Tag: Sendable {
        /// Where it starts in the markup.
        var markup: Int
        var attributes: Range<Int>
    }

    /// The page without scripts, styles, comments, pictures and attributes, and with one byte for
    /// each stretch of plain text.
    var markup: [UInt8] = []
    /// The tags with attributes, which the parser does not see, in the order of the markup.
    var tags: [Tag] = []
    var attributes: [PageTree.Attribute] = []
    var cuts: [Cut] = []
    var facts: [Fact] = []
    /// Bytes of the page that hold linked data.
    var linkedData: [Range<Int>] = []
    /// Bytes of the page that hold the content of the first `title` element.
    var title: Range<Int>?
    var language: String?
    /// How many elements were too deep to be kept apart.
    var flattened = 0
    var hasTags = false

    /// The byte of the page from which a byte of the markup was copied.
    func page(_ offset: Int) -> Int {
        let next = nextCut(after: offset)
        guard next > 0 else { return 0 }
        return cuts[next - 1].page + offset - cuts[next - 1].markup
    }

    /// How many bytes from one of the markup on stand in the page as one stretch.
    func stretch(from offset: Int) -> Int {
        let next = nextCut(after: offset)
        return (next < cuts.count ? cuts[next].markup : markup.count) - offset
    }

    /// The index of the first cut that starts after a byte of the markup.
    func nextCut(after offset: Int) -> Int {
        Self.first(of: cuts.count) { cuts[$0].markup > offset }
    }

    /// The index of the first tag with attributes that starts at a byte of the markup or after it.
    func firstTag(from offset: Int) -> Int {
        Self.first(of: tags.count) { tags[$0].markup >= offset }
    }

    private static func first(of count: Int, _ holds: (Int) -> Bool) -> Int {
        var low = 0
        var high = count
        while low < high {
            let middle = (low + high) / 2
            if holds(middle) {
                high = middle
            } else {
                low = middle + 1
            }
        }
        return low
    }
}

/// Reads a page's tags once, in time linear in its size, before the parser sees it.
///
/// The parser is slow on what an article does not consist of, and takes quadratic time on some of
/// what a hostile page may hold: deep nesting, many attributes, unclosed formatting. None of that
/// is handed on.
struct TagScanner {
    private let bytes: UnsafeBufferPointer<UInt8>
    private var page = ScannedPage()
    private var open = OpenElements()
    private var index = 0
    private var attributes = AttributeList()

    static func scan(_ bytes: [UInt8], from start: Int) -> ScannedPage {
        bytes.withUnsafeBufferPointer { buffer in
            var scanner = TagScanner(buffer, from: start)
            scanner.scan()
            return scanner.page
        }
    }

    private init(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) {
        self.bytes = bytes
        index = start
        page.markup.reserveCapacity(bytes.count / 4 + 64)
    }

    private mutating func scan() {
        while index < bytes.count {
            let text = index
            while index < bytes.count, bytes[index] != UInt8(ascii: "<") {
                index += 1
            }
            copyText(text..<index)
            guard index < bytes.count else { break }
            readMarkup()
        }
        page.flattened = open.flattened
    }

    /// Leaves out null bytes, which belong to no text, and all but one of several spaces.
    private mutating func copyText(_ range: Range<Int>) {
        var start = range.lowerBound
        var place = start
        while place < range.upperBound {
            let byte = bytes[place]
            place += 1
            if byte == 0 {
                append(start..<(place - 1))
                start = place
            } else if byte.isTagSpace, place < range.upperBound, bytes[place].isTagSpace,
                !open.isVerbatim
            {
                append(start..<place)
                while place < range.upperBound, bytes[place].isTagSpace {
                    place += 1
                }
                start = place
            }
        }
        append(start..<range.upperBound)
    }

    /// Adds a stretch of text, of which the parser need not see every letter.
    private mutating func append(_ range: Range<Int>) {
        // The parser makes something of the white space before the first word.
        let start = range.first { !bytes[$0].isTagSpace } ?? range.upperBound
        guard !open.isVerbatim, PlainText.isPlain(bytes, start..<range.upperBound) else {
            appendVerbatim(range)
            return
        }
        appendVerbatim(range.lowerBound..<start)
        page.cuts.append(
            ScannedPage.Cut(
                markup: page.markup.count, page: start, standsFor: range.upperBound - start))
        page.markup.append(PlainText.standIn)
    }

    private mutating func appendVerbatim(_ range: Range<Int>) {
        guard !range.isEmpty else { return }
        keepApart(from: bytes[range.lowerBound])
        if let last = page.cuts.last, last.standsFor == 0,
            last.page + page.markup.count - last.markup == range.lowerBound
        {
            // The text goes on where the last stretch ended.
        } else {
            page.cuts.append(
                ScannedPage.Cut(markup: page.markup.count, page: range.lowerBound))
        }
        page.markup.append(contentsOf: bytes[range])
    }

    /// A lone `<` must not become a tag with what follows what was left out after it.
    private mutating func keepApart(from next: UInt8) {
        if page.markup.last == UInt8(ascii: "<"),
            next.isLetter || next == UInt8(ascii: "/") || next == UInt8(ascii: "!")
                || next == UInt8(ascii: "?")
        {
            // No space: where one stands, text and page are taken to go on alike.
            page.markup.append(0x0A)
        }
    }

    private func byte(_ offset: Int) -> UInt8 {
        offset < bytes.count ? bytes[offset] : 0
    }

    /// Reads what begins with `<`: a tag, a comment, or a character of the text.
    private mutating func readMarkup() {
        let start = index
        let next = byte(start + 1)
        if next.isLetter {
            readStartTag()
        } else if next == UInt8(ascii: "/"), byte(start + 2).isLetter {
            readEndTag()
        } else if next == UInt8(ascii: "!"), byte(start + 2) == UInt8(ascii: "-"),
            byte(start + 3) == UInt8(ascii: "-")
        {
            index = endOfComment(start + 4)
        } else if next == UInt8(ascii: "!") || next == UInt8(ascii: "?")
            || next == UInt8(ascii: "/")
        {
            index = start + 2
            skip(through: UInt8(ascii: ">"))
        } else {
            // A lone `<` is a character of the text, for the parser as well.
            append(start..<(start + 1))
            index = start + 1
        }
    }

    private func endOfComment(_ start: Int) -> Int {
        if byte(start) == UInt8(ascii: ">") { return start + 1 }
        if byte(start) == UInt8(ascii: "-"), byte(start + 1) == UInt8(ascii: ">") {
            return start + 2
        }
        var place = start
        while place < bytes.count {
            if bytes[place] == UInt8(ascii: "-"), byte(place + 1) == UInt8(ascii: "-") {
                if byte(place + 2) == UInt8(ascii: ">") { return place + 3 }
                if byte(place + 2) == UInt8(ascii: "!"), byte(place + 3) == UInt8(ascii: ">") {
                    return place + 4
                }
            }
            place += 1
        }
        return bytes.count
    }

    private mutating func skip(through end: UInt8) {
        while index < bytes.count, bytes[index] != end {
            index += 1
        }
        index = min(bytes.count, index + 1)
    }

    private mutating func readName() -> Element {
        let start = index
        while index < bytes.count, !bytes[index].endsTagName {
            index += 1
        }
        return Element.named(Element.pack(bytes[start..<index]))
    }

    private mutating func readEndTag() {
        index += 2
        let element = readName()
        skip(through: UInt8(ascii: ">"))
        guard TagFate.of(element) == .keep, open.close(element) else { return }
        append("</", element)
    }

    private mutating func readStartTag() {
        index += 1
        let element = readName()
        attributes.read(bytes, &index, of: element)
        page.hasTags = true
        switch TagFate.of(element) {
        case .keep: keep(element)
        case .drop: break
        case .read: readFact(element)
        case .dropContent: dropContent(element)
        }
    }

    private mutating func keep(_ element: Element) {
        if element.isVoid {
            appendStart(element)
            return
        }
        let isPlain = element == .span && attributes.kept.isEmpty
        guard open.open(element, isWanted: !isPlain) else { return }
        appendStart(element)
    }

    private mutating func append(_ opening: StaticString, _ element: Element) {
        page.markup.append(
            contentsOf: UnsafeBufferPointer(
                start: opening.utf8Start, count: opening.utf8CodeUnitCount))
        page.markup.append(contentsOf: TagNames.handedOn[Int(element.rawValue)])
        page.markup.append(UInt8(ascii: ">"))
    }

    private mutating func appendStart(_ element: Element) {
        if !attributes.kept.isEmpty {
            let first = page.attributes.count
            for (name, value) in attributes.kept {
                page.attributes.append(PageTree.Attribute(name: name, value: value))
            }
            page.tags.append(
                ScannedPage.Tag(
                    markup: page.markup.count, attributes: first..<page.attributes.count))
        }
        append("<", element)
    }

    private mutating func readFact(_ element: Element) {
        if element == .html {
            page.language = attributes.text(.lang, in: bytes) ?? page.language
            return
        }
        let names: [AttributeName] =
            element == .link ? [.rel] : [.property, .name, .itemprop, .httpEquiv]
        guard let name = names.compactMap({ attributes.text($0, in: bytes) }).first,
            let content = attributes.text(element == .link ? .href : .content, in: bytes),
            page.facts.count < 2_000
        else { return }
        page.facts.append(ScannedPage.Fact(name: Self.factName(name), content: content))
    }

    /// Dublin Core is written `dc.date` as well as `dc:date`.
    private static func factName(_ name: String) -> String {
        let name = name.lowercased()
        for vocabulary in ["dc", "dcterms"] where name.hasPrefix(vocabulary + ":") {
            return vocabulary + "." + name.dropFirst(vocabulary.count + 1)
        }
        return name
    }

    /// Leaves out an element with all that it holds.
    private mutating func dropContent(_ element: Element) {
        guard !attributes.isSelfClosing || element != .svg && element != .math else { return }
        let start = index
        let end = endTag(element, from: start)
        index = end
        if element == .script, attributes.hasLinkedDataType(in: bytes) {
            page.linkedData.append(start..<end)
        } else if element == .title, page.title == nil {
            page.title = start..<end
        }
        guard index < bytes.count else { return }
        skip(through: UInt8(ascii: ">"))
    }

    /// Where the end tag of an element stands, or the end of the page.
    private func endTag(_ element: Element, from start: Int) -> Int {
        let name = TagNames.names[Int(element.rawValue)]
        var place = start
        while place < bytes.count {
            guard let found = bytes[place...].firstIndex(of: UInt8(ascii: "<")) else { break }
            if byte(found + 1) == UInt8(ascii: "/"), isName(name, at: found + 2) {
                return found
            }
            place = found + 1
        }
        return bytes.count
    }

    private func isName(_ name: [UInt8], at start: Int) -> Bool {
        guard start + name.count <= bytes.count else { return false }
        for (offset, byte) in name.enumerated() where bytes[start + offset] | 0x20 != byte {
            return false
        }
        return byte(start + name.count).endsTagName || start + name.count == bytes.count
    }
}

/// What happens to an element before the parser sees it.
enum TagFate {
    /// Goes to the parser.
    case keep
    /// The tag goes; its content stays.
    case drop
    /// Read as a fact about the page; the tag goes.
    case read
    /// Goes with all that it holds.
    case dropContent

    static func of(_ element: Element) -> TagFate { table[Int(element.rawValue)] }

    private static let table: [TagFate] = (0..<256).map { raw in
        switch Element(rawValue: UInt8(raw)) {
        case .script, .style, .svg, .math, .noscript, .template, .iframe, .select, .textarea,
            .title, .noembed, .noframes, .video, .audio, .canvas, .object:
            .dropContent
        case .html, .meta, .link: .read
        // Formatting elements are re-opened in each paragraph until they are closed.
        case .head, .body, .base, .frame, .frameset, .img, .input, .picture, .param, .source,
            .track, .embed, .area, .wbr, .plaintext, .xmp, .option, .em, .i, .u, .small, .big,
            .font, .tt, .code, .s, .strike, .nobr, .sub, .sup, .ins, .label, .mark, .col,
            .colgroup:
            .drop
        default: .keep
        }
    }
}

/// Names of elements as bytes.
enum TagNames {
    static let names: [[UInt8]] = (0..<256).map { raw in
        Element(rawValue: UInt8(raw)).map { Array(String(describing: $0).utf8) } ?? []
    }
    /// Bold face is handed on as an element that the parser does not re-open in each paragraph.
    static let handedOn: [[UInt8]] = (0..<256).map { raw in
        switch Element(rawValue: UInt8(raw)) {
        case .b, .strong: Array("dfn".utf8)
        case .other: Array("span".utf8)
        default: names[raw]
        }
    }
}
