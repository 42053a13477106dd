/// The words that offices are made of, in lower case.
public enum TitleWords {
    /// Words that can end the name of an office.
    public static let heads: Set<String> = [
        "administrator", "adviser", "advisor", "ambassador", "analyst", "attorney", "boss",
        "ceo", "cfo", "chair", "chairman", "chairperson", "chairwoman", "chancellor", "chief",
        "coach", "commandant", "commander", "commissioner", "comptroller", "congressman",
        "congresswoman", "coordinator", "counsel", "director", "economist", "editor", "envoy",
        "executive", "founder", "general", "governor", "head", "inspector", "judge", "justice",
        "king", "leader", "lieutenant", "manager", "mayor", "minister", "officer", "premier",
        "president", "principal", "prosecutor", "queen", "representative", "secretary",
        "senator", "speaker", "spokesman", "spokesperson", "spokeswoman", "strategist",
        "superintendent", "treasurer", "undersecretary", "whip",
    ]

    /// Words that end the name of an office only where no other does: "special assistant to …".
    public static let lesserHeads: Set<String> = [
        "aide", "assistant", "counsellor", "counselor", "lady", "lord", "member", "monarch",
        "seal",
    ]

    /// Ranks and forms of address that may stand between an office and a name.
    public static let forms: Set<String> = [
        "mr", "mrs", "ms", "dr", "sir", "dame", "lord", "lady", "baroness", "gen", "lt", "col",
        "maj", "adm", "admiral", "capt", "sgt", "rt", "hon", "prof", "professor", "rev",
        "brigadier", "marshal",
    ]

    /// Short forms that stand before a name.
    public static let shortForms: [String: String] = [
        "amb": "ambassador", "gen": "general", "gov": "governor", "rep": "representative",
        "sec": "secretary", "sen": "senator", "pres": "president", "lt": "lieutenant",
    ]

    /// Words that change the rank of an office: with and without are two offices.
    public static let ranks: Set<String> = [
        "assistant", "associate", "deputy", "lieutenant", "vice", "under", "junior", "principal",
        "permanent", "prime", "parliamentary",
    ]

    /// Words that say how or when an office is held; they are no part of its name.
    public static let qualifiers: Set<String> = [
        "acting", "current", "designate", "elect", "ex", "former", "incoming", "interim", "late",
        "longtime", "new", "newly", "nominee", "onetime", "outgoing", "then", "appointed",
        "retired", "incumbent",
    ]

    /// Qualifiers after which the office is over.
    public static let pastQualifiers: Set<String> = ["ex", "former", "late", "onetime", "retired"]

    /// Qualifiers before which the office has not begun.
    public static let futureQualifiers: Set<String> = ["designate", "elect", "incoming", "nominee"]

    /// Other words that stand inside the name of an office.
    public static let fillers: Set<String> = [
        "affairs", "attorney", "chief", "communications", "counsel", "cyber", "defence",
        "defense", "economic", "education", "energy", "executive", "exterior", "finance",
        "financial", "foreign", "general", "health", "home", "information", "intelligence",
        "interior", "international", "justice", "labor", "labour", "legal", "majority",
        "managing", "medical", "minority", "national", "operating", "police", "policy",
        "press", "scientific", "security", "senior", "special", "staff", "technology",
        "transport", "transportation", "treasury", "first", "second", "private", "political",
        "military", "agriculture", "commerce", "housing", "environment", "culture", "business",
        "lord", "trade", "veterans", "homeland", "budget", "solicitor", "brexit", "schools",
        "immigration", "pensions", "environmental", "paymaster", "surgeon", "commercial",
        "exchequer", "cabinet",
    ]

    /// What a secretary or minister can be "of" or "for" without a body's name.
    public static let portfolios: Set<String> = [
        "affairs", "agriculture", "business", "commerce", "culture", "defence", "defense",
        "development", "education", "employment", "energy", "environment", "exchequer",
        "finance", "foreign", "health", "homeland", "housing", "human", "immigration",
        "industry", "interior", "international", "justice", "labor", "labour", "security",
        "services", "staff", "state", "trade", "transport", "transportation", "treasury",
        "urban", "veterans", "war", "welfare", "children", "climate", "communities", "courts",
        "digital", "equalities", "families", "fisheries", "food", "heritage", "innovation",
        "media", "pensions", "science", "skills", "sport", "technology", "tourism", "women",
    ]

    /// Offices of which a person holds one at a time, whatever they are of.
    public static let exclusive: Set<String> = [
        "ambassador", "chancellor", "governor", "king", "mayor", "minister", "premier",
        "president", "queen", "secretary",
    ]

    /// Words that name whoever stands at the top, and so can stand for one another.
    public static let generic: Set<String> = ["boss", "chief", "director", "head", "leader"]

    /// Small words inside names of offices and bodies.
    public static let connectors: Set<String> = ["of", "the", "for", "and", "at", "on", "to"]
}

extension TitleWords {
    /// Words that end the name of a body, never that of a person.
    public static let bodyHeads: Set<String> = [
        "administration", "agency", "army", "assembly", "association", "authority", "bank",
        "board", "branch", "bureau", "cabinet", "center", "centre", "college", "command",
        "commission", "committee", "company", "conference", "congress", "corporation", "council",
        "court", "department", "directorate", "division", "forces", "foundation", "group",
        "house", "institute", "ministry", "navy", "office", "organization", "organisation",
        "parliament", "party", "police", "school", "senate", "service", "society", "taskforce",
        "union", "unit", "university",
    ]
}
