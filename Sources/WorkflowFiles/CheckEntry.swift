internal import CheckerKit
internal import ClaimModel
internal import Diagnostics
internal import Engine
internal import YAML

/// One item of a workflow's `checks:`.
enum CheckEntry {
    static func read(_ entry: MappingReader, _ catalogue: Catalogue) -> WorkflowCheck? {
        let id = entry.required("use")?.choice(among: catalogue.ids)
        let checker = id.flatMap { catalogue[$0] }
        let with = entry.optional("with")
        let only = entry.optional("only")?.mapping("only", only)
        let deadline = entry.optional("deadline-in-seconds")?.integer(in: 1...3600)
        guard let checker else { return nil }
        let options = with?.mapping("option list of \(checker.info.id)") { with in
            values(with, checker.optionDescriptions)
        }
        return WorkflowCheck(
            use: checker.info.id, options: options ?? [:], only: only ?? Only(),
            deadlineInSeconds: deadline ?? WorkflowCheck.usualDeadlineInSeconds)
    }

    private static func only(_ only: MappingReader) -> Only? {
        Only(
            kinds: only.optional("kinds")?.list { $0.choice(Claim.Kind.self) },
            minimumCheckWorthiness: only.optional("minimum-check-worthiness")?.decimal(in: 0...1))
    }

    private static func values(
        _ with: MappingReader, _ options: [OptionDescription]
    ) -> [String: OptionValue] {
        var values: [String: OptionValue] = [:]
        for option in options {
            guard let value = with.optional(option.name) else { continue }
            values[option.name] = read(value, as: option.form)
        }
        return values
    }

    private static func read(_ value: ValueReader, as form: OptionForm) -> OptionValue? {
        switch form {
        case .integer(let limits): value.integer(in: limits).map(OptionValue.integer)
        case .decimal(let limits): value.decimal(in: limits).map(OptionValue.decimal)
        case .words(let words): value.list { $0.choice(among: words) }.map(OptionValue.words)
        }
    }
}
