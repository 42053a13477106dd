import TextDisplay

/// Text that was written by others, set so that Markdown shows it as it stands.
///
/// Everything here is one line and safe at the start of a block, inside a line and in a table.
/// Backslashes are added only where a character would otherwise mean something. What looks like
/// an address is set as code, because GitHub's dialect makes links of addresses whatever is
/// escaped in them.
struct MarkdownText {
    private let isLinkText: Bool
    private var result = String.UnicodeScalarView()

    /// Sets a text; nothing at all becomes nothing.
    static func escaped(_ text: String) -> String {
        escaped(text, isLinkText: false)
    }

    /// Sets a text that will stand between the brackets of a link.
    static func linkText(_ text: String) -> String {
        escaped(text, isLinkText: true)
    }

    /// Sets a text that ends a sentence, with a full stop unless it brings its own.
    static func sentence(_ text: String) -> String {
        let text = visibleText(text)
        return escaped(text.last.map { ".!?…".contains($0) } ?? true ? text : text + ".")
    }

    /// Sets a name as code.
    static func code(_ text: String) -> String {
        let text = visibleText(text)
        // In a table no backslash helps a bar inside code, so it stands outside.
        return text.split(separator: "|", omittingEmptySubsequences: false)
            .map { $0.allSatisfy { $0 == " " } ? String($0) : span($0) }
            .joined(separator: "\\|")
    }

    /// Sets a text as a block quote, paragraph by paragraph, with a prefix before each line.
    static func quote(_ text: String, indent: String = "") -> String {
        paragraphs(text).map { "\(indent)> \(escaped($0))\n" }.joined(separator: "\(indent)>\n")
    }

    private static func paragraphs(_ text: String) -> [String] {
        var paragraphs: [String] = []
        var lines: [Substring] = []
        for line in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
            if line.allSatisfy(\.isWhitespace) {
                paragraphs.append(lines.joined(separator: " "))
                lines = []
            } else {
                lines.append(line)
            }
        }
        paragraphs.append(lines.joined(separator: " "))
        return paragraphs.filter { !$0.isEmpty }
    }

    private static func escaped(_ text: String, isLinkText: Bool) -> String {
        let text = visibleText(text)
        if !isLinkText, text.utf8.allSatisfy(isHarmless), text.utf8.first.map(isLetter) ?? true {
            return text
        }
        var markdown = MarkdownText(isLinkText: isLinkText)
        let scalars = Array(text.unicodeScalars)
        var start = 0
        while start < scalars.count {
            let end = scalars[start...].firstIndex(of: " ") ?? scalars.count
            markdown.append(scalars, word: start..<end)
            if end < scalars.count {
                markdown.result.append(" ")
            }
            start = end + 1
        }
        return String(markdown.result)
    }

    private static func span(_ text: Substring) -> String {
        var longest = 0
        var run = 0
        for byte in text.utf8 {
            run = byte == UInt8(ascii: "`") ? run + 1 : 0
            longest = max(longest, run)
        }
        let ticks = String(repeating: "`", count: longest + 1)
        let edges = [text.first, text.last]
        let pad = edges.contains("`") || edges == [" ", " "] ? " " : ""
        return ticks + pad + text + pad + ticks
    }

    private static func isHarmless(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: " "), UInt8(ascii: ","), UInt8(ascii: "'"), 0x80...: true
        default: isLetter(byte) || (48...57).contains(byte)
        }
    }

    private static func isLetter(_ byte: UInt8) -> Bool {
        (65...90).contains(byte & 0xDF)
    }

    private init(isLinkText: Bool) {
        self.isLinkText = isLinkText
    }
}

extension MarkdownText {
    private mutating func append(_ text: [Unicode.Scalar], word: Range<Int>) {
        guard isAddress(text[word]) else {
            append(text, word, end: text.count)
            return
        }
        var core = word
        while let first = text[core].first, "([{<\"'“‘«*_~".unicodeScalars.contains(first) {
            core = core.lowerBound + 1..<core.upperBound
        }
        while let last = text[core].last, ")]}>\"'”’».,;:!?*_~".unicodeScalars.contains(last) {
            core = core.lowerBound..<core.upperBound - 1
        }
        append(text, word.lowerBound..<core.lowerBound, end: core.lowerBound)
        let code = Self.code(String(String.UnicodeScalarView(text[core])))
        for scalar in code.unicodeScalars { result.append(scalar) }
        append(text, core.upperBound..<word.upperBound, end: text.count)
    }

    /// Whether GitHub's dialect might find an address or the name of a user in a word.
    private func isAddress(_ word: ArraySlice<Unicode.Scalar>) -> Bool {
        guard word.count > 1 else { return false }
        for index in word.indices {
            switch word[index] {
            case "@":
                return true
            case ":":
                if word[index...].dropFirst().starts(with: ["/", "/"]) { return true }
            case "w", "W":
                let head = word[index...].prefix(4).map { $0.properties.lowercaseMapping }
                if head == ["w", "w", "w", "."] { return true }
            default:
                continue
            }
        }
        return false
    }

    /// `end` is where the text ends or code begins, before which nothing may stay open.
    private mutating func append(_ text: [Unicode.Scalar], _ range: Range<Int>, end: Int) {
        for index in range {
            if needsBackslash(text, index, end: end) {
                result.append("\\")
            }
            result.append(text[index])
        }
    }

    private func needsBackslash(_ text: [Unicode.Scalar], _ index: Int, end: Int) -> Bool {
        let next: Unicode.Scalar? = index + 1 < end ? text[index + 1] : nil
        switch text[index] {
        case "*", "`", "~", "|":
            return true
        case "_":
            return index == 0 || !Self.isAlphanumeric(text[index - 1])
                || !(next.map(Self.isAlphanumeric) ?? false)
        case "\\":
            return next.map(Self.isPunctuation) ?? true
        case "[":
            return isLinkText || next.map { "^!] xX".unicodeScalars.contains($0) } ?? true
        case "]":
            return isLinkText || next.map { "([:".unicodeScalars.contains($0) } ?? false
        case "<":
            return next.map { Self.isAlphanumeric($0) || "/!?".unicodeScalars.contains($0) }
                ?? true
        case "&":
            return isEntity(text[(index + 1)..<end])
        case "#", ">", "-", "+":
            return index == 0
        case ".", ")":
            return index < 10 && (next == nil || next == " ")
                && text[..<index].allSatisfy(Self.isDigit)
        default:
            return false
        }
    }

    private func isEntity(_ rest: ArraySlice<Unicode.Scalar>) -> Bool {
        for scalar in rest where !Self.isAlphanumeric(scalar) && scalar != "#" {
            return scalar == ";"
        }
        return !rest.isEmpty
    }

    private static func isDigit(_ scalar: Unicode.Scalar) -> Bool {
        (48...57).contains(scalar.value)
    }

    private static func isAlphanumeric(_ scalar: Unicode.Scalar) -> Bool {
        isDigit(scalar) || (65...90).contains(scalar.value & ~0x20)
    }

    private static func isPunctuation(_ scalar: Unicode.Scalar) -> Bool {
        (33...126).contains(scalar.value) && !isAlphanumeric(scalar)
    }
}
