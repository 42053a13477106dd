/// The closed classes of English, and the adverbs that begin sentences of news.
enum FunctionWords {
    /// Capitalised for the place in which they stand, never as a name.
    static let all: Set<String> = determiners.union(pronouns).union(prepositions)
        .union(conjunctions).union(verbs).union(adverbs)

    /// Whether a capitalised word after an abbreviation begins a sentence.
    static func beginsSentence(_ word: String) -> Bool {
        all.contains(word) && !notAfterAbbreviation.contains(word)
    }

    private static let notAfterAbbreviation: Set<String> = ["us", "may", "will", "of", "and"]

    static let determiners: Set<String> = [
        "the", "a", "an", "this", "that", "these", "those", "my", "your", "his", "her", "its",
        "our", "their", "some", "any", "no", "every", "each", "either", "neither", "both", "all",
        "many", "much", "most", "more", "few", "fewer", "several", "such", "another", "other",
        "others", "one", "what", "which", "whose", "two", "three", "four", "five", "six", "seven",
        "eight", "nine", "ten", "half", "none", "less", "least",
    ]

    static let pronouns: Set<String> = [
        "i", "you", "he", "she", "it", "we", "they", "me", "him", "us", "them", "who", "whom",
        "whoever", "whatever", "there", "here", "anyone", "someone", "everyone", "nobody",
        "nothing", "something", "everything", "anything", "mine", "ours", "theirs", "himself",
        "herself", "itself", "themselves", "i'm", "i've", "i'd", "i'll", "we're", "we've", "we'll",
        "you're", "you've", "you'll", "they're", "they've", "they'll", "he'd", "he'll", "she'd",
        "she'll", "it'd", "it'll", "there'll",
    ]

    static let prepositions: Set<String> = [
        "in", "on", "at", "of", "for", "from", "by", "with", "without", "within", "to", "into",
        "onto", "over", "under", "after", "before", "since", "until", "till", "during", "between",
        "among", "amid", "against", "about", "above", "across", "along", "around", "as", "behind",
        "below", "beneath", "beside", "besides", "beyond", "despite", "down", "except", "inside",
        "like", "unlike", "near", "off", "out", "outside", "past", "per", "through", "throughout",
        "toward", "towards", "up", "upon", "via", "versus", "given", "following", "including",
        "according", "based", "due", "regarding", "concerning",
    ]

    static let conjunctions: Set<String> = [
        "and", "or", "but", "nor", "yet", "so", "if", "because", "although", "though", "while",
        "whereas", "when", "whenever", "where", "wherever", "whether", "why", "how", "than",
        "once", "unless", "lest",
    ]

    static let verbs: Set<String> = [
        "is", "are", "was", "were", "be", "been", "being", "am", "has", "have", "had", "having",
        "do", "does", "did", "can", "could", "will", "would", "shall", "should", "may", "might",
        "must", "isn't", "aren't", "wasn't", "weren't", "don't", "doesn't", "didn't", "can't",
        "couldn't", "won't", "wouldn't", "shouldn't", "let", "asked", "speaking", "citing",
        "see", "read", "click", "updated", "published", "said", "says", "using", "made", "note",
    ]

    static let adverbs: Set<String> = [
        "not", "also", "then", "now", "just", "even", "still", "again", "already", "however",
        "moreover", "furthermore", "meanwhile", "instead", "therefore", "thus", "hence", "indeed",
        "nevertheless", "nonetheless", "otherwise", "perhaps", "maybe", "today", "yesterday",
        "tomorrow", "tonight", "soon", "later", "earlier", "never", "ever", "always", "often",
        "sometimes", "elsewhere", "afterwards", "afterward", "overall", "too", "very", "only",
        "rather", "quite", "almost", "nearly", "first", "second", "third", "last", "next", "far",
        "yes", "well", "oh", "please", "additionally", "recently", "currently", "mostly",
        "previously", "ahead", "back", "twice", "else", "further", "together", "apart", "ago",
        "altogether", "anyway", "thanks", "more", "new", "old", "former", "current", "late",
        "early", "ex", "longtime", "then",
    ]
}
