import Diagnostics

/// Reads one value as what its form takes, and reports it if it is something else.
struct ValueReader {
    /// What messages speak of.
    enum Subject {
        /// A file as a whole, in the singular: "person".
        case root(String)
        case key(String)
        case item(of: String)
    }

    let node: Node
    let subject: Subject
    /// Pointed at where the value itself cannot be seen.
    let key: Stretch
    let reading: Reading

    var faults: DiagnosticCollector { reading.faults }

    var place: Place { placed(()).place }

    var keyPlace: Place { reading.place(key) }

    func placed<Value>(_ value: Value) -> Placed<Value> {
        Placed(value: value, stretch: node.stretch, key: key, reading: reading)
    }

    /// How messages begin: "'tier'", "Item of 'kinds'".
    var label: String {
        switch subject {
        case .root(let owner): owner.prefix(1).uppercased() + owner.dropFirst()
        case .key(let key): quoted(key)
        case .item(let key): "Item of \(quoted(key))"
        }
    }

    /// Text of any style that is not blank.
    func text() -> String? {
        scalar(expected: "text")
    }

    /// A whole number in decimal digits.
    func integer(in range: ClosedRange<Int>) -> Int? {
        let expected = "a whole number from \(range.lowerBound) to \(range.upperBound)"
        return plain(expected: expected) { text in
            guard Self.isNumber(text.utf8, mayHaveFraction: false), let number = Int(text),
                range.contains(number)
            else { return nil }
            return number
        }
    }

    /// A number with a fraction or without.
    func decimal(in range: ClosedRange<Double>) -> Double? {
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

    /// One of a few words.
    func choice(among names: [String], orNearest takesNearest: Bool = false) -> String? {
        let expected = quotedList(names, "or")
        guard let text = scalar(expected: expected) else { return nil }
        guard names.contains(text) else {
            let nearest = nearestName(to: text, in: names)
            faults.add(
                YAMLFaults.wrongValue(
                    label, expected: expected, found: text, nearest: nearest, at: place))
            return takesNearest ? nearest : nil
        }
        return text
    }

    /// Whatever can be read from text; `expected` with its article: "a date such as 2016-02-04".
    func value<Value>(
        expected: String, flaw: (String) -> String?, _ read: (String) -> Value?
    ) -> Value? {
        guard let text = scalar(expected: expected) else { return nil }
        guard let value = read(text) else {
            if let flaw = flaw(text) {
                faults.add(YAMLFaults.impossibleValue(label, found: text, flaw, at: place))
            } else {
                faults.add(
                    YAMLFaults.wrongValue(label, expected: expected, found: text, at: place))
            }
            return nil
        }
        return value
    }

    /// The items that can be read; the others are reported and left out.
    func list<Item>(_ read: (ValueReader) -> Item?) -> [Item]? {
        guard case .sequence(let items) = node.value else {
            reportKind(expected: "a list", example: { "[\($0)]" })
            return nil
        }
        let name =
            switch subject {
            case .root(let name), .key(let name), .item(let name): name
            }
        return items.compactMap { item in
            read(
                ValueReader(
                    node: item, subject: .item(of: name), key: item.stretch, reading: reading))
        }
    }

    var isEmptyList: Bool {
        if case .sequence(let items) = node.value { items.isEmpty } else { false }
    }

    /// - Parameter key: the one under which text would stand that was written without it.
    func entries(key: String?) -> [Node.Entry]? {
        guard case .mapping(let entries) = node.value else {
            reportKind(expected: "a mapping", example: { text in key.map { "\($0): \(text)" } })
            return nil
        }
        return entries
    }

    var isMapping: Bool {
        if case .mapping = node.value { true } else { false }
    }

    private func scalar(expected: @autoclosure () -> String) -> String? {
        guard case .scalar(let text, _) = node.value, !node.isNull else {
            reportKind(expected: expected())
            return nil
        }
        guard text.utf8.contains(where: { $0 > 0x20 }) else {
            faults.add(YAMLFaults.noValue(label, at: place))
            return nil
        }
        return text
    }

    private func plain<Value>(expected: String, _ read: (String) -> Value?) -> Value? {
        guard let text = scalar(expected: expected) else { return nil }
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

    /// - Parameter example: what could be written in the place of a short text.
    private func reportKind(expected: String, example: (String) -> String? = { _ in nil }) {
        switch node.value {
        case .faulty: return
        case .scalar where node.isNull: faults.add(YAMLFaults.noValue(label, at: place))
        case .scalar(let text, .plain) where text.utf8.count <= Self.longestExample:
            faults.add(
                YAMLFaults.wrongKind(
                    label, expected: expected, kind: node.kind, example: example(text), at: place))
        default:
            faults.add(
                YAMLFaults.wrongKind(label, expected: expected, kind: node.kind, at: place))
        }
    }

    private static let longestExample = 40

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
