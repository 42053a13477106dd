internal import ClaimModel
package import Diagnostics
internal import JSON

/// Reads records of JSON, one a line: `{"id", "title", "text", "publisher", "published", "url"}`.
///
/// Keys that nothing here asks for are left alone, since archives have many of their own.
package enum JSONLines {
    /// All records that are sound, and all that is at fault with the others.
    package static func read(_ file: SourceFile) -> (sources: [ImportedSource], [Diagnostic]) {
        let faults = DiagnosticCollector()
        var sources: [ImportedSource] = []
        var lines: [String: Int] = [:]
        for number in 1...max(1, file.lineCount) {
            guard let line = file.line(number), line.contains(where: { $0 > 0x20 }) else {
                continue
            }
            do {
                let value = try PlacedJSON(reading: line, halfPairs: .replaced)
                var record = RecordReader(file, value, line: number, faults)
                guard let source = record.source() else { continue }
                if let id = source.id, let first = lines.updateValue(number, forKey: id) {
                    let range = value["id"]?.range ?? value.range
                    faults.add(
                        EvidenceImportFaults.twice(id, first: first, at: file.place(of: range)))
                    continue
                }
                sources.append(source)
            } catch {
                faults.add(EvidenceImportFaults.noJSON(error, in: line, of: file))
            }
        }
        return (sources, faults.diagnostics)
    }
}

extension SourceFile {
    /// The place of a stretch that may reach beyond the end.
    func place(of range: Range<Int>) -> Place {
        place(
            fromByte: min(range.lowerBound, bytes.count), to: min(range.upperBound, bytes.count))
    }
}

/// Takes a record out of its value, with all faults at once.
private struct RecordReader {
    private let file: SourceFile
    private let value: PlacedJSON
    private let line: Int
    private let faults: DiagnosticCollector
    private var isSound = true

    init(_ file: SourceFile, _ value: PlacedJSON, line: Int, _ faults: DiagnosticCollector) {
        self.file = file
        self.value = value
        self.line = line
        self.faults = faults
    }

    mutating func source() -> ImportedSource? {
        guard case .object = value.value else {
            faults.add(EvidenceImportFaults.noObject(at: file.place(of: value.range)))
            return nil
        }
        let id = text("id", mayBeNumber: true)
        let title = text("title")
        let body = text("text")
        let publisher = text("publisher")
        let url = text("url")
        let published = text("published")
        if let published, PartialDate(day(of: published)) == nil, let place = value["published"] {
            fail(EvidenceImportFaults.noDate(published, at: file.place(of: place.range)))
        }
        if isSound, body == nil {
            fail(EvidenceImportFaults.noText(at: file.place(of: value.range)))
        }
        guard isSound, let body else { return nil }
        return ImportedSource(
            id: id, title: title, publisher: publisher, published: published.map(day), url: url,
            line: line, parts: [ImportedSource.Part(text: body, line: line)], range: value.range)
    }

    /// A time of day may follow, as archives write it.
    private func day(of text: String) -> String {
        String(text.prefix { $0 != "T" && $0 != " " })
    }

    /// What a key holds; nothing where it is not there, empty or `null`.
    private mutating func text(_ key: String, mayBeNumber: Bool = false) -> String? {
        guard let value = value[key], !value.isNull else { return nil }
        switch value.value {
        case .string(let text): return text.allSatisfy(\.isWhitespace) ? nil : text
        case .number(let text) where mayBeNumber: return text
        default:
            fail(EvidenceImportFaults.wrongKind(key, at: file.place(of: value.range)))
            return nil
        }
    }

    private mutating func fail(_ fault: Diagnostic) {
        faults.add(fault)
        isSound = false
    }
}
