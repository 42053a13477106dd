import ClaimModel

/// The names in a line such as "By Jane Roe | 5 June 2020".
enum Byline {
    /// The line without its cue and what stands around the names.
    ///
    /// - Returns: `nil` if it names nobody: "By", "Share", a date.
    static func name(_ text: String) -> String? {
        let words = text.split(separator: " ")
        let names = dropCue(words).split { separators.contains($0) }.compactMap(withoutDate)
            .filter { !$0.allSatisfy(isFurniture) }
        guard let first = names.first?.first, let last = names.last?.last else { return nil }
        return String(text[first.startIndex..<last.endIndex])
    }

    private static let separators: Set<Substring> = ["|", "•", "·", "/"]

    /// "By", "Written by:", "von".
    private static func dropCue(_ words: [Substring]) -> ArraySlice<Substring> {
        var rest = words[...]
        if rest.count > 1, participles.contains(plain(rest[0])), plain(rest[1]) == "by" {
            rest = rest.dropFirst()
        }
        guard rest.count > 1, let first = rest.first, cues.contains(plain(first)) else {
            return words[...]
        }
        return rest.dropFirst()
    }

    /// The words before a date; all of them if there is none, and none if nothing stands before it.
    private static func withoutDate(_ words: ArraySlice<Substring>) -> ArraySlice<Substring>? {
        let reader = DateReader(isMonthFirst: true)
        let line = words.joined(separator: " ")
        guard let date = reader.date(in: line) else { return words }
        let start = words.indices.last {
            reader.date(in: words[$0...].joined(separator: " ")) == date
        }
        var names = words[..<(start ?? words.startIndex)]
        while let last = names.last, dateCues.contains(plain(last)) {
            names.removeLast()
        }
        guard let last = names.last else { return nil }
        if let mark = last.last, ",;:-–—".contains(mark) {
            names = names.dropLast() + [last.dropLast()].filter { !$0.isEmpty }
        }
        return names
    }

    /// Whether a word says nothing of who wrote: "share", "10:30", "—".
    private static func isFurniture(_ word: Substring) -> Bool {
        !word.contains(where: \.isLetter) || furniture.contains(plain(word))
    }

    /// A word in lowercase without the marks at its ends.
    private static func plain(_ word: Substring) -> String {
        let start = word.drop { !$0.isLetter && !$0.isNumber }
        let end = start.lastIndex { $0.isLetter || $0.isNumber }
        return end.map { start[...$0].lowercased() } ?? ""
    }

    private static let cues: Set<String> = ["by", "von", "par", "por", "da"]
    private static let participles: Set<String> = [
        "article", "posted", "published", "reported", "reporting", "story", "submitted", "text",
        "words", "written",
    ]
    private static let dateCues: Set<String> = [
        "", "at", "on", "last", "posted", "published", "updated", "monday", "tuesday", "wednesday",
        "thursday", "friday", "saturday", "sunday", "mon", "tue", "wed", "thu", "fri", "sat", "sun",
    ]
    private static let furniture = cues.union(participles).union(dateCues).union([
        "about", "ago", "all", "am", "articles", "author", "authors", "bio", "by", "comment",
        "comments", "email", "facebook", "follow", "from", "gmt", "hour", "hours", "instagram",
        "linkedin", "min", "mins", "minute", "minutes", "more", "n/a", "none", "null", "pm",
        "posts", "print", "profile", "read", "save", "see", "share", "stories", "subscribe",
        "this", "today", "tweet", "twitter", "undefined", "unknown", "utc", "view", "whatsapp",
        "yesterday",
    ])
}
