/// A checkable assertion of an article.
public struct Claim: Hashable, Sendable {
    public enum Kind: String, Sendable, CaseIterable {
        case event, statement, quantity, office, quotation
    }

    /// Eight hexadecimal digits made of the claim's own words, so that it survives edits elsewhere.
    public var id: String
    /// The claim so that it can be read alone; words that were filled in stand in [brackets].
    public var text: String
    /// The exact stretch of the article that makes it.
    public var quote: String
    /// Bytes of `Article.file`.
    public var range: Range<Int>
    /// Bytes of `Article.text`.
    public var textRange: Range<Int>
    /// What is said, without who says it: within `textRange`.
    public var content: Range<Int>
    /// The sentence around it, in bytes of `Article.text`.
    public var sentence: Range<Int>
    /// Stretches elsewhere in `Article.text` that the filled-in words come from.
    public var context: [Range<Int>]
    /// Words of the content that only the article around it explains, in order of place.
    public var references: [Reference]
    public var speaker: Speaker?
    public var kind: Kind
    /// From 0 to 1.
    public var checkWorthiness: Double
    public var mentions: [Mention]

    public init(
        id: String, text: String, quote: String, range: Range<Int>, textRange: Range<Int>,
        content: Range<Int>? = nil, sentence: Range<Int>, context: [Range<Int>] = [],
        references: [Reference] = [], speaker: Speaker? = nil, kind: Kind, checkWorthiness: Double,
        mentions: [Mention] = []
    ) {
        self.id = id
        self.text = text
        self.quote = quote
        self.range = range
        self.textRange = textRange
        self.content = content ?? textRange
        self.sentence = sentence
        self.context = context
        self.references = references
        self.speaker = speaker
        self.kind = kind
        self.checkWorthiness = checkWorthiness
        self.mentions = mentions
    }
}

/// Who says a claim, if the article puts it in somebody's mouth.
public struct Speaker: Hashable, Sendable {
    /// The fullest form of the name that the article gives, or its words for an unnamed one.
    public var name: String
    public var isNamed: Bool
    /// The word that attributes: "said", "claims", "according to".
    public var cue: String

    public init(name: String, isNamed: Bool, cue: String) {
        self.name = name
        self.isNamed = isNamed
        self.cue = cue
    }
}

/// A word of a claim that only the article around it explains: "she", "the agency".
public struct Reference: Hashable, Sendable {
    public var words: String
    /// Bytes of `Article.text`.
    public var range: Range<Int>
    /// What it stands for, in words of the article; `nil` where that is not clear.
    public var name: String?

    public init(words: String, range: Range<Int>, name: String?) {
        self.words = words
        self.range = range
        self.name = name
    }
}

/// A name, date or quantity in a claim: what a person would look up.
public struct Mention: Hashable, Sendable {
    public enum Kind: String, Sendable, CaseIterable {
        case person, organization, place, name, date, quantity
    }

    public var kind: Kind
    public var text: String
    /// Bytes of `Article.text`.
    public var range: Range<Int>

    public init(kind: Kind, text: String, range: Range<Int>) {
        self.kind = kind
        self.text = text
        self.range = range
    }
}
