internal import ClaimModel
package import Diagnostics

/// Reads a mail (`.eml`): who wrote it, when, about what, and its text.
package enum MailFile {
    package static func read(_ file: SourceFile) -> (sources: [ImportedSource], [Diagnostic]) {
        let mail = MailPart(file.bytes[...], depth: 0)
        let place = Place(wholeFile: file.name)
        guard mail["from"] != nil || mail["subject"] != nil else {
            return ([], [EvidenceImportFaults.noMail(at: place)])
        }
        guard let part = mail.plainText else {
            return ([], [EvidenceImportFaults.noMailText(at: place)])
        }
        let line = file.place(of: part.body.startIndex..<part.body.startIndex).line
        var source = ImportedSource(line: 1, parts: [], range: 0..<file.bytes.count)
        source.title = mail["subject"].map(MailWords.decoded)
        source.publisher = mail["from"].map { sender(MailWords.decoded($0)) }
        source.published = mail["date"].flatMap(day)
        source.parts = paragraphs(of: part.text).map { offset, text in
            // The lines of an encoded text are not those of its file.
            ImportedSource.Part(text: text, line: part.isEncoded ? line : line + offset)
        }
        guard !source.parts.isEmpty else {
            return ([], [EvidenceImportFaults.noMailText(at: place)])
        }
        return ([source], [])
    }

    /// Runs of lines between blank ones, each with the number of lines before it.
    private static func paragraphs(of text: String) -> [(lines: Int, text: String)] {
        var found: [(lines: Int, text: String)] = []
        var isOpen = false
        for (number, line) in text.split(
            omittingEmptySubsequences: false, whereSeparator: \.isNewline
        ).enumerated() {
            let words = line.split(whereSeparator: \.isWhitespace).joined(separator: " ")
            if words.isEmpty {
                isOpen = false
            } else if isOpen {
                found[found.count - 1].text += " " + words
            } else {
                found.append((number, words))
                isOpen = true
            }
        }
        return found
    }

    /// The name before an address in angle brackets, or the address.
    private static func sender(_ field: String) -> String {
        guard let open = field.firstIndex(of: "<"), open != field.startIndex else { return field }
        let name = field[..<open].filter { $0 != "\"" }
        let words = name.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        return words.isEmpty ? field : words
    }

    /// The day of "Tue, 4 Feb 2020 10:00:00 +0000".
    private static func day(_ field: String) -> String? {
        let words = field.split { $0 == " " || $0 == "," }
        let months = [
            "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
        ]
        for (place, word) in words.enumerated().dropFirst() where place + 1 < words.count {
            guard let month = months.firstIndex(of: word.lowercased()),
                let day = Int(words[place - 1]), let year = Int(words[place + 1])
            else { continue }
            func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
            let text = "\(year)-\(padded(month + 1))-\(padded(day))"
            return PartialDate(text) == nil ? nil : text
        }
        return nil
    }
}
