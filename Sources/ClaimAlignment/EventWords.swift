internal import TextAnalysis

/// Words of news that say the same of an event, by stem. Only near-synonyms that hold in either
/// direction stand in one group: a passage that says "heist" speaks of a claim's "robbery".
enum EventWords {
    /// The group of a stem, or the stem itself.
    static func concept(of stem: String) -> String {
        groupByStem[stem] ?? stem
    }

    /// The group of a word in its place, with the particle that changes it.
    static func concept(at index: Int, in text: AnalyzedText) -> String {
        PhrasalVerbs.concept(at: index, in: text) ?? concept(of: text.tokens[index].stem)
    }

    /// What comes back, mostly every year: "won the marathon" of 2015 is not that of 2016.
    static let recurring: Set<String> = [
        "annual", "award", "awards", "carnival", "championship", "championships", "conference",
        "congress", "cup", "derby", "election", "elections", "fair", "festival", "final", "finals",
        "league", "marathon", "olympics", "oscar", "oscars", "parade", "prix", "prize", "race",
        "regatta", "season", "semi-final", "summit", "tournament", "trophy",
    ]

    private static let groupByStem: [String: String] = {
        var table: [String: String] = [:]
        for group in groups {
            for stem in group {
                table[stem] = group[0]
            }
        }
        return table
    }()

    /// Stems, the first of each group standing for it.
    private static let groups: [[String]] = [
        ["theft", "steal", "stole", "stolen", "rob", "robberi", "heist", "thiev", "thief", "loot"],
        ["hack", "hacker", "breach", "intrus", "cyberattack", "cyber-attack", "cyberintrus"],
        ["behind", "respons", "perpetr", "commit", "culprit"],
        ["kill", "slain"],
        ["die", "dead", "death"],
        ["injur", "wound", "hurt"],
        ["warn", "caution", "alert"],
        ["say", "said", "state", "statement", "announc", "declar", "told"],
        ["buy", "bought", "purchas", "acquir", "acquisit"],
        ["sell", "sold", "sale"],
        ["begin", "began", "begun", "start", "launch", "open"],
        ["end", "finish", "conclud"],
        ["rise", "rose", "risen", "increas", "grow", "grew", "grown", "climb", "growth"],
        ["fall", "fell", "fallen", "declin", "decreas", "drop", "shrink", "shrank"],
        ["elect", "vote", "ballot"],
        ["appoint", "nam", "name", "install"],
        ["resign", "quit", "resignat"],
        ["arrest", "detain", "detent", "custodi"],
        ["charg", "indict"],
        ["ban", "prohibit", "forbid", "forbidden", "outlaw"],
        ["sign", "signatur"],
        ["compani", "firm", "corpor", "busi"],
        ["assault", "attack", "strike", "struck", "hit", "raid"],
        ["earthquak", "quak", "temblor"],
        ["crash", "collis", "collid"],
        ["build", "built", "construct", "construct"],
        ["win", "won", "victori"],
        ["email", "e-mail", "messag"],
        ["cryptocurr", "crypto", "bitcoin"],
        ["sanction", "penalti"],
        ["explos", "blast", "deton", "explod"],
        ["fire", "blaze", "inferno"],
        ["ship", "vessel"],
        ["rainstorm", "downpour"],
        ["investig", "inquiri", "probe"],
        ["promis", "pledg", "vow"],
        ["last", "take", "took"],
        ["spend", "spent", "stay"],
        ["reach", "arriv"],
    ]
}
