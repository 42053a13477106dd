import ArticleReading
import ClaimModel
import Fuzzing
import Testing

@Suite struct PlainTextTests {
    struct Case: Sendable, CustomTestStringConvertible {
        var title: String
        var text: String
        var outline: String

        var testDescription: String { title }
    }

    /// Texts that are all article.
    static let kept: [Case] = [
        Case(
            title: "an essay wrapped at a width is whole paragraphs",
            text: """
                On Bridges

                A bridge is a promise that two banks make to each other, and the river
                between them is its only witness. In 1931 the town of
                Ardmore made such a promise.

                The mayor said that day: "We are advised to verify facts independently."
                Nobody did. The trust of the town was a trusted thing, sponsored by no
                one, and the advertisement that hung there said nothing.
                """,
            outline: """
                title = On Bridges
                headline: On Bridges
                paragraph: A bridge is a promise that two banks make to each other, and the river⏎\
                between them is its only witness. In 1931 the town of⏎Ardmore made such a promise.
                paragraph: The mayor said that day: "We are advised to verify facts independently."⏎\
                Nobody did. The trust of the town was a trusted thing, sponsored by no⏎\
                one, and the advertisement that hung there said nothing.
                """),
        Case(
            title: "a poem with a refrain",
            text: """
                Trusted was the river
                By Night and Day it ran
                Follow us to the water

                Share the bread of morning
                By Night and Day it ran
                Follow us to the water
                """,
            outline: """
                paragraph: Trusted was the river
                paragraph: By Night and Day it ran
                paragraph: Follow us to the water
                paragraph: Share the bread of morning
                paragraph: By Night and Day it ran
                paragraph: Follow us to the water
                """),
        Case(
            title: "a bare list",
            text: "milk\neggs\nbread\n\nExplore\nmilk\neggs\n",
            outline: """
                paragraph: milk
                paragraph: eggs
                paragraph: bread
                paragraph: Explore
                paragraph: milk
                paragraph: eggs
                """),
        Case(
            title: "dialogue",
            text: """
                “Share it with us,” said Ann.
                “Join our newsletter!”
                “Sponsored”
                “Yes”
                “Read more: there is nothing else to do”
                — By whom?
                — By Jane Roe
                """,
            outline: """
                paragraph: “Share it with us,” said Ann.
                paragraph: “Join our newsletter!”
                paragraph: “Sponsored”
                paragraph: “Yes”
                paragraph: “Read more: there is nothing else to do”
                paragraph: — By whom?
                paragraph: — By Jane Roe
                """),
        Case(
            title: "sentences in which the words of websites stand",
            text: """
                The disclaimer was read out in court on Friday.

                Disclaimer

                The word is older than the law, and the poet used it for the sea.

                Follow the money and you will find the harbour.

                Join our fight, the poster said, and thousands did.

                Related matters came before the judge in June.

                Sign up for the army, they were told.
                """,
            outline: """
                paragraph: The disclaimer was read out in court on Friday.
                subhead: Disclaimer
                paragraph: The word is older than the law, and the poet used it for the sea.
                paragraph: Follow the money and you will find the harbour.
                paragraph: Join our fight, the poster said, and thousands did.
                paragraph: Related matters came before the judge in June.
                paragraph: Sign up for the army, they were told.
                """),
        Case(
            title: "a chronicle whose sections are days",
            text: """
                The flood

                June 5, 2020

                The river rose by two metres in the night.

                June 9, 2020

                The dam broke at noon, and the town was empty.
                """,
            outline: """
                title = The flood
                headline: The flood
                subhead: June 5, 2020
                paragraph: The river rose by two metres in the night.
                subhead: June 9, 2020
                paragraph: The dam broke at noon, and the town was empty.
                """),
        Case(
            title: "last words without a full stop",
            text: """
                Tall ships return

                The tall ships came back to the U.S. and Tall Ships Incorporated

                The harbour was full of them. Tall ships won

                Nobody had seen so many there. The sea was calm

                The town thanked its captain. Jane Roe

                So did the mayor.
                """,
            outline: """
                title = Tall ships return
                headline: Tall ships return
                paragraph: The tall ships came back to the U.S. and Tall Ships Incorporated
                paragraph: The harbour was full of them. Tall ships won
                paragraph: Nobody had seen so many there. The sea was calm
                paragraph: The town thanked its captain. Jane Roe
                paragraph: So did the mayor.
                """),
        Case(
            title: "list items under their markers",
            text:
                "What burned:\n- the mill,\n  which was old\n* the barn\n1. the house\n(a) the well\n",
            outline: """
                paragraph: What burned:
                list-item: the mill,⏎  which was old
                list-item: the barn
                list-item: the house
                list-item: the well
                """),
    ]

