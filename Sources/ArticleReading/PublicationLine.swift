import ClaimModel

/// A line that says when a page was published or changed.
struct PublicationLine: Hashable, Sendable {
    var date: CalendarDate
    /// Whether a word says what the date is of; a bare date may be a heading.
    var hasCue: Bool
    /// Whether the date is of a change, not of the publication.
    var isUpdate: Bool

    /// Reads "Published 5 June 2020" and "June 5, 2020, 10:30 GMT"; `nil` for any other line.
    init?(_ words: [Word]) {
        var rest = words.map(\.lowercased)[...]
        guard (1...16).contains(rest.count) else { return nil }
        hasCue = false
        isUpdate = false
        while let first = rest.first, Self.cues.contains(first) {
            hasCue = true
            isUpdate = isUpdate || Self.updates.contains(first)
            rest.removeFirst()
        }
        while let first = rest.first,
            first == "on" || Self.isWeekday(first) || Self.isClock(rest)
        {
            rest.removeFirst()
        }
        guard let (date, count) = Self.date(rest) else { return nil }
        self.date = date
        rest.removeFirst(count)
        for word in rest {
            if Self.updates.contains(word) {
                return
            }
            guard Self.isTime(word) else { return nil }
        }
    }

    /// The first date that stands among the words of a byline.
    static func firstDate(in words: [Word]) -> CalendarDate? {
        let words = words.map(\.lowercased)
        return words.indices.lazy.compactMap { date(words[$0...])?.date }.first
    }

    private static let cues: Set<String> = [
        "date", "first", "last", "modified", "posted", "publication", "published", "updated",
    ]
    private static let updates: Set<String> = ["last", "modified", "updated"]
    private static let times: Set<String> = [
        "a.m", "am", "at", "bst", "cest", "cet", "ct", "cst", "edt", "est", "et", "gmt", "ist",
        "p.m", "pdt", "pm", "pst", "pt", "utc",
    ]
    private static let months = [
        "january", "february", "march", "april", "may", "june", "july", "august", "september",
        "october", "november", "december",
    ]
    private static let weekdays: Set<String> = [
        "mon", "tue", "tues", "wed", "thu", "thur", "thurs", "fri", "sat", "sun",
    ]

    private static func isWeekday(_ word: String) -> Bool {
        weekdays.contains(word) || Weekday.allCases.contains { $0.rawValue.lowercased() == word }
    }

    private static func isTime(_ word: String) -> Bool {
        times.contains(word) || word.utf8.allSatisfy { $0.isDigit || $0 == UInt8(ascii: ".") }
            || (word.utf8.first?.isDigit == true && (word.hasSuffix("am") || word.hasSuffix("pm")))
    }

    /// Whether a list of words begins with a time before its date: "5:27 am CST", not "5 June".
    private static func isClock(_ words: ArraySlice<String>) -> Bool {
        guard let first = words.first, isTime(first) else { return false }
        return date(words) == nil
    }

    /// The date that a list of words begins with, and how many words it takes.
    private static func date(_ words: ArraySlice<String>) -> (date: CalendarDate, count: Int)? {
        guard let first = words.first else { return nil }
        let head = first.split { $0 == "t" }.first.map(String.init) ?? first
        if let date = CalendarDate(head) {
            return (date, 1)
        }
        guard words.count >= 3 else { return nil }
        let second = words[words.startIndex + 1]
        guard let year = Int(words[words.startIndex + 2]), (1600...2999).contains(year),
            let month = month(first) ?? month(second),
            let day = day(month == self.month(first) ? second : first),
            let date = CalendarDate(year: year, month: month, day: day)
        else { return nil }
        return (date, 3)
    }

    private static func month(_ word: String) -> Int? {
        guard word.utf8.count >= 3 else { return nil }
        let index = months.firstIndex {
            $0 == word || (word.utf8.count == 3 && $0.hasPrefix(word))
        }
        return index.map { $0 + 1 } ?? (word == "sept" ? 9 : nil)
    }

    private static func day(_ word: String) -> Int? {
        let digits = word.prefix { $0.isASCII && $0.isNumber }
        let ending = word.dropFirst(digits.count)
        guard ending.isEmpty || ["st", "nd", "rd", "th"].contains(String(ending)) else {
            return nil
        }
        return Int(digits)
    }
}
