/// What the words of classes and ids say about an element; general to the web, not to a site.
enum ClassWords {
    /// Words and pairs of neighbouring words that name what is no part of an article.
    static let parts: [String: SitePart] = [
        "ad": .advertisement, "ads": .advertisement, "adbox": .advertisement,
        "advert": .advertisement, "adverts": .advertisement, "advertising": .advertisement,
        "advertisement": .advertisement, "adunit": .advertisement, "adslot": .advertisement,
        "adsense": .advertisement, "adsbygoogle": .advertisement, "dfp": .advertisement,
        "outbrain": .advertisement, "promo": .advertisement, "promoted": .advertisement,
        "promotion": .advertisement, "sponsor": .advertisement, "sponsored": .advertisement,
        "sponsors": .advertisement, "taboola": .advertisement, "zergnet": .advertisement,
        "revcontent": .advertisement, "affiliate": .advertisement,
        "author bio": .authorBiography, "author box": .authorBiography,
        "author info": .authorBiography, "author card": .authorBiography,
        "author profile": .authorBiography, "about author": .authorBiography,
        "author description": .authorBiography, "bio": .authorBiography,
        "byline": .byline, "bylines": .byline, "author": .byline, "authors": .byline,
        "post meta": .byline, "entry meta": .byline, "article meta": .byline,
        "article info": .byline, "post info": .byline, "contributors": .byline,
        "comment": .comments, "comments": .comments, "commentlist": .comments,
        "discussion": .comments, "disqus": .comments, "livefyre": .comments,
        "respond": .comments, "viafoura": .comments,
        "consent": .cookieNotice, "cookie": .cookieNotice, "cookies": .cookieNotice,
        "gdpr": .cookieNotice, "copyright": .copyrightNotice,
        "disclaimer": .disclaimer, "disclosure": .disclaimer,
        "footer": .footer, "colophon": .footer, "foot": .footer,
        "login": .form, "search form": .form, "searchform": .form, "captcha": .form,
        "credit": .imageText, "credits": .imageText, "photo credit": .imageText,
        "newsletter": .invitation, "newsletters": .invitation, "sign up": .invitation,
        "signup": .invitation, "subscribe": .invitation, "subscription": .invitation,
        "mailchimp": .invitation, "optin": .invitation, "donate": .invitation,
        "donation": .invitation, "mc embed": .invitation,
        "more on": .linkList, "most popular": .linkList, "most read": .linkList,
        "most viewed": .linkList, "next": .linkList, "nextpost": .linkList,
        "popular": .linkList, "prev": .linkList, "previous": .linkList, "read more": .linkList,
        "read next": .linkList, "readmore": .linkList, "recirc": .linkList,
        "recirculation": .linkList, "recommend": .linkList, "recommendation": .linkList,
        "recommendations": .linkList, "recommended": .linkList, "related": .linkList,
        "relatedposts": .linkList, "relatedlinks": .linkList, "similar": .linkList,
        "suggested": .linkList, "trending": .linkList, "latest news": .linkList,
        "top stories": .linkList, "more stories": .linkList, "also like": .linkList,
        "also read": .linkList, "see also": .linkList, "hot topics": .linkList,
        "breadcrumb": .navigation, "breadcrumbs": .navigation, "crumbs": .navigation,
        "masthead": .navigation, "menu": .navigation, "nav": .navigation,
        "navbar": .navigation, "navigation": .navigation, "pager": .navigation,
        "pagination": .navigation, "paging": .navigation, "site header": .navigation,
        "skip": .navigation, "skip link": .navigation, "subnav": .navigation,
        "toc": .navigation, "topbar": .navigation, "toolbar": .navigation,
        "paywall": .paywall, "piano": .paywall, "meter": .paywall,
        "addthis": .shareLine, "addtoany": .shareLine, "follow": .shareLine,
        "share": .shareLine, "sharedaddy": .shareLine, "sharebar": .shareLine,
        "sharing": .shareLine, "shareaholic": .shareLine, "sociable": .shareLine,
        "social": .shareLine, "socials": .shareLine, "socialmedia": .shareLine,
        "sharethis": .shareLine, "jp relatedposts": .linkList,
        "aside": .sidebar, "rail": .sidebar, "sidebar": .sidebar, "side": .sidebar,
        "right rail": .sidebar,
        "cat links": .tags, "categories": .tags, "keywords": .tags, "tag": .tags,
        "tagcloud": .tags, "taglist": .tags, "tags": .tags, "topics": .tags,
        "alert": .widget, "banner": .widget, "dialog": .widget, "lightbox": .widget,
        "modal": .widget, "overlay": .widget, "popup": .widget, "ratings": .widget,
        "toast": .widget, "tooltip": .widget, "widget": .widget, "widgets": .widget,
        "button": .widget, "buttons": .widget, "btn": .widget, "player": .widget,
        "hidden": .hidden, "invisible": .hidden, "sr only": .hidden, "screen reader": .hidden,
        "visually hidden": .hidden, "visuallyhidden": .hidden, "noprint": .widget,
        "dateline": .publicationDate, "timestamp": .publicationDate,
        "pubdate": .publicationDate, "published": .publicationDate, "post date": .publicationDate,
    ]

    /// Words and pairs that name the body of an article, from the surest on.
    static let bodies: [String: Double] = [
        "article body": 3, "articlebody": 3, "story body": 3, "storybody": 3, "story text": 3,
        "article text": 3, "articletext": 3, "entry content": 3, "post content": 3,
        "post body": 3, "article content": 3, "articlecontent": 3, "story content": 3,
        "content body": 3, "body content": 3, "body copy": 3, "bodycopy": 3, "body text": 3,
        "post text": 3, "entry body": 3, "entry text": 3, "news body": 3, "news content": 3,
        "news text": 3, "main text": 2, "page content": 2, "field body": 3, "full text": 2,
        "blog content": 3, "single content": 2, "article main": 2, "content main": 2,
        "main content": 2, "maincontent": 2, "article": 2, "story": 2, "post": 1, "entry": 1,
        "hentry": 2, "content": 1, "main": 1, "body": 1,
    ]

