import TextAnalysis

/// Names of those who publish, found in texts word by word.
struct OutletNames {
    private struct Entry {
        var words: [String]
        var name: String
    }

    /// By the first word, longest first.
    private var entries: [String: [Entry]] = [:]

    /// - Parameter names: pairs of what a text may say and whom it means.
    init(_ names: [(said: String, name: String)]) {
        for (said, name) in names {
            let words = Self.words(of: said)
            guard let first = words.first else { continue }
            entries[first, default: []].append(Entry(words: words, name: name))
        }
        for key in entries.keys {
            entries[key]?.sort { ($1.words.count, $0.name) < ($0.words.count, $1.name) }
        }
    }

    private static func words(of name: String) -> [String] {
        var words = AnalyzedText(name).tokens
            .filter { $0.kind == .word || $0.kind == .number }.map(\.folded)
        if words.count > 1, words.first == "the" {
            words.removeFirst()
        }
        return words
    }

    /// The name that begins with a token, and the first token after it.
    func name(at token: Int, of tokens: ArraySlice<Token>) -> (name: String, end: Int)? {
        var start = token
        if start < tokens.endIndex, tokens[start].folded == "the" { start += 1 }
        guard start < tokens.endIndex, tokens[start].isCapitalized,
            let known = entries[tokens[start].folded]
        else { return nil }
        for entry in known where start + entry.words.count <= tokens.endIndex {
            let end = start + entry.words.count
            if tokens[start..<end].map(\.folded) == entry.words { return (entry.name, end) }
        }
        return nil
    }
}

/// Agencies whose reports many print.
enum Agencies {
    /// What stands in brackets or after a dash, and whom it means.
    static let marks: [String: String] = [
        "Reuters": "Reuters", "REUTERS": "Reuters", "AP": "Associated Press",
        "AFP": "Agence France-Presse", "UPI": "United Press International",
        "dpa": "Deutsche Presse-Agentur", "DPA": "Deutsche Presse-Agentur",
        "PTI": "Press Trust of India", "ANI": "Asian News International", "Xinhua": "Xinhua",
        "XINHUA": "Xinhua", "Yonhap": "Yonhap", "YONHAP": "Yonhap", "PA": "PA Media",
        "Bloomberg": "Bloomberg", "TASS": "TASS", "KCNA": "KCNA", "EFE": "EFE", "ANSA": "ANSA",
        "Kyodo": "Kyodo News", "Interfax": "Interfax", "CNS": "Catholic News Service",
        "IANS": "Indo-Asian News Service",
    ]

    /// What stands in bylines and at the foot.
    static let names: [(said: String, name: String)] = [
        ("Reuters", "Reuters"), ("Thomson Reuters", "Reuters"),
        ("Associated Press", "Associated Press"), ("AP", "Associated Press"),
        ("Agence France-Presse", "Agence France-Presse"), ("AFP", "Agence France-Presse"),
        ("United Press International", "United Press International"),
        ("Press Association", "PA Media"), ("PA Media", "PA Media"),
        ("Press Trust of India", "Press Trust of India"),
        ("Deutsche Presse-Agentur", "Deutsche Presse-Agentur"),
        ("Canadian Press", "The Canadian Press"), ("Xinhua", "Xinhua"),
        ("Xinhua News Agency", "Xinhua"), ("Yonhap", "Yonhap"), ("Yonhap News Agency", "Yonhap"),
        ("Kyodo News", "Kyodo News"), ("Bloomberg News", "Bloomberg"),
        ("Dow Jones Newswires", "Dow Jones Newswires"), ("TASS", "TASS"), ("KCNA", "KCNA"),
        ("Korean Central News Agency", "KCNA"), ("Interfax", "Interfax"),
        ("Australian Associated Press", "Australian Associated Press"),
    ]
}
