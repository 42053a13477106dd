package import Diagnostics

/// Reads one value as what its key takes, and reports it if it is something else.
package struct ValueReader {
    package let node: Node
    /// How messages begin: "'tier'", "Item of 'kinds'".
    package let label: String
    /// Pointed at where the value itself cannot be seen.
    let fallback: Place
    package let faults: DiagnosticCollector

    package var place: Place {
        node.place.length == 0 ? fallback : node.place
    }

    /// Text of any style that is not blank.
    package func text() -> String? {
        scalar(expected: "text")?.text
    }

    /// A whole number in decimal digits.
    package func integer(in range: ClosedRange<Int>) -> Int? {
        let expected = "a whole number from \(range.lowerBound) to \(range.upperBound)"
        return plain(expected: expected) { text in
            guard Self.isNumber(text.utf8, mayHaveFraction: false), let number = Int(text),
                range.contains(number)
            else { return nil }
            return number
        }
    }

    /// A number with a fraction or without.
    package func decimal(in range: ClosedRange<Double>) -> Double? {
        let expected =
            "a number from \(Self.shown(range.lowerBound)) to "
            + Self.shown(range.upperBound)
        return plain(expected: expected) { text in
            guard Self.isNumber(text.utf8, mayHaveFraction: true), let number = Double(text),
                range.contains(number)
            else { return nil }
            return number
        }
    }

    package func boolean() -> Bool? {
        plain(expected: "true or false") { Bool($0) }
    }

    /// One of a few words.
    package func choice(among names: [String]) -> String? {
        let expected = quotedList(names, "or")
        guard let (text, place) = scalar(expected: expected) else { return nil }
        guard names.contains(text) else {
            let nearest = nearestName(to: text, in: names)
            faults.add(
                YAMLFaults.wrongValue(
                    label, expected: expected, found: text, nearest: nearest, at: place))
            return nil
        }
        return text
    }

    /// One of the cases of a type, by its raw value.
    package func choice<Choice: RawRepresentable<String> & CaseIterable>(
        _ type: Choice.Type
    ) -> Choice? {
        choice(among: Choice.allCases.map(\.rawValue)).flatMap(Choice.init(rawValue:))
    }

    /// Whatever can be read from text; `expected` with its article: "a date such as 2016-02-04".
    package func value<Value>(expected: String, _ read: (String) -> Value?) -> Value? {
        guard let (text, place) = scalar(expected: expected) else { return nil }
        guard let value = read(text) else {
            faults.add(
                YAMLFaults.wrongValue(label, expected: expected, found: text, at: place))
            return nil
        }
        return value
    }

    /// An address on the web.
    package func address() -> String? {
        value(expected: "an address such as https://example.org/page") { text in
            let isWeb = ["http://", "https://"].contains { start in
                text.utf8.count > start.utf8.count && text.lowercased().hasPrefix(start)
            }
            return isWeb && text.utf8.allSatisfy { $0 > 0x20 } ? text : nil
        }
    }

    /// The items that can be read; the others are reported and left out.
    package func list<Item>(_ read: (ValueReader) -> Item?) -> [Item]? {
        guard case .sequence(let items) = node.value else {
            reportKind(expected: "a list")
            return nil
        }
        let itemLabel = "Item of \(label)"
        return items.compactMap { item in
            read(ValueReader(node: item, label: itemLabel, fallback: item.place, faults: faults))
        }
    }

    /// A mapping whose keys are those that the body asks for; `owner` in the singular: "person".
    package func mapping<Value>(_ owner: String, _ body: (MappingReader) -> Value?) -> Value? {
        guard case .mapping(let entries) = node.value else {
            reportKind(expected: "a mapping")
            return nil
        }
        return MappingReader.read(entries, at: node.place, owner: owner, faults: faults, body)
    }

    /// Whether it is a list, for keys that take one thing or many.
    package var isList: Bool {
        if case .sequence = node.value { true } else { false }
    }

    /// Whether it is a mapping, for keys that take a name or more.
    package var isMapping: Bool {
        if case .mapping = node.value { true } else { false }
    }

    private func scalar(expected: String) -> (text: String, place: Place)? {
        guard case .scalar(let text, _) = node.value, !node.isNull else {
            reportKind(expected: expected)
            return nil
        }
        guard text.utf8.contains(where: { $0 > 0x20 }) else {
            faults.add(YAMLFaults.noValue(label, at: place))
            return nil
        }
        return (text, place)
    }

    private func plain<Value>(expected: String, _ read: (String) -> Value?) -> Value? {
        guard let (text, place) = scalar(expected: expected) else { return nil }
        guard let value = read(text) else {
            faults.add(
                YAMLFaults.wrongValue(label, expected: expected, found: text, at: place))
            return nil
        }
        guard case .scalar(_, .plain) = node.value else {
            faults.add(
                YAMLFaults.quotedNumber(label, expected: expected, found: text, at: place))
            return nil
        }
        return value
    }

    private func reportKind(expected: String) {
        if case .faulty = node.value {
            return
        }
        if node.isNull {
            faults.add(YAMLFaults.noValue(label, at: place))
        } else {
            faults.add(YAMLFaults.wrongKind(label, expected: expected, node))
        }
    }

    /// `-12`, and with a fraction `0.5` and `1e3`; no `0x1F`, no `1_000`, no `.inf`.
    private static func isNumber(_ text: String.UTF8View, mayHaveFraction: Bool) -> Bool {
        let digits = UInt8(ascii: "0")...UInt8(ascii: "9")
        let unsigned = text.first == UInt8(ascii: "-") ? text.dropFirst() : text[...]
        guard let first = unsigned.first, digits.contains(first) else { return false }
        // 010 is eight to some readers and ten to others.
        if first == UInt8(ascii: "0"), let second = unsigned.dropFirst().first,
            digits.contains(second)
        {
            return false
        }
        return unsigned.allSatisfy {
            digits.contains($0) || mayHaveFraction && ".eE+-".utf8.contains($0)
        }
    }

    private static func shown(_ number: Double) -> String {
        Int(exactly: number).map(String.init) ?? String(number)
    }
}
