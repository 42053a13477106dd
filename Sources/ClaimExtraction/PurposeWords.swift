/// Words by which a sentence does something else than stating a fact, in lower case.
enum PurposeWords {
    static let imperatives: Set<String> = [
        "check", "click", "consider", "consult", "contact", "do", "don't", "ensure", "follow",
        "help", "join", "keep", "let", "let's", "make", "please", "read", "remember", "sign",
        "subscribe", "tell", "visit", "watch",
    ]

    /// What tells a will from what will be: "his will", "the will of the people", "at will".
    static let beforeNoun: Set<String> = [
        "a", "an", "the", "his", "her", "their", "its", "my", "your", "our", "this", "that", "no",
        "free", "political", "popular", "good", "ill", "living", "last", "at", "of", "against",
        "without", "any", "and", "pressing", "urgent", "real", "great",
    ]

    /// Where a rule is told, "must" is what it says: "under the law, banks must report it".
    static let rules: Set<String> = [
        "code", "constitution", "contract", "court", "decree", "directive", "law", "laws",
        "legislation", "order", "regulation", "regulations", "requirement", "rule", "rules",
        "ruling", "statute", "terms", "treaty", "under",
    ]

    /// What may part a past verb from what is to come by it: "ruled that banks will pay".
    static let links: Set<String> = [
        "and", "but", "he", "how", "if", "it", "she", "that", "they", "we", "what", "when", "where",
        "whether", "which", "who", "whose", "why", "while", "because", "after", "before",
    ]

    static let relatives: Set<String> = ["that", "which", "who"]

    static let predictions = Phrases([
        "will", "won't", "shall", "he'll", "it'll", "she'll", "they'll", "we'll", "you'll", "i'll",
        "there'll", "is going to", "are going to", "is expected to", "are expected to",
        "is likely to", "are likely to", "is unlikely to", "are unlikely to", "is set to",
        "are set to", "is poised to", "are poised to", "is bound to", "are bound to",
    ])

    static let advice = Phrases([
        "should", "ought to", "need to", "needs to", "must", "is needed to", "are needed to",
        "are advised to", "is advised to", "had better",
    ])

    static let opinions = Phrases([
        "i think", "i believe", "i feel", "in my view", "in our view", "in my opinion",
        "we believe", "we think", "arguably", "undoubtedly", "hopefully", "unfortunately",
        "fortunately", "sadly", "frankly", "can't be ignored", "cannot be ignored",
        "needless to say", "to be honest", "it is clear that", "it is hard to", "it is time to",
        "it's time to", "should have", "ought to have", "the best way", "the worst thing",
        "the best thing", "best of all", "worst of all",
    ])

    /// What somebody says something "is" who judges it.
    static let judgements: Set<String> = [
        "absurd", "amazing", "appalling", "awful", "beautiful", "brilliant", "deplorable",
        "despicable", "disgraceful", "disgusting", "fantastic", "foolish", "heartbreaking",
        "horrible", "incredible", "laughable", "outrageous", "pathetic", "ridiculous", "shameful",
        "shocking", "stupid", "terrible", "unacceptable", "unbelievable", "wonderful",
    ]

    static let degrees: Set<String> = [
        "absolutely", "just", "most", "quite", "rather", "really", "simply", "so", "totally",
        "truly", "utterly", "very",
    ]
}

/// Phrases of one or more words, found by the first.
struct Phrases: Sendable {
    private let byFirstWord: [String: [[String]]]

    init(_ phrases: [String]) {
        byFirstWord = Dictionary(
            grouping: phrases.map { $0.split(separator: " ").map(String.init) }, by: { $0[0] })
    }

    /// The longest phrase with which some words begin.
    func match(_ words: ArraySlice<String>) -> [String]? {
        guard let first = words.first else { return nil }
        return byFirstWord[first]?.filter { words.starts(with: $0) }.max { $0.count < $1.count }
    }
}
