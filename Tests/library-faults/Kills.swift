internal import ArgumentParser
internal import Foundation
internal import TestSupport

/// Kills imports and removals at moments drawn by chance.
struct Kills: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "kills",
        abstract: "Kills imports and removals at moments drawn by chance.",
        discussion: """
            An archive is added until it is whole, removed until nothing of it is left, and added \
            again, each command killed at a moment of its usual length.
            """)

    @OptionGroup var common: CommonOptions

    @Option(help: "How many kills.")
    var count = 1000

    @Option(help: "How many paragraphs, rows or records each of the twenty files has.")
    var size = 700

    func run() throws {
        try common.inFolder { library, random in
            try library.clear()
            try GeneratedArchive(path: library.archive, size: size).write(0..<20)
            let adding = try duration { try library.runSoundly(["add", library.archive]) }
            let whole = try library.snapshot()
            let removing = try duration { try library.runSoundly(["remove", library.archive]) }
            guard try library.snapshot().isEmpty else { throw Flaw("not all was removed") }
            var campaign = KillCampaign(
                library: library, whole: whole, adding: adding, removing: removing, random: random)
            try campaign.run(count)
            print(campaign.summary)
        }
    }

    private func duration(_ work: () throws -> Void) rethrows -> Duration {
        let start = ContinuousClock.now
        try work()
        return ContinuousClock.now - start
    }
}

private struct KillCampaign {
    let library: LibraryUnderTest
    let whole: [String: String]
    let adding: Duration
    let removing: Duration
    var random: SeededGenerator

    private var isAdding = true
    private var before: [String: String] = [:]
    private var kills = 0
    private var partial = 0
    private var rounds = 0

    init(
        library: LibraryUnderTest, whole: [String: String], adding: Duration,
        removing: Duration, random: SeededGenerator
    ) {
        self.library = library
        self.whole = whole
        self.adding = adding
        self.removing = removing
        self.random = random
    }

    var summary: String {
        "\(kills) kills over \(whole.count) sources, \(rounds) archives made whole, after "
            + "\(partial) kills some of the sources were there: nothing was lost or halved"
    }

    mutating func run(_ count: Int) throws {
        while kills < count {
            try killOnce()
        }
        try library.runSoundly(["add", library.archive])
        guard try library.snapshot() == whole else { throw Flaw("not all is there at the end") }
        try library.checkIndex()
    }

    private mutating func killOnce() throws {
        let length = isAdding ? adding : removing
        let delay = length * Double.random(in: 0...1, using: &random)
        let process = try library.start([isAdding ? "add" : "remove", library.archive])
        usleep(UInt32(delay / .microseconds(1)))
        // What a reader sees is committed.
        let seen = try library.sourceCount()
        kill(process.processIdentifier, SIGKILL)
        let ended = try library.end(of: process)
        guard [0, 128 + SIGKILL].contains(ended.status) else { throw Flaw("\(ended)") }
        let left = try library.snapshot()
        for (key, source) in left where source != whole[key] {
            throw Flaw("after kill \(kills), '\(key)' is not whole")
        }
        if isAdding {
            guard left.count >= seen, before.keys.allSatisfy({ left[$0] != nil }) else {
                throw Flaw("after kill \(kills), sources are lost: \(left.count) of \(seen)")
            }
        } else {
            guard left.count <= seen, left.isEmpty || left.count == before.count else {
                throw Flaw("after kill \(kills), a removal was halved: \(left.count)")
            }
        }
        before = left
        if ended.status != 0 { kills += 1 }
        if !left.isEmpty, left.count < whole.count { partial += 1 }
        if left.count == (isAdding ? whole.count : 0) { try turn(ended) }
    }

    /// From adding to removing, and back; the index is brought up first, as it may be behind.
    private mutating func turn(_ ended: LibraryUnderTest.Ended) throws {
        if isAdding { rounds += 1 }
        if rounds % 5 == 0 { try library.checkIndex() }
        isAdding.toggle()
    }
}
