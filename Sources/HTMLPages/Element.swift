/// The elements of HTML that reading a page tells apart.
enum Element: UInt8, Sendable, CaseIterable {
    case other, document
    case a, address, article, aside, b, blockquote, body, br, button, caption, center, cite, code
    case col, colgroup, dd, details, dialog, div, dl, dt, em, embed, fieldset, figcaption, figure
    case footer, form, frame, frameset, h1, h2, h3, h4, h5, h6, head, header, hgroup, hr, html, i
    case iframe, img, input, label, legend, li, link, main, mark, math, menu, meta, nav, noembed
    case noframes, noscript, object, ol, option, p, param, picture, plaintext, pre, q, script
    case section, select, small, source, span, strong, style, summary, svg, table, tbody, td
    case template, textarea, tfoot, th, thead, time, title, tr, track, ul, video, wbr, xmp
    case audio, area, base, big, canvas, dfn, font, ins, nobr, s, strike, sub, sup, tt, u

    /// The name in lowercase packed into a number; 0 for a longer one.
    static func pack(_ name: some Sequence<UInt8>) -> UInt64 {
        var packed: UInt64 = 0
        var count = 0
        for byte in name {
            count += 1
            guard count <= 10 else { return 0 }
            // Six bits tell lowercase letters and digits apart.
            let lower = byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte
            let code: UInt64 =
                switch lower {
                case 0x61...0x7A: UInt64(lower - 0x60)
                case 0x30...0x39: UInt64(lower - 0x30 + 27)
                default: 63
                }
            packed = packed << 6 | code
        }
        return packed
    }

    private static let byName: [UInt64: Element] = {
        var table: [UInt64: Element] = [:]
        for element in allCases where element != .other && element != .document {
            table[pack(String(describing: element).utf8)] = element
        }
        return table
    }()

    static func named(_ packed: UInt64) -> Element {
        byName[packed] ?? .other
    }

    /// Elements that hold nothing and have no end tag.
    var isVoid: Bool { Self.voids.contains(self) }
    /// Elements that the parser closes a paragraph for.
    var closesParagraph: Bool { Self.paragraphClosers.contains(self) }
    var isHeading: Bool { rawValue >= Element.h1.rawValue && rawValue <= Element.h6.rawValue }
    var isListPart: Bool { self == .li || self == .dd || self == .dt }
    /// Elements that an end tag of an inline element does not reach across.
    var isSpecial: Bool { Self.specials.contains(self) }
    var isTablePart: Bool { Self.tableParts.contains(self) }
    /// Elements that start a new line for the reader.
    var isBlock: Bool { Self.linebreaking.contains(self) }

    private static let voids: ElementSet = [
        .area, .base, .br, .col, .embed, .frame, .hr, .img, .input, .link, .meta, .param, .source,
        .track, .wbr,
    ]
    private static let paragraphClosers: ElementSet = [
        .address, .article, .aside, .blockquote, .center, .details, .dialog, .div, .dl, .fieldset,
        .figcaption, .figure, .footer, .form, .header, .hgroup, .hr, .main, .menu, .nav, .ol, .p,
        .pre, .section, .summary, .table, .ul, .h1, .h2, .h3, .h4, .h5, .h6, .li, .dd, .dt,
    ]
    private static let tableParts: ElementSet = [
        .caption, .colgroup, .table, .tbody, .td, .tfoot, .th, .thead, .tr,
    ]
    private static let specials = paragraphClosers.union(tableParts).union([.button, .document])
    private static let linebreaking =
        paragraphClosers.union(tableParts).union([.document, .html, .body, .legend])
}

/// A set of elements as bits: asked for every tag of a page.
struct ElementSet: ExpressibleByArrayLiteral, Sendable {
    private var bits: UInt128 = 0

    init(arrayLiteral elements: Element...) {
        for element in elements {
            bits |= 1 << UInt128(element.rawValue)
        }
    }

    func contains(_ element: Element) -> Bool {
        bits >> UInt128(element.rawValue) & 1 == 1
    }

    func union(_ other: ElementSet) -> ElementSet {
        var both = self
        both.bits |= other.bits
        return both
    }
}
