internal import TextAnalysis

/// Verbs that mean something else with a particle behind them: "stepped down" is resigned, and
/// "caved in" collapsed.
enum PhrasalVerbs {
    /// The group of `EventWords` of the verb that begins at a token, or `nil` if no particle that
    /// changes it follows.
    static func concept(at index: Int, in text: AnalyzedText) -> String? {
        guard index + 1 < text.tokens.count,
            let verbs = verbsByParticle[text.tokens[index + 1].folded],
            let concept = verbs[text.tokens[index].folded]
        else { return nil }
        // "Broke out of prison" is no beginning.
        let isOfSomething =
            index + 2 < text.tokens.count && text.tokens[index + 2].folded == "of"
        return isOfSomething ? nil : EventWords.concept(of: concept)
    }

    /// By particle, then by form of the verb, the stem of what they say.
    private static let verbsByParticle: [String: [String: String]] = {
        var table: [String: [String: String]] = [:]
        for (forms, particle, stem) in verbs {
            for form in forms.split(separator: " ") {
                table[particle, default: [:]][String(form)] = stem
            }
        }
        return table
    }()

    private static let verbs: [(forms: String, particle: String, stem: String)] = [
        ("break breaks broke broken breaking", "out", "begin"),
        ("kick kicks kicked kicking", "off", "begin"),
        ("step steps stepped stepping stand stands stood standing", "down", "resign"),
        ("cave caves caved caving", "in", "collaps"),
        ("give gives gave given giving", "way", "collaps"),
        ("go goes went gone going", "into", "enter"),
        ("come comes came coming", "upon", "found"),
        ("come comes came coming", "across", "found"),
        ("blow blows blew blown blowing", "up", "explos"),
        ("go goes went gone going", "off", "explos"),
        ("call calls called calling", "off", "cancel"),
        ("put puts putting", "off", "postpon"),
        ("set sets setting", "up", "establish"),
        ("shut shuts shutting close closes closed closing", "down", "close"),
        ("tear tears tore torn tearing pull pulls pulled pulling", "down", "demolish"),
        ("knock knocks knocked knocking", "down", "demolish"),
        ("pass passes passed passing", "away", "die"),
        ("touch touches touched touching", "down", "land"),
        ("lay lays laid laying", "off", "dismiss"),
        ("go goes went gone going", "up", "rise"),
    ]
}
