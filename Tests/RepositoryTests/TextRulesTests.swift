import Testing

@Suite struct TextRulesTests {
    private static func file(_ text: String) -> Repository.TextFile {
        .init(path: "Page.md", text: text)
    }

    @Test(arguments: ["// FIX" + "ME: a", "a TO" + "DO b"]) func refusesALeftover(line: String) {
        #expect(leftoverFaults(in: Self.file("\n" + line)).map(\.line) == [2])
    }

    @Test(arguments: ["MASTO" + "DON", "to do", "Fix me"]) func acceptsOrdinaryWords(line: String) {
        #expect(leftoverFaults(in: Self.file(line)) == [])
    }

    @Test(arguments: ["work", "tmp", "home"]) func refusesAPathOfOneMachine(folder: String) {
        for line in ["/\(folder)/a", "cd /\(folder)/a", "\"/\(folder)/a\"", "=/\(folder)/"] {
            #expect(machineFaults(in: Self.file(line)).map(\.line) == [1], "\(line)")
        }
        for line in ["https://example.org/\(folder)/a", "../\(folder)/a", "a/\(folder)/b"] {
            #expect(machineFaults(in: Self.file(line)) == [], "\(line)")
        }
    }

    @Test func refusesAHostOfARegistry() {
        #expect(machineFaults(in: Self.file("https://pypi." + "org/simple")).count == 1)
        #expect(machineFaults(in: Self.file("https://mypypi." + "org/simple")).count == 0)
        #expect(machineFaults(in: Self.file("https://example.org/simple")).count == 0)
    }

    @Test(arguments: [
        ("# One\n## Two\n", 0), ("", 1), ("## Two\n", 1), ("# One\n# Two\n", 1),
        ("# One\n```\n# a comment\n```\n", 0), ("```\n# a comment\n```\n", 1),
    ])
    func wantsOneTitle(text: String, count: Int) {
        #expect(titleFaults(in: Self.file(text)).count == count)
    }

    @Test(arguments: [(59, 1), (60, 0), (120, 0), (121, 1)])
    func wantsAReadmeThatIsRead(lines: Int, count: Int) {
        let readme = Self.file(String(repeating: "a\n", count: lines))
        #expect(readmeFaults(readme).count == count)
    }
}
