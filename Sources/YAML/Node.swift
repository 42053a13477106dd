package import Diagnostics

/// A value of a YAML document with its place in the file.
///
/// Nothing is typed by its looks: `no` and `1.10` are text until a reader asks for something else.
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
        package var keyPlace: Place
        package var value: Node

        package init(key: String, keyPlace: Place, value: Node) {
            self.key = key
            self.keyPlace = keyPlace
            self.value = value
        }
    }

    package var value: Value
    /// Of a mapping its first key, of a list its first dash or bracket, of an alias the alias.
    package var place: Place

    package init(_ value: Value, at place: Place) {
        self.value = value
        self.place = place
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

/// How a scalar is written.
package enum ScalarStyle: String, Sendable {
    case plain
    case singleQuoted = "single-quoted"
    case doubleQuoted = "double-quoted"
    case literal, folded
}
