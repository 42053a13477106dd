/// Words by which news says who says something, in lower case.
enum SpeechWords {
    static func isVerb(_ word: String) -> Bool { verbs.contains(word) }

    static let pronouns: Set<String> = ["he", "she"]

    /// Whether a pronoun can stand for a speaker, known or not.
    static func speaks(_ word: String) -> Bool {
        pronouns.contains(word) || ["i", "we", "they"].contains(word)
    }

    /// Whether those who are told stand between the verb and what is said.
    static func hasAddressee(_ verb: String) -> Bool {
        ["told", "tells", "warned", "warns", "asked", "asks", "reminded", "assured"].contains(verb)
    }

    /// Forms that join what is said to whatever its speaker does: "…, adding that".
    static let participles: Set<String> = [
        "adding", "alleging", "arguing", "asserting", "claiming", "explaining", "insisting",
        "noting", "saying", "stating", "suggesting", "warning",
    ]

    /// Verbs that mean speaking and nothing else.
    static let plainVerbs: Set<String> = ["said", "say", "says", "told", "tells"]

    /// What a description of somebody begins with.
    static let determiners: Set<String> = [
        "a", "an", "another", "both", "her", "his", "many", "most", "one", "other", "our",
        "several", "some", "the", "their", "these", "those", "three", "two",
    ]

    /// What stands between a subject and its verb of speech.
    static let beforeVerb: Set<String> = [
        "also", "and", "earlier", "even", "had", "has", "have", "later", "once", "previously",
        "recently",
        "repeatedly", "reportedly", "then", "who",
    ]

    /// What can follow "she said" and is no part of what she said.
    static let afterSpeaker: Set<String> = [
        "after", "as", "before", "during", "in", "on", "to", "when", "while",
    ]

    /// Nouns that can stand for speakers without a name.
    static let unnamed: Set<String> = [
        "agency", "agencies", "analyst", "analysts", "authorities", "authority", "aide", "aides",
        "company", "critics", "diplomat", "diplomats", "expert", "experts", "government",
        "insider", "insiders", "investigators", "lawyer", "lawyers", "media", "minister",
        "ministry", "newspaper", "campaign", "data", "candidate", "poll", "polls", "president",
        "senator", "survey", "voters", "officer", "officers", "official", "officials", "outlet",
        "outlets", "people", "person", "police", "prosecutors", "report", "reports",
        "representative", "representatives", "researcher", "researchers", "scientists", "source",
        "sources", "spokesman", "spokesperson", "spokeswoman", "statement", "study", "observers",
        "witness", "witnesses", "they", "it", "who",
    ]

    /// Words that begin a sentence with a capital and name nobody.
    static func isGrammar(_ word: String) -> Bool {
        grammar.contains(word) || determiners.contains(word) || unnamed.contains(word)
    }

    static let honorifics: Set<String> = ["mr", "mrs", "ms", "dr", "sir", "miss"]

    private static let grammar: Set<String> = [
        "i", "you", "he", "she", "it", "we", "they", "this", "that", "there", "who", "what",
        "as", "and", "but", "or", "so", "if", "when", "while", "in", "on", "at", "for", "to",
        "no", "not", "yes", "then", "now", "here", "also", "however", "later", "earlier",
        "nobody", "everyone", "someone", "mr", "mrs", "ms", "dr", "all", "none", "sir", "miss",
    ]

    private static let verbs: Set<String> = [
        "boasted", "cautioned", "complained", "conceded", "countered", "demanded", "exclaimed",
        "lamented", "quipped", "shouted",
        "acknowledged", "added", "admitted", "alleged", "alleges", "announced", "announces",
        "argued", "argues", "asserted", "asserts", "believe", "believed", "believes", "claim",
        "claimed", "claims", "concluded", "concludes", "confirmed", "confirms", "contended",
        "contends", "declared", "disclosed", "emphasized", "explained",
        "explains", "insisted", "insists", "maintained", "maintains", "mentioned", "mentions",
        "noted", "notes", "observed", "pointed", "quoted", "recalled", "remarked", "replied",
        "report", "reported", "reports", "revealed", "reveals", "said", "say", "says", "stated",
        "states", "stressed", "suggested", "suggests", "testified", "told", "warned", "warns",
        "agreed", "agrees", "asked", "asks", "continued", "feared", "fears", "found", "hoped",
        "hopes", "indicated",
        "indicates", "predicted", "pledged", "predicts", "promised", "responded", "showed", "shows",
        "tells", "tweeted", "thinks", "thought", "vowed", "joked",
        "wrote", "writes", "cited", "cites", "listed", "lists",
    ]

    /// Whether what is said may follow without "that": "she said it rained", "he mentioned three
    /// attacks". After other verbs it would be their object: "the bank warned its customers".
    static func takesMoreThanThat(_ verb: String) -> Bool { bareVerbs.contains(verb) }

    private static let bareVerbs: Set<String> = [
        "said", "say", "says", "believe", "believed", "believes", "claim", "claimed", "claims",
        "insisted", "insists", "argued", "argues", "mentioned", "mentions", "cited", "cites",
        "listed", "lists", "thinks", "thought", "wrote", "writes",
    ]
}
