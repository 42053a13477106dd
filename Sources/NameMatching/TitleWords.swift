/// The words that offices are made of, in lower case.
enum TitleWords {
    /// Words that can end the name of an office.
    static let heads: Set<String> = [
        "administrator", "adviser", "advisor", "ambassador", "analyst", "attorney", "chair",
        "chairman", "chairperson", "chairwoman", "chancellor", "chief", "coach", "commander",
        "commissioner", "comptroller", "congressman", "congresswoman", "coordinator",
        "director", "envoy", "executive", "general", "governor", "head", "inspector", "judge",
        "justice", "king", "leader", "lieutenant", "manager", "mayor", "minister", "officer",
        "premier", "president", "principal", "prosecutor", "queen", "representative",
        "secretary", "senator", "speaker", "spokesman", "spokesperson", "spokeswoman",
        "superintendent", "treasurer", "undersecretary", "whip",
    ]

    /// Short forms that stand before a name.
    static let shortForms: [String: String] = [
        "amb": "ambassador", "gen": "general", "gov": "governor", "rep": "representative",
        "sec": "secretary", "sen": "senator", "pres": "president", "lt": "lieutenant",
    ]

    /// Words that change the rank of an office: with and without are two offices.
    static let ranks: Set<String> = [
        "assistant", "associate", "deputy", "vice", "under", "junior", "principal", "permanent",
        "prime", "parliamentary",
    ]

    /// Words that say how or when an office is held; they are no part of its name.
    static let qualifiers: Set<String> = [
        "acting", "current", "designate", "elect", "ex", "former", "incoming", "interim", "late",
        "longtime", "new", "newly", "nominee", "onetime", "outgoing", "then", "appointed",
        "retired", "incumbent",
    ]

    /// Qualifiers after which the office is over.
    static let pastQualifiers: Set<String> = ["ex", "former", "late", "onetime", "retired"]

    /// Qualifiers before which the office has not begun.
    static let futureQualifiers: Set<String> = ["designate", "elect", "incoming", "nominee"]

    /// Other words that stand inside the name of an office.
    static let fillers: Set<String> = [
        "affairs", "attorney", "chief", "communications", "counsel", "cyber", "defence",
        "defense", "economic", "education", "energy", "executive", "exterior", "finance",
        "financial", "foreign", "general", "health", "home", "information", "intelligence",
        "interior", "international", "justice", "labor", "labour", "legal", "majority",
        "managing", "medical", "minority", "national", "operating", "police", "policy",
        "press", "scientific", "security", "senior", "special", "staff", "technology", "trade",
        "transport", "treasury", "first", "second", "private", "political", "military",
    ]

    /// What a secretary or minister can be "of" or "for" without a body's name.
    static let portfolios: Set<String> = [
        "affairs", "agriculture", "business", "commerce", "culture", "defence", "defense",
        "development", "education", "employment", "energy", "environment", "exchequer",
        "finance", "foreign", "health", "homeland", "housing", "human", "immigration",
        "industry", "interior", "international", "justice", "labor", "labour", "security",
        "services", "staff", "state", "trade", "transport", "transportation", "treasury",
        "urban", "veterans", "war", "welfare",
    ]

    /// Offices of which a person holds one at a time, whatever they are of.
    static let exclusive: Set<String> = [
        "ambassador", "chancellor", "governor", "king", "mayor", "minister", "premier",
        "president", "queen", "secretary",
    ]

    /// Words that name whoever stands at the top, and so can stand for one another.
    static let generic: Set<String> = ["boss", "chief", "director", "head", "leader"]

    /// Small words inside names of offices and bodies.
    static let connectors: Set<String> = ["of", "the", "for", "and", "at", "on", "to"]
}

extension TitleWords {
    /// Words that end the name of a body, never that of a person.
    static let bodyHeads: Set<String> = [
        "administration", "agency", "army", "assembly", "association", "authority", "bank",
        "board", "branch", "bureau", "cabinet", "center", "centre", "college", "command",
        "commission", "committee", "company", "conference", "congress", "corporation", "council",
        "court", "department", "directorate", "division", "forces", "foundation", "group",
        "house", "institute", "ministry", "navy", "office", "organization", "organisation",
        "parliament", "party", "police", "school", "senate", "service", "society", "taskforce",
        "union", "unit", "university",
    ]
}
