internal import CheckerKit
package import Diagnostics
package import Engine
package import YAML

/// A workflow as YAML.
package enum WorkflowFile {
    /// What it may hold with the checkers of this build.
    package static func shape(_ catalogue: Catalogue) -> ValueShape {
        WorkflowForm.workflow(catalogue).shape
    }

    /// Reads a workflow against the checkers of this build; `nil` with at least one error.
    package static func read(
        _ source: SourceFile, catalogue: Catalogue
    ) -> (workflow: Workflow?, faults: [Diagnostic]) {
        let document = YAMLDocument(source)
        let (workflow, faults) = document.read(
            as: "workflow", WorkflowForm.workflow(catalogue))
        return (faults.hasErrors ? nil : workflow, faults)
    }
}
