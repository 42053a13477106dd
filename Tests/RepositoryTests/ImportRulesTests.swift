import Testing

@Suite struct ImportRulesTests {
    @Test(arguments: [
        ("import Kit", "Kit"), ("public import Kit", "Kit"), ("package import Kit", "Kit"),
        ("internal import Kit", "Kit"), ("@testable import Kit", "Kit"),
        ("@preconcurrency @testable import Kit", "Kit"), ("@_exported public import Kit", "Kit"),
        ("import struct Kit.Finding", "Kit"), ("  import Kit // why", "Kit"),
    ])
    func readsAnImport(line: String, module: String) {
        #expect(ImportStatement.all(in: line) == [ImportStatement(module: module, line: 1)])
    }

    @Test(arguments: [
        "// import Kit", "let text = \"import Kit\"", "#if canImport(Kit)", "importKit()",
        "\"\"\"\nimport Kit\n\"\"\"", "/* import Kit */",
    ])
    func readsNoImport(line: String) {
        #expect(ImportStatement.all(in: line) == [])
    }

    private static let target = Manifest.Target(
        kind: .module, name: "Reader", imports: ["Model"], products: ["Parser"])

    @Test func acceptsWhatIsListedAndUsed() {
        let faults = Self.faults(["import Model\nimport Foundation", "package import Parser"])
        #expect(faults == [])
    }

    @Test func refusesAnImportThatIsNotListed() {
        let faults = Self.faults(["import Model\n\nimport Engine\nimport Parser"])
        #expect(
            faults == ["Sources/Reader/0.swift:3: Package.swift does not let Reader import Engine"])
    }

    @Test func refusesAListedImportThatIsNotUsed() {
        #expect(
            Self.faults(["// import Model"]) == [
                "Package.swift: Reader lists Model and no source of it imports that",
                "Package.swift: Reader lists Parser and no source of it imports that",
            ])
    }

    private static func faults(_ sources: [String]) -> [String] {
        let files = sources.enumerated().map { index, text in
            Repository.TextFile(path: "Sources/Reader/\(index).swift", text: text)
        }
        return importFaults(target, sources: files).map(\.description)
    }
}
