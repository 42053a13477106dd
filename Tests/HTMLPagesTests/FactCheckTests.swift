import ClaimModel
import HTMLPages
import Testing

private func factChecks(_ body: String) -> [FactCheck] {
    let html = "<html><body><h1>Did it fall?</h1>\(body)<p>A bridge was opened.</p></body></html>"
    return HTMLPage(PageEncoding.decode(Array(html.utf8))).metadata.factChecks
}

private func linked(_ json: String) -> String {
    "<script type='application/ld+json'>\(json)</script>"
}

private func review(_ claim: String) -> String {
    """
    {"@type": "ClaimReview", "claimReviewed": "\(claim)",
     "itemReviewed": {"@type": "Claim", "author": [{"name": "Ann Arbor"}]},
     "reviewRating": {"ratingValue": 1, "alternateName": "False"}}
    """
}

private let examined = FactCheck(
    claim: "The bridge fell & sank.", claimedBy: "Ann Arbor", rating: "False")

/// What pages of fact checkers say that they examined.
@Suite struct FactCheckTests {
    @Test(arguments: [
        linked(review("The bridge fell & sank.")),
        linked(review("The  bridge fell &amp; sank.")),
        linked("[\(review("The bridge fell & sank."))]"),
        linked(
            "{\"@graph\": [{\"@type\": \"NewsArticle\", \"review\": "
                + "\(review("The bridge fell & sank."))}]}"),
        linked(
            review("The bridge fell & sank.")
                .replacing(
                    "\"ClaimReview\"", with: "[\"Review\", \"http://schema.org/ClaimReview\"]")),
        """
        <div itemscope itemtype="https://schema.org/ClaimReview">
        <p itemprop=claimReviewed>The <b>bridge</b> fell &amp; sank.</p>
        <div itemprop=itemReviewed itemscope itemtype="https://schema.org/Claim">
        <span itemprop=author itemscope><span itemprop=name>Ann Arbor</span></span></div>
        <div itemprop=reviewRating itemscope><meta itemprop=alternateName content=False></div>
        </div>
        """,
    ])
    func findsWhatWasExamined(body: String) {
        #expect(factChecks(body) == [examined])
    }

    @Test func aPageMayExamineSeveralClaims() {
        let both = linked("[\(review("It fell.")), \(review("It sank."))]")
        #expect(factChecks(both).map(\.claim) == ["It fell.", "It sank."])
        #expect(factChecks(both + both).count == 2)
    }

    @Test(arguments: [
        "", linked("{\"@type\": \"Review\", \"claimReviewed\": \"It fell.\"}"),
        linked(review(" ")), linked("{\"@type\": \"ClaimReview\", \"claimReviewed\": 5}"),
        linked("{\"@type\": \"ClaimReview\""),
        "<div itemscope itemtype='https://schema.org/Review'><p itemprop=claimReviewed>A.</p></div>",
    ])
    func otherPagesExaminedNothing(body: String) {
        #expect(factChecks(body).isEmpty)
    }

    /// The same is said again and again within itself.
    @Test func manyClaimsAreCutOff() {
        let many = (0..<500).map { review("Bridge \($0) fell.") }.joined(separator: ",")
        #expect(factChecks(linked("[\(many)]")).count == 20)
    }
}
