import CheckerKit
import TestSupport
import Testing
import WebRetrieval

@testable import CrosscheckCLI

/// Says what came of each page that the article links to.
private struct PagesChecker: Checker {
    static let info = CheckerInfo(
        id: "pages", summary: "Pages are seen", rationale: "", uses: [.linkedPages],
        findings: [FindingKind("seen", "Seen")])

    struct Options {}

    static let options = OptionSchema(Options())
    static let examples: [Example] = []

    init(options: Options) {}

    func check(_ claim: Claim, in context: CheckContext) async throws -> [Finding] {
        guard let pages = context.linkedPages else { return [] }
        return pages.sorted { $0.key < $1.key }.map { address, page in
            let state =
                switch page {
                case .read(let text): "reads \(text.text)"
                case .gone(let why): "is gone as \(why)"
                case .unread(let why): "is unread as \(why)"
                }
            return Finding(
                Self.kind(Self.info.findings[0]), .neutral, .indicative, covers: .whole,
                message: "\(address.suffix(5)) \(state)", evidence: [])
        }
    }
}

@Suite struct LinkedPageTests {
    private static let linking = """
        The bridge has 12 cracks, [a note](ADDRESS/note1) shows, and 7 [pillars](ADDRESS/gone1)
        are bent, says [a paper](ADDRESS/late1#top). All of it is old.

        Is there [more of the same](ADDRESS/more1)?
        """

    private func desk(_ server: LocalServer) -> FakeFiles {
        let text = Self.linking.replacing("ADDRESS", with: server.address(""))
        return .desk(adding: [
            "pages.yaml": "workflow: pages\nchecks: [{ use: pages }]\n", "linking.md": text,
        ])
    }

    private func server() throws -> LocalServer {
        try #require(
            LocalServer { path in
                switch path {
                case "/note1":
                    LocalServer.answer(type: "text/plain", body: Array("It has 12 cracks.".utf8))
                case "/gone1": LocalServer.answer("404 Not Found")
                default: LocalServer.answer("503 Busy")
                }
            })
    }

    @Test func pagesOfClaimsAreAskedForWhereTheNetworkIsOn() async throws {
        let server = try server()
        let files = desk(server)
        let ran = await crosscheck(
            ["run", "pages.yaml", "linking.md", "--pages", "Kept", "--network"], on: files,
            web: WebRetriever(reachesThisMachine: true), checkers: [PagesChecker.self])
        #expect(ran.output.contains("note1 reads It has 12 cracks."), "\(ran)")
        #expect(ran.output.contains("gone1 is gone as the server answers with status 404"))
        #expect(ran.output.contains("is unread as the server answered with status 503"))
        #expect(ran.output.contains("linked page"), "its digest is among those of the run")
        // What no claim links to is not asked for.
        #expect(server.paths.sorted() == ["/gone1", "/late1", "/note1"])
        #expect(files.written.keys.count { $0.hasPrefix("Kept/") } == 1)
    }

    @Test func nothingIsAskedForWhereItIsOff() async throws {
        let server = try server()
        let ran = await crosscheck(
            ["run", "pages.yaml", "linking.md"], on: desk(server), checkers: [PagesChecker.self])
        #expect(!ran.output.contains("note1 reads"))
        #expect(server.paths.isEmpty)
    }

    @Test func nothingIsAskedForThatNoCheckLooksAt() async throws {
        let server = try server()
        let ran = await crosscheck(
            ["run", "slips.yaml", "linking.md", "--network"], on: desk(server),
            web: WebRetriever(reachesThisMachine: true))
        #expect(ran.status != .badInput, "\(ran.error)")
        #expect(server.paths.isEmpty)
    }

    @Test func keptPagesAreReadWithoutTheNetwork() async throws {
        let address = "https://example.org/note1"
        let page = KeptPage(
            WebPage(
                address: address, finalAddress: address, contentType: "text/plain",
                bytes: Array("It has 12 cracks.".utf8)), time: "2026-01-02T03:04:05Z")
        let ran = await crosscheck(
            ["run", "pages.yaml", "linking.md", "--pages", "Kept"],
            on: .desk(adding: [
                "pages.yaml": "workflow: pages\nchecks: [{ use: pages }]\n",
                "linking.md": Self.linking.replacing("ADDRESS", with: "https://example.org"),
                "Kept/\(KeptPages.name(of: address)).warc":
                    String(decoding: page.record, as: UTF8.self),
            ]), checkers: [PagesChecker.self])
        #expect(ran.output.contains("note1 reads It has 12 cracks."), "\(ran)")
        #expect(!ran.output.contains("gone1 is"))
    }
}
