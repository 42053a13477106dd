import Foundation
import TestSupport

/// The files of the repository that git knows or would take in, in order of their paths.
struct Repository {
    struct TextFile {
        let path: String
        let text: String

        var lines: [Substring] { linesOf(text) }
        var folders: [String] { path.split(separator: "/").dropLast().map(String.init) }
    }

    let paths: [String]
    let textFiles: [TextFile]

    static let current = Result { try Repository(root: packageRoot) }

    private init(root: URL) throws {
        let listed = try Self.listFiles(in: root).filter {
            FileManager.default.fileExists(atPath: root.appendingPathComponent($0).path)
        }
        paths = listed
        textFiles = try listed.compactMap { path in
            let content = try Data(contentsOf: root.appendingPathComponent(path))
            guard !content.contains(0), let text = String(bytes: content, encoding: .utf8) else {
                return nil
            }
            return TextFile(path: path, text: text)
        }
    }

    var swiftFiles: [TextFile] { textFiles.filter { $0.path.hasSuffix(".swift") } }

    func text(of path: String) -> String? {
        textFiles.first { $0.path == path }?.text
    }

    /// The names of the folders in `folder` that hold a source, in order.
    func targetFolders(in folder: String) -> [String] {
        let endings = [".swift", ".c", "module.modulemap"]
        let holding = paths.filter { path in endings.contains(where: path.hasSuffix) }
            .map { $0.split(separator: "/").map(String.init) }
            .filter { $0.count > 2 && $0[0] == folder }
        return Set(holding.map { $0[1] }).sorted()
    }

    private static func listFiles(in root: URL) throws -> [String] {
        let git = Process()
        git.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        git.arguments = ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"]
        git.currentDirectoryURL = root
        let output = Pipe()
        git.standardOutput = output
        try git.run()
        let listed = output.fileHandleForReading.readDataToEndOfFile()
        git.waitUntilExit()
        guard git.terminationStatus == 0 else { throw GitDidNotList(status: git.terminationStatus) }
        return listed.split(separator: 0).map { String(decoding: $0, as: UTF8.self) }.sorted()
    }
}

struct GitDidNotList: Error {
    let status: Int32
}

/// The lines of `text`, without an empty one after the last line feed.
func linesOf(_ text: String) -> [Substring] {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    return lines.last?.isEmpty == true ? lines.dropLast() : lines
}
