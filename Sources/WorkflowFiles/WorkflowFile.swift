internal import CheckerKit
internal import ClaimModel
package import Diagnostics
package import Engine
internal import YAML

/// A workflow as YAML.
package enum WorkflowFile {
    /// Reads a workflow against the checkers of this build; `nil` with at least one error.
    package static func read(
        _ source: SourceFile, catalogue: Catalogue
    ) -> (workflow: Workflow?, faults: [Diagnostic]) {
        let document = YAMLDocument(source)
        let (workflow, faults) = MappingReader.read(document, as: "workflow") { file in
            read(file, source, catalogue)
        }
        return (faults.hasErrors ? nil : workflow, faults)
    }

    private static func read(
        _ file: MappingReader, _ source: SourceFile, _ catalogue: Catalogue
    ) -> Workflow? {
        let name = file.required("workflow")?.text()
        let summary = file.optional("summary")?.text()
        let backup = file.optional("backup")?.mapping("backup") { backup in
            BackupPaths(
                sources: backup.optional("sources")?.text(),
                register: backup.optional("register")?.text(),
                chronology: backup.optional("chronology")?.text())
        }
        let minimum = file.optional("claims")?.mapping("claims") { claims in
            claims.optional("minimum-check-worthiness")?.decimal(in: 0...1)
        }
        let checks = file.required("checks")?.list { item in
            item.mapping("check") { CheckEntry.read($0, catalogue) }
        }
        let policy = file.optional("verdict")?.mapping("verdict") { verdict in
            VerdictPolicy(caps: verdict.optional("caps")?.list(cap) ?? [])
        }
        let failOn = file.optional("fail-on")?.list { $0.choice(Verdict.self) }
        if let checks, checks.isEmpty {
            file.faults.add(WorkflowFaults.noChecks(at: file.keyPlace("checks") ?? file.place))
        }
        guard let name, let checks else { return nil }
        return Workflow(
            name: name, summary: summary ?? "", backup: backup ?? BackupPaths(),
            minimumCheckWorthiness: (minimum ?? nil) ?? 0, checks: checks,
            policy: policy ?? VerdictPolicy(), failOn: failOn ?? [.contradicted])
    }

    private static func cap(_ item: ValueReader) -> Cap? {
        item.mapping("cap") { cap in
            let condition = cap.required("when")?.choice(CapCondition.self)
            let atMost = cap.required("at-most")?.choice(Cap.Ceiling.self)
            guard let condition, let atMost else { return nil }
            return Cap(when: condition, atMost: atMost)
        }
    }
}
