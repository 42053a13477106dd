import Testing

/// The rules of the house, held against the repository itself.
@Suite struct RepositoryTests {
    private let repository: Repository
    private let manifest: Manifest

    init() throws {
        repository = try Repository.current.get()
        manifest = Manifest(try #require(repository.text(of: "Package.swift")))
    }

    @Test func everyTargetImportsWhatItsListNames() {
        for target in manifest.targets where target.kind != .systemLibrary {
            expectNone(importFaults(target, sources: sources(of: target)))
        }
    }

    @Test func onlyTheCommandLineTouchesTheWorld() {
        let pure = manifest.targets.filter {
            $0.parent != "Tests" && !modulesThatTouchTheWorld.contains($0.name)
        }
        expectNone(pure.flatMap(sources).flatMap(purityFaults))
    }

    @Test func everyPublicNameOfTheKitIsExplained() {
        let modules = manifest.targets.filter { documentedModules.contains($0.name) }
        expectNone(modules.flatMap(sources).flatMap(documentationFaults))
    }

    @Test func nothingTrapsOnPurpose() {
        expectNone(repository.swiftFiles.flatMap(trapFaults))
    }

    /// Only shrinks.
    private static let sizeExceptions: [SizeException] = []

    @Test func everythingFitsItsSize() {
        expectNone(
            repository.swiftFiles.flatMap { sizeFaults(in: $0, exceptions: Self.sizeExceptions) })
        let paths = Set(repository.paths)
        expectNone(
            Self.sizeExceptions.filter { !paths.contains($0.path) }.map {
                Fault(path: $0.path, message: "Remove its size exception; the file is gone")
            })
    }

    @Test func everyTargetHasAFolderAndEveryFolderATarget() {
        for parent in ["Sources", "Plugins", "Tests"] {
            let folders = repository.targetFolders(in: parent)
            expectNone(folderFaults(manifest.targets, folders: folders, in: parent))
        }
    }

    @Test func theCatalogueOffersEveryChecker() throws {
        let path = "Sources/CheckerCatalog/CheckerCatalog.swift"
        let catalogue = try #require(repository.textFiles.first { $0.path == path })
        #expect(!manifest.checkers.isEmpty)
        expectNone(catalogueFaults(checkers: manifest.checkers, catalogue: catalogue))
    }

    @Test func theTopLevelHoldsNothingElse() {
        expectNone(topLevelFaults(in: repository.paths))
    }

    @Test func noTextHoldsALeftover() {
        expectNone(repository.textFiles.flatMap(leftoverFaults))
    }

    @Test func noTextNamesAMachine() {
        expectNone(repository.textFiles.flatMap(machineFaults))
    }

    @Test func everyPageHasOneTitle() {
        let pages = repository.textFiles.filter {
            $0.path == "README.md"
                || $0.folders.first == "Documentation" && $0.path.hasSuffix(".md")
        }
        expectNone(pages.flatMap(titleFaults))
    }

    @Test func theReadmeIsReadInAMinute() throws {
        let readme = try #require(repository.textFiles.first { $0.path == "README.md" })
        expectNone(readmeFaults(readme))
    }

    private func sources(of target: Manifest.Target) -> [Repository.TextFile] {
        repository.swiftFiles.filter { $0.path.hasPrefix("\(target.parent)/\(target.name)/") }
    }

    private func expectNone(
        _ faults: [Fault], sourceLocation: SourceLocation = #_sourceLocation
    ) {
        for fault in faults {
            Issue.record("\(fault)", sourceLocation: sourceLocation)
        }
    }
}
