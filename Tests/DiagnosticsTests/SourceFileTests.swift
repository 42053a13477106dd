import Diagnostics
import Testing

@Suite struct SourceFileTests {
    @Test(arguments: [
        ("", [""]),
        ("a", ["a"]),
        ("a\n", ["a", ""]),
        ("a\r\nb\rc\nd", ["a", "b", "c", "d"]),
        ("a\n\r\n\rb", ["a", "", "", "b"]),
        ("\u{FEFF}a\nb", ["a", "b"]),
        ("a\u{2028}b\u{85}c", ["a\u{2028}b\u{85}c"]),
    ])
    func splitsLinesAsEditorsDo(text: String, lines: [String]) {
        let file = SourceFile(name: "f", text: text)
        #expect(file.lineCount == lines.count)
        let read = (1...file.lineCount).map {
            String(decoding: file.line($0) ?? [], as: UTF8.self)
        }
        #expect(read == lines)
        #expect(file.line(0) == nil && file.line(lines.count + 1) == nil)
    }

    @Test(arguments: [
        ("ab\ncd", 3, 5, 2, 1, 2),
        ("ab\ncd", 0, 5, 1, 1, 2),
        ("ab\r\ncd", 1, 6, 1, 2, 1),
        ("ab\ncd", 5, 9, 2, 3, 0),
        ("é漢\n🚀x", 3, 5, 2, 1, 2),
        ("\u{FEFF}ab", 1, 2, 1, 1, 1),
        ("ab\n", 2, 3, 1, 3, 0),
    ])
    func countsColumnsInScalars(
        text: String, start: Int, end: Int, line: Int, column: Int, length: Int
    ) {
        let file = SourceFile(name: "f", text: text)
        let place = Place(file: "f", line: line, column: column, length: length)
        #expect(file.place(fromScalar: start, to: end) == place)
        let scalars = text.unicodeScalars
        let bytes = [start, end].map { offset in
            scalars.prefix(offset).reduce(0) { $0 + UTF8.width($1) }
        }
        #expect(file.place(fromByte: bytes[0], to: bytes[1]) == place)
    }
}
