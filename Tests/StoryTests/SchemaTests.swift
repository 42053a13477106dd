import CheckerCatalog
import CrosscheckCLI
import Diagnostics
import Engine
import Foundation
import OfficialsRegister
import TestSupport
import Testing
import WorkflowFiles

/// The schemas that `crosscheck schema` prints, held against the readers and a validator.
@Suite struct SchemaTests {
    @Test(arguments: DocumentKind.allCases)
    func thePageOfTheSchemaIsCurrent(_ kind: DocumentKind) async throws {
        try expectGolden(
            await schema(kind), at: "Documentation/Schemas/\(kind.rawValue).schema.json")
    }

    @Test(arguments: MalformedDocument.all)
    func theReaderRefuses(_ document: MalformedDocument) {
        let faults = faults(document.kind, SourceFile(name: "f.yaml", text: document.text))
        #expect(faults.map(\.id).contains(document.fault), "\(faults.map(\.summary))")
        #expect(faults.allSatisfy { $0.place != nil })
    }

    @Test(arguments: DocumentKind.allCases)
    func theReaderTakesWhatShips(_ kind: DocumentKind) throws {
        let files = shipped(kind)
        #expect(!files.isEmpty)
        for file in files {
            let source = SourceFile(name: file.path, bytes: Array(try Data(contentsOf: file)))
            #expect(faults(kind, source).isEmpty, "\(file.path)")
        }
    }

    /// Well-formed in ways that a schema could easily miss.
    private static let wellFormed: [(kind: DocumentKind, name: String, text: String)] = [
        (
            .workflow, "text-that-looks-otherwise.yaml",
            """
            workflow: 2016
            summary: no
            backup: {register: "1.10"}
            checks:
              - {use: date-consistency, with: {against: []}}
              - &first {use: source-cross-reference, with: {candidates: 9}, only: {kinds: []}}
              - {<<: *first, deadline-in-seconds: 3600}
            fail-on: []

            """
        ),
        (
            .chronology, "dates.yaml",
            """
            events:
              - {name: a, date: 2016}
              - {name: b, date: 2016-02-29, other_names: , sources: ""}
              - {name: c, date: 2014/.., other_names: [d, {name: e}]}
              - {name: f, date: "../2016-02~"}

            """
        ),
        (
            .claims, "hardly-anything.yaml",
            """
            claims:
              - {quote: 2016, id: , text: "", said: , context: , speaker: , kind: , start: 0}
              - {quote: a, speaker: {name: no, cue: , named: "no"}, check-worthiness: 1}

            """
        ),
        (
            .register, "ignored-keys.json",
            """
            {"persons": [{"id": 1, "name": "Ann", "identifiers": [{"scheme": 3}], "gender": null}],
             "organizations": [{"id": "o", "name": "O", "parent_id": "", "image": "i"}],
             "memberships": [{"person_id": 1, "organization_id": "o", "role": "Head \\ud83d\\ude00",
               "start_date": null, "end_date": "2016?",
               "sources": [{"url": "HTTPS://example.org", "note": [1]}]}],
             "posts": {"any": "thing"}}

            """
        ),
    ]

    /// The example's file of claims is what the command writes.
    @Test func theClaimsThatShipAreTheArticles() async throws {
        let folder = "Workflows/Examples/state-cyber-theft"
        let console = RecordingConsole()
        let status = await Workbench(checkers: checkerCatalog).run(
            ["inspect", "claims", "\(folder)/article.md", "--format", "yaml"], console: console,
            files: PackageFiles())
        #expect(status == .clean)
        try expectGolden(console.output, at: "\(folder)/claims.yaml")
    }

    @Test func theReaderTakesWhatLooksOdd() {
        for (kind, name, text) in Self.wellFormed {
            #expect(faults(kind, SourceFile(name: name, text: text)).isEmpty, "\(name)")
        }
    }

    @Test(
        .enabled(if: SchemaValidator.program != nil, SchemaValidator.advice),
        arguments: DocumentKind.allCases)
    func theValidatorAgrees(_ kind: DocumentKind) async throws {
        let folder = try ScratchFolder()
        defer { folder.remove() }
        let schema = try folder.write(await schema(kind), as: "schema")
        for file in shipped(kind) {
            try folder.write(
                String(decoding: Data(contentsOf: file), as: UTF8.self), as: name(file))
        }
        for document in Self.wellFormed where document.kind == kind {
            try folder.write(document.text, as: "good-\(document.name)")
        }
        var expected: Set<String> = []
        for document in MalformedDocument.all where document.kind == kind {
            let name = "bad-\(document.name).yaml"
            try folder.write(document.text, as: name)
            if document.witness == .both {
                expected.insert(name)
            }
        }
        let refused = try SchemaValidator.refused(folder.documents, schema: schema)
        #expect(refused.subtracting(expected).sorted() == [], "refused")
        #expect(expected.subtracting(refused).sorted() == [], "not refused")
    }

    /// The files of a kind in the folder Workflows.
    private func shipped(_ kind: DocumentKind) -> [URL] {
        let root = packageRoot.appendingPathComponent("Workflows")
        let paths = FileManager.default.enumerator(atPath: root.path)?.compactMap { $0 as? String }
        return (paths ?? []).sorted().filter { path in
            switch kind {
            case .workflow: !path.contains("/") && path.hasSuffix(".yaml")
            case .chronology: path.hasSuffix("/chronology.yaml")
            case .register: path.hasSuffix("/officials.yaml")
            case .claims: path.hasSuffix("/claims.yaml")
            }
        }.map(root.appendingPathComponent)
    }

    private func name(_ file: URL) -> String {
        "shipped-" + file.pathComponents.suffix(3).joined(separator: "-")
    }

    private func schema(_ kind: DocumentKind) async -> String {
        let console = RecordingConsole()
        let status = await Workbench(checkers: checkerCatalog).run(
            ["schema", kind.rawValue], console: console, files: PackageFiles())
        #expect(status == .clean)
        return console.output
    }

    private func faults(_ kind: DocumentKind, _ source: SourceFile) -> [Diagnostic] {
        switch kind {
        case .workflow: WorkflowFile.read(source, catalogue: Catalogue(checkerCatalog)).faults
        case .chronology: ChronologyFile.read(source).faults
        case .register: RegisterFile.read(source).faults
        case .claims: ClaimsFile.read(source).faults
        }
    }
}
