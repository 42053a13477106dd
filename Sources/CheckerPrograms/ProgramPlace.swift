package import CheckerKit
internal import CheckerProtocol
package import ChildProcesses

/// Where a program is and what it is started with.
package struct ProgramPlace: Sendable {
    /// Its path, from the root.
    package var path: String
    package var surroundings: ChildSurroundings

    package init(path: String, surroundings: ChildSurroundings) {
        self.path = path.contains("/") ? path : "./" + path
        self.surroundings = surroundings
    }

    func command(_ limits: ProgramLimits) -> ChildCommand {
        let slash = path.lastIndex(of: "/") ?? path.startIndex
        return ChildCommand(
            path, environment: surroundings.environment, folder: String(path[...slash]),
            memoryInMegabytes: limits.memoryInMegabytes)
    }

    /// Starts the program to be told what it is, and ends it.
    ///
    /// - Parameter name: what a workflow calls it.
    package func introduce(
        as name: String, limits: ProgramLimits = ProgramLimits()
    ) throws(ProgramTrouble) -> CatalogueEntry {
        let conversation = try Conversation(self, limits)
        let introduction = conversation.introduction
        let description = conversation.description
        return CatalogueEntry(
            name: name, info: description.info, options: description.options,
            examples: description.examples
        ) { values in
            let set = description.options.map { ($0.name, values[$0.name] ?? $0.defaultValue) }
            return .batches(
                ProgramChecker(
                    program: self, limits: limits, info: description.info,
                    introduction: introduction,
                    options: Dictionary(set) { first, _ in first }))
        }
    }
}
