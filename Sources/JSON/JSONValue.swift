import TextDisplay

/// A JSON value that keeps the order in which the members of an object were given.
package indirect enum JSONValue: Hashable, Sendable {
    case null
    case bool(Bool)
    case int(Int)
    /// Not a number and infinity are written as null.
    case double(Double)
    case string(String)
    case array([JSONValue])
    case object([Member])

    package struct Member: Hashable, Sendable {
        package var key: String
        package var value: JSONValue

        package init(_ key: String, _ value: JSONValue) {
            self.key = key
            self.value = value
        }
    }

    package enum Layout: Sendable {
        /// On one line, for one value a line.
        case compact
        /// A line for each value, two spaces deeper with each level.
        case indented
    }

    /// A string, or null.
    package init(_ text: String?) {
        self = text.map(JSONValue.string) ?? .null
    }

    /// The member of an object; `nil` for anything else.
    package subscript(key: String) -> JSONValue? {
        guard case .object(let members) = self else { return nil }
        return members.first { $0.key == key }?.value
    }

    /// The value on one line, in UTF-8.
    package var line: [UInt8] {
        var writer = JSONWriter(layout: .compact)
        writer.append(self, depth: 0)
        return writer.bytes
    }

    /// Writes the value without a line break at the end.
    package func text(_ layout: Layout) -> String {
        var writer = JSONWriter(layout: layout)
        writer.append(self, depth: 0)
        return String(decoding: writer.bytes, as: UTF8.self)
    }
}

extension JSONValue: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral {
    package init(stringLiteral value: String) { self = .string(value) }
    package init(integerLiteral value: Int) { self = .int(value) }
}

extension JSONValue: ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral {
    package init(arrayLiteral elements: JSONValue...) { self = .array(elements) }

    package init(dictionaryLiteral elements: (String, JSONValue)...) {
        self = .object(elements.map { Member($0.0, $0.1) })
    }
}

private struct JSONWriter {
    let layout: JSONValue.Layout
    var bytes: [UInt8] = []

    mutating func append(_ value: JSONValue, depth: Int) {
        switch value {
        case .null: append("null")
        case .bool(let value): append(value ? "true" : "false")
        case .int(let value): append(String(value))
        case .double(let value): append(value.isFinite ? value.description : "null")
        case .string(let text): append(quoted: text)
        case .array(let values):
            append(values, between: "[", "]", depth) { $0.append($1, depth: depth + 1) }
        case .object(let members):
            append(members, between: "{", "}", depth) {
                $0.append(quoted: $1.key)
                $0.append($0.layout == .compact ? ":" : ": ")
                $0.append($1.value, depth: depth + 1)
            }
        }
    }

    private mutating func append<Element>(
        _ elements: [Element], between open: String, _ close: String, _ depth: Int,
        each write: (inout JSONWriter, Element) -> Void
    ) {
        append(open)
        for (index, element) in elements.enumerated() {
            if index > 0 {
                append(",")
            }
            startLine(depth + 1)
            write(&self, element)
        }
        if !elements.isEmpty {
            startLine(depth)
        }
        append(close)
    }

    private mutating func startLine(_ depth: Int) {
        guard layout == .indented else { return }
        append("\n")
        bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: 2 * depth))
    }

    private mutating func append(_ text: String) {
        bytes.append(contentsOf: text.utf8)
    }

    private mutating func append(quoted text: String) {
        append("\"")
        // Most text needs no escape, and is taken as it stands.
        if text.utf8.allSatisfy({ (0x20..<0x7F).contains($0) && $0 != 0x22 && $0 != 0x5C }) {
            append(text)
        } else {
            for scalar in text.unicodeScalars {
                append(scalar)
            }
        }
        append("\"")
    }

    private mutating func append(_ scalar: Unicode.Scalar) {
        switch scalar {
        case "\"": append("\\\"")
        case "\\": append("\\\\")
        case "\n": append("\\n")
        case "\r": append("\\r")
        case "\t": append("\\t")
        default:
            if VisibleText.isHidden(scalar) {
                // What would turn or hide text on a terminal is written by its number.
                for unit in UTF16.encode(scalar) ?? .init() {
                    appendNumber(unit)
                }
            } else {
                bytes.append(contentsOf: UTF8.encode(scalar) ?? .init())
            }
        }
    }

    private mutating func appendNumber(_ value: UInt16) {
        let digits = String(value, radix: 16)
        append("\\u" + String(repeating: "0", count: 4 - digits.count) + digits)
    }
}
