/// A Swift source with the words of its comments and literals blanked, byte for byte, so that what
/// is left is code and stands at the same offsets. Quotation marks stay, as does interpolated code.
struct SwiftCode {
    let text: String

    init(_ source: String) {
        var stripper = Stripper(source)
        text = stripper.strip()
    }

    var lines: [Substring] { linesOf(text) }
}

private struct Stripper {
    private let bytes: [UInt8]
    private var output: [UInt8]
    private var at = 0

    init(_ source: String) {
        bytes = Array(source.utf8)
        output = bytes.map { $0 == UInt8(ascii: "\n") ? $0 : UInt8(ascii: " ") }
    }

    mutating func strip() -> String {
        copyCode()
        // An unmatched parenthesis ends the copying early; the rest is code too.
        while at < bytes.count {
            copyByte()
            copyCode()
        }
        return String(decoding: output, as: UTF8.self)
    }

    /// Copies up to the end, or up to a closing parenthesis that was not opened here.
    private mutating func copyCode() {
        var depth = 0
        while at < bytes.count {
            if starts("//") {
                skipLine()
            } else if starts("/*") {
                skipComment()
            } else if let hashes = hashesBeforeQuote() {
                skipString(hashes: hashes)
            } else {
                if bytes[at] == UInt8(ascii: "(") { depth += 1 }
                if bytes[at] == UInt8(ascii: ")") { depth -= 1 }
                if depth < 0 { return }
                copyByte()
            }
        }
    }

    private mutating func copyByte() {
        output[at] = bytes[at]
        at += 1
    }

    private mutating func skipLine() {
        while at < bytes.count, bytes[at] != UInt8(ascii: "\n") { at += 1 }
    }

    private mutating func skipComment() {
        var depth = 0
        repeat {
            if starts("/*") {
                depth += 1
                at += 2
            } else if starts("*/") {
                depth -= 1
                at += 2
            } else {
                at += 1
            }
        } while depth > 0 && at < bytes.count
    }

    private mutating func skipString(hashes: Int) {
        at += hashes
        let isLong = starts("\"\"\"")
        let marks = String(repeating: "#", count: hashes)
        let (quote, escape) = ((isLong ? "\"\"\"" : "\"") + marks, "\\" + marks)
        output[at] = UInt8(ascii: "\"")
        at += isLong ? 3 : 1
        while at < bytes.count {
            if starts(quote) {
                output[at] = UInt8(ascii: "\"")
                at += quote.utf8.count
                return
            }
            if !isLong, bytes[at] == UInt8(ascii: "\n") { return }
            if starts(escape) {
                at += escape.utf8.count
                skipEscaped()
            } else {
                at += 1
            }
        }
    }

    private mutating func skipEscaped() {
        guard at < bytes.count else { return }
        let isInterpolation = bytes[at] == UInt8(ascii: "(")
        at += 1
        if isInterpolation {
            copyCode()
            at = min(at + 1, bytes.count)
        }
    }

    private func hashesBeforeQuote() -> Int? {
        let rest = bytes[at...]
        let hashes = rest.prefix { $0 == UInt8(ascii: "#") }.count
        return rest.dropFirst(hashes).first == UInt8(ascii: "\"") ? hashes : nil
    }

    private func starts(_ prefix: String) -> Bool {
        bytes[at...].starts(with: prefix.utf8)
    }
}

extension StringProtocol {
    /// Where `word` stands without being a part of a longer identifier.
    func rangesOfWord(_ word: String) -> [Range<Index>] {
        ranges(of: word).filter { range in
            let before = self[..<range.lowerBound].last
            let after = self[range.upperBound...].first
            return !(joins(before) && joins(word.first)) && !(joins(after) && joins(word.last))
        }
    }

    private func joins(_ character: Character?) -> Bool {
        guard let character else { return false }
        return character.isLetter || character.isNumber || character == "_"
    }
}
