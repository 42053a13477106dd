import ArticleReading
import ClaimModel
import Testing

@Suite struct ArticleFaultTests {
    struct Refusal: Sendable, CustomTestStringConvertible {
        var name = "article.txt"
        var bytes: [UInt8]
        var summary: String
        var nextStep: String
        var offset: Int?
        var line: Int?

        var testDescription: String { summary }
    }

    private static let saveAsText = "Save the text as a .txt or .md file in UTF-8"
    private static let saveAsPage = "Open it in a browser and save it as a web page, HTML only"
    private static let openInBrowser =
        "Open it in a browser, wait until the article shows, and save it again or copy its text"

    static let refusals: [Refusal] = [
        Refusal(
            bytes: [], summary: "The file has no text",
            nextStep: "Give a file that holds words"),
        Refusal(
            bytes: Array("\u{FEFF} \r\n\t\n".utf8), summary: "The file has no text",
            nextStep: "Give a file that holds words"),
        Refusal(
            bytes: Array("The bridge opened in 1931.".utf8) + Array(repeating: 0x20, count: 75),
            summary: "The file may have 100 bytes and has 101",
            nextStep: "Split the file"),
        Refusal(
            name: "story.HTM", bytes: Array("<p> <br>".utf8),
            summary: "The page has no text of its own", nextStep: openInBrowser),
        Refusal(
            bytes: Array("\u{FEFF}\n<!DOCTYPE HTML><title>Bridge</title>".utf8),
            summary: "The page has no text of its own", nextStep: openInBrowser),
        Refusal(
            name: "story.md", bytes: Array("<html lang=en>".utf8),
            summary: "The page has no text of its own", nextStep: openInBrowser),
        Refusal(
            bytes: Array("%PDF-1.7".utf8), summary: "The file is to be text and is a PDF document",
            nextStep: saveAsText, offset: 0, line: 1),
        Refusal(
            bytes: Array("{\\rtf1 Bridge}".utf8),
            summary: "The file is to be text and is a rich text document",
            nextStep: "Open it in the program that made it, and save it as .docx or .odt",
            offset: 0, line: 1),
        Refusal(
            name: "story.mhtml",
            bytes: Array(
                "From: <Saved>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n".utf8),
            summary:
                "The file is to be text and is a web page with its pictures in one file (MHTML)",
            nextStep: saveAsPage, offset: 0, line: 1),
        Refusal(
            name: "story.webarchive", bytes: Array("bplist00".utf8),
            summary: "The file is to be text and is a web archive or another property list",
            nextStep: saveAsPage, offset: 0, line: 1),
        Refusal(
            name: "story.html", bytes: [0x1F, 0x8B, 0x08],
            summary: "The file is to be text and is a gzip archive",
            nextStep: "Unpack it: gunzip -c FILE > FILE.html", offset: 0, line: 1),
        Refusal(
            bytes: [0x50, 0x4B, 0x03, 0x04] + Array(repeating: 0, count: 26)
                + Array("mimetypeapplication/epub+zip".utf8),
            summary: "The file is to be text and is an e-book", nextStep: saveAsText, offset: 0,
            line: 1),
        Refusal(
            name: "story.html", bytes: [0x41, 0x02, 0xFE, 0x1B, 0x42, 0x43],
            summary:
                "The file is to be a page of HTML and is full of control characters, such as number 2",
            nextStep: "Open it in the program that made it, and save its text in UTF-8"),
        Refusal(
            bytes: Array("one\ntwo\u{0}".utf8),
            summary: "The file is to be text and has a null byte at offset 7",
            nextStep: saveAsText, offset: 7, line: 2),
        Refusal(
            bytes: [0x00, 0x00, 0xFE, 0xFF], summary: "The file is to be UTF-8 and is UTF-32",
            nextStep: "Convert it: iconv -f UTF-32 -t UTF-8 FILE > FILE.utf8.txt"),
        Refusal(
            bytes: Array("a\r\nb\rcaf".utf8) + [0xED, 0xA0, 0x80, 0x20],
            summary: "The file is to be UTF-8; the byte at offset 8 belongs to no UTF-8 character",
            nextStep: "Save it as UTF-8: iconv -f ENCODING -t UTF-8 FILE > FILE.utf8.txt",
            offset: 8, line: 3),
    ]

    @Test(arguments: refusals)
    func saysWhyAFileIsNoArticleAndWhatToDo(refusal: Refusal) {
        let fault = #expect(throws: ArticleFault.self) {
            try ArticleReader.read(refusal.bytes, name: refusal.name, digest: "", limit: 100)
        }
        #expect(fault?.summary == refusal.summary)
        #expect(fault?.nextStep == refusal.nextStep)
        #expect(fault?.offset == refusal.offset)
        #expect(fault?.line == refusal.line)
    }

    @Test func readsAFileOfExactlyTheLimit() throws {
        let bytes = Array("The bridge opened.".utf8)
        let article = try ArticleReader.read(
            bytes, name: "story.txt", digest: "", limit: bytes.count)
        #expect(article.blocks.count == 1)
    }
}
