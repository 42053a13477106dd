internal import Diagnostics

/// The files that a command may touch.
public protocol Files: Sendable {
    /// All bytes of a regular file, or of standard input for `-`.
    func read(_ path: String, limitInBytes: Int) throws(FileTrouble) -> [UInt8]
    /// The paths of all files below a folder, relative to it, in order; hidden ones left out.
    func list(_ folder: String) throws(FileTrouble) -> [String]
    func exists(_ path: String) -> Bool
    func isFolder(_ path: String) -> Bool
    /// A text that is the same for all paths to one file.
    func identity(of path: String) -> String
    /// Replaces a file as a whole, or leaves it as it was.
    func write(_ text: String, to path: String) throws(FileTrouble)
    func makeFolder(_ path: String) throws(FileTrouble)
}

extension Files {
    public func identity(of path: String) -> String { Path.normalized(path) }
}

/// Why a file could not be used.
public struct FileTrouble: Error, Hashable {
    public enum Reason: Hashable, Sendable {
        case missing, missingFolder, isFolder, isNoFolder, isNoFile, isNotNamedInUTF8
        case brokenLink, linksInACircle, nameTooLong, changedMeanwhile
        case tooLarge(limitInBytes: Int)
        case tooManyFiles(limit: Int)
        case unreadable(String)
        case unwritable(String)
        /// Standard output, whose path is no path.
        case outputLost(String)
    }

    public let path: String
    public let reason: Reason

    public init(_ path: String, _ reason: Reason) {
        self.path = path
        self.reason = reason
    }

    /// Where the path was read, which is what it is relative to.
    enum Naming {
        case commandLine
        case workflow(at: Place, in: SourceFile)
    }

    /// The fault, shown where a file names the path.
    func faults(_ naming: Naming) -> Faults {
        guard case .workflow(let place, let file) = naming else { return Faults(diagnostic()) }
        var diagnostic = diagnostic()
        diagnostic.place = place
        if isMissing {
            diagnostic.suggestions = ["Mend the path; it is relative to the workflow's folder"]
        }
        return Faults([diagnostic], in: [file])
    }

    func diagnostic() -> Diagnostic {
        Diagnostic("file/unusable", summary, at: nil, suggestions: [nextStep])
    }

    private var isMissing: Bool {
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
        case .unreadable: "Check who may read it"
        case .outputLost: "Check where it leads, and run the command again"
        case .unwritable: "Check the folder, who may write to it, and the room on its disk"
        }
    }
}

/// Paths as text, with `/` between folders.
enum Path {
    static func joined(_ folder: String, _ name: String) -> String {
        if name.hasPrefix("/") || folder.isEmpty || folder == "." { return name }
        return folder.hasSuffix("/") ? folder + name : "\(folder)/\(name)"
    }

    static func folder(of path: String) -> String {
        guard let slash = path.lastIndex(of: "/") else { return "" }
        return slash == path.startIndex ? "/" : String(path[..<slash])
    }

    static func name(of path: String) -> String {
        path.split(separator: "/").last.map(String.init) ?? path
    }

    static func ending(of path: String) -> String {
        let name = name(of: path)
        guard let dot = name.lastIndex(of: "."), dot != name.startIndex else { return "" }
        return name[name.index(after: dot)...].lowercased()
    }

    /// Without `.`, `..` and doubled slashes, so that two ways to write a path compare equal.
    static func normalized(_ path: String) -> String {
        var parts: [Substring] = []
        for part in path.split(separator: "/") where part != "." {
            if part == "..", let last = parts.last, last != ".." {
                parts.removeLast()
            } else {
                parts.append(part)
            }
        }
        return (path.hasPrefix("/") ? "/" : "") + parts.joined(separator: "/")
    }

    static func withoutEnding(_ name: String) -> String {
        guard let dot = name.lastIndex(of: "."), dot != name.startIndex else { return name }
        return String(name[..<dot])
    }
}
