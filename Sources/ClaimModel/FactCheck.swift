/// A claim that somebody made, and what a fact check made of it.
public struct FactCheck: Hashable, Sendable {
    /// What was examined.
    public var claim: String
    /// Who had said it, if the fact check tells.
    public var claimedBy: String?
    /// In the fact check's own words: "Mostly false"; `nil` if it gives none.
    public var rating: String?

    public init(claim: String, claimedBy: String? = nil, rating: String? = nil) {
        self.claim = claim
        self.claimedBy = claimedBy
        self.rating = rating
    }
}

extension FactCheck {
    /// What a review says in the terms of schema.org, whatever they are written in.
    ///
    /// - Parameters:
    ///   - words: what stands under a path of properties, as plain text.
    /// - Returns: `nil` if it does not say what was examined.
    /// - SeeAlso: https://schema.org/ClaimReview
    package init?(review words: (_ path: [String]) -> String?) {
        func plain(_ path: [String]) -> String? {
            words(path).flatMap { $0.allSatisfy(\.isWhitespace) ? nil : $0 }
        }
        guard let claim = plain(["claimReviewed"]) else { return nil }
        self.init(
            claim: claim,
            claimedBy: plain(["itemReviewed", "author", "name"])
                ?? plain(["itemReviewed", "author"]),
            rating: plain(["reviewRating", "alternateName"]))
    }
}
