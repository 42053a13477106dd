import Foundation
import TestSupport

/// A folder of its own in which scripts start the built program.
///
/// It holds a workflow, two articles and a backup. In a script, `crosscheck` is the program and
/// `verify` verifies the longer article; what stands after it is added to the command.
struct World {
    /// The build that the tests belong to, or another one that `CROSSCHECK_PROGRAM` names.
    static let program =
        ProcessInfo.processInfo.environment["CROSSCHECK_PROGRAM"]
        ?? URL(fileURLWithPath: CommandLine.arguments[0])
        .deletingLastPathComponent().appending(path: "crosscheck").path

    private static let example = "Workflows/Examples/state-cyber-theft"
    private static let preamble = """
        crosscheck() { "$PROGRAM" "$@"; }
        verify() { "$PROGRAM" run workflow.yaml article.md --backup Backup "$@"; }
        export -f crosscheck verify

        """

    let folder: String

    init() throws {
        folder = Self.place + "/crosscheck-\(UUID().uuidString)"
        let files = FileManager.default
        try files.createDirectory(atPath: folder, withIntermediateDirectories: false)
        let copies = [
            ("Workflows/news-article.yaml", "workflow.yaml"),
            ("\(Self.example)/article.md", "article.md"), ("\(Self.example)/Backup", "Backup"),
        ]
        for (path, name) in copies {
            try files.copyItem(
                atPath: packageRoot.appending(path: path).path, toPath: "\(folder)/\(name)")
        }
        try write("# A day\n\nThe bridge opened on Monday, 12 May 2020.\n", to: "brief.md")
    }

    /// A file system in memory, where there is one, gives names in the order of their making.
    private static let place =
        access("/dev/shm", W_OK) == 0 ? "/dev/shm" : FileManager.default.temporaryDirectory.path

    struct Ended {
        /// As a shell has it: 128 and the signal's number for whoever was ended by a signal.
        let status: Int32
        let output: String
        let error: String
    }

    /// Runs a script with bash; its environment is that of the tests unless it is given.
    func run(_ script: String, environment: [String: String]? = nil) throws -> Ended {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/bin/bash")
        process.arguments = ["-c", Self.preamble + script]
        var variables = environment ?? ProcessInfo.processInfo.environment
        variables["PROGRAM"] = Self.program
        // Nothing of one test is there for another, nor for whoever runs them.
        variables["CROSSCHECK_CACHE"] = ""
        process.environment = variables
        process.currentDirectoryURL = URL(fileURLWithPath: folder)
        let name = UUID().uuidString
        let (output, error) = ("\(folder)/.output-\(name)", "\(folder)/.error-\(name)")
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = try handle(output)
        process.standardError = try handle(error)
        try process.run()
        process.waitUntilExit()
        let signal = process.terminationReason == .uncaughtSignal ? Int32(128) : 0
        return Ended(
            status: signal + process.terminationStatus, output: try read(output),
            error: try read(error))
    }

    func write(_ text: String, to name: String) throws {
        try Data(text.utf8).write(to: URL(fileURLWithPath: "\(folder)/\(name)"))
    }

    /// The text of a file; empty if there is none.
    func text(of name: String) throws -> String {
        try read("\(folder)/\(name)")
    }

    /// The names in a folder, hidden ones too; none if there is no such folder.
    func names(in name: String) -> [String] {
        let path = "\(folder)/\(name)"
        return ((try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []).sorted()
    }

    func remove() {
        try? FileManager.default.removeItem(atPath: folder)
    }

    private func read(_ path: String) throws -> String {
        guard let data = FileManager.default.contents(atPath: path) else { return "" }
        return String(decoding: data, as: UTF8.self)
    }

    private func handle(_ path: String) throws -> FileHandle {
        try Data().write(to: URL(fileURLWithPath: path))
        return try FileHandle(forWritingTo: URL(fileURLWithPath: path))
    }
}

/// Does a piece of work in a world that is gone afterwards.
func inWorld<Outcome>(_ work: (World) throws -> Outcome) throws -> Outcome {
    let world = try World()
    defer { world.remove() }
    return try work(world)
}
