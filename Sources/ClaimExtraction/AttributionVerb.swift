/// A form of a verb by which somebody is said to say, think, want or judge something.
struct AttributionVerb {
    enum Form {
        case base, thirdPerson, past, gerund
        /// Where it differs from the past: "written".
        case participle
    }

    /// What goes with a verb.
    struct Complements: OptionSet {
        let rawValue: Int

        /// "said that P", "said P", "“P,” said".
        static let clause = Self(rawValue: 1)
        /// "criticized the bank".
        static let object = Self(rawValue: 2)
        /// "promised to close it".
        static let infinitive = Self(rawValue: 4)
        /// "urged the bank to close".
        static let objectAndInfinitive = Self(rawValue: 8)
        /// "knew that P", but "knew P" is something else.
        static let that = Self(rawValue: 16)
        /// It may never have been uttered.
        static let thought = Self(rawValue: 32)
    }

    let form: Form
    let complements: Complements
    /// "called for".
    let prepositions: Set<String>

    /// Whether to do it takes words.
    var isSpeech: Bool { complements.contains(.clause) && !complements.contains(.thought) }

    /// `nil` for a word that is no such verb, in lower case.
    static func of(_ word: String) -> AttributionVerb? { forms[word] }

    private static let forms: [String: AttributionVerb] = {
        var forms: [String: AttributionVerb] = [:]
        for (complements, lemmas) in AttributionLexicon.verbs {
            for lemma in lemmas.split(whereSeparator: \.isWhitespace).map(String.init) {
                let prepositions = Set(AttributionLexicon.prepositions[lemma] ?? [])
                for (word, form) in Inflection.forms(of: lemma)
                where forms[word] == nil && !AttributionLexicon.otherWords.contains(word) {
                    forms[word] = AttributionVerb(
                        form: form, complements: complements, prepositions: prepositions)
                }
            }
        }
        for (lemma, prepositions) in AttributionLexicon.prepositions {
            for (word, form) in Inflection.forms(of: lemma) where forms[word] == nil {
                forms[word] = AttributionVerb(
                    form: form, complements: [], prepositions: Set(prepositions))
            }
        }
        return forms
    }()
}

/// The forms of English verbs.
enum Inflection {
    static func forms(of lemma: String) -> [(String, AttributionVerb.Form)] {
        let past = irregular[lemma]?.past ?? stem(lemma, before: "ed") + "ed"
        var forms: [(String, AttributionVerb.Form)] = [
            (past, .past), (thirdPerson(lemma), .thirdPerson), (lemma, .base),
            (stem(lemma, before: "ing") + "ing", .gerund),
        ]
        if let participle = irregular[lemma]?.participle, participle != past {
            forms.append((participle, .participle))
        }
        return forms
    }

    private static func thirdPerson(_ lemma: String) -> String {
        if endsInConsonantAndY(lemma) { return lemma.dropLast() + "ies" }
        let hisses = ["s", "x", "z", "ch", "sh"].contains { lemma.hasSuffix($0) }
        return lemma + (hisses ? "es" : "s")
    }

    /// "promis" of "promise", "admitt" of "admit", and "den" with an i of "deny" before "ed".
    private static func stem(_ lemma: String, before ending: String) -> String {
        if lemma.hasSuffix("e"), !lemma.hasSuffix("ee") { return String(lemma.dropLast()) }
        if ending == "ed", endsInConsonantAndY(lemma) { return lemma.dropLast() + "i" }
        guard let last = lemma.last, doubling.contains(lemma) else { return lemma }
        return lemma + String(last)
    }

    private static func endsInConsonantAndY(_ lemma: String) -> Bool {
        guard lemma.hasSuffix("y"), let before = lemma.dropLast().last else { return false }
        return !"aeiou".contains(before)
    }

    private static let doubling: Set<String> = [
        "admit", "brag", "dub", "jab", "opt", "plan", "plot", "rebut", "refer", "rip", "slam",
        "submit",
    ]

    private static let irregular: [String: (past: String, participle: String)] = [
        "feel": ("felt", "felt"), "find": ("found", "found"), "foresee": ("foresaw", "foreseen"),
        "forecast": ("forecast", "forecast"), "hear": ("heard", "heard"),
        "hold": ("held", "held"), "know": ("knew", "known"), "learn": ("learned", "learned"),
        "mean": ("meant", "meant"), "read": ("read", "read"), "say": ("said", "said"),
        "see": ("saw", "seen"), "seek": ("sought", "sought"), "show": ("showed", "shown"),
        "speak": ("spoke", "spoken"), "swear": ("swore", "sworn"), "tell": ("told", "told"),
        "think": ("thought", "thought"), "understand": ("understood", "understood"),
        "write": ("wrote", "written"), "withdraw": ("withdrew", "withdrawn"),
        "sing": ("sang", "sung"), "bet": ("bet", "bet"),
    ]
}
