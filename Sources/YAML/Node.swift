/// A YAML file as nodes with the stretches that they were read from.
///
/// Nothing is typed by its looks: `no` and `1.10` are text until a form asks for something else.
/// A register may have millions of nodes, so a node holds a stretch and no place.
package struct Node: Sendable {
    package enum Value: Sendable {
        case scalar(String, ScalarStyle)
        case sequence([Node])
        /// Keys are unique; what merge keys bring in stands last.
        case mapping([Entry])
        /// Was at fault and has been reported: readers pass over it in silence.
        case faulty
    }

    package struct Entry: Sendable {
        package var key: String
        package var keyStretch: Stretch
        package var value: Node
    }

    package var value: Value
    /// Of a mapping its first key, of a list its first dash or bracket, of an alias the alias.
    package var stretch: Stretch

    package init(_ value: Value, at stretch: Stretch) {
        self.value = value
        self.stretch = stretch
    }

    /// Whether nothing is there, or a plain `null` or `~`.
    package var isNull: Bool {
        guard case .scalar(let text, .plain) = value else { return false }
        return ["", "~", "null", "Null", "NULL"].contains(text)
    }

    /// What it is in a user's words: "a list".
    package var kind: String {
        switch value {
        case .scalar: isNull ? "nothing" : "text"
        case .sequence: "a list"
        case .mapping: "a mapping"
        case .faulty: "a fault"
        }
    }
}

/// A stretch of a file in Unicode scalars from its start, in eight bytes.
package struct Stretch: Hashable, Sendable {
    private let first: UInt32
    private let beyond: UInt32

    package init(_ start: Int, _ end: Int) {
        first = UInt32(clamping: start)
        beyond = UInt32(clamping: end)
    }

    package var start: Int { Int(first) }
    package var end: Int { Int(beyond) }
}

/// How a scalar is written.
package enum ScalarStyle: String, Sendable {
    case plain
    case singleQuoted = "single-quoted"
    case doubleQuoted = "double-quoted"
    case literal, folded
}
