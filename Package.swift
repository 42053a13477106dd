// swift-tools-version: 6.2
import PackageDescription

// The structure, from the top down: every target may import what stands in its list and nothing
// else (`make check` and Tests/RepositoryTests hold it). Documentation/Architecture.md explains it.

/// The checkers of this build: one folder in Plugins/ and one line here for each.
let checkers = [
    "Attribution",
    "DateConsistency",
    "Headline",
    "Link",
    "NamedOfficialLookup",
    "PriorFactCheck",
    "Quantity",
    "Quotation",
    "SourceCrossReference",
]

let modules: [Target] = [
    .executable("crosscheck", ["CheckerCatalog", "CrosscheckCLI"]),
    .module("CheckerCatalog", ["CheckerKit"] + checkers),
    .module(
        "CrosscheckCLI",
        [
            "ArticleReading", "CDigest", "CheckWorthiness", "CheckerKit", "CheckerPrograms",
            "ChildProcesses", "ClaimAlignment", "ClaimExtraction", "ClaimModel", "Diagnostics",
            "DocumentConversion", "Engine", "EvidenceImport", "EvidenceLibrary", "EvidenceStore",
            "JSON", "NameMatching", "OfficeMentions", "OfficialsImport", "OfficialsRegister",
            "OfficialsStore", "Reports", "TemporalExpressions", "TenureMatching", "TextAnalysis",
            "TextDisplay", "WebRetrieval", "WordRelations",
            "WorkflowFiles", "YAML",
        ],
        products: [.product(name: "ArgumentParser", package: "swift-argument-parser")]
    ),
    .module("DocumentConversion", ["ArticleReading", "ChildProcesses", "ClaimModel"]),
    .module("CheckerProgram", ["CheckerKit", "CheckerProtocol", "JSON"]),
    .module("CheckerPrograms", ["CheckerKit", "CheckerProtocol", "ChildProcesses", "JSON"]),
    .module("ChildProcesses", ["CProcessStart"]),
    .embedded("CProcessStart", files: []),
    .module("WebRetrieval", ["CCurl"]),
    .module("Engine", ["CheckerKit", "ClaimModel"]),
    .module("WorkflowFiles", ["CheckerKit", "ClaimModel", "Diagnostics", "Engine", "YAML"]),
    .module("Reports", ["ClaimModel", "JSON", "TextDisplay"]),
    .module("JSON", ["TextDisplay"]),
    .module(
        "EvidenceLibrary",
        ["ArticleReading", "ClaimModel", "Diagnostics", "SourceOrigins", "TextAnalysis"]),
    .module(
        "OfficialsStore",
        ["ClaimModel", "Diagnostics", "NameMatching", "OfficialsRegister", "TextAnalysis"],
        products: [.product(name: "GRDB", package: "GRDB.swift")]),
    .module(
        "OfficialsImport",
        [
            "CharacterEncodings", "ClaimModel", "CommaSeparatedValues", "Diagnostics",
            "OfficialsRegister", "YAML",
        ]),
    .module("CommaSeparatedValues", ["Diagnostics"]),
    .module(
        "EvidenceStore", ["PassageIndex"],
        products: [.product(name: "GRDB", package: "GRDB.swift")]),
    .module(
        "EvidenceImport",
        ["CharacterEncodings", "ClaimModel", "CommaSeparatedValues", "Diagnostics", "JSON"]),
    .module("SourceOrigins", ["ClaimModel", "TextAnalysis"]),
    .module("PassageIndex", ["TextAnalysis"]),
    .module("OfficialsRegister", ["ClaimModel", "Diagnostics", "NameMatching", "YAML"]),
    .module("CheckerProtocol", ["CheckerKit", "JSON"]),
    .module(
        "CheckerKit",
        [
            "ClaimAlignment", "ClaimModel", "NameMatching", "OfficeMentions", "SourceOrigins",
            "TenureMatching", "TextAnalysis", "WordRelations",
        ]),
    .module(
        "ClaimExtraction", ["CheckWorthiness", "ClaimModel", "OfficeMentions", "TextAnalysis"]),
    .module("CheckWorthiness", ["CWorthiness", "Diagnostics", "TextAnalysis", "YAML"]),
    .embedded("CWorthiness", files: ["weights.yaml"]),
    .module(
        "TenureMatching", ["ClaimModel", "NameMatching", "OfficeMentions", "TextAnalysis"]),
    .module("OfficeMentions", ["NameMatching", "TextAnalysis"]),
    .module("ClaimAlignment", ["ClaimModel", "TextAnalysis", "WordRelations"]),
    .module("WordRelations", ["CWordNet"]),
    .embedded("CWordNet", files: ["LICENSE.txt", "words.txt"]),
    .module("NameMatching", ["COfficeTitles", "TextAnalysis"]),
    .embedded("COfficeTitles", files: ["titles.txt"]),
    .module(
        "ArticleReading",
        ["CMarkdown", "CharacterEncodings", "ClaimModel", "Diagnostics", "HTMLPages", "YAML"]),
    .module("HTMLPages", ["CGumbo", "CharacterEncodings", "ClaimModel"]),
    .module("CharacterEncodings", ["ClaimModel"]),
    .module("TextAnalysis", ["CStemmer", "ClaimModel", "TemporalExpressions"]),
    .module("TemporalExpressions", ["ClaimModel"]),
    .module("YAML", ["CLibYAML", "Diagnostics"]),
    .module("Diagnostics", ["TextDisplay"]),
    .module("TextDisplay", []),
    .module("ClaimModel", ["CivilCalendar"]),
    .module("CivilCalendar", []),
    .systemLibrary(name: "CLibYAML", pkgConfig: "yaml-0.1", providers: [.apt(["libyaml-dev"])]),
    .systemLibrary(
        name: "CMarkdown", pkgConfig: "libcmark-gfm",
        providers: [.apt(["libcmark-gfm-dev", "libcmark-gfm-extensions-dev"])]),
    .systemLibrary(
        name: "CCurl", pkgConfig: "libcurl", providers: [.apt(["libcurl4-openssl-dev"])]),
    .systemLibrary(name: "CGumbo", pkgConfig: "gumbo", providers: [.apt(["libgumbo-dev"])]),
    .systemLibrary(name: "CStemmer", providers: [.apt(["libstemmer-dev"])]),
    .systemLibrary(name: "CDigest", pkgConfig: "libcrypto", providers: [.apt(["libssl-dev"])]),
]

