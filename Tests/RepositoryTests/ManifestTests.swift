import Testing

@Suite struct ManifestTests {
    private static let source = """
        // Not a target: .module("Comment", [])
        let checkers = [
            "Dates",
            "Names",
        ]
        let modules: [Target] = [
            .executable("tool", ["Catalog"]),
            .module("Catalog", ["Kit"] + checkers),
            .module(
                "Console",
                [
                    "Kit", "CParser",
                ],
                products: [.product(name: "ArgumentParser", package: "swift-argument-parser")]
            ),
            .module("Kit", []),
            .systemLibrary(name: "CParser", pkgConfig: "parser", providers: [.apt(["parser-dev"])]),
        ]
        let tests: [Target] = [
            .support("TestSupport", []),
            .tool("try", ["Kit"]),
            .tests("KitTests", ["Kit", "TestSupport"]),
        ]
        let package = Package(
            products: [.executable(name: "tool", targets: ["tool"])],
            targets: modules + checkers.map(Target.plugin) + tests)
        extension Target {
            static func module(_ name: String, _ imports: [String]) -> Target {
                .target(name: name, dependencies: imports.map { .byName(name: $0) })
            }
        }
        """

    @Test(
        arguments: [
            .init(kind: .executable, name: "tool", imports: ["Catalog"]),
            .init(kind: .module, name: "Catalog", imports: ["Kit", "Dates", "Names"]),
            .init(
                kind: .module, name: "Console", imports: ["Kit", "CParser"],
                products: ["ArgumentParser"]),
            .init(kind: .module, name: "Kit"),
            .init(kind: .systemLibrary, name: "CParser"),
            .init(kind: .plugin, name: "Dates", imports: ["CheckerKit"]),
            .init(kind: .plugin, name: "Names", imports: ["CheckerKit"]),
            .init(kind: .support, name: "TestSupport"),
            .init(kind: .tool, name: "try", imports: ["Kit"]),
            .init(kind: .tests, name: "KitTests", imports: ["Kit", "TestSupport"]),
        ] as [Manifest.Target])
    func readsATarget(expected: Manifest.Target) {
        let found = Manifest(Self.source).targets.filter { $0.name == expected.name }
        #expect(found == [expected])
    }

    @Test func readsNoTargetThatIsNotThere() {
        let manifest = Manifest(Self.source)
        #expect(manifest.targets.count == 10)
        #expect(manifest.checkers == ["Dates", "Names"])
    }
}
