import Foundation
import TestSupport

/// Circumstances of a run that must not show in its reports.
struct Setting {
    let format: String
    let jobs: Int
    /// The files of the backup, and the articles, each in the order of their making.
    let backup: [String]
    let articles: [String]
    let standsAt: String
    let isAbsolute: Bool
    let variables: [String: String]

    private static let tables = ["Backup/chronology.yaml", "Backup/officials.yaml"]
    private static let sources = [
        "advisory-2020", "fbi-sony-2014", "justice-park-2018", "treasury-lazarus-2019",
        "upbit-2019", "white-house-wannacry-2017",
    ].map { "Backup/Sources/\($0).md" }

    init(_ format: String, _ random: inout SeededGenerator) {
        self.format = format
        jobs = Int.random(in: 1...8, using: &random)
        backup = (Self.tables + Self.sources).shuffled(using: &random)
        articles = ["article.md", "brief.md", "noted.md"].shuffled(using: &random)
        standsAt =
            [".", "Backup", "Backup/Sources", "Elsewhere"].randomElement(using: &random) ?? "."
        isAbsolute = Bool.random(using: &random)
        let choices: [(String, [String?])] = [
            ("LC_ALL", [nil, "C", "C.UTF-8", "tr_TR.UTF-8", "de_DE", "xx_YY.nonsense", ""]),
            ("LANG", [nil, "tr_TR.UTF-8", "ja_JP.eucJP"]),
            (
                "TZ",
                [nil, "", "UTC", "Pacific/Kiritimati", "America/St_Johns", ":/nowhere", "X-25"]
            ),
            ("TERM", [nil, "dumb", "xterm-256color"]),
            ("COLUMNS", [nil, "1", "20", "100000", "x"]),
            ("NO_COLOR", [nil, "", "1"]), ("HOME", [nil, "/", "/nowhere"]),
            ("PATH", [nil, "/usr/bin:/bin"]), ("SWIFT_DETERMINISTIC_HASHING", [nil, "1"]),
        ]
        var variables: [String: String] = [:]
        for (name, values) in choices {
            if let value = values.randomElement(using: &random) ?? nil {
                variables[name] = value
            }
        }
        self.variables = variables
    }

    /// The reports by their names.
    func reports(in world: World) throws -> [String: String] {
        try remakeBackup(in: world)
        try world.write(
            "# Notes\n\nThe Treasury sanctioned the Lazarus Group in 2018. It had 31 members.\n",
            to: "noted.md")
        let root = isAbsolute ? world.folder : standsAt == "Backup/Sources" ? "../.." : ".."
        let base = isAbsolute ? root : standsAt == "." ? "." : root
        let output = "\(base)/Out"
        let words = [
            "run", "\(base)/workflow.yaml", "--backup", "\(base)/Backup", "--output", output,
            "--format", format, "--jobs", "\(jobs)",
        ]
        // Bash itself heeds some of these variables, so that they are set for the program alone.
        let settings = variables.keys.sorted().map { "\($0)='\(variables[$0] ?? "")'" }
        let command = words + articles.map { "\(base)/\($0)" }
        let ended = try world.run(
            "mkdir -p Elsewhere; cd \(standsAt); exec env -i \(settings.joined(separator: " ")) "
                + "\"$PROGRAM\" \(command.joined(separator: " "))")
        guard ended.status == 1, ended.error.isEmpty else {
            throw UnexpectedEnd(description: "\(ended) of \(self)")
        }
        return try world.names(in: "Out").reduce(into: [:]) { reports, name in
            reports[name] = try world.text(of: "Out/\(name)")
        }
    }

    /// So that a folder's names come in the order of this setting.
    private func remakeBackup(in world: World) throws {
        let texts = try backup.map { ($0, try world.text(of: $0)) }
        let files = FileManager.default
        try files.removeItem(atPath: "\(world.folder)/Backup")
        try files.createDirectory(
            atPath: "\(world.folder)/Backup/Sources", withIntermediateDirectories: true)
        for (name, text) in texts {
            try world.write(text, to: name)
        }
    }

    struct UnexpectedEnd: Error, CustomStringConvertible {
        let description: String
    }
}
