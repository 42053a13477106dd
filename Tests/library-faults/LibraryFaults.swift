internal import ArgumentParser
internal import Foundation
internal import TestSupport

/// Lets imports into a library go wrong, and says what does not hold of what they leave.
@main struct LibraryFaults: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "library-faults",
        abstract: "Holds libraries against faults of their disk and against kills.",
        subcommands: [WriteFaults.self, Kills.self])
}

/// What does not hold, in words.
struct Flaw: Error, CustomStringConvertible {
    let description: String

    init(_ description: String) {
        self.description = description
    }
}

struct CommonOptions: ParsableArguments {
    @Option(help: "The program; by default the one that was built with this one.")
    var program = URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent()
        .appending(path: "crosscheck").path

    @Option(help: "What chance follows from; by default any.")
    var seed: UInt64?

    /// Does a piece of work in a folder that is gone afterwards.
    func inFolder(_ work: (LibraryUnderTest, SeededGenerator) throws -> Void) throws {
        let seed = seed ?? UInt64.random(in: 0...UInt64.max)
        print("seed \(seed)")
        let files = FileManager.default
        let folder = files.temporaryDirectory.resolvingSymlinksInPath()
            .appending(path: "library-faults-\(UUID().uuidString)")
        try files.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? files.removeItem(at: folder) }
        do {
            try work(
                LibraryUnderTest(program: program, folder: folder.path),
                SeededGenerator(seed: seed))
        } catch let flaw as Flaw {
            print("with seed \(seed): \(flaw)")
            throw ExitCode(1)
        }
    }
}
