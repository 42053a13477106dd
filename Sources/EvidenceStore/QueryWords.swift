/// The words of a text that passages are searched for.
///
/// Posts run words together behind `#` and `@`, as in `#BlackLivesMatter`: those are parted where
/// a capital follows a small letter. Addresses of pages say nothing in words and are left out.
enum QueryWords {
    static func of(_ text: String) -> String {
        text.split(whereSeparator: \.isWhitespace).filter { !isAddress($0) }.map(parted)
            .joined(separator: " ")
    }

    /// Words that begin with a capital: what a text is about more than others are.
    static func names(in text: String) -> String {
        text.split { !$0.isLetter && !$0.isNumber && $0 != "'" && $0 != "’" }
            .filter { ($0.first?.isUppercase ?? false) && $0.contains(where: \.isLowercase) }
            .joined(separator: " ")
    }

    private static func isAddress(_ word: Substring) -> Bool {
        guard let slash = word.utf8.firstIndex(of: UInt8(ascii: "/")) else { return false }
        let host = word[..<slash]
        let after = word.utf8.index(after: slash)
        let isDoubled = after < word.endIndex && word.utf8[after] == UInt8(ascii: "/")
        if host.hasSuffix(":"), isDoubled { return true }
        let labels = host.split(separator: ".", omittingEmptySubsequences: false)
        return labels.count > 1
            && labels.allSatisfy { label in
                !label.isEmpty && label.allSatisfy { $0.isLetter || $0.isNumber || $0 == "-" }
            }
            && labels.last?.allSatisfy(\.isLetter) ?? false
    }

    private static func parted(_ word: Substring) -> String {
        guard word.contains(where: { $0 == "#" || $0 == "@" }) else { return String(word) }
        var result = ""
        var isTag = false
        var last: Character?
        for character in word {
            if isTag, character.isUppercase, last?.isLowercase ?? false { result.append(" ") }
            let isMark = character == "#" || character == "@"
            isTag = isMark || isTag && (character.isLetter || character.isNumber)
            result.append(isMark ? " " : character)
            last = character
        }
        return result
    }
}
