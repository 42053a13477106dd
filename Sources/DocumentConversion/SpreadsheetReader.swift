internal import ChildProcesses
internal import Foundation

/// A row of a spreadsheet with anything in it.
package struct SpreadsheetRow: Hashable, Sendable, Decodable {
    package var sheet: String
    /// From 1, as spreadsheets count.
    package var row: Int
    /// From column A on.
    package var cells: [String]
}

extension DocumentConverter {
    /// Reads the rows of all sheets of an Excel workbook (`.xlsx`) with openpyxl.
    ///
    /// Of a formula it is the value that was saved with it. Dates are as in ISO 8601.
    package func rows(
        ofWorkbook bytes: [UInt8]
    ) async throws(ConversionFault) -> (rows: [SpreadsheetRow], tool: String) {
        guard let zip = ZipDirectory(bytes), zip.names.contains("xl/workbook.xml") else {
            throw .failed("openpyxl", "it is no workbook")
        }
        guard zip.unpackedBytes <= limits.unpackedBytes else {
            throw .bomb(limitInBytes: limits.unpackedBytes)
        }
        // The system's own, which has the library of the system's package; it heeds nobody's
        // settings.
        let program = Program(
            name: "/usr/bin/python3", debianPackage: "python3-openpyxl",
            arguments: ["-I", "-c", Self.script], surroundings: surroundings)
        let output = try await program.run(input: bytes, limits)
        guard output.status != Self.noLibrary else {
            throw .notInstalled(program: "openpyxl", debianPackage: "python3-openpyxl")
        }
        let lines = output.bytes.split(separator: UInt8(ascii: "\n"))
        guard output.status == 0, let first = lines.first else {
            throw .failed("openpyxl", output.said)
        }
        do {
            let rows = try lines.dropFirst().map {
                try JSONDecoder().decode(SpreadsheetRow.self, from: Data($0))
            }
            return (rows, "openpyxl \(String(decoding: first, as: UTF8.self))")
        } catch {
            throw .failed("openpyxl", "its answer is cut off")
        }
    }

    private static let noLibrary: Int32 = 3

    /// Prints the version, and a line of JSON for each row with anything in it.
    private static let script = """
        import datetime, io, json, sys
        try:
            import openpyxl
        except ImportError:
            sys.exit(\(noLibrary))

        def text(cell):
            value = cell.value
            if value is None:
                return ""
            if isinstance(value, bool):
                return "TRUE" if value else "FALSE"
            if isinstance(value, datetime.datetime):
                # The days of a workbook are fractions of binary numbers.
                value = (value + datetime.timedelta(microseconds=500000)).replace(microsecond=0)
                day = value.date().isoformat()
                return day if value.time() == datetime.time() else f"{day} {value.time()}"
            if isinstance(value, (int, float)):
                if "%" in (cell.number_format or ""):
                    return f"{value * 100:.12g}%"
                return f"{value:.15g}" if isinstance(value, float) else str(value)
            return str(value)

        try:
            book = openpyxl.load_workbook(
                io.BytesIO(sys.stdin.buffer.read()), read_only=True, data_only=True)
            print(openpyxl.__version__)
            for sheet in book.worksheets:
                for number, row in enumerate(sheet.iter_rows(), 1):
                    cells = [text(cell) for cell in row]
                    while cells and not cells[-1].strip():
                        cells.pop()
                    if cells:
                        print(json.dumps({"sheet": sheet.title, "row": number, "cells": cells}))
        except Exception as fault:
            sys.exit(f"{type(fault).__name__}: {fault}")
        """
}