    /// Embedded posts of social networks.
    static let embeds: Set<String> = [
        "twitter tweet", "twitter video", "instagram media", "tiktok embed", "reddit card",
        "fb post", "bluesky embed", "embed tweet", "tweet embed",
    ]

    /// Names of elements that hold a date, and of those that hold the date of a change.
    static let dates: Set<String> = [
        "date", "datetime", "dateline", "posted", "pubdate", "published", "publish", "timestamp",
        "datum", "created", "submitted", "postdate", "byline", "time",
    ]
    static let changes: Set<String> = ["updated", "modified", "update", "lastmod"]

    /// Names of what stands under a headline and sums the article up.
    static let standfirsts: Set<String> = [
        "standfirst", "dek", "deck", "subheadline", "sub headline", "subheading", "sub heading",
        "subhead", "subtitle", "sub title", "subhed", "strapline", "alternative headline",
    ]
    /// Names that the first paragraph of a body has as well.
    static let summaries: Set<String> = [
        "summary", "description", "lede", "lead", "leadin", "intro", "introduction", "excerpt",
        "abstract", "teaser",
    ]

    static let captions: Set<String> = ["caption", "captions", "figcaption", "photo caption"]
}

/// What a word of a class or an id means.
struct WordMeaning: Sendable {
    var part: SitePart?
    var body = 0.0
    var isEmbed = false
    var isCaption = false
    var date = DateMark.none
    var standfirst = StandfirstMark.none
}

/// What the name of an element says of its words as a summary of the article.
enum StandfirstMark: Int, Comparable, Sendable {
    /// Nothing; that they may be one, or the first paragraph; that they are one.
    case none, likely, sure

    static func < (left: StandfirstMark, right: StandfirstMark) -> Bool {
        left.rawValue < right.rawValue
    }
}

/// The meanings of words by their hashes, in one table: it is asked for every word of every class.
struct WordTable: Sendable {
    static let shared = WordTable()

    private var keys: [UInt64]
    private var meanings: [WordMeaning]
    private let mask: Int

    private init() {
        mask = 4095
        keys = Array(repeating: 0, count: mask + 1)
        meanings = Array(repeating: WordMeaning(), count: mask + 1)
        for (word, part) in ClassWords.parts.sorted(by: { $0.key < $1.key }) {
            change(word) { $0.part = part }
        }
        for (word, body) in ClassWords.bodies.sorted(by: { $0.key < $1.key }) {
            change(word) { $0.body = body }
        }
        for word in ClassWords.embeds.sorted() {
            change(word) { $0.isEmbed = true }
        }
        for word in ClassWords.captions.sorted() {
            change(word) { $0.isCaption = true }
        }
        for word in ClassWords.dates.sorted() {
            change(word) { $0.date = .date }
        }
        for word in ClassWords.changes.sorted() {
            change(word) { $0.date = .change }
        }
        for word in ClassWords.summaries.sorted() {
            change(word) { $0.standfirst = .likely }
        }
        for word in ClassWords.standfirsts.sorted() {
            change(word) { $0.standfirst = .sure }
        }
    }

    private mutating func change(_ word: String, _ change: (inout WordMeaning) -> Void) {
        let hash = word.utf8.reduce(WordScanner.seed) { WordScanner.add($1, to: $0) }
        let slot = slot(of: hash)
        keys[slot] = hash
        change(&meanings[slot])
    }

    private func slot(of hash: UInt64) -> Int {
        var slot = Int(truncatingIfNeeded: hash ^ hash >> 32) & mask
        while keys[slot] != 0, keys[slot] != hash {
            slot = (slot + 1) & mask
        }
        return slot
    }

    subscript(hash: UInt64) -> WordMeaning? {
        let slot = slot(of: hash)
        return keys[slot] == hash ? meanings[slot] : nil
    }
}

/// The words of a class or an id, hashed, so that no string is made of them.
struct WordScanner {
    /// Hands on each word and each pair of neighbouring words of a value such as
    /// `article-body storyText`.
    static func words(_ value: ArraySlice<UInt8>, _ found: (UInt64) -> Void) {
        var word: UInt64 = seed
        var pair: UInt64?
        var previousKind = Kind.border
        func end() {
            guard previousKind != .border else { return }
            found(word)
            if let pair {
                found(pair)
            }
            pair = add(UInt8(ascii: " "), to: word)
            word = seed
        }
        for byte in value {
            let kind = Kind(byte)
            if kind == .border || (kind == .upper && previousKind == .lower)
                || (kind == .digit) != (previousKind == .digit) && previousKind != .border
            {
                end()
                previousKind = .border
            }
            if byte == 0x20 {
                pair = nil
            }
            guard kind != .border else { continue }
            let lower = kind == .upper ? byte | 0x20 : byte
            word = add(lower, to: word)
            pair = pair.map { add(lower, to: $0) }
            previousKind = kind
        }
        end()
    }

    private enum Kind {
        case border, lower, upper, digit

        init(_ byte: UInt8) {
            switch byte {
            case 0x61...0x7A, 0x80...: self = .lower
            case 0x41...0x5A: self = .upper
            case 0x30...0x39: self = .digit
            default: self = .border
            }
        }
    }

    static let seed: UInt64 = 0xCBF2_9CE4_8422_2325

    static func add(_ byte: UInt8, to hash: UInt64) -> UInt64 {
        (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3
    }
}
