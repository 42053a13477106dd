// swift-tools-version: 6.2
import PackageDescription

// A checker in a package of its own, in the two ways in which it can be used there. Elsewhere than
// in a checkout of Crosscheck, the dependency is its address: .package(url: …, from: …).

let package = Package(
    name: "desk",
    dependencies: [.package(name: "crosscheck", path: "../..")],
    targets: [
        .target(
            name: "AcronymExpansion",
            dependencies: [.product(name: "CheckerKit", package: "crosscheck")]),
        // A workbench with this checker beside those that come with Crosscheck.
        .executableTarget(
            name: "desk",
            dependencies: [
                "AcronymExpansion", .product(name: "CheckerCatalog", package: "crosscheck"),
                .product(name: "CrosscheckCLI", package: "crosscheck"),
            ]),
        // The same checker as a program, for `use: ./acronym-expansion`.
        .executableTarget(
            name: "acronym-expansion",
            dependencies: [
                "AcronymExpansion", .product(name: "CheckerProgram", package: "crosscheck"),
            ]),
    ]
)
