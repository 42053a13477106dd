/// Finds the elements that hold the article.
struct RootFinder {
    let tree: PageTree
    let blocks: [PageBlock]
    let marks: ElementMarks
    let weights: ContentWeights

    /// The roots in the order of the page; empty if the page has no prose.
    func roots() -> [Int] {
        var best: (node: Int, value: Double)?
        let dense = densest()
        for node in tree.nodes.indices
        where weights.parts[node] == nil && weights.clean[node] > 0 {
            let factor = max(
                marks[node].body > 0 ? Self.factor(marks[node].body) : 0,
                node == dense ? Self.denseFactor : 0)
            guard factor > 0 else { continue }
            let value = weights.clean[node] * factor
            // Of two with the same content, the inner one.
            if value >= best?.value ?? 0 {
                best = (node, value)
            }
        }
        guard let best else { return [] }
        return withCompanions(best.node)
    }

    private static let denseFactor = 1.25

    /// A narrow element with a sure name wins over a wide one with somewhat more in it.
    private static func factor(_ body: Double) -> Double {
        switch body {
        case 4...: 2
        case 3...: 1.8
        case 2...: 1.35
        case 1.5...: 1.15
        default: 1
        }
    }

    /// The element whose own paragraphs carry most: each one counts for its parent in full, for
    /// the next ones up by half, a third and so on.
    private func densest() -> Int? {
        var scores = [Double](repeating: 0, count: tree.nodes.count)
        for block in blocks where weights.parts[block.node] == nil {
            let weight = block.weight
            guard weight > 0 else { continue }
            var node = block.node
            if tree.nodes[node].element == .p, node > 0 {
                node = tree.nodes[node].parent
            }
            var share = 1.0
            for _ in 0..<4 where node > 0 {
                scores[node] += weight / share
                share += 1
                node = tree.nodes[node].parent
            }
        }
        return scores.indices.max { scores[$0] < scores[$1] }.flatMap { scores[$0] > 0 ? $0 : nil }
    }

    /// Adds elements that are called the same and stand in the same article.
    private func withCompanions(_ root: Int) -> [Int] {
        guard marks[root].body >= 3 else { return [root] }
        let article = articleAround(root)
        var roots: [Int] = []
        for node in tree.nodes.indices
        where marks[node].body == marks[root].body && weights.parts[node] == nil
            && weights.clean[node] > 0 && articleAround(node) == article
            && (node == root || !(tree.isWithin(root, node) || tree.isWithin(node, root)))
        {
            if let last = roots.last, tree.isWithin(node, last) { continue }
            roots.append(node)
        }
        return roots
    }

    private func articleAround(_ node: Int) -> Int {
        var node = node
        while node > 0, tree.nodes[node].element != .article {
            node = tree.nodes[node].parent
        }
        return node
    }
}
