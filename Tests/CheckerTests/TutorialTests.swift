import CheckerKit
import Foundation
import TestSupport
import Testing
import Tutorial

/// The checker that Documentation/Writing a checker.md leads to.
@Suite struct TutorialTests {
    private static let sources = "Documentation/ExamplePackage/Sources/AcronymExpansion"

    @Test func itsExamplesHold() async {
        #expect(await ExampleRunner.run(acronymExpansion) == [])
    }

    @Test func thePageShowsItAsItIs() throws {
        let page = try text("Documentation/Writing a checker.md")
        let blocks = page.components(separatedBy: "```swift\n").dropFirst().map {
            $0.components(separatedBy: "```")[0]
        }
        let checker = try text("\(Self.sources)/AcronymExpansionChecker.swift")
        let algorithm = try text("\(Self.sources)/Acronym.swift")
        #expect(lines(blocks.dropLast().joined(separator: "\n")) == lines(checker))
        #expect(lines(try #require(blocks.last)) == lines(algorithm))
    }

    @Test func thePageShowsItsWorkflow() throws {
        let page = try text("Documentation/Writing a checker.md")
        for line in lines(try text("Documentation/ExamplePackage/desk.yaml")) {
            #expect(page.contains("    \(line)\n"))
        }
    }

    /// Without the empty ones, which only part the pieces of the page.
    private func lines(_ text: String) -> [Substring] {
        text.split(separator: "\n")
    }

    private func text(_ path: String) throws -> String {
        try String(contentsOf: packageRoot.appending(path: path), encoding: .utf8)
    }
}
