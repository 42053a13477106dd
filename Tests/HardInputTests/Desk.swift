import CheckerCatalog
import Foundation
import Synchronization

@testable import CrosscheckCLI

/// A folder with one sound file for every way in, on a real disk.
struct Desk {
    let folder: String

    /// Hands over a desk that is cleared away afterwards.
    static func with<Outcome>(_ work: (Desk) async throws -> Outcome) async throws -> Outcome {
        let folder = FileManager.default.temporaryDirectory
            .appendingPathComponent("crosscheck-\(UUID().uuidString)").path
        let desk = Desk(folder: folder)
        defer { try? FileManager.default.removeItem(atPath: folder) }
        try desk.files.makeFolder("\(folder)/Backup")
        for way in WayIn.allCases {
            try desk.put(Array(way.sound.utf8), as: way)
        }
        try desk.put(Array(WayIn.firstSource.utf8), at: "Backup/first.md")
        return try await work(desk)
    }

    private let files = DiskFiles()

    func path(_ way: WayIn) -> String { "\(folder)/\(way.path)" }

    func put(_ bytes: [UInt8], as way: WayIn) throws {
        try put(bytes, at: way.path)
    }

    func put(_ bytes: [UInt8], at path: String) throws {
        try Data(bytes).write(to: URL(fileURLWithPath: "\(folder)/\(path)"))
    }

    func remove(_ way: WayIn) throws {
        try FileManager.default.removeItem(atPath: path(way))
    }

    /// What the command says of this desk, with the folder's own name left out.
    func verify() async -> (status: Int32, said: String, report: String) {
        let (status, report, said) = await run([
            "run", path(.workflow), path(.article), "--backup", "\(folder)/Backup",
            "--claims", path(.claims), "--format", "json",
        ])
        return (status, said, report)
    }

    /// What a command comes to, with the folder's own name left out.
    func run(
        _ arguments: [String]
    ) async -> (status: Int32, output: String, error: String) {
        let console = MemoryConsole()
        let status = await Workbench(checkers: checkerCatalog).run(
            arguments, console: console, files: files)
        let (output, error) = console.texts
        return (
            status.rawValue, output.replacing("\(folder)/", with: ""),
            error.replacing("\(folder)/", with: "")
        )
    }
}

/// A console that remembers.
private final class MemoryConsole: Console {
    let errorIsTerminal = false
    let refusesColor = true
    private let said = Mutex((output: "", error: ""))

    var texts: (output: String, error: String) { said.withLock { $0 } }

    func writeOutput(_ text: String) {
        said.withLock { $0.output += text }
    }

    func writeError(_ text: String) {
        said.withLock { $0.error += text }
    }
}
