internal import CheckerKit
internal import ClaimModel
internal import Engine
internal import YAML

/// What an item of a workflow's `checks:` may hold.
enum CheckForm {
    /// - Parameter unusable: programs that are named and of which nothing is known.
    static func check(
        _ catalogue: Catalogue, _ unusable: [String]
    ) -> ValueForm<WorkflowCheck> {
        .mapping(
            "check",
            Field(
                "use", .wordOrNearest(catalogue.names + unusable, or: #"\.{0,2}/.+"#), .required,
                help: "The id of a checker, or the path of a program that is one"),
            Field(
                "with", .byWord(of: "use", catalogue.checkers.map(options)),
                help: "Options of the checker; their defaults, if left out"),
            Field("only", only, help: "For which claims; all, if left out"),
            Field(
                "deadline-in-seconds", .integer(in: 1...3600),
                help: "For all claims together; \(WorkflowCheck.usualDeadlineInSeconds), "
                    + "if left out")
        ) { _, id, with, only, deadline in
            guard let id else { return nil }
            return WorkflowCheck(
                use: id, options: with?(id) ?? [:], only: only ?? Only(),
                deadlineInSeconds: deadline ?? WorkflowCheck.usualDeadlineInSeconds)
        }
    }

    private static let only = ValueForm.mapping(
        "only",
        Field("kinds", .list(ofDistinct: .choice(Claim.Kind.self)), help: "Claims of these kinds"),
        Field(
            "minimum-check-worthiness", .decimal(in: 0...1),
            help: "Claims with at least so many points")
    ) { _, kinds, minimum in Only(kinds: kinds, minimumCheckWorthiness: minimum) }

    private static func options(
        of checker: CatalogueEntry
    ) -> (word: String, form: ValueForm<[String: OptionValue]>) {
        let fields = checker.options.map { option in
            Field(
                option.name, form(option.form),
                help: "\(option.help) By default \(option.defaultValue)")
        }
        return (checker.name, .mapping("option list of \(checker.info.id)", of: fields))
    }

    private static func form(_ form: OptionForm) -> ValueForm<OptionValue> {
        switch form {
        case .integer(let limits): ValueForm<Int>.integer(in: limits).map(OptionValue.integer)
        case .decimal(let limits): ValueForm<Double>.decimal(in: limits).map(OptionValue.decimal)
        case .words(let words):
            ValueForm<[String]>.list(ofDistinct: .word(words)).map(OptionValue.words)
        case .names: ValueForm<[String]>.list(ofDistinct: .text).map(OptionValue.words)
        }
    }
}