let tests: [Target] = [
    .support("TestSupport", []),
    .support(
        "Fuzzing",
        [
            "ArticleReading", "CheckerCatalog", "CheckerKit", "ClaimAlignment", "ClaimExtraction",
            "ClaimModel", "CrosscheckCLI", "Diagnostics", "Engine", "EvidenceLibrary",
            "NameMatching", "OfficialsRegister",
            "TestSupport", "TextAnalysis", "WorkflowFiles", "YAML",
        ]),
    .tool(
        "fuzz", ["Fuzzing"],
        products: [.product(name: "ArgumentParser", package: "swift-argument-parser")]),
    .tool("passages", ["PassageIndex"]),
    .tool(
        "library-faults", ["TestSupport"],
        products: [
            .product(name: "ArgumentParser", package: "swift-argument-parser"),
            .product(name: "GRDB", package: "GRDB.swift"),
        ]),
    .tutorial("Tutorial", ["CheckerKit"], in: "Documentation/ExamplePackage/Sources"),
    .tool(
        "checker-cost",
        ["CheckerKit", "CheckerProgram", "CheckerPrograms", "ChildProcesses", "Engine"]),
    .tool("served-checker", ["CheckerCatalog", "CheckerKit", "CheckerProgram"]),
    .tool("weigh", ["CheckWorthiness", "TextAnalysis"]),
    .tests("PassageIndexTests", ["PassageIndex", "TestSupport"]),
    .tests("FuzzingTests", ["Fuzzing"]),
    .tests("TestSupportTests", ["TestSupport"]),
    .tests("RepositoryTests", ["TestSupport"]),
    .tests("TextDisplayTests", ["TextDisplay"]),
    .tests("DiagnosticsTests", ["Diagnostics"]),
    .tests("YAMLTests", ["Diagnostics", "TestSupport", "YAML"]),
    .tests(
        "ArticleReadingTests",
        ["ArticleReading", "ClaimModel", "Diagnostics", "Fuzzing", "TestSupport"]),
    .tests("CharacterEncodingsTests", ["CharacterEncodings", "ClaimModel"]),
    .tests("WebRetrievalTests", ["TestSupport", "WebRetrieval"]),
    .tests(
        "DocumentConversionTests",
        ["ArticleReading", "ChildProcesses", "ClaimModel", "DocumentConversion"]),
    .tests("HTMLPagesTests", ["ClaimModel", "HTMLPages", "TestSupport"]),
    .tests(
        "OfficialsImportTests",
        ["ClaimModel", "Diagnostics", "OfficialsImport", "OfficialsRegister"]),
    .tests("EvidenceImportTests", ["ClaimModel", "Diagnostics", "EvidenceImport"]),
    .tests(
        "EvidenceStoreTests", ["EvidenceStore"],
        products: [.product(name: "GRDB", package: "GRDB.swift")]),
    .tests(
        "OfficialsStoreTests",
        [
            "ClaimModel", "Diagnostics", "NameMatching", "OfficialsImport", "OfficialsRegister",
            "OfficialsStore",
        ], products: [.product(name: "GRDB", package: "GRDB.swift")]),
    .tests(
        "OfficialsRegisterTests",
        ["ClaimModel", "Diagnostics", "NameMatching", "OfficialsRegister"]),
    .tests(
        "SourceOriginsTests", ["ClaimModel", "SourceOrigins", "TestSupport", "TextAnalysis"]),
    .tests(
        "EvidenceLibraryTests",
        ["ClaimModel", "Diagnostics", "EvidenceLibrary", "TextAnalysis"]),
    .tests("WorkflowFilesTests", ["CheckerKit", "ClaimModel", "Diagnostics", "WorkflowFiles"]),
    .tests(
        "EngineTests", ["CheckerKit", "ClaimModel", "Engine", "TestSupport", "TextAnalysis"]),
    .tests("ReportsTests", ["ClaimModel", "JSON", "Reports", "TestSupport", "TextDisplay"]),
    .tests("JSONTests", ["JSON"]),
    .tests("ClaimModelTests", ["ClaimModel"]),
    .tests("CivilCalendarTests", ["CivilCalendar", "TestSupport"]),
    .tests("TemporalExpressionsTests", ["ClaimModel", "TemporalExpressions"]),
    .tests("TextAnalysisTests", ["ClaimModel", "TestSupport", "TextAnalysis"]),
    .tests("NameMatchingTests", ["NameMatching", "TextAnalysis"]),
    .tests("OfficeMentionsTests", ["NameMatching", "OfficeMentions", "TextAnalysis"]),
    .tests(
        "TenureMatchingTests",
        [
            "ClaimModel", "NameMatching", "OfficeMentions", "TenureMatching", "TestSupport",
            "TextAnalysis",
        ]),
    .tests("WordRelationsTests", ["WordRelations"]),
    .tests("ClaimAlignmentTests", ["ClaimAlignment", "ClaimModel", "TextAnalysis"]),
    .tests("CheckWorthinessTests", ["CheckWorthiness", "Diagnostics", "TextAnalysis"]),
    .tests(
        "ClaimExtractionTests",
        ["ArticleReading", "ClaimExtraction", "ClaimModel", "TextAnalysis"]),
    .tests(
        "CheckerProgramsTests",
        [
            "CheckerCatalog", "CheckerKit", "CheckerPrograms", "ChildProcesses", "ClaimModel",
            "Engine", "TestSupport", "TextAnalysis",
        ]),
    .tests("CheckerTests", ["CheckerCatalog", "CheckerKit", "TestSupport", "Tutorial"]),
    .tests(
        "DateConsistencyTests",
        ["ArticleReading", "CheckerKit", "ClaimExtraction", "DateConsistency", "TestSupport"]),
    .tests("AttributionTests", ["Attribution", "CheckerKit"]),
    .tests("LinkTests", ["CheckerKit", "Link"]),
    .tests("SourceCrossReferenceTests", ["CheckerKit", "SourceCrossReference"]),
    .tests("PriorFactCheckTests", ["CheckerKit", "PriorFactCheck"]),
    .tests("QuotationTests", ["CheckerKit", "Quotation", "TestSupport"]),
    .tests(
        "HeadlineTests", ["ArticleReading", "CheckerKit", "ClaimExtraction", "Headline"]),
    .tests(
        "QuantityTests",
        ["ArticleReading", "CheckerKit", "ClaimExtraction", "Quantity", "TestSupport"]),
    .tests(
        "CrosscheckCLITests",
        [
            "ArticleReading", "CheckerKit", "ClaimModel", "CrosscheckCLI", "Diagnostics",
            "DocumentConversion", "Engine", "EvidenceStore",
            "OfficialsStore", "TestSupport", "WebRetrieval", "YAML",
        ]),
    .tests("HardInputTests", ["CheckerCatalog", "CrosscheckCLI", "TestSupport"]),
    .tests("ProcessTests", ["ArticleReading", "ClaimModel", "CrosscheckCLI", "TestSupport"]),
    .tests(
        "StoryTests",
        [
            "CheckerCatalog", "CheckerKit", "ClaimModel", "CrosscheckCLI", "Diagnostics", "Engine",
            "OfficialsRegister", "TestSupport", "WorkflowFiles",
        ]),
]

