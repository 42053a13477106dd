import Foundation
import TestSupport
import Testing

/// A checker that is a program, as somebody uses it at the command line.
@Suite struct ProgramCheckerTests {
    private static let workflow = """
        workflow: doubled
        checks:
          - use: ./doubled-words
            with: { fewest-letters: 3 }
          - use: date-consistency

        """

    /// The program that the documentation shows.
    private func withProgram(_ body: (World) throws -> Void) throws {
        try inWorld { world in
            let page = try String(
                contentsOf: packageRoot.appending(path: "Documentation/Checkers as programs.md"),
                encoding: .utf8)
            let part = try #require(page.components(separatedBy: "```python\n").dropFirst().first)
            try world.write(part.components(separatedBy: "```")[0], to: "doubled-words")
            try world.write(Self.workflow, to: "doubled.yaml")
            try world.write(
                "# A day\n\nThe bridge was was opened on Monday, 12 May 2020.\n", to: "day.md")
            _ = try world.run("chmod +x doubled-words")
            try body(world)
        }
    }

    @Test func isKnownToEveryCommand() throws {
        try withProgram { world in
            let validated = try world.run("crosscheck validate doubled.yaml")
            #expect(validated.output == "doubled.yaml is without fault\n", "\(validated)")
            let planned = try world.run("crosscheck plan doubled.yaml day.md")
            #expect(
                planned.output.contains("doubled-words on 1 of 1 claim (fewest-letters: 3)"),
                "\(planned)")
            let shown = try world.run("crosscheck checkers show ./doubled-words")
            #expect(shown.output.contains("an integer from 1 to 20, by default `2`"), "\(shown)")
            #expect(shown.output.contains("'was' stands twice in a row"))
            let tested = try world.run("crosscheck checkers test ./doubled-words")
            #expect(tested.output == "doubled-words: 3 examples, all hold\n", "\(tested)")
        }
    }

    @Test func itsOptionsAreJudgedAsThoseOfAnyOther() throws {
        try withProgram { world in
            let text = Self.workflow.replacing("fewest-letters: 3", with: "fewest-letter: 3")
            try world.write(text, to: "doubled.yaml")
            let ended = try world.run("crosscheck validate doubled.yaml")
            #expect(ended.status == 2)
            #expect(
                ended.error.contains(
                    "Key 'fewest-letter' is unknown; did you mean 'fewest-letters'?"))
        }
    }

    @Test func itsFindingsStandBesideThoseOfOthers() throws {
        try withProgram { world in
            let ended = try world.run("crosscheck run doubled.yaml day.md")
            #expect(ended.status == 1, "\(ended)")
            #expect(ended.output.contains("'was' stands twice in a row"))
            #expect(ended.output.contains("12 May 2020 was a Tuesday"))
            let digest = try world.run("sha256sum < doubled-words").output.prefix(64)
            #expect(ended.output.contains("\(digest)  doubled-words"))
            let again = try world.run("crosscheck run doubled.yaml day.md --jobs 8")
            #expect(again.output == ended.output)
        }
    }

    @Test(arguments: ["INT", "TERM"])
    func isEndedWithItsChildrenWhenTheRunIs(_ signal: String) throws {
        try withProgram { world in
            _ = try world.run(
                """
                sed -i 's/^hear()$/import os, subprocess, time\\nhear()/' doubled-words
                sed -i "s/^begin = .*/begin = hear(); subprocess.Popen(['sleep', '600']); \
                open('begun', 'w').write(str(os.getpgid(0))); time.sleep(600)/" doubled-words
                """)
            let ended = try world.run(
                """
                set -m
                "$PROGRAM" run doubled.yaml day.md >/dev/null &
                until [ -s begun ]; do sleep 0.05; done
                kill -\(signal) $!; wait $!; status=$?
                for n in {1..200}; do kill -0 -- -$(cat begun) 2>/dev/null || exit $status; \
                sleep 0.05; done
                exit 99
                """)
            #expect(ended.status == (signal == "INT" ? 130 : 143), "\(ended)")
        }
    }
}
