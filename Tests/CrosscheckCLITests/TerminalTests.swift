import Testing

@testable import CrosscheckCLI

/// What is shown to people at a terminal, and to nobody else.
@Suite struct TerminalTests {
    private static let run = ["run", "desk.yaml", "slip.md"]

    @Test(arguments: [(false, "\u{1B}[31m1 contradicted\u{1B}[0m"), (true, "1 contradicted")])
    func sumsUpARun(refusesColor: Bool, counts: String) async {
        let console = FakeConsole(errorIsTerminal: true, refusesColor: refusesColor)
        let ran = await crosscheck(Self.run, console: console)
        #expect(
            ran.error == """
                slip.md: \(counts)
                  1. The claim calls itself wrong
                  throne was not run: No sources: the backup has no documents

                """)
        let quiet = await crosscheck(Self.run)
        #expect(quiet.error == "")
        #expect(quiet.output == ran.output)
    }

    @Test(arguments: [(true, false, true), (true, true, false), (false, false, false)])
    func drawsFaultsInColor(isTerminal: Bool, refusesColor: Bool, isColored: Bool) async {
        let console = FakeConsole(errorIsTerminal: isTerminal, refusesColor: refusesColor)
        let ran = await crosscheck(["validate", "faulty.yaml"], console: console)
        #expect(ran.error.contains("\u{1B}[") == isColored)
    }

    @Test func saysWhatTakesLongAndTakesItBack() async {
        let console = FakeConsole(errorIsTerminal: true)
        let outcome = await Progress.shown("Verifying a.md…", on: console, after: .zero) {
            while console.error.isEmpty {
                await Task.yield()
            }
            return 7
        }
        #expect(outcome == 7)
        #expect(console.error == "Verifying a.md…\r\u{1B}[K")
    }

    @Test(arguments: [(true, Duration.seconds(3600)), (false, .zero)])
    func saysNothingOfWhatIsShortOrUnseen(isTerminal: Bool, delay: Duration) async {
        let console = FakeConsole(errorIsTerminal: isTerminal)
        await Progress.shown("Verifying a.md…", on: console, after: delay) {
            for _ in 1...100 {
                await Task.yield()
            }
        }
        #expect(console.error == "")
    }
}
