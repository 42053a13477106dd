internal import CheckerKit
internal import ClaimModel
internal import Engine
internal import YAML

/// What a workflow may hold; it is read by this, and its schema is made of it.
enum WorkflowForm {
    static func workflow(
        _ catalogue: Catalogue, unusable: [String] = []
    ) -> ValueForm<WorkflowFile> {
        .mapping(
            "workflow",
            Field("workflow", .text, .required, help: "Its name, as reports show it"),
            Field("summary", .text, help: "One line for the report"),
            Field("backup", backup, help: "Where its data lies, relative to this file"),
            Field("claims", claims, help: "Which sentences are claims; all that state something"),
            Field(
                "checks", checks(catalogue, unusable), .required,
                help: "What is done, in this order"),
            Field("verdict", verdict, help: "What holds a support down; nothing, if left out"),
            Field(
                "fail-on", .list(ofDistinct: .choice(Verdict.self)),
                help: "Verdicts that make the exit code 1; `[contradicted]`, if left out"),
            Field(
                "network", .choice(Switch.self),
                help: "Whether articles may be fetched from the web; `off`, if left out")
        ) { _, name, summary, backup, minimum, checks, policy, failOn, network in
            guard let name, let checks else { return nil }
            let workflow = Workflow(
                name: name, summary: summary ?? "", minimumCheckWorthiness: minimum ?? 0,
                checks: checks, policy: policy ?? VerdictPolicy(),
                failOn: failOn ?? [.contradicted], network: network == .on)
            return WorkflowFile(workflow: workflow, backup: backup ?? BackupPaths())
        }
    }

    private enum Switch: String, CaseIterable {
        case on, off
    }

    private static func checks(
        _ catalogue: Catalogue, _ unusable: [String]
    ) -> ValueForm<[WorkflowCheck]> {
        .list(ofAtLeastOne: CheckForm.check(catalogue, unusable)) {
            WorkflowFaults.noChecks(at: $0)
        }
    }

    private static let backup = ValueForm.mapping(
        "backup",
        Field("sources", path, help: "A folder"),
        Field("register", path, help: "A file with officials"),
        Field("chronology", path, help: "A file with events")
    ) { _, sources, register, chronology in
        BackupPaths(sources: sources, register: register, chronology: chronology)
    }

    private static let path = ValueForm<Placed<String>>.placed(.text).map {
        PlacedPath(path: $0.value, place: $0.place)
    }

    private static let claims = ValueForm.mapping(
        "claims",
        Field(
            "minimum-check-worthiness", .decimal(in: 0...1),
            help: "Claims below it are listed as left out; `crosscheck inspect claims` shows it")
    ) { _, minimum in minimum }

    private static let verdict = ValueForm.mapping(
        "verdict", Field("caps", .list(of: cap), help: "Rules, of which the first that holds wins")
    ) { _, caps in VerdictPolicy(caps: caps ?? []) }

    private static let cap = ValueForm.mapping(
        "cap",
        Field(
            "when", .choice(CapCondition.self), .required,
            help: "What makes a support too thin"),
        Field(
            "at-most", .choice(Cap.Ceiling.self), .required, help: "What it is turned into")
    ) { _, condition, atMost -> Cap? in
        guard let condition, let atMost else { return nil }
        return Cap(when: condition, atMost: atMost)
    }
}
