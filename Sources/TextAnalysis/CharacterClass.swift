/// What a scalar is to the tokenizer.
enum CharacterClass {
    case space
    /// Shows nothing and parts no word: a soft hyphen, a joiner.
    case ignorable
    case uppercase, lowercase
    /// A combining mark, which belongs to the letter before it.
    case mark
    case digit
    case apostrophe, hyphen, stop
    case punctuation, symbol

    var isLetter: Bool {
        self == .lowercase || self == .uppercase
    }

    static func of(_ scalar: Unicode.Scalar) -> CharacterClass {
        scalar.isASCII ? ofASCII(UInt8(scalar.value)) : ofOther(scalar)
    }

    private static func ofASCII(_ byte: UInt8) -> CharacterClass {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"): .lowercase
        case UInt8(ascii: "A")...UInt8(ascii: "Z"): .uppercase
        case UInt8(ascii: "0")...UInt8(ascii: "9"): .digit
        case 0...32, 127: .space
        case UInt8(ascii: "'"): .apostrophe
        case UInt8(ascii: "-"): .hyphen
        case UInt8(ascii: "."): .stop
        case UInt8(ascii: "$"), UInt8(ascii: "+"), UInt8(ascii: "<"), UInt8(ascii: "="),
            UInt8(ascii: ">"), UInt8(ascii: "^"), UInt8(ascii: "`"), UInt8(ascii: "|"),
            UInt8(ascii: "~"), UInt8(ascii: "%"), UInt8(ascii: "&"), UInt8(ascii: "@"),
            UInt8(ascii: "#"):
            .symbol
        default: .punctuation
        }
    }

    private static func ofOther(_ scalar: Unicode.Scalar) -> CharacterClass {
        switch scalar.value {
        case 0x2019, 0x2BC: return .apostrophe
        case 0x2010, 0x2011: return .hyphen
        default: break
        }
        switch scalar.properties.generalCategory {
        case .uppercaseLetter, .titlecaseLetter: return .uppercase
        // Digits of other scripts have no value here; they make words.
        case .lowercaseLetter, .modifierLetter, .otherLetter, .decimalNumber: return .lowercase
        case .nonspacingMark, .spacingMark, .enclosingMark: return .mark
        case .spaceSeparator, .lineSeparator, .paragraphSeparator, .control: return .space
        case .format: return .ignorable
        case .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation,
            .initialPunctuation, .finalPunctuation, .otherPunctuation:
            return .punctuation
        default: return .symbol
        }
    }
}
