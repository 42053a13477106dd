import CheckerKit
import Synchronization
import WebRetrieval

@testable import CrosscheckCLI

/// A console that remembers.
final class FakeConsole: Console {
    let errorIsTerminal: Bool
    let refusesColor: Bool
    private let texts = Mutex((output: "", error: ""))

    init(errorIsTerminal: Bool = false, refusesColor: Bool = false) {
        self.errorIsTerminal = errorIsTerminal
        self.refusesColor = refusesColor
    }

    var output: String { texts.withLock { $0.output } }
    var error: String { texts.withLock { $0.error } }

    func writeOutput(_ text: String) {
        texts.withLock { $0.output += text }
    }

    func writeError(_ text: String) {
        texts.withLock { $0.error += text }
    }
}

/// Files in memory; `-` is standard input, and folders are there by the files in them.
final class FakeFiles: Files {
    private let contents: [String: [UInt8]]
    private let troubles: [String: FileTrouble.Reason]
    private let changes = Mutex((written: [String: String](), folders: [String]()))

    /// - Parameter troubles: what reading or writing a path comes to.
    init(_ contents: [String: [UInt8]], troubles: [String: FileTrouble.Reason] = [:]) {
        self.contents = contents
        self.troubles = troubles
    }

    var written: [String: String] { changes.withLock { $0.written } }
    var folders: [String] { changes.withLock { $0.folders } }

    func read(_ path: String, limitInBytes limit: Int) throws(FileTrouble) -> [UInt8] {
        if let reason = troubles[path] { throw FileTrouble(path, reason) }
        guard let bytes = contents[Path.normalized(path)] else {
            throw FileTrouble(path, isFolder(path) ? .isFolder : .missing)
        }
        guard bytes.count <= limit else {
            throw FileTrouble(path, .tooLarge(limitInBytes: limit))
        }
        return bytes
    }

    func list(_ folder: String) throws(FileTrouble) -> [String] {
        if let reason = troubles[folder] { throw FileTrouble(folder, reason) }
        guard contents[folder] == nil else { throw FileTrouble(folder, .isNoFolder) }
        guard isFolder(folder) else { throw FileTrouble(folder, .missingFolder) }
        let start = inside(folder)
        let paths = Set(contents.keys).union(troubles.keys).filter { $0.hasPrefix(start) }
        return paths.map { String($0.dropFirst(start.count)) }.sorted()
    }

    func exists(_ path: String) -> Bool {
        contents[Path.normalized(path)] != nil || isFolder(path)
    }

    func isFolder(_ path: String) -> Bool {
        contents.keys.contains { $0.hasPrefix(inside(path)) }
    }

    func write(_ text: String, to path: String) throws(FileTrouble) {
        if let reason = troubles[path] { throw FileTrouble(path, reason) }
        changes.withLock { $0.written[path] = text }
    }

    func makeFolder(_ path: String) throws(FileTrouble) {
        if let reason = troubles[path] { throw FileTrouble(path, reason) }
        changes.withLock { $0.folders.append(path) }
    }

    private func inside(_ folder: String) -> String {
        Path.normalized(folder) + "/"
    }
}

/// Swift Testing has an `ExitStatus` of its own.
typealias Status = CrosscheckCLI.ExitStatus

/// What a command came to.
struct Ran {
    let status: Status
    let output: String
    let error: String
    let files: FakeFiles
}

func crosscheck(
    _ arguments: [String], on files: FakeFiles = .desk(),
    console: FakeConsole = FakeConsole(), web: WebRetriever = WebRetriever(),
    checkers: [any Checker.Type] = [ThroneChecker.self, RegisterChecker.self, SlipChecker.self]
) async -> Ran {
    let workbench = Workbench(checkers: checkers, web: web)
    let status = await workbench.run(arguments, console: console, files: files)
    return Ran(status: status, output: console.output, error: console.error, files: files)
}
