import ClaimModel
import Testing

@Suite struct PageAddressTests {
    @Test(arguments: [
        "https://example.org/a", "http://example.org/a", "https://www.example.org/a/",
        "HTTPS://Example.ORG/a#top", "https://example.org/a?utm_source=feed&fbclid=1",
        "https://web.archive.org/web/20190415000000/https://example.org/a",
        "//example.org/a", "/a",
    ])
    func onePageHasManyAddresses(address: String) {
        #expect(PageAddress(address, on: "https://example.org/b/c")?.written == "example.org/a")
    }

    @Test(arguments: [
        ("https://example.org/a?id=7&utm_medium=x", "example.org/a?id=7"),
        ("https://example.org/A", "example.org/A"), ("https://example.org", "example.org"),
        ("https://news.example.org/?p=1", "news.example.org?p=1"),
        ("https://web.archive.org/about", "web.archive.org/about"),
    ])
    func whatTellsPagesApartIsKept(address: String, written: String) {
        #expect(PageAddress(address)?.written == written)
    }

    @Test(arguments: [
        "", "#top", "mailto:anna@example.org", "javascript:void(0)", "ftp://example.org/a",
        "a.html",
        "https://", "https:///a", "/a", "https://localhost/a",
    ])
    func notEverythingIsAPage(address: String) {
        #expect(PageAddress(address) == nil)
    }

    @Test func theSiteIsItsHost() {
        #expect(PageAddress("https://www.example.org?a=b")?.host == "example.org")
    }
}
