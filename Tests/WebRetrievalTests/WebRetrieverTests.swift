import TestSupport
import Testing
import WebRetrieval

@Suite struct WebRetrieverTests {
    private let retriever = WebRetriever(limits: limits, reachesThisMachine: true)

    private static var limits: WebLimits {
        var limits = WebLimits()
        limits.bytes = 1000
        // For a machine that is busy with other tests.
        limits.milliseconds = 600_000
        limits.redirects = 2
        return limits
    }

    @Sendable private static func answer(_ path: String) -> [UInt8]? {
        func leadsTo(_ place: String) -> [UInt8] {
            LocalServer.answer("302 Found", headers: ["Location: \(place)"])
        }
        switch path {
        case "/page": return LocalServer.answer(body: Array("The bridge opened.".utf8))
        case "/moved": return leadsTo("/page")
        case "/round": return leadsTo("/round")
        case "/inside": return leadsTo("http://10.0.0.1/")
        case "/metadata": return leadsTo("http://169.254.169.254/latest/")
        case "/file": return leadsTo("file:///etc/hostname")
        case "/large": return LocalServer.answer(body: Array(repeating: 0x61, count: 1001))
        case "/whole": return LocalServer.answer(body: Array(repeating: 0x61, count: 1000))
        case "/silent": return nil
        default: return LocalServer.answer("404 Not Found")
        }
    }

    @Test func fetchesAPageAndSaysWhereItWas() throws {
        let server = try #require(LocalServer(Self.answer))
        defer { withExtendedLifetime(server) {} }
        let page = try retriever.fetch(server.address("/moved"))
        #expect(page.address == server.address("/moved"))
        #expect(page.finalAddress == server.address("/page"))
        #expect(page.contentType == "text/plain; charset=utf-8")
        #expect(String(decoding: page.bytes, as: UTF8.self) == "The bridge opened.")
        #expect(server.paths == ["/moved", "/page"])
    }

    @Test(arguments: [
        ("/large", WebFault.tooLarge(limitInBytes: 1000)),
        ("/round", .tooManyRedirects(limit: 2)),
        ("/inside", .privateAddress("10.0.0.1")),
        ("/metadata", .privateAddress("169.254.169.254")),
        ("/file", .noWebAddress),
        ("/nothing", .status(404)),
    ])
    func stopsAtEachLimit(path: String, fault: WebFault) throws {
        let server = try #require(LocalServer(Self.answer))
        defer { withExtendedLifetime(server) {} }
        #expect(throws: fault) { try retriever.fetch(server.address(path)) }
    }

    @Test func waitsNoLongerThanItsLimit() throws {
        let server = try #require(LocalServer(Self.answer))
        defer { withExtendedLifetime(server) {} }
        var limits = Self.limits
        limits.milliseconds = 300
        let retriever = WebRetriever(limits: limits, reachesThisMachine: true)
        #expect(throws: WebFault.overran(milliseconds: 300)) {
            try retriever.fetch(server.address("/silent"))
        }
    }

    @Test func fetchesAPageOfJustTheLimit() throws {
        let server = try #require(LocalServer(Self.answer))
        defer { withExtendedLifetime(server) {} }
        #expect(try retriever.fetch(server.address("/whole")).bytes.count == 1000)
    }

    @Test func connectsToNoPrivateAddressByItsUsualSettings() throws {
        let server = try #require(LocalServer(Self.answer))
        defer { withExtendedLifetime(server) {} }
        #expect(throws: WebFault.privateAddress("127.0.0.1")) {
            try WebRetriever().fetch(server.address("/page"))
        }
        #expect(server.paths == [])
    }

    @Test(arguments: [
        "http://[::ffff:127.0.0.1]/", "http://2130706433/", "http://0x7f.1/", "http://localhost/",
        "http://[fe80::1]/", "http://[::]/", "http://0.0.0.0/",
    ])
    func sparesPrivateAddressesInEverySpelling(address: String) {
        do {
            _ = try WebRetriever().fetch(address)
            Issue.record("fetched \(address)")
        } catch {
            guard case .privateAddress = error else {
                Issue.record("\(error)")
                return
            }
        }
    }

    @Test(arguments: [
        ("file:///etc/hostname", WebFault.noWebAddress), ("ftp://example.org/", .noWebAddress),
        ("http://example.org/a b", .noWebAddress), ("http://ann:word@example.org/", .credentials),
    ])
    func takesNothingButPlainWebAddresses(address: String, fault: WebFault) {
        #expect(throws: fault) { try WebRetriever().fetch(address) }
    }

    @Test(arguments: [
        ("8.8.8.8", true), ("93.184.216.34", true), ("172.32.0.1", true), ("2606:4700::1", true),
        ("::ffff:8.8.8.8", true), ("10.1.2.3", false), ("127.0.0.1", false),
        ("169.254.169.254", false), ("172.16.0.1", false), ("172.31.255.255", false),
        ("192.168.1.1", false), ("100.64.0.1", false), ("0.0.0.0", false), ("224.0.0.1", false),
        ("255.255.255.255", false), ("::1", false), ("::", false), ("fe80::1", false),
        ("fc00::1", false), ("ff02::1", false), ("::ffff:10.0.0.1", false),
        ("64:ff9b::a00:1", false), ("2002:a00:1::", false), ("2001:db8::1", false),
    ])
    func tellsThePublicInternetFromTheRest(address: String, isPublic: Bool) throws {
        #expect(try #require(NetworkAddress(address)).isPublic == isPublic)
    }
}
