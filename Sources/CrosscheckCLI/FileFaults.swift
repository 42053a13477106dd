internal import Diagnostics
internal import Glibc

/// What is said of a file that cannot be used.
extension FileTrouble {
    func diagnostic() -> Diagnostic {
        Diagnostic("file/unusable", summary, at: nil, suggestions: [nextStep])
    }

    var isMissing: Bool {
        (reason == .missing || reason == .missingFolder) && !path.contains("://")
    }

    private var summary: String {
        switch reason {
        case .missing: "There is no file '\(path)'"
        case .missingFolder: "There is no folder '\(path)'"
        case .isFolder: "'\(path)' is a folder, and a file is wanted"
        case .isNoFolder: "'\(path)' is a file, and a folder is wanted"
        case .isNoFile: "'\(path)' is neither a file nor a folder"
        case .isNotNamedInUTF8: "The name of '\(path)' is not UTF-8"
        case .brokenLink: "'\(path)' is a link to a file that is not there"
        case .linksInACircle: "'\(path)' is a link that leads back to itself"
        case .nameTooLong: "'\(path)' is or leads to a name that is too long for this system"
        case .changedMeanwhile: "'\(path)' was written to while it was read"
        case .tooLarge(let limit): "'\(path)' is larger than \(limit / 1_000_000) MB"
        case .tooManyFiles(let limit): "'\(path)' holds more than \(grouped(limit)) files"
        case .unreadable(let why): "'\(path)' could not be read: \(why)"
        case .unwritable(let why): "'\(path)' could not be written: \(why)"
        case .outputLost(let why): "Standard output could not be written: \(why)"
        }
    }

    private var nextStep: String {
        switch reason {
        case .missing where isMissing, .missingFolder where isMissing:
            "Check the path; it is relative to the folder you stand in"
        case .missing, .missingFolder:
            "Save the page's text in a file and name that; nothing is fetched from the network"
        case .isFolder: "Name a file in it"
        case .isNoFolder: "Name the folder that the file is in"
        case .isNoFile: "Copy what it gives into a file, and name that"
        case .isNotNamedInUTF8, .nameTooLong: "Rename the file"
        case .brokenLink, .linksInACircle: "Put the file itself in its place, or delete the link"
        case .changedMeanwhile: "Wait until it is whole, and run the command again"
        case .tooLarge: "Split the file, or leave out what is not text"
        case .tooManyFiles: "Name a folder that holds the backup of one story"
        case .unreadable(let why) where why == CrosscheckCLI.reason(of: EMFILE):
            "Let it open more files: ulimit -n 1024"
        case .unreadable: "Check who may read it"
        case .outputLost: "Check where it leads, and run the command again"
        case .unwritable: "Check the folder, who may write to it, and the room on its disk"
        }
    }
}
