internal import ArgumentParser
internal import CheckerKit
internal import Engine

/// Runs the examples of checkers.
struct CheckersTest: ParsableCommand, SessionCommand {
    static let configuration = CommandConfiguration(
        commandName: "test",
        abstract: "Runs the examples of checkers, as written and in other surroundings.",
        discussion: """
              crosscheck checkers test date-consistency

            Ends with 1 if an example does not hold.
            """)

    @Argument(help: "Ids of checkers; all of them without any.")
    var ids: [String] = []

    func run(in session: Session) async throws -> ExitStatus {
        var faults = Faults()
        let named = try ids.compactMap { id in try faults.collect { try session.checker(id) } }
        guard faults.isEmpty else { throw faults }
        var status = ExitStatus.clean
        for checker in ids.isEmpty ? session.catalogue.checkers : named {
            let found = await ExampleRunner.run(checker)
            session.console.writeOutput(lines(of: checker, found).joined(separator: "\n") + "\n")
            if !found.isEmpty { status = .found }
        }
        return status
    }

    private func lines(of checker: CatalogueEntry, _ faults: [ExampleFault]) -> [String] {
        let count = checker.examples.count
        let examples = "\(count) example\(count == 1 ? "" : "s")"
        guard !faults.isEmpty else { return ["\(checker.info.id): \(examples), all hold"] }
        return ["\(checker.info.id): \(examples), at fault:"]
            + faults.map { fault in
                let place = fault.file.map { "\(Path.fromPlugins($0)):\(fault.line ?? 0): " } ?? ""
                return "  \(place)\(fault)".replacing("\n", with: "\n    ")
            }
    }
}

extension Path {
    /// The end of a path from `Plugins` on, which is the same on every machine.
    fileprivate static func fromPlugins(_ path: String) -> String {
        path.ranges(of: "/Plugins/").last.map { "Plugins/" + path[$0.upperBound...] }
            ?? name(of: path)
    }
}
