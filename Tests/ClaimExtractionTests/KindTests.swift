import ClaimExtraction
import ClaimModel
import Testing
import TextAnalysis

private func extract(_ text: String) -> Extraction {
    let article = Article(
        name: "article", format: .plainText, digest: "", file: text, text: text,
        blocks: [Block(.paragraph, 0..<text.utf8.count)])
    return ClaimExtractor.extract(
        from: article, analysis: AnalyzedText(text), minimumCheckWorthiness: 0)
}

/// What a sentence is: a claim of some kind, or none for some reason.
@Suite struct KindTests {
    @Test(
        arguments: [
            ("The bridge was closed in 2011.", .event),
            ("Robbers broke into the bank of Ruritania.", .event),
            ("The bank was robbed by hackers.", .event),
            ("The bank is based in Oslo.", .statement),
            ("This is the way of countries hit by sanctions.", .statement),
            ("Currently, there is a fashion among robbers.", .statement),
            ("This made people blame the bank.", .event),
            ("The bank was old.", .statement),
            ("The proposed law is a reply to the attacks.", .statement),
            ("The exchange has two million customers.", .quantity),
            ("Robbers took $81 million from the bank.", .quantity),
            ("Jane Doe said that the bridge was “a ruin”.", .quotation),
            ("The film “A Ruin” opened in Oslo.", .event),
        ] as [(String, Claim.Kind)])
    func aClaimHasAKind(text: String, kind: Claim.Kind) {
        #expect(extract(text).claims.map(\.kind) == [kind])
    }

    @Test(
        arguments: [
            ("The bank will publish its report.", .prediction),
            ("Jane Doe said that the bank will close.", .prediction),
            ("The bank is going to close its doors.", .prediction),
            ("The bank is expected to close its doors.", .prediction),
            ("“It’ll be hard,” Jane Doe said.", .prediction),
            ("Banks should pay for the damage.", .advice),
            ("“Banks should pay now,” Jane Doe said.", .advice),
            ("Governments must act at once.", .advice),
            ("Read the whole report on our page.", .advice),
            ("There is a pressing need to explore this.", .advice),
            ("It is simply outrageous.", .opinion),
            ("In my view the bank was to blame.", .opinion),
            ("The bank should have known of it.", .opinion),
            ("Sadly, nobody was at home.", .opinion),
            ("Isn’t it true that the bank lost $81 million in 2016?", .question),
            ("Who could have known that in 2016?", .question),
            ("“Who robbed the bank?” Jane Doe asked.", .question),
        ] as [(String, LeftOut.Reason)])
    func whatIsNoClaimHasAReason(text: String, reason: LeftOut.Reason) {
        let extraction = extract(text)
        #expect(extraction.claims.map(\.text) == [])
        #expect(extraction.leftOut.map(\.reason) == [reason])
    }

    /// That somebody said it in these words can be checked, whatever is said.
    @Test(arguments: [
        "“It’ll be a very hard winter,” Jane Doe said.",
        "“Banks should pay for the damage,” Jane Doe said.",
        "Jane Doe said: “In my view the bank was to blame.”",
    ])
    func anOpinionInSomebodysOwnWordsIsAQuotation(text: String) {
        #expect(extract(text).claims.map(\.kind) == [.quotation])
    }

    /// They have the words of the table above, and state something all the same.
    @Test(arguments: [
        "The court ruled in 2014 that the bank will pay a fine.",
        "It was announced in 2014 that the plant will close.",
        "The law, which will take effect in May, was passed in 2014.",
        "The bank was robbed in 2014 and will close.",
        "The will of Jane Doe was read in 2014.",
        "Against her will, the queen went to Oslo.",
        "Will Smith opened the bridge in 2014.",
        "The queen is going to Oslo.",
        "The court ruled that banks should pay for the damage.",
        "A sign that reads “You should not enter” hangs there.",
        "The minister, who once said “we will win”, resigned in 2014.",
        "The film “Who Robbed the Bank?” opened in 2014.",
        "Should the bank fail, the state pays its debts.",
        "Under the law, banks must report each theft.",
        "The robbers must have left before noon.",
        "Read Montague was born in 1950.",
        "Help arrived on 5 May 2014.",
        "Check fraud cost banks a million dollars.",
        "It was the worst fire in Oslo since 1931.",
        "Jane Doe won the prize for the best film of 2014.",
    ])
    func whatOnlyLooksSoIsAClaim(text: String) {
        #expect(extract(text).leftOut.map(\.detail) == [])
    }
}
