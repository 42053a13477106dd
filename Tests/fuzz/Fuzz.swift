internal import ArgumentParser
internal import Foundation
internal import Fuzzing

/// Hands hard inputs to every reader, and says what does not hold of what they make of them.
@main struct Fuzz: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "fuzz", abstract: "Hands hard inputs to the readers of Crosscheck.")

    @Option(
        help: """
            all, or one of \(FuzzedReader.all.map(\.name).joined(separator: ", ")).
            """)
    var reader = "all"

    @Option(help: "How many inputs, in equal parts for all readers, each at least one.")
    var count: UInt64 = 13_000

    @Option(help: "What the inputs follow from, with their numbers; by default any.")
    var seed: UInt64?

    @Option(help: "The number of the first input.")
    var from: UInt64 = 0

    @Option(help: "Tries this number alone, each time in a process of its own, and makes it small.")
    var at: UInt64?

    @Option(help: "Measures long texts of so many bytes and of four times as many instead.")
    var long: Int?

    @Option(
        help: """
            Measures long texts of so many bytes, 0 for the most that a reader is handed: seconds \
            and memory.
            """)
    var whole: Int?

    @Option(help: "Measures this long text alone.")
    var text: String?

    @Flag(help: .hidden)
    var here = false

    @Flag(help: .hidden)
    var standardInput = false

    func validate() throws {
        guard count > 0 else { throw ValidationError("--count takes a number from 1") }
    }

    func run() async throws {
        let readers = reader == "all" ? FuzzedReader.all : FuzzedReader.named(reader).map { [$0] }
        guard let readers else {
            throw ValidationError("There is no reader '\(reader)'")
        }
        if standardInput {
            try await tryStandardInput(readers[0])
            return
        }
        let texts = LongText.all.filter { text == nil || $0.name == text }
        if texts.isEmpty { throw ValidationError("There is no long text '\(text ?? "")'") }
        if let whole {
            try await measure(readers, texts, wholeSize: whole)
            return
        }
        if let long {
            for reader in readers {
                await measure(reader, texts, bytes: long)
            }
            return
        }
        let seed = seed ?? UInt64.random(in: 0...UInt64.max)
        if let at {
            try await tryApart(readers[0], seed: seed, number: at)
            return
        }
        var isSound = true
        for reader in readers {
            isSound = await campaign(reader, seed) && isSound
        }
        if !isSound { throw ExitCode(1) }
    }

    private func campaign(_ reader: FuzzedReader, _ seed: UInt64) async -> Bool {
        let parts = self.reader == "all" ? UInt64(FuzzedReader.all.count) : 1
        let count = (count + parts - 1) / parts
        LastWords.prepare(reader: reader.name, seed: seed)
        let start = ContinuousClock.now
        let failures = await Campaign(reader, seed: seed)
            .failures(among: from..<from + count, atMost: 5) { LastWords.note($0) }
        let seconds = (ContinuousClock.now - start) / .seconds(1)
        print(
            "\(reader.name): \(count) inputs from \(from), seed \(seed), "
                + "\(Int(seconds)) seconds, \(failures.count) failures")
        for failure in failures {
            print(failure)
        }
        fflush(nil)
        return failures.isEmpty
    }

    private func measure(
        _ readers: [FuzzedReader], _ texts: [LongText], wholeSize: Int
    ) async throws {
        for reader in readers {
            guard let most = reader.mostBytes else { continue }
            for text in texts {
                let size = WholeSize(
                    reader: reader, text: text, bytes: wholeSize == 0 ? most : wholeSize)
                print(here ? await size.figures() : try size.line(), terminator: here ? "" : "\n")
                fflush(nil)
            }
        }
    }

    /// Seconds of the processor for a text and for one four times as long, and how they compare.
    private func measure(_ reader: FuzzedReader, _ texts: [LongText], bytes: Int) async {
        for text in texts {
            var seconds: [Double] = []
            for count in [bytes, 4 * bytes] {
                let input = text.bytes(count)
                let start = clock()
                _ = await reader.flaw(input)
                seconds.append(Double(clock() - start) / Double(CLOCKS_PER_SEC))
            }
            let times = seconds.map { String(format: "%8.3f", $0) }.joined(separator: " ")
            let ratio = String(format: "%6.1f", seconds[1] / max(seconds[0], 1e-6))
            print("\(times) \(ratio)  \(reader.name): \(text.name)")
            fflush(nil)
        }
    }

    /// What a crash or an endless loop cannot take with it.
    private func tryApart(_ reader: FuzzedReader, seed: UInt64, number: UInt64) async throws {
        let input = reader.input(seed: seed, number: number)
        guard try isBad(input, reader) else {
            print("\(reader.name), seed \(seed), number \(number): nothing is wrong")
            return
        }
        let small = await shrunk(input, tries: 400) { (try? isBad($0, reader)) ?? false }
        print("\(reader.name), seed \(seed), number \(number) fails with \(small.count) bytes:")
        print(String(decoding: small, as: UTF8.self).debugDescription)
        print("\(small)")
        throw ExitCode(1)
    }

    private func isBad(_ input: [UInt8], _ reader: FuzzedReader) throws -> Bool {
        let process = Process()
        process.executableURL = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath()
        process.arguments = ["--reader", reader.name, "--standard-input"]
        let pipe = Pipe()
        process.standardInput = pipe
        process.standardOutput = FileHandle.nullDevice
        process.standardError = FileHandle.nullDevice
        try process.run()
        try pipe.fileHandleForWriting.write(contentsOf: Data(input))
        try pipe.fileHandleForWriting.close()
        process.waitUntilExit()
        return process.terminationReason == .uncaughtSignal || process.terminationStatus != 0
    }

    private func tryStandardInput(_ reader: FuzzedReader) async throws {
        let bytes = try FileHandle.standardInput.readToEnd() ?? Data()
        LastWords.prepare(reader: reader.name, seed: 0)
        LastWords.note(0)
        if let flaw = await reader.flaw(Array(bytes)) {
            print(flaw)
            throw ExitCode(1)
        }
    }
}
