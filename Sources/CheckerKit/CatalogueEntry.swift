/// A checker as a run uses it: what it says of itself, and how it is set to work.
///
/// A checker of this build is made one by its type. Whoever brings a checker from elsewhere, as a
/// program, says the same things of it.
package struct CatalogueEntry: Sendable {
    /// What a workflow calls it: its id, or where its program is.
    package let name: String
    package let info: CheckerInfo
    package let options: [OptionDescription]
    package let examples: [Example]
    private let set: @Sendable ([String: OptionValue]) -> CheckerWork

    package init<C: Checker>(_ checker: C.Type) {
        name = C.info.id
        info = C.info
        options = C.optionDescriptions
        examples = C.examples
        set = { .single(C.configured(with: $0)) }
    }

    package init(
        name: String, info: CheckerInfo, options: [OptionDescription],
        examples: [Example] = [], work: @escaping @Sendable ([String: OptionValue]) -> CheckerWork
    ) {
        self.name = name
        self.info = info
        self.options = options
        self.examples = examples
        set = work
    }

    /// The checker with some options set; the values must fit the descriptions.
    package func work(setting values: [String: OptionValue]) -> CheckerWork {
        set(values)
    }
}

/// How a checker whose options are set looks at claims.
package enum CheckerWork: Sendable {
    /// One at a time.
    case single(any Checker)
    /// Several at a time, because each exchange costs.
    case batches(any BatchChecker)
}

/// A checker that is handed claims by the batch.
package protocol BatchChecker: Sendable {
    var batchSize: Int { get }

    /// Begins to look at claims of an article; workers of a step have a session each.
    func session(in context: CheckContext) -> any BatchSession
}

/// One worker's dealings with a checker that is handed claims by the batch.
package protocol BatchSession: Sendable {
    /// Looks at claims and notes what it finds on each, by its place among them, each once.
    ///
    /// It may block its thread.
    func check(
        _ claims: [Claim],
        note: (_ place: Int, _ outcome: Result<[Finding], CheckerTrouble>) -> Void
    )

    /// Ends it at once, from whichever thread; a check that is under way then returns.
    func end()
}
