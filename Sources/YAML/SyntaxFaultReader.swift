import Diagnostics

/// What is wrong with the syntax, as far as it can be told.
enum SyntaxFault: Hashable {
    case tabIndentation
    case reservedStart(String)
    case itemBesideKey
    case colonInText
    case missingColon
    case unclosedQuote
    case escape(String)
    case escapeNumber(String)
    case anchorName(String)
    case blockScalarHeader
    case tag
    case directive
    case textAfterValue
    case textAfterApostrophe
    case emptyKey
    case indentedBelowValue
    case misindentedKey
    case misindentedItem
    case unclosedBracket(String)
    case unopenedBracket(String)
    case missingComma
    case unexpected(String)
    case secondRoot
    case other(String)
}

/// Tells a user's mistake from what libyaml says about it and the text around.
struct SyntaxFaultReader {
    let source: SourceFile
    /// What libyaml was given, which counts otherwise.
    let text: ParserText

    func diagnostic(_ failure: ParseFailure, after previous: ParseEvent?) -> Diagnostic {
        let problem = place(failure.problemAt)
        let context = failure.contextAt.map { place($0) }
        let fault = fault(failure, problem, context, previous)
        switch fault {
        case .unclosedQuote:
            let quote = isAtQuoteEnd(previous, failure) ? previous.map { place($0.start) } : context
            return YAMLFaults.syntax(fault, at: quote ?? problem, near: nil)
        case .unclosedBracket:
            return YAMLFaults.syntax(fault, at: context ?? problem, near: problem)
        case .missingColon:
            let key = context ?? filledLine(above: problem.line).map(lineStart) ?? problem
            return YAMLFaults.syntax(fault, at: toLineEnd(key), near: nil)
        case .misindentedKey, .misindentedItem:
            return YAMLFaults.syntax(fault, at: problem, near: context)
        case .indentedBelowValue:
            var key = lineStart(problem.line)
            key.length = max(1, problem.column - key.column)
            let above = filledLine(above: problem.line).map(lineStart)
            return YAMLFaults.syntax(fault, at: key, near: above.map(toLineEnd))
        case .escape(let text), .escapeNumber(let text):
            var escape = problem
            escape.column = escapeStart(problem) + 1
            escape.length = text.unicodeScalars.count
            return YAMLFaults.syntax(fault, at: escape, near: nil)
        case .directive:
            return YAMLFaults.syntax(fault, at: toLineEnd(lineStart(problem.line)), near: nil)
        case .anchorName:
            return YAMLFaults.syntax(fault, at: context ?? problem, near: nil)
        default:
            return YAMLFaults.syntax(fault, at: problem, near: nil)
        }
    }

    private func fault(
        _ failure: ParseFailure, _ problem: Place, _ context: Place?, _ previous: ParseEvent?
    ) -> SyntaxFault {
        let found = character(problem)
        switch (failure.problem, failure.context) {
        case ("found character that cannot start any token", _):
            return found == "\t" ? .tabIndentation : .reservedStart(found)
        case ("found a tab character where an indentation space is expected", _),
            ("found a tab character that violates indentation", _):
            return .tabIndentation
        case ("block sequence entries are not allowed in this context", _):
            return .itemBesideKey
        case ("mapping values are not allowed in this context", _):
            return isTabBefore(problem) ? .tabIndentation : colonFault(problem)
        case ("could not find expected ':'", _):
            return .missingColon
        case ("found unexpected end of stream", _), ("found unexpected document indicator", _):
            return .unclosedQuote
        case ("found unknown escape character", _):
            return .escape(escape(problem, count: 2))
        case ("did not find expected hexdecimal number", _),
            ("found invalid Unicode character escape code", _):
            return .escapeNumber(escape(problem, count: 6))
        case (_, "while scanning an anchor"), (_, "while scanning an alias"):
            return .anchorName(context.map { character($0) } ?? found)
        case (_, "while scanning a block scalar"):
            return .blockScalarHeader
        case (_, "while scanning a tag"), (_, "while parsing a tag"),
            ("found undefined tag handle", _):
            return .tag
        case ("did not find expected <document start>", _):
            return .secondRoot
        case ("did not find expected node content", _):
            return .unexpected(found)
        case (_, let context) where context.contains("directive"),
            (let context, _) where context.contains("%YAML") || context.contains("YAML document"):
            return .directive
        default:
            return collectionFault(failure, problem, context, previous)
        }
    }

