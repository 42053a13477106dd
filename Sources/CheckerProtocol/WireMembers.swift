internal import JSON

/// What is wrong with a message, in a sentence without a final full stop.
package struct WireFault: Error, Hashable, Sendable {
    package let message: String

    package init(_ message: String) {
        self.message = message
    }
}

/// The members of an object of a message; whatever is not as it should be is named.
struct WireMembers {
    /// What the object is, with its article: "a finding".
    let owner: String
    private let members: [JSONValue.Member]

    init(_ value: JSONValue, _ owner: String, known: [String]) throws(WireFault) {
        guard case .object(let members) = value else {
            throw WireFault("\(owner) is an object, not \(value.kind)")
        }
        if let other = members.first(where: { !known.contains($0.key) }) {
            throw WireFault("\(owner) has no member '\(other.key)'")
        }
        self.owner = owner
        self.members = members
    }

    /// The value of a member; `nil` if it is not there or null.
    subscript(key: String) -> JSONValue? {
        let value = members.first { $0.key == key }?.value
        return value == .null ? nil : value
    }

    /// The owner within a sentence.
    private var inner: String { owner.prefix(1).lowercased() + owner.dropFirst() }

    private func required(_ key: String, _ kind: String) throws(WireFault) -> JSONValue {
        guard let value = self[key] else {
            throw WireFault("\(owner) has a member '\(key)' with \(kind)")
        }
        return value
    }

    private func mismatch(_ key: String, _ kind: String, _ value: JSONValue) -> WireFault {
        WireFault("'\(key)' of \(inner) is \(kind), not \(value.kind)")
    }

    func text(_ key: String) throws(WireFault) -> String {
        let value = try required(key, "a string")
        guard case .string(let text) = value else { throw mismatch(key, "a string", value) }
        return text
    }

    func textIfThere(_ key: String) throws(WireFault) -> String? {
        self[key] == nil ? nil : try text(key)
    }

    func integer(_ key: String) throws(WireFault) -> Int {
        let value = try required(key, "a whole number")
        guard case .int(let number) = value else {
            throw mismatch(key, "a whole number", value)
        }
        return number
    }

    func integerIfThere(_ key: String) throws(WireFault) -> Int? {
        self[key] == nil ? nil : try integer(key)
    }

    func number(_ key: String) throws(WireFault) -> Double {
        switch try required(key, "a number") {
        case .int(let number): return Double(number)
        case .double(let number): return number
        case let value: throw mismatch(key, "a number", value)
        }
    }

    func flag(_ key: String) throws(WireFault) -> Bool {
        let value = try required(key, "true or false")
        guard case .bool(let flag) = value else { throw mismatch(key, "true or false", value) }
        return flag
    }

    /// The items of a list; none if it is not there.
    func list(_ key: String) throws(WireFault) -> [JSONValue] {
        guard let value = self[key] else { return [] }
        guard case .array(let items) = value else { throw mismatch(key, "a list", value) }
        return items
    }

    func texts(_ key: String) throws(WireFault) -> [String] {
        var texts: [String] = []
        for item in try list(key) {
            guard case .string(let text) = item else {
                throw WireFault("'\(key)' of \(inner) is a list of strings")
            }
            texts.append(text)
        }
        return texts
    }

    func choice<Word: RawRepresentable<String> & CaseIterable>(
        _ key: String, _: Word.Type = Word.self
    ) throws(WireFault) -> Word {
        let text = try text(key)
        guard let word = Word(rawValue: text) else {
            let words = Word.allCases.map(\.rawValue).joined(separator: ", ")
            throw WireFault("'\(key)' of \(inner) is one of \(words), not '\(text)'")
        }
        return word
    }

    func choices<Word: RawRepresentable<String> & CaseIterable>(
        _ key: String, _: Word.Type = Word.self
    ) throws(WireFault) -> [Word] {
        var words: [Word] = []
        for text in try texts(key) {
            guard let word = Word(rawValue: text) else {
                let known = Word.allCases.map(\.rawValue).joined(separator: ", ")
                throw WireFault("'\(key)' of \(inner) takes \(known), not '\(text)'")
            }
            words.append(word)
        }
        return words
    }

    /// A stretch of bytes, given by the members `start` and `end`.
    func range() throws(WireFault) -> Range<Int> {
        let (start, end) = (try integer("start"), try integer("end"))
        guard 0 <= start, start <= end else {
            throw WireFault("\(owner) ends at \(end) and starts at \(start)")
        }
        return start..<end
    }

    /// A value that is written as text.
    func parsed<Value>(
        _ key: String, as kind: String, _ parse: (String) -> Value?
    ) throws(WireFault) -> Value? {
        guard let text = try textIfThere(key) else { return nil }
        guard let value = parse(text) else {
            throw WireFault("'\(key)' of \(inner) is \(kind), not '\(text)'")
        }
        return value
    }

    func each<Value>(
        _ key: String, _ read: (JSONValue) throws(WireFault) -> Value
    ) throws(WireFault) -> [Value] {
        var values: [Value] = []
        for item in try list(key) { values.append(try read(item)) }
        return values
    }
}

extension JSONValue {
    /// With its article, for those who wrote something else than was asked for.
    fileprivate var kind: String {
        switch self {
        case .null: "null"
        case .bool: "true or false"
        case .int, .double: "a number"
        case .string: "a string"
        case .array: "a list"
        case .object: "an object"
        }
    }

    /// An object without the members that have no value.
    static func members(_ members: (String, JSONValue?)...) -> JSONValue {
        .object(members.compactMap { key, value in value.map { Member(key, $0) } })
    }

    static func strings(_ texts: [String]) -> JSONValue {
        .array(texts.map(JSONValue.string))
    }

    static func text(_ text: String?) -> JSONValue? {
        text.map(JSONValue.string)
    }

    /// A stretch as two numbers.
    static func stretch(_ range: Range<Int>) -> JSONValue {
        ["start": .int(range.lowerBound), "end": .int(range.upperBound)]
    }
}
