/// Where a command's result and its remarks go.
public protocol Console: Sendable {
    /// The result and nothing else.
    func writeOutput(_ text: String)
    /// Progress, faults, summaries.
    func writeError(_ text: String)
    /// Whether remarks may be coloured and progress shown.
    var errorIsTerminal: Bool { get }
    /// Whether the user asked for no colour.
    var refusesColor: Bool { get }
}

extension Console {
    var usesColor: Bool { errorIsTerminal && !refusesColor }
}
