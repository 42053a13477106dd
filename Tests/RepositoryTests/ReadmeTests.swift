import Foundation
import TestSupport
import Testing

/// What the README shows is what Crosscheck prints.
@Suite struct ReadmeTests {
    @Test func theExcerptStandsInTheReport() throws {
        let readme = try text("README.md")
        let parts = readme.components(separatedBy: "```")
        try #require(parts.count >= 3, "README.md shows no report")
        let excerpt = parts[1].split(separator: "\n", maxSplits: 1).last.map(String.init) ?? ""
        let report = try text("Tests/Golden/state-cyber-theft.report.md")
        #expect(report.contains(excerpt), "Copy the excerpt from the golden report anew")
        #expect(excerpt.split(separator: "\n").count >= 8)
    }

    @Test(arguments: ["make run", "make test"])
    func theCommandsAreTargetsOfTheMakefile(command: String) throws {
        let target = try #require(command.split(separator: " ").last)
        #expect(try text("README.md").contains(command))
        #expect(try text("Makefile").contains("\n\(target): setup"))
    }

    private func text(_ path: String) throws -> String {
        try String(contentsOf: packageRoot.appending(path: path), encoding: .utf8)
    }
}
