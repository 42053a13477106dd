internal import Foundation

/// Files of every kind that a library takes, with words that follow from their numbers.
struct GeneratedArchive {
    let path: String
    /// Paragraphs of an article, rows of a table, records of a file.
    let size: Int

    private func words(_ number: Int, _ count: Int) -> String {
        let words = (0..<count).map { "w\((number * 31 + $0 * $0 * 7) % 997)" }
        return "Item \(number) of the bridge: \(words.joined(separator: " "))."
    }

    /// Writes files of some numbers; a later edition of a number has other words.
    func write(_ numbers: Range<Int>, edition: Int = 0) throws {
        try FileManager.default.createDirectory(
            atPath: path, withIntermediateDirectories: true)
        for number in numbers {
            let (name, text) = file(number, edition)
            try Data(text.utf8).write(to: URL(fileURLWithPath: "\(path)/\(name)"))
        }
    }

    private func file(_ number: Int, _ edition: Int) -> (name: String, text: String) {
        let first = (number + 100 * edition) * size
        let items = (first..<first + size).map { words($0, 60) }
        switch number % 5 {
        case 0: return ("\(number).md", "# Article \(first)\n\n" + items.joined(separator: "\n\n"))
        case 1:
            let rows = items.enumerated().map { "\(first + $0),\($1.filter { $0 != "," })\n" }
            return ("\(number).csv", "number,words\n" + rows.joined())
        case 2:
            let records = items.enumerated().map {
                "{\"id\": \"r\(number)-\($0)\", \"title\": \"Record \($0)\", \"text\": \"\($1)\"}\n"
            }
            return ("\(number).jsonl", records.joined())
        case 3:
            let cues = items.enumerated().map { place, item in
                let (minute, second) = (place / 60 % 60, place % 60)
                let time = String(format: "00:%02d:%02d", minute, second)
                return "\(place + 1)\n\(time),000 --> \(time),900\n\(item)\n"
            }
            return ("\(number).srt", cues.joined(separator: "\n"))
        default:
            let head = "From: a@example.org\nSubject: Mail \(first)\n\n"
            return ("\(number).eml", head + items.joined(separator: "\n\n"))
        }
    }
}
