import TestSupport
import Testing
import WebRetrieval

@testable import CrosscheckCLI

/// Articles that come by other ways than as a file of text.
@Suite struct HandoverTests {
    private static let german = """
        Die Brücke über den Fluss wurde im Frühjahr von dem Bürgermeister der Stadt eröffnet, und \
        es war die erste, die dort gebaut worden ist. Man sagt, dass die Arbeiter nicht zu dem \
        Fest eingeladen waren, was sie auch nach Jahren nicht vergessen haben, und das ist für \
        die Stadt bis heute kein Ruhm. The bridge opened in 1931.

        """

    @Test(arguments: [
        ("text", "headline: # The throne"), ("markdown", "headline: The throne"),
    ])
    func readsStandardInputAsWhatItIsSaidToBe(format: String, line: String) async {
        let files = FakeFiles.desk(adding: ["-": "# The throne\n\nIt stands in the court.\n"])
        let ran = await crosscheck(
            ["inspect", "article", "-", "--input-format", format], on: files)
        #expect(ran.status == .clean, "\(ran.error)")
        #expect(ran.output.contains(line), "\(ran.output)")
    }

    @Test(arguments: [
        ["inspect", "article", "-"], ["inspect", "claims", "-"], ["inspect", "text", "-"],
        ["plan", "slips.yaml", "-"], ["run", "slips.yaml", "-"],
    ])
    func takesStandardInputEverywhere(arguments: [String]) async {
        let ran = await crosscheck(arguments)
        #expect(ran.status == .clean, "\(ran.error)")
    }

    @Test func namesStandardInputInTheReport() async {
        let ran = await crosscheck(["run", "slips.yaml", "-"])
        #expect(ran.output.contains("`standard input` (plain text)"), "\(ran.output)")
    }

    @Test func refusesAFormatThatItDoesNotKnow() async {
        let ran = await crosscheck(["inspect", "article", "-", "--input-format", "wrod"])
        #expect(ran.status == .badInput)
        #expect(ran.error.contains("Format 'wrod' is unknown"))
    }

    @Test func callsClaimsInAnotherLanguageNotCheckable() async {
        let files = FakeFiles.desk(adding: ["brücke.txt": Self.german])
        let ran = await crosscheck(["run", "desk.yaml", "brücke.txt"], on: files)
        #expect(ran.status == .unchecked, "\(ran.error)")
        #expect(ran.output.contains("in German"))
        #expect(ran.output.contains("The article is in German, and this check reads English"))
        #expect(ran.output.contains("not-checkable"))
        #expect(!ran.output.contains("insufficient"))
    }

    @Test func readsNoSourceInAnotherLanguage() async {
        let files = FakeFiles.desk(adding: ["Foreign/brücke.txt": Self.german])
        let ran = await crosscheck(
            ["run", "slips.yaml", "fine.md", "--backup", "Foreign"], on: files)
        #expect(ran.status == .unchecked, "\(ran.error)")
        #expect(ran.error.contains("The source is in German"), "\(ran.error)")
        #expect(ran.output.contains("**Not read:** `brücke.txt`. The source is in German"))
    }

    @Test func fetchesNothingUnlessToldTo() async throws {
        let server = try #require(LocalServer { _ in LocalServer.answer() })
        let address = server.address("/story")
        let ran = await crosscheck(["inspect", "article", address])
        #expect(ran.status == .badInput)
        #expect(ran.error.contains("as the network is off"))
        #expect(ran.error.contains("--network, or with 'network: on' in the workflow"))
        #expect(server.paths == [])
    }

    @Test func reachesNoServerOfThisMachine() async throws {
        let server = try #require(LocalServer { _ in LocalServer.answer() })
        let workflow = "workflow: web\nnetwork: on\nchecks: [{ use: slip }]\n"
        let ran = await crosscheck(
            ["run", "web.yaml", server.address("/story")],
            on: .desk(adding: ["web.yaml": workflow]))
        #expect(ran.status == .badInput)
        #expect(ran.error.contains("no public address of the internet"), "\(ran.error)")
        #expect(server.paths == [])
    }

    @Test(arguments: [true, false])
    func keepsAPageAndReadsItAgainWithoutTheNetwork(byWorkflow: Bool) async throws {
        let body = Array("The bridge opened in the wrong town in 1931. Caf".utf8) + [0xE9]
        let server = try #require(
            LocalServer { _ in
                LocalServer.answer(type: "text/plain; charset=iso-8859-1", body: body)
            })
        let address = server.address("/story")
        let network = byWorkflow ? "network: on\n" : ""
        let files = FakeFiles.desk(
            adding: ["web.yaml": "workflow: web\n\(network)checks: [{ use: slip }]\n"])
        let flag = byWorkflow ? [] : ["--network"]
        let page = WebRetriever(reachesThisMachine: true)
        let ran = await crosscheck(
            ["run", "web.yaml", address, "--pages", "Kept"] + flag, on: files, web: page)
        #expect(ran.status == .found, "\(ran.error)")
        #expect(ran.output.contains("read as windows-1252"))
        #expect(ran.output.contains("fetched 20"))
        #expect(server.paths == ["/story"])
        let kept = try #require(files.written.first { $0.key.hasPrefix("Kept/127.0.0.1-") })
        #expect(kept.value.contains("WARC-Target-URI: \(address)\r\n"))
    }

    @Test func readsBackWhatItKept() throws {
        let page = KeptPage(
            WebPage(
                address: "https://example.org/a", finalAddress: "https://example.org/b",
                contentType: "text/html; charset=\"utf-8\"", bytes: [0x41, 0x0D, 0x0A, 0x00, 0xFF]),
            time: "2026-01-02T03:04:05Z")
        let back = try #require(KeptPage(record: page.record))
        #expect(back == page)
        #expect(back.encoding == "utf-8")
        #expect(back.format != nil)
        for place in [5, page.record.count - 6] {
            var changed = page.record
            changed[place] ^= 1
            #expect(KeptPage(record: changed) == nil, "a change at \(place)")
        }
    }

    @Test func findsAKeptPageWithoutTheNetwork() async {
        let address = "https://example.org/story"
        let page = KeptPage(
            WebPage(
                address: address, finalAddress: address, contentType: "text/plain",
                bytes: Array("The bridge opened in 1931.".utf8)), time: "2026-01-02T03:04:05Z")
        let path = "Kept/\(KeptPages.name(of: address)).warc"
        let record = String(decoding: page.record, as: UTF8.self)
        let ran = await crosscheck(
            ["inspect", "article", address, "--pages", "Kept"],
            on: .desk(adding: [path: record]))
        #expect(ran.status == .clean, "\(ran.error)")
        #expect(ran.output.contains("address: \(address)"))
        #expect(ran.output.contains("fetched: 2026-01-02T03:04:05Z"))
        let torn = await crosscheck(
            ["inspect", "article", address, "--pages", "Kept"],
            on: .desk(adding: [path: record.replacing("1931", with: "1932")]))
        #expect(torn.status == .badInput)
        #expect(torn.error.contains("The kept page is not as it was fetched"))
    }
}
