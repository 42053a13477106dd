package import ClaimModel
package import Diagnostics
import YAML

/// What a text or Markdown file says about itself between two lines of `---` at its start.
package struct FrontMatter: Sendable {
    package var title: String?
    package var byline: String?
    package var publisher: String?
    package var date: PartialDate?
    /// Where it can be read.
    package var url: String?
    /// As a tag such as `en`.
    package var language: String?
    package var tier: SourceDocument.Tier?
    /// The address of what it summarises in words of its own.
    package var summaryOf: String?
    package var factCheck: FactCheck?
    /// From the byte order mark or the first `---` to where the text begins; empty without any.
    package var range: Range<Int>
    /// The text that it was read off, in UTF-8.
    package let source: SourceFile
    /// All that is at fault with it, by the strict reading that sources get.
    package var faults: [Diagnostic] = []

    /// What is at fault with it in an article, which may have keys of a site's own and may begin
    /// with a rule: a near miss of a key of ours, or of front matter, is worth a warning.
    package var faultsOfArticle: [Diagnostic] {
        faults.compactMap { fault in
            let isUnknownKey = fault.id == "yaml/unknown-key"
            guard isUnknownKey || range.isEmpty else { return fault }
            // The known keys are listed where none is near.
            if isUnknownKey, fault.explanation != nil { return nil }
            var warning = fault
            warning.severity = .warning
            return warning
        }
    }

    private init(_ source: SourceFile, range: Range<Int>, faults: [Diagnostic] = []) {
        self.source = source
        self.range = range
        self.faults = faults
    }

    /// The byte of the file at which its text begins.
    package var bodyStart: Int { range.upperBound }

    /// Reads it off the start of a file; one without any is all body.
    ///
    /// What stands between two lines of `---` and is no mapping is text between two rules if it
    /// does not look like keys, and a fault in either case.
    package static func read(_ source: SourceFile) -> FrontMatter {
        let mark = source.bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        let none = FrontMatter(source, range: mark..<mark)
        guard let first = source.line(1), isFence(first), let second = source.line(2),
            !isBlank(second)
        else { return none }
        guard let close = closingLine(of: source) else {
            let fence = Place(file: source.name, line: 1, column: 1, length: 3)
            let faults = isKey(second) ? [FrontMatterFaults.unclosed(at: fence)] : []
            return FrontMatter(source, range: mark..<mark, faults: faults)
        }
        let range = mark..<(source.line(close + 1)?.startIndex ?? source.bytes.count)
        let lines = (2..<close).compactMap { source.line($0) }
        guard let last = lines.last, !lines.allSatisfy({ isBlank($0) || isComment($0) }) else {
            return FrontMatter(source, range: range)
        }
        let document = YAMLDocument(source, lines: second.startIndex..<last.endIndex)
        let (values, faults) = document.read(as: "front matter", form)
        var read = none
        if let values { read.take(values) }
        read.range = values != nil || looksLikeKeys(lines) ? range : mark..<mark
        read.faults = faults
        return read
    }

    private mutating func take(_ values: Values) {
        title = values.title
        byline = values.byline
        publisher = values.publisher
        date = values.date
        url = values.url
        language = values.language
        tier = values.tier
        summaryOf = values.summaryOf
        factCheck = values.factCheck
    }

    private struct Values: Sendable {
        var title: String?
        var byline: String?
        var publisher: String?
        var date: PartialDate?
        var url: String?
        var language: String?
        var tier: SourceDocument.Tier?
        var summaryOf: String?
        var factCheck: FactCheck?
    }

    private static let form = ValueForm.mapping(
        "front matter",
        Field("title", .text, help: "As reports name it"),
        Field("author", .text, help: "Who wrote it"),
        Field("byline", .text, help: "Who wrote it, as the page has it"),
        Field("publisher", .text, help: "Who stands behind it"),
        Field("date", date, help: "The day on which it appeared"),
        Field("url", .address, help: "Where it can be read"),
        Field("language", language, help: "Of the text"),
        Field("encoding", .text, help: "Of the file, if it is not UTF-8"),
        Field("tier", .choice(SourceDocument.Tier.self), help: "How near it is to what it tells"),
        Field("summary-of", .address, help: "The address of what it summarises"),
        Field("fact-check", factCheck, help: "What it examined, if it is a fact check")
    ) { _, title, author, byline, publisher, date, url, language, _, tier, summaryOf, factCheck in
        Values(
            title: title, byline: byline ?? author, publisher: publisher, date: date, url: url,
            language: language, tier: tier, summaryOf: summaryOf, factCheck: factCheck)
    }

    private static let factCheck = ValueForm.mapping(
        "fact check",
        Field("claim", .text, .required, help: "The claim that was examined"),
        Field("by", .text, help: "Who had made it"),
        Field("rating", .text, help: "What became of it, in the fact check's own words")
    ) { _, claim, by, rating -> FactCheck? in
        claim.map { FactCheck(claim: $0, claimedBy: by, rating: rating) }
    }

    private static let date = ValueForm.parsed(
        expected: "a date such as 2016-02-04, 2016-02 or 2016",
        shape: .either([.pattern(PartialDate.grammar), .integer(1000...9999)]),
        flaw: { DateFlaw(date: $0)?.description }
    ) { text in
        // A time of day may follow, as content systems write it.
        let day = text.prefix { $0 != "T" && $0 != " " }
        return PartialDate(text)
            ?? CalendarDate(String(day)).flatMap { _ in PartialDate(String(day)) }
    }

    private static let language = ValueForm.parsed(
        expected: "a language such as 'en' or 'German'", shape: .pattern("[A-Za-z][A-Za-z0-9-]+")
    ) { Language.tag(of: $0) }

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

    /// Whether each line is a key with its value, goes on with one, or is an item or a comment.
    private static func looksLikeKeys(_ lines: [ArraySlice<UInt8>]) -> Bool {
        lines.contains(where: isKey)
            && lines.allSatisfy { line in
                guard let first = line.first else { return true }
                return first.isBlank || first == UInt8(ascii: "#") || first == UInt8(ascii: "-")
                    || isKey(line)
            }
    }

    /// Whether a line begins as `title:` does.
    private static func isKey(_ line: ArraySlice<UInt8>) -> Bool {
        guard let colon = line.firstIndex(of: UInt8(ascii: ":")), colon > line.startIndex,
            colon + 1 == line.endIndex || line[colon + 1].isBlank
        else { return false }
        return line[..<colon].allSatisfy { byte in
            byte.isAlphanumeric || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_")
        }
    }
}
