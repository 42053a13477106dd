package import CheckerKit

/// The checkers that a run can draw on.
package struct Catalogue: Sendable {
    /// In order of their ids.
    package let checkers: [any Checker.Type]

    /// Makes a catalogue; two checkers of one id are a mistake in the program.
    package init(_ checkers: [any Checker.Type]) {
        self.checkers = checkers.sorted { $0.info.id < $1.info.id }
        for (checker, next) in zip(self.checkers, self.checkers.dropFirst()) {
            let id = checker.info.id
            precondition(id != next.info.id, "Two checkers have the id '\(id)'")
        }
    }

    /// In order.
    package var ids: [String] { checkers.map { $0.info.id } }

    package subscript(id: String) -> (any Checker.Type)? {
        checkers.first { $0.info.id == id }
    }
}
