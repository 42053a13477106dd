/// Words that carry no content of their own, in lower case.
enum FunctionWords {
    static func isContent(_ word: String) -> Bool {
        !words.contains(word) && !isContraction(word)
    }

    /// "We've", "they'll": of two words without content.
    private static func isContraction(_ word: String) -> Bool {
        guard let mark = word.utf8.firstIndex(of: UInt8(ascii: "'")) else { return false }
        return words.contains(String(word[..<mark]))
    }

    /// Prepositions, pronouns and "and": behind them something else begins.
    static func endsNounPhrase(_ word: String) -> Bool {
        phraseEnds.contains(word) || VerbForms.isPast(word)
    }

    private static let phraseEnds: Set<String> = [
        "about", "against", "and", "as", "at", "based", "born", "by", "for", "from", "in", "into",
        "known", "near", "of", "on", "or", "set", "that", "to", "where", "which", "who", "with",
    ]

    static let pronouns: Set<String> = [
        "he", "she", "it", "they", "his", "her", "its", "their", "this", "these",
    ]

    static let prepositions: Set<String> = [
        "about", "against", "at", "by", "for", "from", "in", "into", "near", "of", "off", "on",
        "over", "to", "toward", "towards", "under", "with",
    ]

    /// Words that turn a statement into its opposite.
    static let negators: Set<String> = [
        "not", "never", "no", "none", "neither", "nor", "without", "cannot", "nobody", "nothing",
        "failed", "fails", "failing", "refused", "refuses", "refusing", "false", "falsely",
        "untrue", "unable", "incapable",
    ]

    /// Words with content that deny what they govern.
    static let denyingWords: Set<String> = [
        "lack", "lacked", "lacks", "lacking", "avoid", "avoided", "avoids", "avoiding",
    ]

    /// Negators only before another word: "has yet to", "declined to", "turned down".
    static let negatorsBefore: [String: String] = [
        "yet": "to", "declined": "to", "declines": "to", "turned": "down", "other": "than",
    ]

    /// Stems of words by which something is somebody's charge, fear or rumour, or did not come
    /// about: what they govern is not said to be so.
    static let hedgingStems: Set<String> = [
        "accus", "acquit", "alleg", "almost", "attempt", "avert", "charg", "clear", "expect",
        "foil", "hoax", "indict", "myth", "near", "prevent", "rumor", "rumour", "stop", "suspect",
        "thwart", "wrong",
    ]

    /// Words that say how many or how far: a text without them says less.
    static let quantifiers: Set<String> = [
        "all", "always", "countless", "dozens", "entire", "every", "everyone", "first", "largest",
        "last", "least", "majority", "many", "most", "multiple", "never", "numerous", "only",
        "several", "smallest", "sole", "thousands", "various", "whole", "worst", "biggest",
        "highest", "lowest", "oldest", "none", "exclusively", "solely", "hundreds", "millions",
        "few", "half",
    ]

    /// Words by which somebody disputes something: what they dispute is neither said nor denied
    /// by the text itself.
    static let disputes: Set<String> = [
        "denied", "denies", "deny", "denying", "disputed", "disputes", "rejected", "rejects",
        "dismissed", "dismisses", "refuted", "contradicted", "doubted", "questioned",
    ]

    /// Words after which something is only possible, planned or somebody's suspicion.
    static let hedges: Set<String> = [
        "may", "might", "could", "would", "should", "allegedly", "reportedly", "possibly",
        "perhaps", "probably", "likely", "suspected", "apparently", "seemingly", "rumored",
        "rumoured", "if", "whether", "plans", "planned", "intends", "attempted", "tried",
        "expected", "potentially", "purportedly", "supposedly", "claimed", "claims", "alleged",
        "alleges",
    ]

    private static let words: Set<String> = Set(
        """
        a about above after again against all also although am among an and another any are as at be \
        because been before being below between both but by can did do does doing done down during \
        each either even ever every few for from further had has have having he her here hers \
        herself him himself his how i in into is it its itself just like made make makes making \
        many me more most much must my near now of off often on once one only onto or other our \
        out over own per put s said got shortly just same say says see seen she since so some still such take taken \
        than that the their them themselves then there these they this those though through thus \
        to too toward towards under until up upon us use used using various very via was we were \
        what when where which while who whom whose why will with within yet you your
        """.split(separator: " ").map(String.init)
    ).union(negators).union(hedges).union(disputes)
}
