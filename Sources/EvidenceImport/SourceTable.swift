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
            let words = fields.enumerated().filter { !$1.text.allSatisfy(\.isWhitespace) }
                .map { column, field in
                    column < headings.count && !headings[column].isEmpty
                        ? "\(headings[column]): \(field.text)" : field.text
                }
            guard !words.isEmpty else { continue }
            parts.append(
                ImportedSource.Part(
                    text: words.joined(separator: "; ") + ".",
                    line: file.place(of: first.range).line, time: nil,
                    cell: "A\(number):\(column(fields.count))\(number)"))
        }
        if parts.isEmpty, faults.diagnostics.isEmpty {
            faults.add(EvidenceImportFaults.noRows(at: Place(wholeFile: file.name)))
        }
        let source = ImportedSource(line: 1, parts: parts, range: 0..<file.bytes.count)
        return (parts.isEmpty ? [] : [source], faults.diagnostics)
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
