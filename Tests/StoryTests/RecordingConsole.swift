import CrosscheckCLI
import Foundation
import Synchronization
import TestSupport

/// A console that remembers.
final class RecordingConsole: Console {
    private let texts = Mutex(("", ""))

    let errorIsTerminal = false
    let refusesColor = true

    var output: String { texts.withLock { $0.0 } }
    var error: String { texts.withLock { $0.1 } }

    func writeOutput(_ text: String) {
        texts.withLock { $0.0 += text }
    }

    func writeError(_ text: String) {
        texts.withLock { $0.1 += text }
    }
}

/// Files by their paths from the package's root, to be read only.
struct PackageFiles: Files {
    /// Texts that stand for files.
    var replacing: [String: String] = [:]

    func read(_ path: String, limitInBytes: Int) throws(FileTrouble) -> [UInt8] {
        if let text = replacing[path] { return Array(text.utf8) }
        guard let data = FileManager.default.contents(atPath: url(path).path) else {
            throw FileTrouble(path, .missing)
        }
        return Array(data)
    }

    func list(_ folder: String) throws(FileTrouble) -> [String] {
        let names = FileManager.default.enumerator(atPath: url(folder).path)?.compactMap {
            $0 as? String
        }
        return (names ?? []).filter { !isFolder("\(folder)/\($0)") }.sorted()
    }

    func exists(_ path: String) -> Bool {
        FileManager.default.fileExists(atPath: url(path).path)
    }

    func isFolder(_ path: String) -> Bool {
        var isFolder: ObjCBool = false
        return FileManager.default.fileExists(atPath: url(path).path, isDirectory: &isFolder)
            && isFolder.boolValue
    }

    func write(_ text: String, to path: String) throws(FileTrouble) {
        throw FileTrouble(path, .unwritable("tests write nothing"))
    }

    func makeFolder(_ path: String) throws(FileTrouble) {
        throw FileTrouble(path, .unwritable("tests write nothing"))
    }

    private func url(_ path: String) -> URL {
        path.hasPrefix("/") ? URL(fileURLWithPath: path) : packageRoot.appending(path: path)
    }
}
