internal import COfficeTitles
internal import TextAnalysis

/// Which titles mean one office, and which names one body: what `titles.txt` says.
struct TitleTable: Sendable {
    static let shared = TitleTable(
        lines: String(
            decoding: UnsafeBufferPointer(
                start: crosscheck_titles(), count: Int(crosscheck_titles_count())), as: UTF8.self))

    /// Where an office is one: a country in lower case, or `nil` for anywhere.
    private struct Place: Hashable, Sendable {
        let country: String?
        let office: Int
    }

    private var offices: [String: [Place]] = [:]
    /// By the first word: all words, and what stands for them.
    private var bodies: [String: [(words: [String], name: String)]] = [:]
    /// The words of every title, by their first.
    private var phrases: [String: [[String]]] = [:]
    /// Lines that say nothing, from 1.
    private(set) var misread: [Int] = []

    init(lines text: String) {
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(Self.trimmed)
        for line in lines where line.hasPrefix("body ") {
            let names = Self.names(in: line.dropFirst("body ".count))
            for name in names { add(body: name, as: names[0].joined(separator: "_")) }
        }
        var country: String?
        for (number, line) in lines.enumerated() {
            if line.isEmpty || line.hasPrefix("#") || line.hasPrefix("body ") { continue }
            if line.hasPrefix("[") {
                let name = line.dropFirst().prefix { $0 != "]" }.lowercased()
                country = name == "anywhere" ? nil : name
                continue
            }
            for name in Self.names(in: line) {
                guard let title = OfficeTitle(words: name, text: "", table: self) else {
                    misread.append(number + 1)
                    continue
                }
                let place = Place(country: country, office: number)
                offices[title.signature, default: []].append(place)
                phrases[name[0], default: []].append(name)
            }
        }
        for key in phrases.keys { phrases[key]?.sort { $0.count > $1.count } }
    }

    private mutating func add(body words: [String], as name: String) {
        bodies[words[0], default: []].append((words, name))
        bodies[words[0]]?.sort { $0.words.count > $1.words.count }
    }

    /// The names of a line, each as words in one spelling without "the".
    private static func names(in line: Substring) -> [[String]] {
        line.split(separator: "=").map { OfficeTitle.words(of: String($0)) }.filter { !$0.isEmpty }
    }

    private static func trimmed(_ line: Substring) -> Substring {
        let front = line.drop { $0 == " " }
        return front.last == " " ? front.prefix { $0 != "\n" } : front
    }

    /// Whether two titles mean one office in a country; in any, if it is not known.
    func areOne(_ one: OfficeTitle, _ other: OfficeTitle, in country: String?) -> Bool {
        let mine = places(of: one, in: country)
        return !mine.isEmpty && !mine.isDisjoint(with: places(of: other, in: country))
    }

    func knows(_ title: OfficeTitle, in country: String?) -> Bool {
        !places(of: title, in: country).isEmpty
    }

    private func places(of title: OfficeTitle, in country: String?) -> Set<Place> {
        let country = country?.lowercased()
        return Set(
            (offices[title.signature] ?? []).filter {
                country == nil || $0.country == nil || $0.country == country
            })
    }

    /// The countries in which a title is an office of the table.
    func countries(of title: OfficeTitle) -> [String] {
        (offices[title.signature] ?? []).compactMap(\.country)
    }

    /// Puts one word for the name of a body: "federal_bureau_of_investigation" for "fbi".
    func joiningBodies(_ words: [String]) -> [String] {
        guard words.contains(where: { bodies[$0] != nil }) else { return words }
        var joined: [String] = []
        var index = 0
        while index < words.count {
            let known = bodies[words[index]]?.first { words[index...].starts(with: $0.words) }
            joined.append(known?.name ?? words[index])
            index += known?.words.count ?? 1
        }
        return joined
    }

    /// How many of some words from the first on are the longest title that the table has there.
    ///
    /// - Parameter words: folded; those that belong to no title may be "".
    func lengthOfTitle(at words: ArraySlice<String>) -> Int? {
        guard let first = words.first else { return nil }
        var longest: Int?
        for phrase in phrases[OrganizationName.normalSpelling(first)] ?? [] {
            guard let length = Self.length(of: phrase, in: words) else { continue }
            longest = max(longest ?? 0, length)
        }
        return longest
    }

    private static func length(of phrase: [String], in words: ArraySlice<String>) -> Int? {
        var index = words.startIndex
        for word in phrase {
            // Commas stand in the text alone: "culture, media and sport secretary".
            while index < words.endIndex, words[index] == "the" || words[index].isEmpty,
                index > words.startIndex
            {
                index += 1
            }
            guard index < words.endIndex, OrganizationName.normalSpelling(words[index]) == word
            else { return nil }
            index += 1
        }
        return index - words.startIndex
    }
}
