/// What websites write around an article, in lowercase; general to the web, not to a site.
enum FurnitureWords {
    /// Whole lines that are never part of an article.
    static let lines: [String: Furniture] = [
        "ad": .advertisement,
        "ads": .advertisement,
        "advert": .advertisement,
        "advertisement": .advertisement,
        "advertisements": .advertisement,
        "article continues after advertisement": .advertisement,
        "article continues below": .advertisement,
        "article continues below advertisement": .advertisement,
        "content continues below": .advertisement,
        "continue reading below": .advertisement,
        "scroll to continue": .advertisement,
        "story continues below": .advertisement,
        "story continues below advertisement": .advertisement,
        "paid content": .sponsoredLabel,
        "paid post": .sponsoredLabel,
        "partner content": .sponsoredLabel,
        "promoted": .sponsoredLabel,
        "promoted content": .sponsoredLabel,
        "sponsored": .sponsoredLabel,
        "sponsored content": .sponsoredLabel,
        "sponsored post": .sponsoredLabel,
        "all posts by this author": .authorBiography,
        "full bio": .authorBiography,
        "more by this author": .authorBiography,
        "more from this author": .authorBiography,
        "read bio": .authorBiography,
        "read full bio": .authorBiography,
        "view all posts": .authorBiography,
        "view full bio": .authorBiography,
        "join the conversation": .commentLine,
        "join the discussion": .commentLine,
        "leave a comment": .commentLine,
        "leave a reply": .commentLine,
        "no comments": .commentLine,
        "post a comment": .commentLine,
        "show comments": .commentLine,
        "view comments": .commentLine,
        "copy link": .shareLine,
        "follow us": .shareLine,
        "share article": .shareLine,
        "share on social media": .shareLine,
        "share this": .shareLine,
        "share this article": .shareLine,
        "share this page": .shareLine,
        "share this post": .shareLine,
        "share this story": .shareLine,
        "all rights reserved": .copyrightNotice,
    ]

    /// Marks of trust and rank that stand above a headline.
    static let badges: Set<String> = [
        "breaking", "breaking news", "developing", "editor's pick", "editors' pick", "exclusive",
        "fact checked", "fact-checked", "featured", "live", "members only", "premium",
        "subscriber only", "subscribers only", "trusted", "verified",
    ]

    /// How a sentence begins that asks readers for comments.
    static let commentCalls = [
        "drop a comment", "drop us a comment", "have your say", "join the conversation",
        "join the discussion", "leave a comment", "leave us a comment", "leave your comments",
        "leave your thoughts", "let me know", "let us know", "please comment", "please leave",
        "please let us know", "please share", "share your", "sound off", "tell us",
        "what do you think", "write your", "your thoughts",
    ].map { $0.split(separator: " ").map(String.init) }

    /// Buttons of a row of buttons; one alone may be a heading.
    static let buttons: Set<String> = [
        "bookmark", "caption", "close", "comment", "comments", "email", "facebook", "flipboard",
        "instagram", "like",
        "linkedin", "messenger", "pinterest", "pocket", "print", "reddit", "save", "share",
        "telegram", "tiktok", "tumblr", "tweet", "twitter", "whatsapp", "x", "youtube",
    ]

    /// Where one shares and follows.
    static let platforms: Set<String> = [
        "bluesky", "email", "facebook", "instagram", "linkedin", "mastodon", "pinterest", "reddit",
        "telegram", "threads", "tiktok", "twitter", "whatsapp", "x", "youtube",
    ]

    /// How an invitation begins, and what it invites to.
    static let invitations: Set<String> = [
        "follow", "get", "join", "register", "sign", "subscribe",
    ]
    static let addressed: Set<String> = [
        "for", "here", "now", "our", "the", "to", "today", "up", "us",
    ]
    static let subscriptions: Set<String> = [
        "channel", "discord", "inbox", "mailing", "newsletter", "newsletters", "slack", "telegram",
        "whatsapp",
    ]
    static let communities: Set<String> = ["alerts", "community", "group", "members", "updates"]

    /// What stands before the name of whoever wrote a page.
    static let bylineCues: [[String]] = [
        ["author"], ["by"], ["edited", "by"], ["posted", "by"], ["published", "by"],
        ["reported", "by"], ["reporting", "by"], ["reviewed", "by"], ["story", "by"],
        ["updated", "by"], ["words", "by"], ["written", "by"],
    ]
    /// Words in lowercase that a byline may hold between names.
    static let bylineJoints: Set<String> = [
        "al", "and", "at", "bin", "da", "de", "del", "der", "di", "dos", "du", "for", "in", "la",
        "le", "of", "on", "the", "van", "von", "with",
    ]

