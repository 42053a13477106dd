import Fuzzing
import Testing

/// Some thousand hard inputs; `make fuzz COUNT=…` tries more.
@Suite struct ReaderTests {
    /// Any seed would do; this one makes a failure the change's, and not the day's.
    private static let seed: UInt64 = 20_260_105

    @Test(arguments: FuzzedReader.all.map(\.name))
    func whatHoldsOfAReaderHoldsOfHardInputs(_ name: String) async throws {
        let reader = try #require(FuzzedReader.named(name))
        let count: UInt64 = name == "run" ? 60 : 400
        print("fuzz: --reader \(name) --seed \(Self.seed) --count \(count)")
        let failures = await Campaign(reader, seed: Self.seed)
            .failures(among: 0..<count, atMost: 3)
        for failure in failures {
            Issue.record("\(failure)")
        }
    }

    @Test(arguments: FuzzedReader.all.map(\.name).filter { $0 != "run" })
    func whatHoldsOfAReaderHoldsOfInputsThatAreCutOff(_ name: String) async throws {
        let reader = try #require(FuzzedReader.named(name))
        for input in reader.cutSeeds() {
            let flaw = await reader.flaw(input)
            #expect(flaw == nil, "\(String(decoding: input, as: UTF8.self).debugDescription)")
        }
    }

    @Test(arguments: ["yaml", "article-markdown", "text", "dates", "claims"])
    func whatHoldsOfAReaderHoldsOfOneThingOverAndOver(_ name: String) async throws {
        let reader = try #require(FuzzedReader.named(name))
        for text in LongText.all {
            #expect(await reader.flaw(text.bytes(1500)) == nil, "\(text.name)")
        }
    }

    @Test func anInputFollowsFromSeedAndNumberAlone() throws {
        for reader in FuzzedReader.all {
            let inputs = (0..<50).map { reader.input(seed: 1, number: $0) }
            #expect(inputs == (0..<50).map { reader.input(seed: 1, number: $0) })
            #expect(inputs != (0..<50).map { reader.input(seed: 2, number: $0) })
            #expect(Set(inputs).count > 40)
        }
    }

    @Test func aFailureIsMadeSmall() async {
        let input = Array("many words, and then the one ! that fails, and some more".utf8)
        #expect(await shrunk(input) { $0.contains(UInt8(ascii: "!")) } == [UInt8(ascii: "!")])
    }
}
