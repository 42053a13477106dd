/// Words by which news says who says something, in lower case.
enum SpeechWords {
    static func isVerb(_ word: String) -> Bool { verbs.contains(word) }

    static let pronouns: Set<String> = ["he", "she"]

    /// Nouns that can stand for speakers without a name.
    static let unnamed: Set<String> = [
        "agency", "agencies", "analyst", "analysts", "authorities", "authority", "aide", "aides",
        "company", "critics", "diplomat", "diplomats", "expert", "experts", "government",
        "insider", "insiders", "investigators", "lawyer", "lawyers", "media", "minister",
        "ministry", "newspaper", "officer", "officers", "official", "officials", "outlet",
        "outlets", "people", "person", "police", "prosecutors", "report", "reports",
        "representative", "representatives", "researcher", "researchers", "scientists", "source",
        "sources", "spokesman", "spokesperson", "spokeswoman", "statement", "study", "observers",
        "witness", "witnesses", "they", "it", "who",
    ]

    private static let verbs: Set<String> = [
        "acknowledged", "added", "admitted", "alleged", "alleges", "announced", "announces",
        "argued", "argues", "asserted", "asserts", "believe", "believed", "believes", "claim",
        "claimed", "claims", "concluded", "concludes", "confirmed", "confirms", "contended",
        "contends", "declared", "disclosed", "emphasized", "explained",
        "explains", "insisted", "insists", "maintained", "maintains", "mentioned", "mentions",
        "noted", "notes", "observed", "pointed", "quoted", "recalled", "remarked", "replied",
        "report", "reported", "reports", "revealed", "reveals", "said", "say", "says", "stated",
        "states", "stressed", "suggested", "suggests", "testified", "told", "warned", "warns",
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