    private func collectionFault(
        _ failure: ParseFailure, _ problem: Place, _ context: Place?, _ previous: ParseEvent?
    ) -> SyntaxFault {
        switch failure.problem {
        case "did not find expected key" where isAtQuoteEnd(previous, failure):
            return .unclosedQuote
        case "did not find expected key" where character(problem) == ":":
            return .emptyKey
        case "did not find expected key" where ["]", "}"].contains(character(problem)):
            return .unopenedBracket(character(problem))
        case "did not find expected key" where !isIndentation(before: problem):
            let isQuoted = character(problem, back: 1) == "'"
            return isQuoted ? .textAfterApostrophe : .textAfterValue
        case "did not find expected key":
            return .misindentedKey
        case "did not find expected '-' indicator":
            return isIndentation(before: problem) ? .misindentedItem : .textAfterValue
        case "did not find expected ',' or ']'", "did not find expected ',' or '}'":
            let isOpen = context?.line != problem.line || character(problem).isEmpty
            return isOpen ? .unclosedBracket(context.map { character($0) } ?? "[") : .missingComma
        default:
            return .other(failure.problem)
        }
    }

    /// Whether a quotation that ran over lines ended here, so that its end may be another's start.
    private func isAtQuoteEnd(_ previous: ParseEvent?, _ failure: ParseFailure) -> Bool {
        guard let previous, case .scalar(let style) = previous.kind,
            style == .doubleQuoted || style == .singleQuoted
        else { return false }
        let start = place(previous.start)
        let end = place(previous.end)
        return start.line != end.line && end.line == place(failure.problemAt).line
    }

    private func place(_ index: Int) -> Place {
        let scalar = text.scalarInFile(index)
        return source.place(fromScalar: scalar, to: scalar + 1)
    }

    private func toLineEnd(_ place: Place) -> Place {
        var place = place
        place.length = max(1, trimmedCount(scalars(place.line)) - place.column + 1)
        return place
    }

    private func trimmedCount(_ scalars: [Unicode.Scalar]) -> Int {
        (scalars.lastIndex { $0 != " " && $0 != "\t" } ?? -1) + 1
    }

    private func isIndentation(before place: Place) -> Bool {
        scalars(place.line).prefix(place.column - 1).allSatisfy { $0 == " " || $0 == "-" }
    }

    private func isTabBefore(_ place: Place) -> Bool {
        scalars(place.line).first { $0 != " " } == "\t"
    }

    /// Tells a line that stands too far right, or a colon forgotten above it, from one too many.
    private func colonFault(_ problem: Place) -> SyntaxFault {
        let head = String(
            String.UnicodeScalarView(scalars(problem.line).prefix(problem.column - 1)))
        guard !head.contains(": "), let above = filledLine(above: problem.line) else {
            return .colonInText
        }
        let column = lineStart(problem.line).column
        if lineStart(above).column < column {
            return .indentedBelowValue
        }
        var opening: Int? = above
        while let line = opening, lineStart(line).column >= column {
            opening = filledLine(above: line)
        }
        // Below `key:` a mapping was to begin; below `key: text` the text goes on.
        let isValueMissing = opening.map { line in
            let scalars = scalars(line)
            return scalars.prefix(trimmedCount(scalars)).last == ":"
        }
        return isValueMissing ?? true ? .missingColon : .colonInText
    }

    private func filledLine(above line: Int) -> Int? {
        (1..<line).last { trimmedCount(scalars($0)) > 0 }
    }

    /// The first character of a line that is not blank.
    private func lineStart(_ line: Int) -> Place {
        let column = (scalars(line).firstIndex { $0 != " " && $0 != "\t" } ?? 0) + 1
        return Place(file: source.name, line: line, column: column, length: 1)
    }

    private func character(_ place: Place, back: Int = 0) -> String {
        text(place.line, from: place.column - 1 - back, count: 1)
    }

    private func escape(_ place: Place, count: Int) -> String {
        text(place.line, from: escapeStart(place), count: count)
    }

    /// libyaml points at the backslash or behind it.
    private func escapeStart(_ place: Place) -> Int {
        scalars(place.line).prefix(place.column).lastIndex(of: "\\") ?? place.column - 1
    }

    private func text(_ line: Int, from start: Int, count: Int) -> String {
        let shown = scalars(line).dropFirst(max(0, start)).prefix(count)
        return String(String.UnicodeScalarView(shown))
    }

    private func scalars(_ line: Int) -> [Unicode.Scalar] {
        Array(String(decoding: source.line(line) ?? [], as: UTF8.self).unicodeScalars)
    }
}
