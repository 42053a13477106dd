/// A key of a mapping: how its value is read, whether it must be there, and what it is for.
package struct Field<Value>: Sendable {
    package let key: String
    let presence: Presence
    let help: String
    let form: ValueForm<Value>

    /// `help` is one line without a full stop.
    package init(
        _ key: String, _ form: ValueForm<Value>, _ presence: Presence = .optional, help: String
    ) {
        self.key = key
        self.form = form
        self.presence = presence
        self.help = help
    }

    var shape: FieldShape {
        FieldShape(key: key, presence: presence, help: help, shape: form.shape)
    }
}

/// A key that may stand there although nothing is read from it.
package struct IgnoredKey: Hashable, Sendable {
    package var key: String
    /// Why it is not read, in one line without a full stop.
    package var reason: String

    package init(_ key: String, reason: String) {
        self.key = key
        self.reason = reason
    }

    var shape: FieldShape {
        FieldShape(
            key: key, presence: .ignored, help: "Not read. \(reason)", shape: .anything)
    }
}
