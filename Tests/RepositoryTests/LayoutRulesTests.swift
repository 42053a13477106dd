import Testing

@Suite struct LayoutRulesTests {
    @Test func refusesAStrangerAtTheTop() {
        let paths = [
            ".ci/run", ".gitignore", "Sources/A/a.swift", "notes.txt", "scripts/a", "scripts/b",
        ]
        #expect(topLevelFaults(in: paths).map(\.path) == ["notes.txt", "scripts"])
    }

    @Test func targetsAndFoldersAgree() {
        let targets = [
            Manifest.Target(kind: .module, name: "Kit"),
            Manifest.Target(kind: .module, name: "Gone"),
            Manifest.Target(kind: .tests, name: "KitTests"),
        ]
        let faults = folderFaults(targets, folders: ["Extra", "Kit"], in: "Sources")
        #expect(
            faults.map(\.description) == [
                "Sources/Gone: Package.swift names it and it holds no source",
                "Sources/Extra: Package.swift has no line for it",
            ])
        #expect(folderFaults(targets, folders: ["KitTests"], in: "Tests") == [])
    }

    @Test func theCatalogueNamesEachChecker() {
        let catalogue = Repository.TextFile(
            path: "Catalog.swift",
            text: "let all = [\n  dateConsistency,\n  // officialLookup,\n]\n")
        let checkers = ["DateConsistency", "OfficialLookup"]
        #expect(
            catalogueFaults(checkers: checkers, catalogue: catalogue).map(\.message) == [
                "Add 'officialLookup,' for the checker OfficialLookup"
            ])
    }
}
