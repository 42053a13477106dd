import Diagnostics

/// Reads the elements of an XML file with their attributes; text between them is passed over.
struct MarkupScanner {
    struct Element {
        var name: String
        var attributes: [(name: String, value: String, range: Range<Int>)]
        /// Bytes of the start tag's name.
        var range: Range<Int>

        subscript(name: String) -> String? {
            attributes.first { $0.name == name }?.value
        }
    }

    enum Event {
        case start(Element)
        case end(String)
    }

    /// What is not well formed, and where.
    struct Fault: Error {
        var trouble: String
        var byte: Int
    }

    private let bytes: [UInt8]
    private var position = 0
    private var open: [String] = []
    /// The end of an element that was empty, due after its start.
    private var due: String?

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
    }

    /// `nil` at the end of the file.
    mutating func next() throws(Fault) -> Event? {
        if let name = due {
            due = nil
            return .end(name)
        }
        while let start = bytes[position...].firstIndex(of: UInt8(ascii: "<")) {
            position = start
            if isAt("<!--") {
                try skip(past: "-->", "a comment has no end")
            } else if isAt("<![CDATA[") {
                try skip(past: "]]>", "a stretch of CDATA has no end")
            } else if isAt("<?") {
                try skip(past: "?>", "an instruction has no end")
            } else if isAt("<!") {
                try skip(past: ">", "a declaration has no end")
            } else if isAt("</") {
                return try endTag()
            } else {
                return try startTag()
            }
        }
        if let name = open.last {
            throw Fault(trouble: "<\(name)> has no end", byte: bytes.count)
        }
        return nil
    }

    private mutating func endTag() throws(Fault) -> Event {
        let start = position
        position += 2
        let name = readName()
        skipSpace()
        guard position < bytes.count, bytes[position] == UInt8(ascii: ">") else {
            throw Fault(trouble: "</\(name) is not closed", byte: start)
        }
        position += 1
        guard open.popLast() == name else {
            throw Fault(trouble: "</\(name)> closes nothing that is open", byte: start)
        }
        return .end(name)
    }

    private mutating func startTag() throws(Fault) -> Event {
        let start = position
        position += 1
        let name = readName()
        guard !name.isEmpty else {
            throw Fault(trouble: "'<' starts no element", byte: start)
        }
        var element = Element(name: name, attributes: [], range: start..<position)
        while true {
            skipSpace()
            guard position < bytes.count else {
                throw Fault(trouble: "<\(name) is not closed", byte: start)
            }
            if bytes[position] == UInt8(ascii: ">") {
                position += 1
                open.append(name)
                return .start(element)
            }
            if isAt("/>") {
                position += 2
                due = name
                return .start(element)
            }
            element.attributes.append(try attribute())
        }
    }

    private mutating func attribute() throws(Fault) -> (String, String, Range<Int>) {
        let start = position
        let name = readName()
        skipSpace()
        guard !name.isEmpty, position < bytes.count, bytes[position] == UInt8(ascii: "=") else {
            throw Fault(trouble: "an attribute has no value", byte: start)
        }
        position += 1
        skipSpace()
        guard position < bytes.count, bytes[position] == 0x22 || bytes[position] == 0x27,
            let end = bytes[(position + 1)...].firstIndex(of: bytes[position])
        else {
            throw Fault(
                trouble: "the value of '\(name)' is not between quotation marks", byte: start)
        }
        let range = position + 1..<end
        position = end + 1
        return (name, try text(range), range)
    }

    /// A value with its references resolved.
    private func text(_ range: Range<Int>) throws(Fault) -> String {
        guard bytes[range].contains(UInt8(ascii: "&")) else {
            return String(decoding: bytes[range], as: UTF8.self)
        }
        var text: [UInt8] = []
        var index = range.lowerBound
        while index < range.upperBound {
            guard bytes[index] == UInt8(ascii: "&") else {
                text.append(bytes[index])
                index += 1
                continue
            }
            guard let end = bytes[index..<range.upperBound].firstIndex(of: UInt8(ascii: ";")),
                let scalar = Self.character(String(decoding: bytes[index + 1..<end], as: UTF8.self))
            else { throw Fault(trouble: "'&' starts no character that is known", byte: index) }
            text.append(contentsOf: String(scalar).utf8)
            index = end + 1
        }
        return String(decoding: text, as: UTF8.self)
    }

    private static func character(_ name: String) -> Character? {
        switch name {
        case "amp": return "&"
        case "lt": return "<"
        case "gt": return ">"
        case "quot": return "\""
        case "apos": return "'"
        default: break
        }
        guard name.hasPrefix("#") else { return nil }
        let digits = name.dropFirst()
        let code =
            digits.first == "x" ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
        return code.flatMap(Unicode.Scalar.init).map(Character.init)
    }

    private mutating func readName() -> String {
        let start = position
        while position < bytes.count, Self.isNameByte(bytes[position]) {
            position += 1
        }
        return String(decoding: bytes[start..<position], as: UTF8.self)
    }

    private static func isNameByte(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x41...0x5A, 0x61...0x7A, 0x30...0x39, 0x2D, 0x2E, 0x3A, 0x5F, 0x80...: true
        default: false
        }
    }

    private mutating func skipSpace() {
        while position < bytes.count, bytes[position] <= 0x20 {
            position += 1
        }
    }

    private func isAt(_ text: StaticString) -> Bool {
        text.withUTF8Buffer { bytes[position...].starts(with: $0) }
    }

    private mutating func skip(past end: String, _ trouble: String) throws(Fault) {
        let wanted = Array(end.utf8)
        var index = position
        while index + wanted.count <= bytes.count {
            if bytes[index..<index + wanted.count].elementsEqual(wanted) {
                position = index + wanted.count
                return
            }
            index += 1
        }
        throw Fault(trouble: trouble, byte: position)
    }
}
