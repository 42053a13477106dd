internal import Diagnostics

/// What can be wrong with a backup as a folder.
enum BackupFaults {
    static func several(_ names: [String], in folder: String) -> Diagnostic {
        Diagnostic(
            "backup/several-tables",
            "\(quoted(folder)) may have one of \(quotedList(names, "or")), and has \(names.count)",
            at: nil,
            suggestions: ["Keep one of them, with all that is in the others"])
    }

    static func holdsArticle(_ path: String) -> Diagnostic {
        Diagnostic(
            "backup/holds-article", severity: .warning,
            "The backup holds the article \(quoted(path)) itself, which is no source for it",
            explanation: "It is left out of the sources, as are copies of it.", at: nil,
            suggestions: ["Move it out of the backup, and this is not said again"])
    }

    static func leftOut(_ sources: [String]) -> Diagnostic {
        Diagnostic(
            "backup/left-out", severity: .warning,
            sources.count == 1
                ? "A source is at fault and left out: \(quotedList(sources, "and"))"
                : "\(grouped(sources.count)) sources are at fault and left out: "
                    + quotedList(sources, "and"),
            explanation: "The run goes on, and ends with 3 unless something is found.", at: nil,
            suggestions: ["Mend what is shown above, and run the command again"])
    }

    static func nearTable(_ path: String, meant: String) -> Diagnostic {
        Diagnostic(
            "backup/near-table", severity: .warning,
            "\(quoted(path)) is not read; did you mean \(quoted(meant))?", at: nil,
            suggestions: ["Call it \(quoted(meant)), at the top of the backup"])
    }

    static func ignored(_ paths: [String]) -> Diagnostic {
        Diagnostic(
            "backup/ignored", severity: .warning,
            paths.count == 1
                ? "A file of the backup is not read as a source: \(quotedList(paths, "and"))"
                : "\(grouped(paths.count)) files of the backup are not read as sources: "
                    + quotedList(paths, "and"),
            at: nil,
            suggestions: ["Copy what matters there into .md or .txt files"])
    }
}
