internal import CheckerCatalog
internal import CrosscheckCLI
internal import Foundation
internal import Synchronization

/// The whole way, from five files to a report.
extension FuzzedReader {
    static let run = FuzzedReader(
        "run", seeds: Seeds.runs,
        pieces: Pieces.prose + Pieces.prose + Pieces.markdown + Pieces.keys + Pieces.yaml
    ) { input in
        let files = HeldFiles(Parts.split(input, into: 5))
        let (status, json, said) = await outcome(files, format: "json", jobs: 1)
        if let flaw = brokenLines(said) { return "standard error: \(flaw)" }
        switch status {
        case .clean, .found, .unchecked: break
        case .badInput:
            guard json.isEmpty else { return "a report beside exit code 2" }
            return said.contains("error: ") ? nil : "exit code 2 without a word"
        case .defect: return "a defect: \(said)"
        }
        guard let claims = claimCount(ofJSON: json) else { return "the JSON cannot be read" }
        let (again, markdown, _) = await outcome(files, format: "markdown", jobs: 2)
        if again != status { return "exit code \(status) as JSON, \(again) as Markdown" }
        return brokenMarkdown(markdown, claims: claims)
    }

    private static func outcome(
        _ files: HeldFiles, format: String, jobs: Int
    ) async -> (status: ExitStatus, output: String, error: String) {
        let console = HeldConsole()
        let status = await Workbench(checkers: checkerCatalog).run(
            [
                "run", "w.yaml", "article.md", "--backup", "Backup", "--format", format, "--jobs",
                "\(jobs)",
            ],
            console: console, files: files)
        let (output, error) = console.texts
        return (status, output, error)
    }

    private static func claimCount(ofJSON text: String) -> Int? {
        let value = try? JSONSerialization.jsonObject(with: Data(text.utf8))
        return ((value as? [String: Any])?["claims"] as? [Any])?.count
    }

    /// A row for each claim, and nothing that a reader of Markdown would not show.
    private static func brokenMarkdown(_ text: String, claims: Int) -> String? {
        if let flaw = brokenLines(text) { return "Markdown: \(flaw)" }
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        guard lines.first?.hasPrefix("# ") == true, lines.last?.isEmpty == true else {
            return "the Markdown has no title or no end"
        }
        guard let table = lines.firstIndex(of: "|--:|---|---|---|") else {
            return claims == 0 ? nil : "the Markdown has no table of claims"
        }
        let rows = lines[(table + 1)...].prefix { !$0.isEmpty }
        if rows.count != claims { return "\(rows.count) rows for \(claims) claims" }
        let columns = rows.first { bars(in: $0) != 5 }
        return columns.map { "a row of other columns: \($0)" }
    }

    /// Those that part columns: not behind a backslash.
    private static func bars(in row: Substring) -> Int {
        var count = 0
        var isEscaped = false
        for byte in row.utf8 {
            if byte == UInt8(ascii: "|"), !isEscaped { count += 1 }
            isEscaped = byte == UInt8(ascii: "\\") && !isEscaped
        }
        return count
    }
}

/// The five files of a run, in memory.
private struct HeldFiles: Files {
    private static let names = [
        "w.yaml", "article.md", "Backup/s.md", "Backup/officials.yaml", "Backup/chronology.yaml",
    ]
    private let contents: [String: [UInt8]]

    init(_ parts: [[UInt8]]) {
        contents = Dictionary(uniqueKeysWithValues: zip(Self.names, parts))
    }

    func read(_ path: String, limitInBytes limit: Int) throws(FileTrouble) -> [UInt8] {
        guard let bytes = contents[path] else { throw FileTrouble(path, .missing) }
        return bytes
    }

    func list(_ folder: String) throws(FileTrouble) -> [String] {
        guard isFolder(folder) else { throw FileTrouble(folder, .missingFolder) }
        return Self.names.dropFirst(2).map { String($0.dropFirst("Backup/".count)) }.sorted()
    }

    func exists(_ path: String) -> Bool { contents[path] != nil || isFolder(path) }
    func isFolder(_ path: String) -> Bool { path == "Backup" }

    func write(_ text: String, to path: String) throws(FileTrouble) {
        throw FileTrouble(path, .unwritable("nothing is written here"))
    }

    func makeFolder(_ path: String) throws(FileTrouble) {
        throw FileTrouble(path, .unwritable("nothing is written here"))
    }
}

private final class HeldConsole: Console {
    let errorIsTerminal = false
    let refusesColor = true
    private let said = Mutex((output: "", error: ""))

    var texts: (output: String, error: String) { said.withLock { $0 } }

    func writeOutput(_ text: String) { said.withLock { $0.output += text } }
    func writeError(_ text: String) { said.withLock { $0.error += text } }
}
