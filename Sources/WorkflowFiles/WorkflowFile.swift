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

    /// Reads a workflow against the checkers of this build; `nil` with at least one error.
    package static func read(
        _ source: SourceFile, catalogue: Catalogue
    ) -> (file: WorkflowFile?, faults: [Diagnostic]) {
        let document = YAMLDocument(source)
        let (file, faults) = document.read(as: "workflow", WorkflowForm.workflow(catalogue))
        return (faults.hasErrors ? nil : file, faults)
    }
}
