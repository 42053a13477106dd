import CheckerCatalog
import CheckerKit
import TestSupport
import Testing

@testable import CrosscheckCLI

/// The pages of the checkers, made of what they say of themselves.
@Suite struct CheckerPageTests {
    @Test(arguments: checkerCatalog.map { $0.info.id })
    func thePageOfTheCheckerIsCurrent(id: String) throws {
        let checker = try #require(checkerCatalog.first { $0.info.id == id })
        let page = CheckerPage.text(of: CatalogueEntry(checker))
        try expectGolden(page, at: "Documentation/Checkers/\(id).md")
    }
}
