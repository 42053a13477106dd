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
    /// The same, for what need not be text.
    func write(bytes: [UInt8], to path: String) throws(FileTrouble)
    func makeFolder(_ path: String) throws(FileTrouble)
}

extension Files {
    public func identity(of path: String) -> String { Path.normalized(path) }

    public func write(bytes: [UInt8], to path: String) throws(FileTrouble) {
        try write(String(decoding: bytes, as: UTF8.self), to: path)
    }
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
