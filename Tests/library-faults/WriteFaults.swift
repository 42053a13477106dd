internal import ArgumentParser
internal import Foundation
internal import TestSupport

/// Lets each step that an import takes on its disk go wrong in turn.
struct WriteFaults: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "writes",
        abstract: "Lets each write of an import, and each other step on disk, go wrong in turn.",
        discussion: """
            A step is refused alone or with all after it, or torn: half is written, and the next \
            step is refused or the program killed. The library is new, or has older sources, one \
            of them changed since.
            """)

    @OptionGroup var common: CommonOptions

    @Option(help: "Tries so many of all the faults, drawn by the seed.")
    var count: Int?

    private struct Trial {
        let isNew: Bool
        let how: String
        let step: Int
    }

    func run() throws {
        try common.inFolder { library, random in
            let preload = try Self.shim(in: library.folder)
            let archive = GeneratedArchive(path: library.archive, size: 12)
            try library.clear()
            try archive.write(0..<4)
            try library.runSoundly(["add", library.archive])
            let older = library.folder + "/Older"
            try FileManager.default.copyItem(atPath: library.place, toPath: older)
            try archive.write(3..<8, edition: 1)
            let runs = try [true, false].map { isNew in
                let world = FaultyImport(
                    library: library, preload: preload, older: isNew ? nil : older)
                return (isNew, world, try world.wholeRun())
            }
            var trials = runs.flatMap { isNew, _, whole in
                ["once", "rest", "torn", "kill"].flatMap { how in
                    (1...whole.steps).map { Trial(isNew: isNew, how: how, step: $0) }
                }
            }
            var random = random
            if let count { trials = Array(trials.shuffled(using: &random).prefix(count)) }
            var failed = 0
            for trial in trials {
                for (isNew, world, whole) in runs where isNew == trial.isNew {
                    let status = try world.hold(trial.how, at: trial.step, against: whole)
                    failed += status == 0 ? 0 : 1
                }
            }
            guard failed > 0 else { throw Flaw("no fault was felt") }
            let steps = runs.map { "\($0.2.steps) into \($0.0 ? "a new" : "an older") library" }
            print(
                "\(steps.joined(separator: ", ")): \(trials.count) faults, \(failed) of them "
                    + "ended the import; nothing was lost or halved, and all went on")
        }
    }

    /// Builds what is preloaded.
    private static func shim(in folder: String) throws -> String {
        let path = folder + "/faulty_writes.so"
        let compiler = Process()
        compiler.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        compiler.arguments = [
            "clang", "-shared", "-fPIC", "-O1", "-o", path,
            packageRoot.appending(path: ".ci/faulty-writes.c").path,
        ]
        try compiler.run()
        compiler.waitUntilExit()
        guard compiler.terminationStatus == 0 else { throw Flaw("clang cannot build the shim") }
        return path
    }
}

/// One import that goes wrong at a step, and what has to hold then.
private struct FaultyImport {
    let library: LibraryUnderTest
    let preload: String
    /// The folder of the library as it was before; `nil` for a new one.
    let older: String?

    struct Whole {
        let steps: Int
        let before: [String: String]
        let after: [String: String]
    }

    private var countFile: String { library.folder + "/count" }

    private func prepare() throws {
        if let older { try library.replace(with: older) } else { try library.clear() }
    }

    private func environment(_ how: String? = nil, _ step: Int = 0) -> [String: String] {
        var variables = [
            "LD_PRELOAD": preload, "FAULTY_FOLDER": library.place, "FAULTY_COUNT": countFile,
        ]
        if let how {
            variables["FAULTY_HOW"] = how
            variables["FAULTY_STEP"] = "\(step)"
        }
        return variables
    }

    /// The import without a fault, and in how many steps it is done.
    func wholeRun() throws -> Whole {
        try prepare()
        let before = try library.snapshot()
        let ended = try library.run(["add", library.archive], environment: environment())
        let count = FileManager.default.contents(atPath: countFile)
        let text = count.map { String(decoding: $0, as: UTF8.self) } ?? ""
        guard ended.status == 0, let steps = Int(text.filter(\.isNumber)), steps > 0 else {
            throw Flaw("the import without a fault: \(ended), \(text) steps")
        }
        return Whole(steps: steps, before: before, after: try library.snapshot())
    }

    func hold(_ how: String, at step: Int, against whole: Whole) throws -> Int32 {
        do {
            try prepare()
            let ended = try library.run(
                ["add", library.archive], environment: environment(how, step))
            let allowed: [Int32] = how == "kill" ? [128 + SIGKILL, 0] : [0, 2]
            guard allowed.contains(ended.status) else { throw Flaw("\(ended)") }
            let left = try library.snapshot()
            try whole.check(left)
            if ended.status == 0, left != whole.after {
                throw Flaw("success, and not all is there")
            }
            try library.runSoundly(["add", library.archive])
            guard try library.snapshot() == whole.after else { throw Flaw("not all is there") }
            try library.checkIndex()
            return ended.status
        } catch {
            let kind = older == nil ? "new" : "older"
            throw Flaw("\(kind) library, \(how) at step \(step): \(error)")
        }
    }
}

extension FaultyImport.Whole {
    /// Each source is as it was before or as it is after, and none is gone.
    fileprivate func check(_ left: [String: String]) throws {
        for (key, source) in left where source != before[key] && source != after[key] {
            throw Flaw("'\(key)' is neither as before nor as after")
        }
        for key in before.keys where left[key] == nil {
            throw Flaw("'\(key)' is lost")
        }
    }
}
