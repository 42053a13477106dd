internal import EvidenceLibrary

/// How a file of sources is read, by its ending.
enum LibraryKind: String {
    case article
    case records = "record"
    case factChecks = "fact check"
    case subtitles, mail, table
    case workbook = "spreadsheet"

    init?(ofFile path: String) {
        switch Path.ending(of: path) {
        case "jsonl", "ndjson": self = .records
        case "json", "jsonld": self = .factChecks
        case "srt", "vtt": self = .subtitles
        case "eml": self = .mail
        case "csv": self = .table
        case "xlsx": self = .workbook
        case let ending where SourceReader.endings.contains(ending): self = .article
        default: return nil
        }
    }

    /// Whether a file is one source, of many passages.
    var isWhole: Bool { [.subtitles, .mail, .table, .workbook].contains(self) }

    static let endings =
        SourceReader.endings.sorted() + [
            "jsonl", "ndjson", "json", "jsonld", "srt", "vtt", "eml", "csv", "xlsx",
        ]
}
