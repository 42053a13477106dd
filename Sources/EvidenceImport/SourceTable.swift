internal import CommaSeparatedValues
package import Diagnostics

/// Reads a table with commas (CSV): each row is a part, with the headings before its values.
package enum SourceTable {
    package static func read(_ file: SourceFile) -> (sources: [ImportedSource], [Diagnostic]) {
        let faults = DiagnosticCollector()
        var rows = CSVRows(file, faults)
        let headings = rows.next()?.map(\.text) ?? []
        var parts: [ImportedSource.Part] = []
        var number = 1
        while let fields = rows.next() {
            number += 1
            guard let first = fields.first else { continue }
            let text = text(of: fields.map(\.text), under: headings)
            guard let text else { continue }
            parts.append(
                ImportedSource.Part(
                    text: text, line: file.place(of: first.range).line, time: nil,
                    cell: "A\(number):\(column(fields.count))\(number)"))
        }
        if parts.isEmpty, faults.diagnostics.isEmpty {
            faults.add(EvidenceImportFaults.noRows(at: Place(wholeFile: file.name)))
        }
        let source = ImportedSource(line: 1, parts: parts, range: 0..<file.bytes.count)
        return (parts.isEmpty ? [] : [source], faults.diagnostics)
    }

    /// A row of a sheet of a workbook, with its number as spreadsheets count.
    package struct Row: Hashable, Sendable {
        package var sheet: String
        package var number: Int
        package var cells: [String]

        package init(sheet: String, number: Int, cells: [String]) {
            self.sheet = sheet
            self.number = number
            self.cells = cells
        }
    }

    /// The same for the rows of a workbook, in order: each sheet has headings of its own.
    package static func read(
        _ rows: [Row], of file: SourceFile
    ) -> (sources: [ImportedSource], [Diagnostic]) {
        var parts: [ImportedSource.Part] = []
        var headings: [String] = []
        var sheet: String?
        for row in rows {
            guard row.sheet == sheet else {
                (sheet, headings) = (row.sheet, row.cells)
                continue
            }
            guard let text = text(of: row.cells, under: headings) else { continue }
            let cells = "A\(row.number):\(column(row.cells.count))\(row.number)"
            parts.append(
                ImportedSource.Part(
                    text: text, line: 1, time: nil, cell: "\(row.sheet)!\(cells)"))
        }
        guard !parts.isEmpty else {
            return ([], [EvidenceImportFaults.noRows(at: Place(wholeFile: file.name))])
        }
        return ([ImportedSource(line: 1, parts: parts, range: 0..<file.bytes.count)], [])
    }

    private static func text(of cells: [String], under headings: [String]) -> String? {
        let words = cells.enumerated().filter { !$1.allSatisfy(\.isWhitespace) }
            .map { column, cell in
                column < headings.count && !headings[column].isEmpty
                    ? "\(headings[column]): \(cell)" : cell
            }
        return words.isEmpty ? nil : words.joined(separator: "; ") + "."
    }

    /// What spreadsheets call a column: A, Z, AA.
    private static func column(_ number: Int) -> String {
        var (letters, rest) = ("", number)
        while rest > 0 {
            let digit = UInt8((rest - 1) % 26)
            letters = String(Character(Unicode.Scalar(UInt8(ascii: "A") + digit))) + letters
            rest = (rest - 1) / 26
        }
        return letters
    }
}