let package = Package(
    name: "crosscheck",
    products: [
        .executable(name: "crosscheck", targets: ["crosscheck"]),
        .library(name: "CheckerKit", targets: ["CheckerKit"]),
        .library(name: "CheckerCatalog", targets: ["CheckerCatalog"]),
        .library(name: "CheckerProgram", targets: ["CheckerProgram"]),
        .library(name: "CrosscheckCLI", targets: ["CrosscheckCLI"]),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    ],
    targets: modules + checkers.map(Target.plugin) + tests
)

extension [SwiftSetting] {
    /// The one list of settings, for every target.
    static var house: [SwiftSetting] {
        [
            .swiftLanguageMode(.v6),
            .treatAllWarnings(as: .error),
            .enableUpcomingFeature("ExistentialAny"),
            .enableUpcomingFeature("InternalImportsByDefault"),
            .enableUpcomingFeature("MemberImportVisibility"),
            .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
            .enableUpcomingFeature("InferIsolatedConformances"),
            .enableUpcomingFeature("ImmutableWeakCaptures"),
        ]
    }
}

extension Target {
    static func module(
        _ name: String, _ imports: [String], products: [Dependency] = []
    ) -> Target {
        .target(
            name: name, dependencies: imports.map { .byName(name: $0) } + products,
            swiftSettings: .house)
    }

