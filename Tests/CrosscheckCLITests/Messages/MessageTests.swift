import Diagnostics
import Foundation
import TestSupport
import Testing

@testable import CrosscheckCLI

/// All that Crosscheck tells people is wrong, on one page: Tests/Cases/messages.txt.
///
/// Read the page as somebody who made the mistake: is it plain what is wrong, where, and what to
/// do next?
@Suite struct MessageTests {
    private static let chapters: [(title: String, scenes: [Scene])] = [
        ("Command lines", Scene.commands), ("Grammar of command lines", Scene.grammar),
        ("Paths", Scene.files), ("What files say", Scene.contents),
        ("Registers of officials", Scene.officials), ("Libraries", Scene.library),
        ("YAML", Scene.yaml), ("Syntax of YAML", Scene.syntax), ("In reports", Scene.checks),
    ]

    private static var scenes: [Scene] { chapters.flatMap(\.scenes) }

    @Test func thePageHoldsEveryMessage() async throws {
        var page = ""
        for chapter in Self.chapters {
            page += "════ \(chapter.title)\n\n"
            for scene in chapter.scenes {
                page += await scene.drawn() + "\n"
            }
        }
        try expectGolden(page, at: "Tests/Cases/messages.txt")
    }

    @Test func everyFaultOfTheSourcesHasAScene() throws {
        let declared = try DeclaredFaults()
        let shown = Set(Self.scenes.flatMap(\.names))
        let known = Set(declared.faults.map(\.name))
        #expect(known.subtracting(shown).sorted() == [], "Give each a scene")
        #expect(shown.subtracting(known).sorted() == [], "No source makes these any more")
        #expect(declared.strays == [], "Make faults in a file called …Faults.swift")
        #expect(known.count > 80)
    }

    @Test func aSceneShowsTheFaultThatItNames() async throws {
        let faults = try DeclaredFaults().faults
        let ids = Dictionary(faults.map { ($0.name, $0.id) }) { first, _ in first }
        for scene in Self.scenes {
            let said = await scene.said()
            for name in scene.names {
                guard let id = ids[name].flatMap({ $0 }) else { continue }
                #expect(said.contains("\(id)]"), "\(name): \(said)")
            }
        }
    }

    @Test func noTwoScenesOfOneEnumerationSayTheSame() async throws {
        for kind in ["SyntaxFault.", "Reason.", "ArticleFault."] {
            var names: [String: String] = [:]
            for scene in Self.scenes {
                guard let name = scene.names.first(where: { $0.hasPrefix(kind) }) else { continue }
                let headline = String(await scene.said().prefix { $0 != "\n" }.drop { $0 != " " })
                let first = names.updateValue(name, forKey: headline)
                #expect(first == nil || first == name, "\(headline)")
            }
        }
    }

    /// A message is enough if it says what to do, what was meant, or what is taken.
    @Test func everyMessageLeadsOn() async {
        let leads =
            ["help: ", "did you mean", "Did you mean", " takes ", "Known keys:"]
            + ["may be given once", "See 'crosscheck"]
        for scene in Self.scenes {
            if case .said = scene.cause { continue }
            let said = await scene.said()
            for message in said.components(separatedBy: "\n\n") where message.contains("error: ") {
                #expect(leads.contains { message.contains($0) }, "\(message)")
            }
        }
    }

    @Test func noMessageSpeaksOfThePrograms() async {
        let jargon = [
            "Swift", "nil", "Optional(", "libyaml", "node", "scalar", "invalid", "illegal",
        ]
        for scene in Self.scenes where !scene.names.contains("SyntaxFault.other") {
            let said = await scene.said()
            for word in jargon {
                #expect(!said.split { !$0.isLetter }.contains { $0 == word }, "\(said)")
            }
        }
    }
}

extension Scene {
    private static let sound = [
        "w.yaml": "workflow: news\nchecks: [{ use: slip }]\n",
        "fine.md": "The Queen came to the throne in 1952.\n",
        "slip.md": "The bridge opened in the wrong town in 1931.\n",
        "a.md": "The Queen came to the throne in 1952.\n",
        "-": "The Queen came to the throne in 1952.\n",
    ].mapValues { Array($0.utf8) }

    /// What was said, as a terminal shows it.
    func said() async -> String {
        switch cause {
        case .drawn(let diagnostic): DiagnosticRenderer().drawing(diagnostic)
        case .said(let text): text + "\n"
        case .command(let line, let added):
            await crosscheck(
                line.split(separator: " ", omittingEmptySubsequences: false).map(String.init),
                on: FakeFiles(Self.sound.merging(added) { $1 }, troubles: troubles)
            ).error
        }
    }

    /// The mistake and what was said of it.
    func drawn() async -> String {
        let title = names.isEmpty ? "" : "── \(names.joined(separator: ", "))\n"
        guard case .command(let line, let files) = cause else { return title + (await said()) }
        let shown = files.sorted { $0.key < $1.key }.map { path, bytes in
            "\(path):\n" + Self.visible(bytes)
        }.joined()
        return title + shown + "$ crosscheck \(line)\n" + (await said())
    }

    /// The first lines of a file; bytes that are no text are given by their numbers.
    private static func visible(_ bytes: [UInt8]) -> String {
        let text = String(validating: bytes, as: UTF8.self) ?? "\(bytes)"
        let lines = text.split(separator: "\n").prefix(12).map { line in
            let scalars = line.unicodeScalars.prefix(70).map { scalar in
                scalar.properties.generalCategory == .control
                    ? scalar.escaped(asASCII: true) : "\(scalar)"
            }
            return "    " + scalars.joined() + (line.unicodeScalars.count > 70 ? "…" : "") + "\n"
        }
        return lines.joined()
    }
}
