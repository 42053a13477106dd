internal import Diagnostics
internal import EvidenceStore

/// What can be wrong with a library, and with what is to go into it.
enum LibraryFaults {
    static func unusable(_ path: String, _ trouble: EvidenceStore.Trouble) -> Diagnostic {
        switch trouble.reason {
        case .otherFile:
            Diagnostic(
                "library/unusable", "\(quoted(path)) is no library", at: nil,
                suggestions: ["Name a file that 'crosscheck library add' made"])
        case .laterVersion:
            Diagnostic(
                "library/unusable",
                "\(quoted(path)) was made by a later version of Crosscheck", at: nil,
                suggestions: ["Use that version, or add the sources to a new library"])
        case .damaged:
            Diagnostic(
                "library/unusable", "Library \(quoted(path)) is damaged", at: nil,
                suggestions: ["Put a copy of it back, or add the sources to a new library"])
        case .failed(let reason):
            Diagnostic(
                "library/unusable", "Library \(quoted(path)) cannot be used: \(reason)", at: nil,
                suggestions: ["Check the folder, who may write to it, and the room on its disk"])
        }
    }

    static func noLibrary(_ path: String) -> Diagnostic {
        Diagnostic(
            "library/missing", "There is no library \(quoted(path))", at: nil,
            suggestions: ["Make it with 'crosscheck library add', or name another --library"])
    }

    static func nothingToAdd() -> Diagnostic {
        Diagnostic(
            "library/nothing-to-add", "No file or folder is named", at: nil,
            suggestions: ["Name some, as in 'crosscheck library add Backup'"])
    }

    static func unreadKind(_ path: String, kinds: [String]) -> Diagnostic {
        Diagnostic(
            "library/unread-kind", "\(quoted(path)) is of no kind that is read",
            explanation: "Kinds are told by their endings: \(kinds.joined(separator: ", ")).",
            at: nil, suggestions: ["Save it as one of these"])
    }

    static func stopped(_ faulty: Int, added: Int) -> Diagnostic {
        Diagnostic(
            "library/stopped",
            "\(faulty == 1 ? "A file is" : "\(grouped(faulty)) files are") at fault: after "
                + "\(grouped(added)) \(added == 1 ? "source" : "sources") nothing more was added",
            at: nil,
            suggestions: [
                "Mend what is shown above and run the command again, which goes on from there, "
                    + "or add --keep-going"
            ])
    }

    static func skipped(_ names: [String]) -> Diagnostic {
        Diagnostic(
            "library/skipped", severity: .warning,
            names.count == 1
                ? "A file is at fault: \(quotedList(names, "and"))"
                : "\(grouped(names.count)) files are at fault: \(quotedList(names, "and"))",
            explanation: "What is sound in them was added.", at: nil,
            suggestions: ["Mend what is shown above, and add them again"])
    }

    static func unknown(_ names: [String], in library: String) -> Diagnostic {
        Diagnostic(
            "library/unknown-source",
            "\(quoted(library)) has nothing of the name \(quotedList(names, "or"))", at: nil,
            suggestions: ["See its sources with 'crosscheck library list'"])
    }

    static func indexMadeAnew(_ path: String, because reason: String) -> Diagnostic {
        Diagnostic(
            "library/index-made-anew", severity: .warning,
            "The index of \(quoted(path)) was made anew: \(reason)", at: nil,
            suggestions: ["Leave the file that ends in .passages beside its library"])
    }

    static func wordsOrBatch() -> Diagnostic {
        Diagnostic(
            "library/words-or-batch", "Either words are given or requests are answered", at: nil,
            suggestions: ["Give words to search for, or write '--batch' and no words"])
    }

    static func noLimit(_ number: Int) -> Diagnostic {
        Diagnostic(
            "library/no-limit", "\(number) is no number of sources to show", at: nil,
            suggestions: ["Write --limit as a number from 1 to 1000"])
    }
}
