/// How much prose each element of a page holds.
struct ContentWeights {
    /// By node: the weight of all prose within.
    private(set) var all: [Double]
    /// The same without what is marked as no part of the article.
    private(set) var clean: [Double]
    /// Why a node is left out, its own mark or that of what it stands in.
    private(set) var parts: [SitePart?]

    /// An element with more than this share of a page's prose is its article, however called.
    private static let mostOfPage = 0.4
    private static let leastOfPage = 0.1

    init(_ tree: PageTree, _ blocks: [PageBlock], _ marks: inout ElementMarks) {
        var own = [Double](repeating: 0, count: tree.nodes.count)
        for block in blocks {
            own[block.node] += block.weight
        }
        all = Self.summed(own, tree)
        parts = []
        clean = []
        let total = all.first ?? 0
        for node in tree.nodes.indices {
            let most = marks[node].body >= 3 ? Self.mostOfPage / 2 : Self.mostOfPage
            if marks[node].part != nil, all[node] > total * most {
                marks.unmark(node)
            }
        }
        separate(own, tree, marks)
    }

    /// The same with what stands in boxes: a page may put all that it says into them.
    mutating func openBoxes(_ tree: PageTree, _ blocks: [PageBlock], _ marks: inout ElementMarks) {
        for node in tree.nodes.indices where marks[node].isBox {
            marks.unmark(node)
        }
        self = ContentWeights(tree, blocks, &marks)
    }

    /// Whether some elements hold so little of the page's prose that they cannot be its article.
    func areTooLittle(_ nodes: [Int]) -> Bool {
        let held = nodes.reduce(0) { $0 + clean[$1] }
        return held < (all.first ?? 0) * Self.leastOfPage
    }

    private mutating func separate(_ own: [Double], _ tree: PageTree, _ marks: ElementMarks) {
        var own = own
        parts = [SitePart?](repeating: nil, count: tree.nodes.count)
        for node in tree.nodes.indices {
            parts[node] = (node == 0 ? nil : parts[tree.nodes[node].parent]) ?? marks[node].part
            if parts[node] != nil {
                own[node] = 0
            }
        }
        clean = Self.summed(own, tree)
    }

    private static func summed(_ own: [Double], _ tree: PageTree) -> [Double] {
        var sums = own
        for node in tree.nodes.indices.dropFirst().reversed() {
            sums[tree.nodes[node].parent] += sums[node]
        }
        return sums
    }
}
