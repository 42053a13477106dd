internal import Diagnostics

/// What can be wrong with a workflow beyond its keys and values.
enum WorkflowFaults {
    static func noChecks(at place: Place) -> Diagnostic {
        Diagnostic(
            "workflow/no-checks", "A workflow has at least one check", at: place,
            suggestions: ["Add an item such as '- use: date-consistency'"])
    }
}
