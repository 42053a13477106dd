internal import CheckerKit
package import Diagnostics
package import Engine
package import YAML

/// A workflow as YAML, with where its backup lies.
package struct WorkflowFile: Sendable {
    package let workflow: Workflow
    package let backup: BackupPaths

    /// What it may hold with the checkers of this build.
    package static func shape(_ catalogue: Catalogue) -> ValueShape {
        WorkflowForm.workflow(catalogue).shape
    }

    /// Whether a check's `use:` names a program by its path and no checker by its id.
    package static func isProgram(_ use: String) -> Bool {
        ["./", "../", "/"].contains(where: use.hasPrefix)
    }

    /// The programs that the checks of a workflow name, each where it is named first.
    package static func programs(in source: SourceFile) -> [PlacedPath] {
        let document = YAMLDocument(source)
        guard case .sequence(let checks) = document.root?["checks"]?.value else { return [] }
        var programs: [PlacedPath] = []
        for check in checks {
            guard let use = check["use"], case .scalar(let path, _) = use.value, isProgram(path),
                !programs.contains(where: { $0.path == path })
            else { continue }
            programs.append(PlacedPath(path: path, place: document.place(use.stretch)))
        }
        return programs
    }

    /// Reads a workflow against the checkers at hand; `nil` with at least one error.
    ///
    /// - Parameter unusable: programs that it names and of which nothing is known.
    package static func read(
        _ source: SourceFile, catalogue: Catalogue, unusable: [String] = []
    ) -> (file: WorkflowFile?, faults: [Diagnostic]) {
        let document = YAMLDocument(source)
        let form = WorkflowForm.workflow(catalogue, unusable: unusable)
        let (file, faults) = document.read(as: "workflow", form)
        return (faults.hasErrors ? nil : file, faults)
    }
}

extension Node {
    /// The value of a key, if it is a mapping.
    fileprivate subscript(key: String) -> Node? {
        guard case .mapping(let entries) = value else { return nil }
        return entries.first { $0.key == key }?.value
    }
}
