/// Looks at one claim at a time and says what it found.
///
/// A checker is a small pure value: what it needs is in the claim and in the context, what it
/// says is in the findings, and between two claims it remembers nothing. Everything that users
/// read about it (options, help, pages) and the tests are made of `info`, `options` and `examples`.
public protocol Checker: Sendable {
    /// A plain value with a default for each of its fields.
    associatedtype Options: Sendable

    /// What it is called, what it needs and what it may find.
    static var info: CheckerInfo { get }
    /// The options with their defaults, limits and help, each said once.
    static var options: OptionSchema<Options> { get }
    /// What it says of short invented claims: its specification, its page and its tests.
    ///
    /// The first three are what most people read.
    static var examples: [Example] { get }

    /// Makes the checker for one check of a workflow, whose options are set and within limits.
    init(options: Options)

    /// Returns findings in an order that depends on nothing but the arguments.
    ///
    /// Throws only if it could not do its work, which becomes `error` for this claim. A claim that
    /// is wrong is a finding; a claim that it has nothing to say about is an empty list.
    func check(_ claim: Claim, in context: CheckContext) async throws -> [Finding]
}

extension Checker {
    /// The kind of a finding as reports write it: `date-consistency/impossible-date`.
    public static func kind(_ kind: FindingKind) -> String {
        info.kind(kind)
    }
}

/// What a checker throws when it could not do its work.
public struct CheckerTrouble: Error, Hashable {
    /// One sentence without a final full stop.
    public let message: String

    /// Makes a trouble of one sentence, which the report shows as the reason of `error`.
    public init(_ message: String) {
        self.message = message
    }
}