    /// A module of C that makes files of its folder part of the program.
    static func embedded(_ name: String, files: [String]) -> Target {
        .target(name: name, exclude: files)
    }

    static func executable(_ name: String, _ imports: [String]) -> Target {
        .executableTarget(
            name: name, dependencies: imports.map { .byName(name: $0) }, swiftSettings: .house)
    }

    /// A checker. `Plugins` is SwiftPM's own folder for build-tool plugins, hence the path.
    static func plugin(_ name: String) -> Target {
        .target(
            name: name, dependencies: ["CheckerKit"], path: "Plugins/\(name)",
            swiftSettings: .house)
    }

    /// What test targets share. `Tests` is not SwiftPM's place for it, hence the path.
    static func support(_ name: String, _ imports: [String]) -> Target {
        .target(
            name: name, dependencies: imports.map { .byName(name: $0) }, path: "Tests/\(name)",
            swiftSettings: .house)
    }

    /// The checker of a package that ships as an example, under a name that is free in it.
    static func tutorial(_ name: String, _ imports: [String], in folder: String) -> Target {
        .target(
            name: name, dependencies: imports.map { .byName(name: $0) },
            path: "\(folder)/AcronymExpansion", swiftSettings: .house)
    }

    /// A program for whoever works on this package.
    static func tool(
        _ name: String, _ imports: [String], products: [Dependency] = []
    ) -> Target {
        .executableTarget(
            name: name, dependencies: imports.map { .byName(name: $0) } + products,
            path: "Tests/\(name)", swiftSettings: .house)
    }

    static func tests(
        _ name: String, _ imports: [String], products: [Dependency] = []
    ) -> Target {
        .testTarget(
            name: name, dependencies: imports.map { .byName(name: $0) } + products,
            swiftSettings: .house)
    }
}
