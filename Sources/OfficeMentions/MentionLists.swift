internal import NameMatching

/// Small words by which persons and offices are joined.
enum MentionLists {
    static let articles: Set<String> = ["the", "a", "an", "its", "their", "his", "her", "our"]

    /// What goes on with an office.
    static let tailOpeners: Set<String> = ["of", "at", "for", "under", "in", "to", "without"]

    /// Forms that say that somebody is in an office as the text is written.
    static let present: Set<String> = ["is", "serves", "remains", "becomes", "been", "has"]

    /// Forms that say that somebody was, at whatever time.
    static let past: Set<String> = [
        "was", "became", "served", "named", "appointed", "had", "were", "remained", "elected",
    ]

    static let beings = present.union(past)

    /// What may stand between a person and an office.
    static let bridges: Set<String> = articles.union(beings).union([
        "as", "who", "now", "currently", "still", "also", "once", "formerly", "previously",
        "sworn",
    ]).union(TitleWords.qualifiers)

    /// After "who": the title that somebody has who does it.
    static let leading: [String: String] = [
        "heads": "head", "leads": "head", "runs": "head", "chairs": "chair",
        "directs": "director", "headed": "head", "led": "head", "ran": "head",
        "chaired": "chair", "directed": "director",
    ]

    static let leadingInPast: Set<String> = ["headed", "led", "ran", "chaired", "directed"]

    static let pronouns: Set<String> = ["he", "she"]

    /// Words that a sentence begins with, capitalised or not.
    static let openers: Set<String> = [
        "the", "a", "an", "in", "on", "as", "at", "and", "but", "when", "while", "after", "before",
        "its", "their", "his", "her", "this", "that", "for", "by", "with", "if", "then", "former",
        "according", "to", "from", "under", "since", "even", "so", "although", "though", "like",
        "former", "acting", "meanwhile", "also", "new", "late",
    ]

    /// Behind "at" and its like: no body, but a time.
    static let times: Set<String> = ["time", "moment", "day", "days", "year", "years"]

    /// Titles that say little without what stands before them.
    static let withPortfolio: Set<String> = [
        "minister", "secretary", "commissioner", "adviser", "advisor",
    ]

    /// Titles that people are called by too: "Jim Justice".
    static let surnames: Set<String> = ["judge", "justice", "king", "major", "marshal"]

    /// Before the one name that a peer goes by: "Lord Reed".
    static let peerages: Set<String> = [
        "lord", "lady", "baron", "baroness", "viscount", "viscountess", "earl", "countess",
    ]

    /// Behind a name and its comma, and part of it.
    static let generations: Set<String> = ["jr", "sr", "ii", "iii", "iv"]

    /// Behind a British name: "Jack Straw MP".
    static let honours: Set<String> = [
        "mp", "msp", "qc", "kc", "obe", "cbe", "mbe", "kbe", "dbe", "mep", "ms",
    ]
}
