/// Attributes that reading a page asks for.
enum AttributeName: UInt8, CaseIterable, Sendable {
    case `class`, id, role, itemprop, itemtype, href, rel, datetime, content, property, name, lang
    case style, hidden, type, ariaHidden, httpEquiv

    var bytes: [UInt8] { Self.spelled[Int(rawValue)] }

    private static let spelled: [[UInt8]] = allCases.map {
        switch $0 {
        case .ariaHidden: Array("aria-hidden".utf8)
        case .httpEquiv: Array("http-equiv".utf8)
        default: Array(String(describing: $0).utf8)
        }
    }

    private static let byLength: [[AttributeName]] = (0...12).map { length in
        allCases.filter { $0.bytes.count == length }
    }

    static func named(_ name: Slice<UnsafeBufferPointer<UInt8>>) -> AttributeName? {
        guard name.count < byLength.count else { return nil }
        return byLength[name.count].first { candidate in
            candidate.bytes.elementsEqual(name) { $0 == $1 | ($1.isLetter ? 0x20 : 0) }
        }
    }
}

/// The attributes of one tag, as the tokenizer of HTML reads them.
struct AttributeList {
    /// What goes to the parser, in order.
    private(set) var kept: [(name: AttributeName, value: Range<Int>)] = []
    private var all: [(name: AttributeName, value: Range<Int>)] = []
    private(set) var isSelfClosing = false

    private static let longestValue = 2_000

    /// Reads up to and with the `>` of a tag.
    mutating func read(
        _ bytes: UnsafeBufferPointer<UInt8>, _ index: inout Int, of element: Element
    ) {
        kept.removeAll(keepingCapacity: true)
        all.removeAll(keepingCapacity: true)
        isSelfClosing = false
        while index < bytes.count {
            let byte = bytes[index]
            if byte == UInt8(ascii: ">") {
                index += 1
                break
            }
            if byte.isTagSpace || byte == UInt8(ascii: "/") {
                isSelfClosing = byte == UInt8(ascii: "/") || (isSelfClosing && byte.isTagSpace)
                index += 1
                continue
            }
            isSelfClosing = false
            readOne(bytes, &index)
        }
        keepWanted(of: element, in: bytes)
    }

    private mutating func readOne(_ bytes: UnsafeBufferPointer<UInt8>, _ index: inout Int) {
        let start = index
        index += 1
        while index < bytes.count, !bytes[index].endsAttributeName {
            index += 1
        }
        let name = bytes[start..<index]
        while index < bytes.count, bytes[index].isTagSpace {
            index += 1
        }
        var value = index..<index
        if index < bytes.count, bytes[index] == UInt8(ascii: "=") {
            index += 1
            value = readValue(bytes, &index)
        }
        // The first of two attributes of one name is the one that counts.
        if let name = AttributeName.named(name), !all.contains(where: { $0.name == name }) {
            all.append((name, value))
        }
    }

    private func readValue(
        _ bytes: UnsafeBufferPointer<UInt8>, _ index: inout Int
    ) -> Range<Int> {
        while index < bytes.count, bytes[index].isTagSpace {
            index += 1
        }
        guard index < bytes.count else { return index..<index }
        let quote = bytes[index]
        if quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") {
            let start = index + 1
            let end = bytes[start...].firstIndex(of: quote) ?? bytes.count
            index = min(bytes.count, end + 1)
            return start..<end
        }
        let start = index
        while index < bytes.count, !bytes[index].isTagSpace, bytes[index] != UInt8(ascii: ">") {
            index += 1
        }
        return start..<index
    }

    private mutating func keepWanted(
        of element: Element, in bytes: UnsafeBufferPointer<UInt8>
    ) {
        for (name, value) in all where value.count <= Self.longestValue {
            switch name {
            case .class, .id, .role, .itemprop, .itemtype: break
            case .href, .rel: guard element == .a else { continue }
            case .datetime: guard element == .time else { continue }
            case .content: guard all.contains(where: { $0.name == .itemprop }) else { continue }
            case .hidden: break
            case .ariaHidden: guard isTrue(bytes[value]) else { continue }
            case .style: guard isInvisible(bytes[value]) else { continue }
            case .property, .name, .lang, .type, .httpEquiv: continue
            }
            kept.append((name, value))
        }
    }

    private func isTrue(_ value: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
        value.elementsEqual("true".utf8)
    }

    private func isInvisible(_ style: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
        // Most styles are about something else.
        guard style.contains(where: { $0 == UInt8(ascii: ":") }) else { return false }
        let letters = style.filter { !$0.isTagSpace }
        return letters.contains(word: "display:none") || letters.contains(word: "visibility:hidden")
    }

    func text(_ name: AttributeName, in bytes: UnsafeBufferPointer<UInt8>) -> String? {
        guard let found = all.first(where: { $0.name == name }) else { return nil }
        let value = found.value.prefix(200_000)
        return String(decoding: bytes[value.startIndex..<value.endIndex], as: UTF8.self)
    }

    func hasLinkedDataType(in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        guard let found = all.first(where: { $0.name == .type }) else { return false }
        return bytes[found.value].contains(word: "ld+json")
    }
}

extension RandomAccessCollection<UInt8> {
    /// Whether a word of small letters and marks stands there, in small letters or in capitals.
    func contains(word: StaticString) -> Bool {
        guard count >= word.utf8CodeUnitCount else { return false }
        let first = word.utf8Start[0]
        return indices.dropLast(word.utf8CodeUnitCount - 1).contains { start in
            self[start].asSmallLetter == first
                && self[start...].starts(
                    with: UnsafeBufferPointer(
                        start: word.utf8Start, count: word.utf8CodeUnitCount),
                    by: { $0.asSmallLetter == $1 })
        }
    }
}

extension UInt8 {
    fileprivate var asSmallLetter: UInt8 { self >= 0x41 && self <= 0x5A ? self | 0x20 : self }
    var isLetter: Bool { (self | 0x20) >= 0x61 && (self | 0x20) <= 0x7A }
    var isTagSpace: Bool {
        self == 0x20 || self == 0x0A || self == 0x09 || self == 0x0D || self == 0x0C
    }
    var endsTagName: Bool {
        isTagSpace || self == UInt8(ascii: "/") || self == UInt8(ascii: ">")
    }
    var endsAttributeName: Bool { endsTagName || self == UInt8(ascii: "=") }
}
