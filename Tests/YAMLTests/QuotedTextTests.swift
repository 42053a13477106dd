import Diagnostics
import Testing
import YAML

@Suite struct QuotedTextTests {
    @Test(arguments: [
        "plain", "", " ", "a \"b\" \\ c", "one\ntwo\r\n\tthree", "- a: b # c", "é 漢 😀 e\u{301}",
        "a\u{1}b", "a\u{7F}", "\u{85}\u{A0}\u{2028}", "\u{FEFF}b", "\u{202E}", "a\u{FFFE}",
        "\u{10FFFF}", "no", "1.10",
    ])
    func whatIsQuotedIsReadAsItWas(text: String) throws {
        let source = SourceFile(name: "f", text: "key: \(YAMLDocument.quoted(text))\n")
        guard case .mapping(let entries) = YAMLDocument(source).root?.value,
            case .scalar(let read, _) = entries.first?.value.value
        else {
            Issue.record("no mapping")
            return
        }
        #expect(read.unicodeScalars.map(\.value) == text.unicodeScalars.map(\.value))
    }
}
