import ClaimModel
import Diagnostics
import EvidenceImport
import Testing

@Suite struct JSONLinesTests {
    private func read(_ text: String) -> (sources: [ImportedSource], faults: [String]) {
        let (sources, faults) = JSONLines.read(SourceFile(name: "a.jsonl", text: text))
        return (
            sources,
            faults.map { "\($0.place?.line ?? 0):\($0.place?.column ?? 0) \($0.id)" }
        )
    }

    @Test func readsWhatARecordSaysOfItself() throws {
        let found = read(
            """
            {"id": 7, "title": "T", "text": "Caf\\u00e9 \\ud83d\\ude00", "other": [1, {"a": null}]}

            {"text": "B", "publisher": "P", "published": "2016-02-04T10:00:00Z", "url": "http://a.b"}
            """)
        #expect(found.faults == [])
        #expect(found.sources.map(\.text) == ["Café 😀", "B"])
        let first = try #require(found.sources.first)
        #expect(first.id == "7" && first.title == "T" && first.line == 1)
        let last = try #require(found.sources.last)
        #expect(last.id == nil && last.publisher == "P" && last.published == "2016-02-04")
        #expect(last.url == "http://a.b" && last.line == 3)
    }

    @Test(arguments: [
        (#"{"text": "a""#, "1:13 evidence/no-json"),
        (#"{"text": "a"} x"#, "1:15 evidence/no-json"),
        (#"{"text": "a", "text": "b"}"#, "1:15 evidence/no-json"),
        (#"{"text": "a\x"}"#, "1:12 evidence/no-json"),
        (#"{"text": tru}"#, "1:10 evidence/no-json"),
        (#"["text"]"#, "1:1 evidence/no-object"),
        (#"{"title": "a"}"#, "1:1 evidence/no-text"),
        (#"{"text": " "}"#, "1:1 evidence/no-text"),
        (#"{"text": 5}"#, "1:10 evidence/wrong-kind"),
        (#"{"text": "a", "published": "soon"}"#, "1:28 evidence/no-date"),
        (
            "{\"id\": \"a\", \"text\": \"a\"}\n{\"id\": \"a\", \"text\": \"b\"}",
            "2:8 evidence/twice"
        ),
    ])
    func saysWhereARecordIsAtFault(_ text: String, _ fault: String) {
        #expect(read(text).faults == [fault])
    }

    @Test func saysAllFaultsAndReadsTheRest() {
        let found = read("{\n{\"text\": \"a\"}\n{\"text\": 1, \"url\": 2}\n")
        #expect(
            found.faults
                == ["1:2 evidence/no-json", "3:10 evidence/wrong-kind", "3:20 evidence/wrong-kind"])
        #expect(found.sources.map(\.text) == ["a"])
    }

    @Test func aDeepValueIsRefused() {
        let deep = String(repeating: "[", count: 100_000)
        #expect(read(deep).faults == ["1:65 evidence/no-json"])
    }
}

@Suite struct OtherKindsTests {
    @Test func aFactCheckIsItsClaimAndItsFinding() throws {
        let text = """
            {"@context": "https://schema.org", "dataFeedElement": [{"item": [{
              "@type": "ClaimReview", "claimReviewed": "The dam broke.", "url": "https://a.b/c",
              "datePublished": "2020-03-04", "author": {"name": "Checkers"},
              "reviewRating": {"alternateName": "False"},
              "itemReviewed": {"author": {"name": "Ann Arbor"}}}]}]}
            """
        let (sources, faults) = ClaimReviewFeed.read(SourceFile(name: "a.json", text: text))
        #expect(faults == [])
        let source = try #require(sources.first)
        #expect(sources.count == 1)
        #expect(source.text == "Ann Arbor claimed: The dam broke.\n\nRating: False")
        #expect(source.publisher == "Checkers" && source.published == "2020-03-04")
        #expect(source.id == "https://a.b/c" && source.line == 1)
        let examined = FactCheck(claim: "The dam broke.", claimedBy: "Ann Arbor", rating: "False")
        #expect(source.factCheck == examined)
    }

    @Test(arguments: [("{}", "evidence/no-reviews"), ("{", "evidence/no-json")])
    func aFeedWithoutReviewsIsAtFault(_ text: String, _ fault: String) {
        let (_, faults) = ClaimReviewFeed.read(SourceFile(name: "a.json", text: text))
        #expect(faults.map(\.id) == [fault])
    }

    @Test(arguments: [
        "1\n00:01:02,500 --> 00:01:04,000\n<i>The dam</i>\nbroke at\n\n2\n"
            + "00:01:04,000 --> 00:01:05,000\nnoon.\n\n3\n"
            + "00:02:00,000 --> 00:02:01,000\nAll fled.\n",
        "WEBVTT\n\n01:02.500 --> 01:04.000 align:left\nThe dam\nbroke at\n\n"
            + "01:04.000 --> 01:05.000\n<c.x>noon.</c>\n\n02:00.000 --> 02:01.000\nAll fled.\n",
    ])
    func subtitlesAreJoinedToSentencesWithTheirTimes(_ text: String) throws {
        let (sources, faults) = SubtitleFile.read(SourceFile(name: "a.srt", text: text))
        #expect(faults == [])
        let parts = try #require(sources.first).parts
        #expect(parts.map(\.text) == ["The dam broke at noon.", "All fled."])
        let times = parts.compactMap { $0.time?.prefix(8) }
        #expect(times == ["00:01:02", "00:02:00"])
    }

    @Test func aFileWithoutSubtitlesIsAtFault() {
        let (_, faults) = SubtitleFile.read(SourceFile(name: "a.srt", text: "Nothing.\n"))
        #expect(faults.map(\.id) == ["evidence/no-cues"])
    }

    @Test func aTableIsItsRowsWithTheirCells() throws {
        let text = "name,office,\nAnn,\"Judge, retired\",x\n,,\n\"Bob\nBell\",Clerk\n"
        let (sources, faults) = SourceTable.read(SourceFile(name: "a.csv", text: text))
        #expect(faults == [])
        let parts = try #require(sources.first).parts
        #expect(
            parts.map(\.text) == [
                "name: Ann; office: Judge, retired; x.", "name: Bob\nBell; office: Clerk.",
            ])
        #expect(parts.map(\.cell) == ["A2:C2", "A4:B4"])
        #expect(parts.map(\.line) == [2, 4])
    }

    @Test func eachSheetOfAWorkbookHasItsHeadings() throws {
        let rows = [
            ("Pay", 1, ["name", "paid"]), ("Pay", 2, ["Ann", "12"]), ("Pay", 5, ["", "", "total"]),
            ("Posts", 3, ["post"]), ("Posts", 4, ["Clerk"]), ("Notes", 1, ["alone"]),
        ].map { SourceTable.Row(sheet: $0, number: $1, cells: $2) }
        let file = SourceFile(name: "a.xlsx", text: "")
        let (sources, faults) = SourceTable.read(rows, of: file)
        #expect(faults == [] && sources.count == 1)
        let parts = try #require(sources.first).parts
        #expect(parts.map(\.text) == ["name: Ann; paid: 12.", "total.", "post: Clerk."])
        #expect(parts.map(\.cell) == ["Pay!A2:B2", "Pay!A5:C5", "Posts!A4:A4"])
        let (none, fault) = SourceTable.read(Array(rows.suffix(1)), of: file)
        #expect(none.isEmpty && fault.map(\.id) == ["evidence/no-rows"])
    }

    @Test(arguments: [
        "Content-Type: text/plain; charset=utf-8\n\nThe dam\nbroke.\n\nAll fled to Café.\n",
        "Content-Type: text/plain; charset=\"utf-8\"\nContent-Transfer-Encoding: base64\n\n"
            + "VGhlIGRhbQpicm9rZS4KCkFsbCBm\nbGVkIHRvIENhZsOpLgo=\n",
        "Content-Type: multipart/alternative;\n boundary=\"b1\"\n\n--b1\n"
            + "Content-Type: text/html\n\n<p>No</p>\n--b1\nContent-Type: text/plain\n"
            + "Content-Transfer-Encoding: quoted-printable\n\nThe d=\nam\nbroke.\n\n"
            + "All fled to Caf=C3=A9.\n--b1--\n",
    ])
    func aMailIsItsTextHoweverItIsWritten(_ rest: String) throws {
        let text =
            "From: \"Ann Arbor\" <ann@a.b>\nDate: Tue, 4 Feb 2020 10:00:00 +0000\n"
            + "Subject: =?utf-8?Q?The_d=C3=A4m?= =?utf-8?B?IG5vdw==?=\n" + rest
        for text in [text, text.replacing("\n", with: "\r\n")] {
            let (sources, faults) = MailFile.read(SourceFile(name: "a.eml", text: text))
            #expect(faults == [])
            let mail = try #require(sources.first)
            #expect(mail.title == "The däm now")
            #expect(mail.publisher == "Ann Arbor" && mail.published == "2020-02-04")
            #expect(mail.parts.map(\.text) == ["The dam broke.", "All fled to Café."])
        }
    }
}
