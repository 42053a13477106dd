import ClaimModel
import CommaSeparatedValues
import Diagnostics
import OfficialsRegister
import YAML

/// Reads tables with a membership in every row: CSV, and what Wikidata's query service answers.
struct TableReader {
    private let collector: RecordCollector
    private let options: ImportOptions
    private let format: RegisterFormat

    init(_ collector: RecordCollector, _ options: ImportOptions, _ format: RegisterFormat) {
        self.collector = collector
        self.options = options
        self.format = format
    }

    func readCSV() {
        guard collector.decode() else { return }
        let source = collector.source
        var rows = CSVRows(source, collector.faults)
        guard let header = rows.next(), !header.isEmpty else {
            let expected = "no line of column names"
            let place = Place(wholeFile: source.name)
            collector.faults.add(ImportFaults.otherLayout("CSV", expected, at: place))
            return
        }
        func place(_ range: Range<Int>) -> Place {
            source.place(fromByte: range.lowerBound, to: range.upperBound)
        }
        let last = header.last?.range.upperBound ?? 0
        let columns = TableColumns(
            header.map(\.text), format: format, options, collector.faults,
            at: place(header[0].range.lowerBound..<last))
        guard let columns else { return }
        while let row = rows.next() {
            guard let first = row.first else { continue }
            guard row.count == header.count else {
                collector.faults.add(
                    ImportFaults.fieldCount(
                        row.count, expected: header.count, at: place(first.range)))
                continue
            }
            let cells = row.map { field in
                Cell(text: Self.trimmed(field.text)) { place(field.range) }
            }
            try? read(Row(cells: cells, columns: columns) { place(first.range) })
        }
    }

    /// Either form that the service gives: with `bindings`, or a plain list of objects.
    func readQueryResults() {
        guard let root = RecordNode(wholeOf: collector) else { return }
        guard let rows = root.items ?? root["results"]?["bindings"]?.items else {
            let expected = "neither a list nor 'results' with 'bindings'"
            collector.faults.add(
                ImportFaults.otherLayout("results of a query", expected, at: root.place))
            return
        }
        // A row leaves out what has no value.
        var names: [String] = root["head"]?.texts("vars") ?? []
        for row in rows {
            names += row.entries.map(\.key).filter { !names.contains($0) }
        }
        let columns = TableColumns(
            names, format: format, options, collector.faults, at: root.place)
        guard let columns else { return }
        for row in rows {
            let cells = names.map { name in
                let cell = row[name]
                let value = cell?["value"] ?? cell
                let text = Self.trimmed(value?.text ?? "")
                return Cell(text: Self.withoutAddress(text)) { (value ?? row).place }
            }
            try? read(Row(cells: cells, columns: columns) { row.place })
        }
    }

    private struct Cell {
        var text: String
        var place: () -> Place
    }

    private struct Row {
        var cells: [Cell]
        var columns: TableColumns
        var place: () -> Place

        func text(_ meaning: ColumnMeaning) -> String? {
            let texts = columns[meaning].map { cells[$0].text }.filter { !$0.isEmpty }
            return texts.isEmpty ? nil : texts.joined(separator: " ")
        }

        func place(_ meaning: ColumnMeaning) -> Place {
            columns[meaning].first.map { cells[$0].place() } ?? place()
        }
    }

    private func read(_ row: Row) throws(SkippedRow) {
        let person = try required(.person, of: row)
        let id = row.text(.id) ?? person
        let role = try required(.role, of: row, otherwise: options.role)
        let organization = try required(.organization, of: row, otherwise: options.jurisdiction)
        let others = (row.text(.otherNames) ?? "").split(separator: ";").map {
            NameRecord(Self.trimmed(String($0)))
        }
        let start = try date(.start, of: row)
        let end = try date(.end, of: row)
        collector.mention(
            PersonRecord(id: id, name: person, otherNames: others, place: row.place(.person)))
        collector.mentionOrganization(
            organization, name: organization, at: row.place(.organization))
        try collector.add(
            MembershipRecord(
                person: id, organization: organization, role: role, start: start, end: end,
                sources: row.text(.source).map { [$0] } ?? [], place: row.place()),
            endsAt: row.place(.end))
    }

    private func required(
        _ meaning: ColumnMeaning, of row: Row, otherwise: String? = nil
    ) throws(SkippedRow) -> String {
        if let text = row.text(meaning) ?? otherwise { return text }
        collector.faults.add(
            ImportFaults.missing(meaning.rawValue, of: "row", at: row.place(meaning)))
        throw SkippedRow()
    }

    /// A date in one column, or its year, month and day in several.
    private func date(_ meaning: ColumnMeaning, of row: Row) throws(SkippedRow) -> PartialDate? {
        let parts = row.columns[meaning].map { row.cells[$0].text }.prefix { !$0.isEmpty }
        let text = parts.map { $0.utf8.count == 1 ? "0" + $0 : $0 }.joined(separator: "-")
        return try collector.date(text, at: row.place(meaning))
    }

    /// `Q42` of `http://www.wikidata.org/entity/Q42`.
    private static func withoutAddress(_ text: String) -> String {
        guard text.contains("wikidata.org/entity/"), let slash = text.lastIndex(of: "/") else {
            return text
        }
        return String(text[text.index(after: slash)...])
    }

    private static func trimmed(_ text: String) -> String {
        guard let start = text.utf8.firstIndex(where: { $0 > 0x20 }),
            let end = text.utf8.lastIndex(where: { $0 > 0x20 })
        else { return "" }
        return String(text[start...end])
    }
}