    /// Headings of lists of links.
    static let linkHeadings: Set<String> = [
        "also read", "don't miss", "editor's picks", "editors' picks", "latest", "latest news",
        "latest stories", "more from this section", "more news", "more on this story",
        "more on this topic", "more stories", "most popular", "most read", "most viewed",
        "popular posts", "read also", "read more", "read next", "recommended",
        "recommended for you", "recommended stories", "related", "related articles",
        "related content", "related links", "related news", "related posts", "related stories",
        "related topics", "see also", "top stories", "trending", "trending now",
        "what to read next", "you may also like", "you might also like",
    ]
    /// What stands before a colon and links.
    static let linkCues: [[String]] = [
        ["also", "read"], ["filed", "under"], ["posted", "in"], ["read", "also"], ["read", "more"],
        ["read", "next"], ["recommended"], ["related"], ["related", "article"],
        ["related", "articles"], ["see", "also"], ["tag"], ["tagged"], ["tags"], ["topics"],
    ]
    /// Words of a navigation bar.
    static let navigation: Set<String> = [
        "about", "business", "careers", "contact", "help", "home", "login", "menu", "news",
        "opinion", "politics", "privacy", "search", "sport", "sports", "subscribe", "terms",
        "video", "weather", "world",
    ]

    /// What a line of an advertisement ends with: the words on its button.
    static let calls: Set<String> = [
        "apply now", "buy", "buy now", "claim", "claim bonus", "click here", "download",
        "download now", "explore", "find out more", "get offer", "get started", "join now",
        "learn more", "open account", "order now", "play now", "read review", "see deal",
        "shop", "shop now", "sign up", "start trading", "try free", "trade now", "try now",
        "view deal", "visit", "visit site", "visit website",
    ]

    static let disclaimerHeadings: Set<String> = [
        "disclaimer", "disclaimers", "disclosure", "editorial disclaimer", "legal disclaimer",
        "legal notice", "risk disclaimer", "risk warning",
    ]
    /// What disclaimers say; looked for as they stand, in lowercase.
    static let disclaimerPhrases = [
        "all rights reserved", "are advised to", "at your own risk", "before making any",
        "conflict of interest", "consult with a professional", "consult a professional",
        "cookie policy", "do not constitute", "does not constitute", "endorse", "financial advice",
        "for informational purposes", "guarantee", "guidelines", "investment advice",
        "information purposes", "legal advice", "liability", "liable", "medical advice",
        "not responsible", "privacy policy", "product recommendation", "professional advice",
        "terms and conditions", "terms of service", "terms of use",
        "views expressed", "opinions expressed", "your own research",
    ]

    /// What biographies of authors speak of.
    static let biographyWords: Set<String> = [
        "author", "award-winning", "based", "blog", "blogger", "columnist", "content",
        "contributing", "contributor", "correspondent", "covering", "covers", "creator", "degree",
        "editor", "freelance", "graduated", "joined", "journalism", "journalist", "newsroom",
        "outlets", "publications", "reporter", "translator", "university", "worked", "works",
        "writer", "writes", "writing",
    ]
    static let biographyHeadings: Set<String> = [
        "about author", "about the author", "about the authors", "about the writer",
        "author bio", "meet the author",
    ]

    /// What stands before the credit of a picture.
    static let imageCues: [[String]] = [
        ["credit"], ["featured", "image"], ["file", "photo"], ["image"], ["image", "credit"],
        ["image", "source"], ["photo"], ["photo", "credit"], ["photograph"], ["picture"],
    ]
    static let imageEndings = [".avif", ".gif", ".jpeg", ".jpg", ".png", ".svg", ".webp"]

    /// Verbs that make a sentence even of a few words; with one of them nothing is image text.
    static let verbs: Set<String> = [
        "am", "are", "be", "been", "came", "can", "could", "did", "do", "does", "got", "had", "has",
        "have", "is", "made", "may", "might", "must", "said", "says", "should", "took", "was",
        "went", "were", "will", "won", "would",
    ]
    /// Shortened words that end with a full stop inside a sentence.
    static let abbreviations: Set<String> = [
        "corp", "dept", "etc", "gen", "gov", "inc", "lt", "ltd", "mrs", "mt", "prof", "rep", "rev",
        "sen", "vs", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov",
        "dec", "est", "approx", "fig", "vol", "col", "capt", "messrs",
    ]
}