    /// Texts with a site around them.
    static let copied: [Case] = [
        Case(
            title: "the top of a page",
            text: """
                Exclusive
                Bridge Opens After Ten Years
                Published 5 June 2020, 10:30 GMT
                By Jane Roe and John O’Neil, Reuters
                4 min read
                Share on Facebook
                The bridge at Ardmore opened on Friday.
                It had been closed for ten years.
                """,
            outline: """
                title = Bridge Opens After Ten Years
                byline = Jane Roe and John O’Neil
                published = 2020-06-05
                - badge: Exclusive
                headline: Bridge Opens After Ten Years
                - publication date: Published 5 June 2020, 10:30 GMT
                - byline: By Jane Roe and John O’Neil, Reuters
                - reading time: 4 min read
                - share or follow line: Share on Facebook
                paragraph: The bridge at Ardmore opened on Friday.
                paragraph: It had been closed for ten years.
                """),
        Case(
            title: "a row of offers, with and without repeats",
            text: """
                The bridge opened on Friday, and the town rejoiced.

                ⚡ Best boats 2024 | Ads
                Skiff Buy now
                ⚡ Best boats 2024 | Ads
                The mayor was not there when it opened.
                Skiff Learn more
                Yawl Visit site
                Ketch Explore
                The ferry still runs on Sundays.
                """,
            outline: """
                paragraph: The bridge opened on Friday, and the town rejoiced.
                - advertisement: ⚡ Best boats 2024 | Ads⏎Skiff Buy now⏎⚡ Best boats 2024 | Ads
                paragraph: The mayor was not there when it opened.
                - advertisement: Skiff Learn more⏎Yawl Visit site⏎Ketch Explore
                paragraph: The ferry still runs on Sundays.
                """),
        Case(
            title: "links in the middle, with a section's heading after them",
            text: """
                Bridge opens

                The bridge opened on Friday, and the town rejoiced.

                Related articles
                Tunnel closes
                Ferry sinks

                The ferry

                The ferry still runs on Sundays. Read more: nothing.
                Read more: Ferry sinks in the harbour
                ADVERTISEMENT
                Tags: bridges, ferries
                """,
            outline: """
                title = Bridge opens
                headline: Bridge opens
                paragraph: The bridge opened on Friday, and the town rejoiced.
                - link list: Related articles⏎Tunnel closes⏎Ferry sinks
                subhead: The ferry
                paragraph: The ferry still runs on Sundays. Read more: nothing.
                - link list: Read more: Ferry sinks in the harbour
                - advertisement: ADVERTISEMENT
                - link list: Tags: bridges, ferries
                """),
        Case(
            title: "words of pictures at the ends of paragraphs",
            text: """
                Tall ships return to Ardmore

                The harbour was full of them on Friday. Tall ships ardmore

                Thousands came to see the captain of the Swan. Tall ship captain

                Every tall ship captain was greeted by the mayor.
                """,
            outline: """
                title = Tall ships return to Ardmore
                headline: Tall ships return to Ardmore
                paragraph: The harbour was full of them on Friday.
                - image text: Tall ships ardmore
                paragraph: Thousands came to see the captain of the Swan. Tall ship captain
                paragraph: Every tall ship captain was greeted by the mayor.
                """),
        Case(
            title: "the foot of a page",
            text: """
                The bridge opened on Friday, and the town rejoiced.

                Share
                Tweet
                Sign up for our weekly newsletter!
                3 comments

                Disclaimer

                This page does not constitute financial advice.

                Jane-Roe.jpg
                Jane Roe
                Jane is a reporter who covers bridges. She joined the Times in 2016.
                READ FULL BIO
                (Reporting by Jane Roe; Editing by John Doe)
                © 2020 Example Times. All rights reserved.
                Home | News | Sport
                """,
            outline: """
                paragraph: The bridge opened on Friday, and the town rejoiced.
                - share or follow line: Share⏎Tweet
                - newsletter or community invitation: Sign up for our weekly newsletter!
                - comment line: 3 comments
                - disclaimer: Disclaimer⏎⏎This page does not constitute financial advice.
                - image text: Jane-Roe.jpg
                - author biography: Jane Roe⏎Jane is a reporter who covers bridges. \
                She joined the Times in 2016.⏎READ FULL BIO
                - byline: (Reporting by Jane Roe; Editing by John Doe)
                - copyright notice: © 2020 Example Times. All rights reserved.
                - link list: Home | News | Sport
                """),
    ]

