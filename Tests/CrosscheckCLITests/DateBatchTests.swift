import CrosscheckCLI
import Testing

/// What `inspect dates --batch` answers to one request a line.
@Suite struct DateBatchTests {
    private func answers(_ requests: String...) async -> [String] {
        let files = FakeFiles.desk(adding: [
            "-": requests.joined(separator: "\n") + "\n",
            "news.txt": "They met at 5 p.m. Tuesday.\n\nIt ran from 1914 to 1918.",
        ])
        let ran = await crosscheck(["inspect", "dates", "--batch"], on: files)
        #expect(ran.status == .clean)
        return ran.output.split(separator: "\n").map(String.init)
    }

    @Test func aRequestIsAnsweredWithTagsInBytes() async {
        let answers = await answers(
            #"{"id": "a", "file": "news.txt", "published": "2020-06-05"}"#, "",
            #"{"id": "b", "file": "news.txt"}"#)
        #expect(
            answers == [
                #"{"id":"a","published":"2020-06-05","expressions":[{"start":12,"end":26,"#
                    + #""type":"TIME","value":"2020-06-02T17:00"},"#
                    + #"{"start":41,"end":45,"type":"DATE","value":"1914"},"#
                    + #"{"start":49,"end":53,"type":"DATE","value":"1918"}]}"#,
                #"{"id":"b","published":null,"expressions":[{"start":12,"end":18,"#
                    + #""type":"TIME","value":"T17:00"},{"start":19,"end":26,"type":"DATE","#
                    + #""value":"XXXX-WXX-2"},{"start":41,"end":45,"type":"DATE","#
                    + #""value":"1914"},{"start":49,"end":53,"type":"DATE","value":"1918"}]}"#,
            ])
    }

    @Test(
        arguments: [
            (#""file": "dated.md""#, "2016-02-04", "2016-02-03"),
            (#""file": "dated.md", "published": "2020-06-05""#, "2020-06-05", "2020-06-04"),
            (#""file": "page.html""#, "2018-03-02", "2018-03-01"),
            (#""file": "line.txt""#, "2017-05-09", "2017-05-08"),
        ])
    func aRequestWithoutADayTakesThatOfTheFile(
        request: String, published: String, yesterday: String
    ) async throws {
        let files = FakeFiles.desk(adding: [
            "-": "{\(request)}\n",
            "dated.md": "---\ndate: 2016-02-04\n---\n\nIt fell yesterday.\n",
            "page.html": """
            <html><head><meta property="article:published_time" content="2018-03-02"></head>
            <body><article><p>It fell yesterday.</p></article></body></html>
            """,
            "line.txt": """
            The bridge

            By Jane Roe

            Published 9 May 2017

            It fell yesterday, and much of the river with it.
            """,
        ])
        let ran = await crosscheck(["inspect", "dates", "--batch"], on: files)
        #expect(ran.output.contains(#""published":"\#(published)""#))
        #expect(ran.output.contains(#""value":"\#(yesterday)""#))
        // Front matter is no text.
        #expect(!ran.output.contains(#""value":"2016-02-04""#))
    }

    @Test func anIdComesBackAsItWas() async {
        let answers = await answers(
            #"{"id": 7, "file": "none.txt"}"#, #"{"file": "none.txt"}"#, #"{"id": "7"}"#)
        #expect(answers.map { $0.prefix(9) } == [#"{"id":7,""#, #"{"id":nul"#, #"{"id":"7""#])
    }

    @Test(
        arguments: [
            (#"{"id": "a", "file": "none.txt"}"#, "a", "There is no file"),
            (#"{"id": "a", "file": "latin.txt"}"#, "a", "no UTF-8"),
            (#"{"id": "a", "file": "news.txt", "published": "soon"}"#, "a", "no day"),
            (#"{"id": "a", "file": "news.txt", "domain": "song"}"#, "a", "narrative"),
            (#"{"id": "a"}"#, "a", "with 'file'"), (#"{"id": "a", "file": 1}"#, "a", "with 'file'"),
            (#"{"id": [], "file": "news.txt"}"#, nil, "a whole number"),
            ("no JSON", nil, "an object"),
            (#"{"id": "a", "file": "news.txt", "published": "2020-02-30"}"#, "a", "has 29 days"),
        ] as [(String, String?, String)])
    func aRequestThatCannotBeAnsweredSaysWhy(
        request: String, id: String?, reason: String
    ) async throws {
        let answer = try #require(await answers(request).first)
        let start = #"{"id":\#(id.map { "\"\($0)\"" } ?? "null"),"expressions":[],"error":""#
        #expect(answer.hasPrefix(start))
        #expect(answer.contains(reason))
    }
}
