import Diagnostics

extension SyntaxFault {
    /// What is said about it.
    struct Words {
        var summary: String
        var explanation: String?
        var note: String?
        var suggestion: String?
    }

    var words: Words {
        switch self {
        case .tabIndentation, .itemBesideKey, .misindentedKey, .misindentedItem,
            .indentedBelowValue:
            indentationWords
        case .unclosedQuote, .escape, .escapeNumber, .reservedStart, .anchorName:
            quotingWords
        case .unclosedBracket(let bracket):
            Words(
                summary: "Bracket '\(bracket)' is not closed", note: "Its end was missed here",
                suggestion: "Add '\(bracket == "{" ? "}" : "]")'")
        case .missingComma:
            Words(
                summary: "Comma or closing bracket is missing before this",
                suggestion: "Put a comma between two values in brackets")
        case .colonInText:
            Words(
                summary: "Value may not hold ': ' unless it is in quotes",
                explanation: "After ': ' a value begins, and this one has begun before.",
                suggestion: "Put quotes around the text")
        case .missingColon:
            Words(
                summary: "Colon is missing after this key", suggestion: "Write 'key: value'")
        case .blockScalarHeader:
            Words(
                summary: "After '|' or '>' the text starts on the next line",
                suggestion: "Put quotes around text that starts with '|' or '>'")
        case .tag:
            Words(
                summary: "Tag has no meaning here",
                suggestion: "Put quotes around text that starts with '!'")
        case .directive:
            Words(
                summary: "Line that begins with '%' may only be '%YAML 1.2'",
                suggestion: "Delete the line")
        case .textAfterValue:
            Words(
                summary: "Nothing may follow the value on its line",
                suggestion: "Put quotes around the whole value")
        case .textAfterApostrophe:
            Words(
                summary: "Nothing may follow the closing quotation mark",
                suggestion: "Write '' for an apostrophe between single quotation marks")
        case .unopenedBracket(let bracket):
            Words(
                summary: "Bracket '\(bracket)' closes nothing", suggestion: "Delete the bracket")
        case .emptyKey:
            Words(
                summary: "Key may not be empty",
                suggestion: "Write a name before the colon, or delete the line")
        case .secondRoot:
            Words(
                summary: "Nothing may follow the end of the document",
                suggestion: "Mend the indentation, or delete what follows")
        case .unexpected(let found):
            Words(
                summary: found.isEmpty ? "Value is missing" : "Value may not start with '\(found)'",
                suggestion: found.isEmpty ? "Write a value" : "Put quotes around the text")
        case .other(let problem):
            Words(
                summary: "YAML does not allow this here: \(problem)",
                suggestion: "Put quotes around text that holds punctuation")
        }
    }

    private var indentationWords: Words {
        switch self {
        case .tabIndentation:
            Words(
                summary: "Indentation takes spaces, not tabs",
                suggestion: "Replace the tab by spaces")
        case .itemBesideKey:
            Words(
                summary: "List item starts on a line of its own",
                suggestion: "Put '- ' on the next line, or put quotes around the text")
        case .indentedBelowValue:
            Words(
                summary: "Key may not be indented below a key that has a value",
                note: "The value is here",
                suggestion: "Mend the indentation, or put quotes around text that goes on")
        case .misindentedItem:
            Words(
                summary: "Key in a list must stand in one of its items",
                note: "The list starts here",
                suggestion: "Indent it as far as the first key of its item, or write '- ' before it"
            )
        default:
            Words(
                summary: "Key must stand below the first key of its mapping",
                note: "The mapping starts here", suggestion: "Mend the indentation")
        }
    }

    private var quotingWords: Words {
        switch self {
        case .escape(let text):
            Words(
                summary: "Escape \(quoted(text)) is unknown",
                explanation: "In double quotes a backslash starts an escape.",
                suggestion: "Use single quotes, or write '\\\\' for a backslash")
        case .escapeNumber(let text):
            Words(
                summary: "Escape \(quoted(text)) names no character",
                explanation: text.lowercased().hasPrefix("\\ud")
                    ? "It is one half of a pair, and the other half is not beside it." : nil,
                suggestion: "Write the character itself")
        case .reservedStart(let character):
            Words(
                summary: "Text may not start with '\(character)' unless it is in quotes",
                suggestion: "Put quotes around the text")
        case .anchorName(let mark):
            Words(
                summary: "After '\(mark)' the name of an anchor follows",
                suggestion: "Put quotes around text that starts with '\(mark)'")
        default:
            Words(summary: "Quotation mark is not closed", suggestion: "Close the quotation")
        }
    }
}