    @Test(arguments: kept)
    func losesNothingOfAnArticle(example: Case) throws {
        let drawn = try outline(example.text)
        #expect(drawn == example.outline, "\(drawn)")
        #expect(try read(example.text).leftOut.isEmpty)
    }

    @Test(arguments: copied)
    func leavesOutTheSite(example: Case) throws {
        let drawn = try outline(example.text)
        #expect(drawn == example.outline, "\(drawn)")
    }

    @Test(arguments: kept + copied)
    func placesEveryVisibleByte(example: Case) throws {
        for lineEnd in ["\n", "\r\n", "\r"] {
            let text = "\u{FEFF}" + example.text.replacing("\n", with: lineEnd)
            let article = try read(text)
            #expect(brokenInvariant(article) == nil)
            #expect(article.text == text)
            #expect(article.offsets == .identity)
            #expect(article.blocks.map(\.kind) == (try read(example.text)).blocks.map(\.kind))
        }
    }

    @Test(arguments: [
        ("Published 5 June 2020", "2020-06-05"), ("June 5, 2020", "2020-06-05"),
        ("Friday, 5th June 2020 at 10:30am BST", "2020-06-05"),
        ("Posted on Sept 5, 2020", "2020-09-05"), ("2020-06-05", "2020-06-05"),
        ("Published: 5 Jun 2020. Updated: 7 Jun 2020", "2020-06-05"),
        ("By Jane Roe | June 5, 2020", "2020-06-05"),
        ("Last updated 7 June 2020", nil), ("5/6/2020", nil), ("31 June 2020", nil),
        ("June 2020", nil), ("5 June 2020 in Ardmore", nil),
    ])
    func readsTheDateThatAPageStates(line: String, date: String?) throws {
        let article = try read(
            "Bridge opens\n\n\(line)\n\nThe bridge opened.\n\nThe town rejoiced with it.")
        #expect(article.published?.description == date)
        #expect(article.statedDate == nil)
    }

    @Test func takesTheFactsOfFrontMatterInText() throws {
        let text =
            "---\r\ntitle: Bridge\r\ndate: '2020-06-05T10:00:00Z'\r\n---\r\nThe bridge opened."
        #expect(
            try outline(text) == """
                title = Bridge
                published = 2020-06-05
                - front matter: ---␍⏎title: Bridge␍⏎date: '2020-06-05T10:00:00Z'␍⏎---
                paragraph: The bridge opened.
                """)
    }
}
