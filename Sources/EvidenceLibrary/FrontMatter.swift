package import ClaimModel
package import Diagnostics
import YAML

/// What a text or Markdown file says about itself between two lines of `---` at its start.
package struct FrontMatter: Hashable, Sendable {
    package var title: String?
    package var publisher: String?
    package var date: PartialDate?
    /// Where it can be read.
    package var url: String?
    package var tier: SourceDocument.Tier?
    /// The address of what it summarises in words of its own.
    package var summaryOf: String?
    /// The byte of the file at which its text begins.
    package var bodyStart: Int

    /// Reads it off the start of a file; one without any is all body and has no fault.
    package static func read(
        _ source: SourceFile
    ) -> (frontMatter: FrontMatter, faults: [Diagnostic]) {
        let start = source.bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        let none = FrontMatter(bodyStart: start)
        guard let first = source.line(1), isFence(first), let second = source.line(2),
            !isBlank(second)
        else { return (none, []) }
        guard let close = closingLine(of: source) else {
            let fence = Place(file: source.name, line: 1, column: 1, length: 3)
            return (none, isKey(second) ? [FrontMatterFaults.unclosed(at: fence)] : [])
        }
        let bodyStart = source.line(close + 1)?.startIndex ?? source.bytes.count
        let empty = FrontMatter(bodyStart: bodyStart)
        let lines = (2..<close).compactMap { source.line($0) }
        guard let last = lines.last, !lines.allSatisfy({ isBlank($0) || isComment($0) }) else {
            return (empty, [])
        }
        let document = YAMLDocument(source, lines: second.startIndex..<last.endIndex)
        let (read, faults) = document.read(as: "front matter", form)
        guard var read else { return (empty, faults) }
        read.bodyStart = bodyStart
        return (read, faults)
    }

    private static let form = ValueForm.mapping(
        "front matter",
        Field("title", .text, help: "As reports name it"),
        Field("publisher", .text, help: "Who stands behind it"),
        Field("date", date, help: "The day on which it appeared"),
        Field("url", .address, help: "Where it can be read"),
        Field("tier", .choice(SourceDocument.Tier.self), help: "How near it is to what it tells"),
        Field("summary-of", .address, help: "The address of what it summarises")
    ) { _, title, publisher, date, url, tier, summaryOf in
        FrontMatter(
            title: title, publisher: publisher, date: date, url: url, tier: tier,
            summaryOf: summaryOf, bodyStart: 0)
    }

    private static let date = ValueForm.parsed(
        expected: "a date such as 2016-02-04, 2016-02 or 2016",
        shape: .either([.pattern(PartialDate.grammar), .integer(1000...9999)]),
        flaw: { DateFlaw(date: $0)?.description }
    ) { PartialDate($0) }

    private static func closingLine(of source: SourceFile) -> Int? {
        guard source.lineCount >= 2 else { return nil }
        return (2...source.lineCount).first { source.line($0).map(isFence) ?? false }
    }

    private static func isFence(_ line: ArraySlice<UInt8>) -> Bool {
        line.starts(with: "---".utf8) && isBlank(line.dropFirst(3))
    }

    private static func isBlank(_ line: ArraySlice<UInt8>) -> Bool {
        line.allSatisfy { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }
    }

    private static func isComment(_ line: ArraySlice<UInt8>) -> Bool {
        line.first { $0 != UInt8(ascii: " ") } == UInt8(ascii: "#")
    }

    /// Whether a line begins as `title:` does.
    private static func isKey(_ line: ArraySlice<UInt8>) -> Bool {
        guard let colon = line.firstIndex(of: UInt8(ascii: ":")), colon > line.startIndex else {
            return false
        }
        return line[..<colon].allSatisfy { byte in
            (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
                || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_")
        }
    }
}
