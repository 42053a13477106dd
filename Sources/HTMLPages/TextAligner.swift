/// Finds out which bytes of the page each stretch of the parser's text came from.
struct TextAligner {
    private let markup: UnsafeBufferPointer<UInt8>
    private let source: ScannedPage

    /// What the parser made of the stretch at hand.
    private var characters = UnsafeBufferPointer<UInt8>(start: nil, count: 0)
    /// Bytes of the markup from which it was made.
    private var range = 0..<0
    private var place = 0
    private var text = 0
    /// The last cut that starts at `place` or before it.
    private var cut = 0
    /// A place before which no byte of the markup stands in for others.
    private var limit = 0

    init(markup: UnsafeBufferPointer<UInt8>, source: ScannedPage) {
        self.markup = markup
        self.source = source
    }

    /// Adds a text that was made of some bytes of the markup to the tree, with a run for each
    /// stretch.
    mutating func align(
        _ characters: UnsafeBufferPointer<UInt8>, madeOf range: Range<Int>,
        into tree: inout PageTree
    ) {
        self.characters = characters
        self.range = range
        text = 0
        place = range.lowerBound
        limit = place
        cut = max(0, source.nextCut(after: place) - 1)
        while text < characters.count, place < range.upperBound {
            if let plain = standsFor(place) {
                appendPlain(plain, to: &tree)
                text += 1
                place += 1
                continue
            }
            let start = (text: text, place: place)
            passEqual()
            appendVerbatim(from: start, to: &tree)
            guard text < characters.count, place < range.upperBound, standsFor(place) == nil
            else { continue }
            let special = (text: text, place: place)
            if !passSpecial() {
                // What follows has no known order: it leads to the stretch as a whole.
                place = range.upperBound
                text = characters.count
            }
            appendReplaced(from: special, to: &tree)
        }
    }

    /// The bytes of the page that a byte of the markup stands in for; places ascend.
    private mutating func standsFor(_ place: Int) -> Range<Int>? {
        while cut + 1 < source.cuts.count, source.cuts[cut + 1].markup <= place {
            cut += 1
        }
        guard cut < source.cuts.count, source.cuts[cut].markup == place,
            source.cuts[cut].standsFor > 0
        else { return nil }
        let start = source.cuts[cut].page
        return start..<(start + source.cuts[cut].standsFor)
    }

    /// Finds the next stand-in, or the end; each cut is looked at once.
    private mutating func findLimit() {
        guard limit <= place else { return }
        let next = source.cuts[cut...].first {
            $0.markup >= range.upperBound || $0.markup >= place && $0.standsFor > 0
        }
        limit = min(next?.markup ?? range.upperBound, range.upperBound)
    }

    /// Passes what is alike, up to the border of a character.
    private mutating func passEqual() {
        let start = text
        findLimit()
        while text < characters.count, place < limit {
            let byte = markup[place]
            guard byte == characters[text], byte != UInt8(ascii: "&"), !isTag(place) else { break }
            place += 1
            text += 1
        }
        while text > start, text < characters.count, characters[text] & 0xC0 == 0x80 {
            place -= 1
            text -= 1
        }
    }

    private func isTag(_ place: Int) -> Bool {
        guard markup[place] == UInt8(ascii: "<"), place + 1 < range.upperBound else { return false }
        let next = markup[place + 1]
        return next.isLetter || next == UInt8(ascii: "/")
    }

    /// Passes what stands for other characters than its own; whether it is understood.
    private mutating func passSpecial() -> Bool {
        if isTag(place) {
            passTag()
            return true
        }
        switch markup[place] {
        case UInt8(ascii: "&"):
            return passReference()
        case 0x0D:
            // CR is LF to the parser, and CRLF one LF.
            place += 1
            if place < range.upperBound, markup[place] == 0x0A, characters[text] == 0x0A {
                place += 1
            }
            text += 1
            return true
        default:
            return passReplaced()
        }
    }

    /// The parser puts U+FFFD for characters that no page may hold.
    private mutating func passReplaced() -> Bool {
        guard isReplacement(at: text) else { return false }
        text += 3
        place = min(range.upperBound, place + scalarLength(markup[place]))
        return true
    }

    private func isReplacement(at text: Int) -> Bool {
        characters[text...].starts(with: "\u{FFFD}".utf8)
    }

    private mutating func passTag() {
        var quoted = false
        while place < range.upperBound {
            let byte = markup[place]
            place += 1
            if byte == UInt8(ascii: "\"") {
                quoted.toggle()
            } else if byte == UInt8(ascii: ">"), !quoted {
                return
            }
        }
    }

