internal import ClaimModel
internal import Diagnostics
internal import OfficialsStore

/// What can be wrong with a store of officials, and with what is to go into it.
enum StoreFaults {
    static func unusable(_ path: String, _ trouble: OfficialsStore.Trouble) -> Diagnostic {
        switch trouble.reason {
        case .otherFile:
            Diagnostic(
                "store/unusable", "\(quoted(path)) is no store of officials", at: nil,
                suggestions: ["Name a file that 'crosscheck officials import' made"])
        case .otherVersion(let version):
            Diagnostic(
                "store/unusable",
                "\(quoted(path)) was made by another version of Crosscheck (layout \(version))",
                at: nil, suggestions: ["Import its registers into a new store"])
        case .damaged:
            Diagnostic(
                "store/unusable", "Store \(quoted(path)) is damaged", at: nil,
                suggestions: ["Put a copy of it back, or import its registers into a new store"])
        case .failed(let reason):
            Diagnostic(
                "store/unusable", "Store \(quoted(path)) cannot be used: \(reason)", at: nil,
                suggestions: ["Check the folder, who may write to it, and the room on its disk"])
        }
    }

    static func noStore(_ path: String) -> Diagnostic {
        Diagnostic(
            "store/missing", "There is no store \(quoted(path))", at: nil,
            suggestions: ["Make it with 'crosscheck officials import', or name another --register"])
    }

    static func olderFile(_ file: String, than known: PartialDate, of register: String)
        -> Diagnostic
    {
        Diagnostic(
            "store/older-file",
            "\(quoted(file)) is older than what the store has of \(quoted(register)) (\(known))",
            at: nil, suggestions: ["Import it as a register of its own with --name NAME"])
    }

    static func noFormat(of file: String) -> Diagnostic {
        Diagnostic(
            "store/no-format", "The format of \(quoted(file)) cannot be told", at: nil,
            suggestions: ["Name it with --format"])
    }

    static func noJurisdiction() -> Diagnostic {
        Diagnostic(
            "store/no-jurisdiction", "Files of this format do not name the country of an office",
            at: nil, suggestions: ["Add --jurisdiction NAME, as in --jurisdiction Kenya"])
    }

    static func noDate(_ text: String, option: String) -> Diagnostic {
        Diagnostic(
            "store/no-date", "\(quoted(text)) is no date", at: nil,
            suggestions: ["Write \(option) as 2022-07-20, 2022-07 or 2022"])
    }

    static func nameOrBatch() -> Diagnostic {
        Diagnostic(
            "store/name-or-batch", "Either a name is given or requests are answered", at: nil,
            suggestions: ["Give a name, or write '--batch' and no name"])
    }

    static func noLimit(_ number: Int) -> Diagnostic {
        Diagnostic(
            "store/no-limit", "\(number) is no number of persons to show", at: nil,
            suggestions: ["Write --limit as a number from 1 to 100"])
    }

    static func noColumn(_ text: String, among words: [String]) -> Diagnostic {
        Diagnostic(
            "store/no-column", "\(quoted(text)) does not say what a column holds", at: nil,
            suggestions: [
                "Write --column WHAT=NAME, with WHAT one of \(quotedList(words, "or"))"
            ])
    }

    static func leftAsItWas(_ count: Int, _ store: String) -> Diagnostic {
        Diagnostic(
            "store/left-as-it-was",
            "\(grouped(count)) \(count == 1 ? "fault" : "faults"): \(quoted(store)) is left as it "
                + "was",
            at: nil, suggestions: ["Add --keep-going to import the rest"])
    }
}
