/// How much of a document is read before it is refused.
package struct YAMLLimits: Sendable {
    package var bytes: Int
    package var depth: Int
    /// As written.
    package var nodes: Int
    /// Those that aliases repeat, on top of the ones written.
    package var aliasedNodes: Int

    package init(
        bytes: Int = 1_000_000, depth: Int = 512, nodes: Int = 1_000_000,
        aliasedNodes: Int = 100_000
    ) {
        self.bytes = bytes
        self.depth = depth
        self.nodes = nodes
        self.aliasedNodes = aliasedNodes
    }

    /// For files that people write by hand.
    package static let standard = YAMLLimits()
    /// For registers and chronologies, which programs write.
    package static let large = YAMLLimits(bytes: 64_000_000, nodes: 20_000_000)
}
