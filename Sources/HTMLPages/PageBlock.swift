package import ClaimModel

/// A stretch of a page that stands on lines of its own.
package struct PageBlock: Sendable {
    /// Bytes of the page's text.
    package var range: Range<Int>
    package var kind: Block.Kind
    /// 1 to 6 for a heading.
    package var headingLevel = 0
    /// Why it is left out of the article, if it is.
    package var part: SitePart?
    /// The element that it fills or begins in.
    var node: Int
    /// Characters, and how many of them stand in links, in bold face, and as commas.
    package var count = 0
    package var linkCount = 0
    var boldCount = 0
    var commas = 0
    var endsSentence = false

    /// Whether it reads as prose, and not as a label or a row of links.
    var isProse: Bool {
        count >= 40 && linkCount * 2 < count && (endsSentence || count >= 80)
            && kind != .subhead && kind != .headline
    }

    /// What it adds to an element that holds it: more for sentences with clauses and for length.
    var weight: Double {
        guard isProse else { return 0 }
        let links = Double(linkCount) / Double(max(1, count))
        return (1 + Double(min(commas, 10)) + min(Double(count) / 100, 3)) * (1 - links)
    }
}

/// Parts of a page that are not its article; the words are those of the report.
package enum SitePart: String, Sendable {
    case advertisement
    case authorBiography = "author biography"
    case byline
    case comments
    case cookieNotice = "cookie notice"
    case copyrightNotice = "copyright notice"
    case disclaimer
    case footer
    case form
    case hidden = "not shown on the page"
    case imageText = "image text"
    case invitation = "newsletter or community invitation"
    case linkList = "link list"
    case navigation
    case outside = "outside the article"
    case paywall = "subscription notice"
    case publicationDate = "publication date"
    case shareLine = "share or follow line"
    case sidebar = "side column"
    case tags = "list of topics"
    case widget = "box of the site"
}