    private mutating func passReference() -> Bool {
        let name = nameEnd(after: place)
        let hasSemicolon = name < range.upperBound && markup[name] == UInt8(ascii: ";")
        if characters[text] == UInt8(ascii: "&") {
            text += 1
            let isReference = isAmpersand(name)
            place = isReference ? place + 4 : place + 1
            if isReference, place < range.upperBound, markup[place] == UInt8(ascii: ";") {
                place += 1
            }
            return true
        }
        text = min(characters.count, text + scalarLength(characters[text]))
        if hasSemicolon {
            place = name + 1
            // A few references stand for two characters, of which the second is one of these.
            if let second = Self.seconds.first(where: { characters[text...].starts(with: $0) }),
                !markup[place..<range.upperBound].starts(with: second)
            {
                text += second.count
            }
            return true
        }
        var candidate = name
        while candidate > place + 2, !follows(candidate) {
            candidate -= 1
        }
        // Where nothing fits, the whole name is what was read.
        place = candidate > place + 2 ? candidate : name
        return true
    }

    private static let seconds = [
        "\u{338}", "\u{20D2}", "\u{20E5}", "\u{FE00}", "\u{333}", "\u{331}", "\u{200A}", "j",
    ].map { Array($0.utf8) }

    /// Where the letters and digits after `&`, or the digits after `&#`, end.
    private func nameEnd(after start: Int) -> Int {
        var place = start + 1
        var isHexadecimal = false
        let isNumber = place < range.upperBound && markup[place] == UInt8(ascii: "#")
        if isNumber {
            place += 1
            isHexadecimal = place < range.upperBound && markup[place] | 0x20 == UInt8(ascii: "x")
            place += isHexadecimal ? 1 : 0
        }
        // Numbers may be of any length, names may not.
        while place < range.upperBound, isNumber || place < start + 40 {
            let byte = markup[place]
            let isDigit = byte >= 0x30 && byte <= 0x39
            let isLetter = isNumber ? isHexadecimal && byte.isHexadecimalLetter : byte.isLetter
            guard isDigit || isLetter else { break }
            place += 1
        }
        return place
    }

    /// Whether a reference is that of the ampersand itself, `&amp`, in letters of one case.
    private func isAmpersand(_ end: Int) -> Bool {
        guard end >= place + 4 else { return isNumericAmpersand(end) }
        let name = markup[(place + 1)..<(place + 4)]
        return name.elementsEqual("amp".utf8) || name.elementsEqual("AMP".utf8)
            || isNumericAmpersand(end)
    }

    private func isNumericAmpersand(_ end: Int) -> Bool {
        markup[(place + 1)..<end].elementsEqual("#38".utf8)
    }

    /// Whether text and markup go on alike from a place of the markup.
    private func follows(_ candidate: Int) -> Bool {
        for step in 0..<8 {
            guard text + step < characters.count, candidate + step < range.upperBound else {
                return text + step >= characters.count && candidate + step >= range.upperBound
            }
            let byte = markup[candidate + step]
            if byte == UInt8(ascii: "&") || byte == UInt8(ascii: "<") || byte == 0x0D {
                return true
            }
            guard byte == characters[text + step] else {
                return isReplacement(at: text + step)
            }
        }
        return true
    }

    private func scalarLength(_ first: UInt8) -> Int {
        first < 0xC0 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
    }

    private func appendPlain(_ plain: Range<Int>, to tree: inout PageTree) {
        tree.runs.append(
            .init(
                text: tree.characters.count, count: plain.count, page: plain.lowerBound,
                pageCount: plain.count, isCopy: true))
        tree.characters += tree.page[plain]
    }

    /// A stretch of the markup may be stitched together from several of the page.
    private func appendVerbatim(from start: (text: Int, place: Int), to tree: inout PageTree) {
        var rest = start
        while rest.text < text {
            let page = source.page(rest.place)
            let count = min(text - rest.text, source.stretch(from: rest.place))
            append(
                rest.text..<(rest.text + count), from: page, pageCount: count, isCopy: true,
                to: &tree)
            rest.text += count
            rest.place += count
        }
    }

    private func appendReplaced(from start: (text: Int, place: Int), to tree: inout PageTree) {
        guard text > start.text, place > start.place else { return }
        let first = source.page(start.place)
        let last = source.page(place - 1) + 1
        append(
            start.text..<text, from: first, pageCount: max(1, last - first), isCopy: false,
            to: &tree)
    }

    private func append(
        _ words: Range<Int>, from page: Int, pageCount: Int, isCopy: Bool, to tree: inout PageTree
    ) {
        tree.runs.append(
            .init(
                text: tree.characters.count, count: words.count, page: page,
                pageCount: pageCount, isCopy: isCopy))
        tree.characters += characters[words]
    }
}

extension UInt8 {
    fileprivate var isHexadecimalLetter: Bool { self | 0x20 >= 0x61 && self | 0x20 <= 0x66 }
}
