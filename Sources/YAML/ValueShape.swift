/// What a value may look like, as far as it can be said without reading it.
///
/// Every form has one. The readers read by forms, and schemas are made of shapes.
package indirect enum ValueShape: Hashable, Sendable {
    case anything
    /// Any scalar that is not blank.
    case text
    /// Text that fits a regular expression of ECMAScript, anchored at both ends.
    case pattern(String)
    case integer(ClosedRange<Int>)
    case decimal(ClosedRange<Double>)
    case word([String])
    case list(ValueShape, atLeast: Int, isDistinct: Bool)
    case mapping(MappingShape)
    case either([ValueShape])
    /// One of several shapes, by the word that another key of the mapping has.
    case byWord(key: String, [WordShape])

    /// Whether it may be written as text alone.
    var takesText: Bool {
        switch self {
        case .anything, .text, .pattern, .word: true
        case .either(let shapes): shapes.contains(where: \.takesText)
        case .integer, .decimal, .list, .mapping, .byWord: false
        }
    }
}

/// A shape that a value has if another key has this word.
package struct WordShape: Hashable, Sendable {
    package var word: String
    package var shape: ValueShape
}

/// The keys that a mapping may have; no others.
package struct MappingShape: Hashable, Sendable {
    /// What the mapping is in the singular: "person".
    package var owner: String
    package var fields: [FieldShape]
}

/// A key of a mapping with what it takes and what it is for.
package struct FieldShape: Hashable, Sendable {
    package var key: String
    package var presence: Presence
    package var help: String
    package var shape: ValueShape
}

/// Whether a key must be there.
package enum Presence: Sendable {
    case required
    case optional
    /// May be left out, and may also stand there with nothing, or `""`.
    case nullable
    /// May stand there with anything, and is not read.
    case ignored
}
