package import CheckerKit

/// The checkers that a run can draw on.
package struct Catalogue: Sendable {
    /// In order of their names.
    package let checkers: [CatalogueEntry]

    /// Makes a catalogue; two checkers of one name are a mistake in the program.
    package init(_ checkers: [CatalogueEntry]) {
        self.checkers = checkers.sorted { $0.name < $1.name }
        for (checker, next) in zip(self.checkers, self.checkers.dropFirst()) {
            let name = checker.name
            precondition(name != next.name, "Two checkers have the id '\(name)'")
        }
    }

    /// The catalogue of checkers that are part of this build.
    package init(_ checkers: [any Checker.Type]) {
        self.init(checkers.map { CatalogueEntry($0) })
    }

    /// In order.
    package var names: [String] { checkers.map(\.name) }

    package subscript(name: String) -> CatalogueEntry? {
        checkers.first { $0.name == name }
    }

    package func adding(_ others: [CatalogueEntry]) -> Catalogue {
        Catalogue(checkers + others)
    }
}
