package import Diagnostics

/// What a value may be: the one description that it is read by and that its schema is made of.
///
///     static let cap = ValueForm.mapping(
///         "cap",
///         Field("when", .choice(CapCondition.self), .required, help: "What it holds for")
///     ) { _, when in when.map { Cap(when: $0) } }
package struct ValueForm<Value>: Sendable {
    package let shape: ValueShape
    let read: @Sendable (ValueReader) -> Value?

    init(_ shape: ValueShape, read: @escaping @Sendable (ValueReader) -> Value?) {
        self.shape = shape
        self.read = read
    }
}

extension ValueForm<String> {
    /// Text of any style that is not blank.
    package static var text: Self {
        Self(.text) { $0.text() }
    }

    /// One of a few words.
    package static func word(_ words: [String]) -> Self {
        Self(.word(words)) { $0.choice(among: words) }
    }

    /// One of a few words; a misspelt one is reported and read as the nearest, so that what
    /// depends on it is judged too.
    ///
    /// - Parameter pattern: of words that may be taken at another time, for the schema.
    package static func wordOrNearest(_ words: [String], or pattern: String) -> Self {
        Self(.either([.word(words), .pattern(pattern)])) { reader in
            reader.choice(among: words, orNearest: true)
        }
    }

    /// An address on the web.
    package static var address: Self {
        .parsed(
            expected: "an address such as https://example.org/page",
            shape: .pattern(#"[hH][tT][tT][pP][sS]?://[^\u0000-\u0020]+"#)
        ) { text in
            let isWeb = ["http://", "https://"].contains { start in
                text.utf8.count > start.utf8.count && text.lowercased().hasPrefix(start)
            }
            return isWeb && text.utf8.allSatisfy { $0 > 0x20 } ? text : nil
        }
    }

    /// A name, or a mapping that has it among its keys.
    package static func text(or mapping: ValueForm<String>) -> Self {
        Self(.either([.text, mapping.shape])) { reader in
            reader.isMapping ? mapping.read(reader) : reader.text()
        }
    }
}

extension ValueForm<Int> {
    /// A whole number in decimal digits, without quotation marks.
    package static func integer(in range: ClosedRange<Int>) -> Self {
        Self(.integer(range)) { $0.integer(in: range) }
    }
}

extension ValueForm<Double> {
    /// A number with a fraction or without, without quotation marks.
    package static func decimal(in range: ClosedRange<Double>) -> Self {
        Self(.decimal(range)) { $0.decimal(in: range) }
    }
}

extension ValueForm
where Value: RawRepresentable<String> & CaseIterable & SendableMetatype {
    /// One of the cases of a type, by its raw value.
    package static func choice(_: Value.Type) -> Self {
        let words = Value.allCases.map(\.rawValue)
        return Self(.word(words)) { reader in
            reader.choice(among: words).flatMap(Value.init(rawValue:))
        }
    }
}

extension ValueForm {
    /// Whatever can be read from text; `expected` with its article: "a date such as 2016-02-04".
    ///
    /// - Parameter flaw: why a text that is written as expected is refused all the same.
    package static func parsed(
        expected: String, shape: ValueShape,
        flaw: @escaping @Sendable (String) -> String? = { _ in nil },
        _ parse: @escaping @Sendable (String) -> Value?
    ) -> Self {
        Self(shape) { $0.value(expected: expected, flaw: flaw, parse) }
    }

    /// What another form reads, with its place.
    package static func placed<Inner>(
        _ form: ValueForm<Inner>
    ) -> Self where Value == Placed<Inner> {
        Self(form.shape) { reader in
            form.read(reader).map(reader.placed)
        }
    }

    /// The same form with another value; the shape stays.
    package func map<Other>(
        _ transform: @escaping @Sendable (Value) -> Other
    ) -> ValueForm<Other> {
        ValueForm<Other>(shape) { read($0).map(transform) }
    }

    /// The items that can be read; the others are reported and left out.
    package static func list<Item>(of item: ValueForm<Item>) -> Self where Value == [Item] {
        Self(.list(item.shape, atLeast: 0, isDistinct: false)) { $0.list(item.read) }
    }

    /// A list that may not be empty.
    package static func list<Item>(
        ofAtLeastOne item: ValueForm<Item>,
        ifEmpty fault: @escaping @Sendable (_ keyPlace: Place) -> Diagnostic
    ) -> Self where Value == [Item] {
        Self(.list(item.shape, atLeast: 1, isDistinct: false)) { reader in
            if reader.isEmptyList {
                reader.faults.add(fault(reader.keyPlace))
            }
            return reader.list(item.read)
        }
    }

    /// A list in which each item may stand once.
    package static func list<Item: Hashable & SendableMetatype>(
        ofDistinct item: ValueForm<Item>
    ) -> Self where Value == [Item] {
        Self(.list(item.shape, atLeast: 0, isDistinct: true)) { reader in
            var first: [Item: Place] = [:]
            return reader.list { reader in
                guard let value = item.read(reader) else { return nil }
                guard let place = first[value] else {
                    first[value] = reader.place
                    return value
                }
                reader.faults.add(
                    YAMLFaults.duplicateItem(
                        reader.text() ?? "", of: reader.label, at: reader.place, first: place))
                return nil
            }
        }
    }

    /// One of several forms, chosen by the word that another key of the mapping has.
    package static func byWord<Read>(
        of key: String, _ forms: [(word: String, form: ValueForm<Read>)]
    ) -> Self where Value == ReadByWord<Read> {
        let shapes = forms.map { WordShape(word: $0.word, shape: $0.form.shape) }
        return Self(.byWord(key: key, shapes)) { reader in
            ReadByWord { word in
                forms.first { $0.word == word }.flatMap { $0.form.read(reader) }
            }
        }
    }
}

/// A value that is read once the word is known that says what it may be.
package struct ReadByWord<Value> {
    let read: (String) -> Value?

    package func callAsFunction(_ word: String) -> Value? {
        read(word)
    }
}
