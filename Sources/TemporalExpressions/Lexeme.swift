/// A word, a number or a mark, as far as temporal expressions are concerned.
struct Lexeme {
    enum Form: UInt8 {
        case word
        case number
        case mark
        /// Letters outside of ASCII, or letters and digits mixed: no word of the vocabulary.
        case other
    }

    /// What is written behind the digits of a number.
    enum Suffix: UInt8 {
        case none, ordinal, plural, am, pm
        /// "1,234"
        case grouped
        /// "7.5"
        case decimal
        /// "5.6.2020"
        case dotted
    }

    struct Traits: OptionSet {
        let rawValue: UInt8

        static let isCapitalized = Traits(rawValue: 1)
        /// No space stands before it.
        static let isAttached = Traits(rawValue: 2)
        static let startsLine = Traits(rawValue: 4)
        /// A word of more than four letters in "-ed".
        static let endsInEd = Traits(rawValue: 8)
        static let endsInS = Traits(rawValue: 16)
    }

    var start: Int
    var end: Int
    var form: Form
    /// Its number in the vocabulary, 0 if it has none.
    var word: UInt16 = 0
    var traits: Traits = []
    var suffix = Suffix.none
    var digits: UInt8 = 0
    /// The value of the first nine digits.
    var number = 0
    /// The value with its decimals.
    var amount = 0.0
}
