import Foundation
import TestSupport
import Testing

/// Whole runs over text that means something to Markdown, HTML or a terminal.
@Suite(.serialized) struct HostileRunTests {
    @Test(.timeLimit(.minutes(15)), arguments: HostileText.kinds.map(\.name))
    func eachKindIsShownAndObeyedNowhere(_ name: String) async throws {
        let text = try #require(HostileText.kinds.first { $0.name == name }).text
        try await expectHarmless(text, "\(name)")
    }

    @Test(.timeLimit(.minutes(15)), arguments: 0..<8 as Range<UInt64>)
    func randomTextIsShownAndObeyedNowhere(seed: UInt64) async throws {
        try await expectHarmless(RandomText(seed: seed).text, "seed \(seed)")
    }

    @Test(.timeLimit(.minutes(15))) func aWordOfAMegabyteIsAWord() async throws {
        try await Desk.with { desk in
            let word = String(repeating: "w", count: 1_000_000)
            try desk.put(
                Array("The \(word) bridge in Norwich opened on 12 May 1931.\n".utf8),
                at: "article.md")
            let ran = await desk.run([
                "run", desk.path(.workflow), desk.path(.article), "--backup",
                "\(desk.folder)/Backup",
            ])
            #expect(ran.status < 4)
            try expectOneRowForEachClaim(ran.output, claims: 1, "long word")
        }
    }

    @Test func bytesThatAreNoTextReachNoTerminal() async throws {
        try await Desk.with { desk in
            let bytes = Array("The ".utf8) + [0x1B, 0x5B, 0x33, 0x31, 0x6D, 0xFF, 0xC0, 0xAF, 0x0A]
            for path in ["article.md", "workflow.yaml", "Backup/second.md"] {
                try desk.put(bytes, at: path)
                let ran = await desk.verify()
                #expect(ran.status == 2 || ran.status == 3)
                #expect(commands(in: ran.said + ran.report) == [])
            }
        }
    }

    private func expectHarmless(_ text: String, _ name: String) async throws {
        try await Desk.with { desk in
            let hostile = try HostileDesk(desk, text: text)
            var claims: [String: Int] = [:]
            var reports: [String: String] = [:]
            for arguments in hostile.commands {
                let ran = await desk.run(arguments)
                #expect(
                    commands(in: ran.output + ran.error) == [], "\(name): \(arguments)")
                #expect(ran.status < 4, "\(name): \(arguments): \(ran.error)")
                guard arguments.first == "run", ran.status != 2, arguments.count >= 5 else {
                    continue
                }
                if arguments[3] == "--format" {
                    claims[arguments[2]] = try countOfClaims(ran.output)
                } else if arguments[3] == "--backup" {
                    reports[arguments[2]] = ran.output
                }
            }
            // An article that holds a NUL is refused as no text.
            #expect(reports.isEmpty == text.utf8.contains(0), "\(name)")
            for (article, report) in reports.sorted(by: { $0.key < $1.key }) {
                try expectOneRowForEachClaim(
                    report, claims: try #require(claims[article]), "\(name): \(article)")
            }
        }
    }

    private func countOfClaims(_ json: String) throws -> Int {
        let report = try #require(
            JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any])
        return try #require(report["claims"] as? [Any]).count
    }

    private func expectOneRowForEachClaim(
        _ markdown: String, claims: Int, _ name: String
    ) throws {
        guard RenderedHTML.program != nil else { return }
        let page = try RenderedHTML(markdown: markdown)
        #expect(page.elements["tr"] ?? 0 == (claims > 0 ? claims + 1 : 0), "\(name)")
        let unknown = Set(page.elements.keys).subtracting(Self.ours)
        #expect(unknown == [], "\(name)")
        let targets = page.targets.filter { !$0.hasPrefix("#claim-") }
        #expect(targets == [], "\(name)")
    }

    /// The elements that reports are made of; those of a list of tasks or a footnote are not.
    private static let ours: Set<String> = [
        "h1", "h2", "h3", "table", "thead", "tbody", "tr", "th", "td", "a", "ul", "ol", "li",
        "blockquote", "strong", "em", "pre", "br",
    ]

    /// What a terminal would obey or nobody would see, by its numbers.
    private func commands(in text: String) -> [String] {
        let found = text.unicodeScalars.filter { scalar in
            switch scalar.value {
            case 0x0A: false
            case 0...0x1F, 0x7F...0x9F, 0xAD, 0x61C, 0x180E, 0x200B, 0x200E, 0x200F: true
            case 0x2028...0x202E, 0x2060...0x206F, 0xFEFF, 0xFFF9...0xFFFB: true
            case 0xE0000...0xE007F: true
            default: false
            }
        }
        return Set(found.map { "U+" + String($0.value, radix: 16, uppercase: true) }).sorted()
    }
}
