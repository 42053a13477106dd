import ClaimModel

/// Finds what stands between headline and body and sums the article up.
struct Standfirst {
    private let tree: PageTree
    private let marks: ElementMarks
    private var text: PageText
    private let headline: Int

    /// In characters: less is a label, a name or a date, more is the article.
    private static let length = 30...600
    private static let mostBlocks = 3
    /// How many blocks may stand between the headline and what is looked for.
    private static let reach = 20

    /// - Parameter description: of the article, for machines; what says the same above the text
    ///   is its standfirst, wherever it stands.
    static func named(
        in text: PageText, of tree: PageTree, marks: ElementMarks, _ description: String?
    ) -> PageText {
        guard let headline = text.blocks.firstIndex(where: { $0.kind == .headline }) else {
            return text
        }
        var standfirst = Standfirst(tree: tree, marks: marks, text: text, headline: headline)
        if !standfirst.nameDescribed(description?.plainWords ?? []) {
            standfirst.nameCalled()
        }
        standfirst.nameHeadings()
        return standfirst.text
    }

    private var below: Range<Int> { (headline + 1)..<text.blocks.count }

    /// A heading between the headline and the first paragraph is one.
    private mutating func nameHeadings() {
        for index in below where text.blocks[index].part == nil {
            let block = text.blocks[index]
            guard block.kind != .caption else { continue }
            guard block.kind == .subhead, block.headingLevel < 5, block.count >= 40 else { return }
            text.blocks[index].kind = .standfirst
        }
    }

    private mutating func nameDescribed(_ description: [Substring]) -> Bool {
        guard description.count >= 5 else { return false }
        for index in below.prefix(Self.reach) {
            let block = text.blocks[index]
            if block.part == nil, block.isProse { return false }
            guard block.part == .outside, block.count <= 500, block.linkCount == 0 else { continue }
            guard text.string(of: block).plainWords == description else { continue }
            name(index)
            return true
        }
        return false
    }

    private mutating func name(_ index: Int) {
        text.blocks[index].kind = .standfirst
        text.blocks[index].part = nil
    }

    /// A line right below the headline whose element is called a standfirst.
    private mutating func nameCalled() {
        for index in below.prefix(Self.reach) {
            let block = text.blocks[index]
            guard block.part == nil || block.part == .outside else { continue }
            if let node = elementCalledStandfirst(around: block) {
                let blocks = index..<endOfBlocks(in: node, from: index)
                if isStandfirst(node, blocks) {
                    blocks.forEach { name($0) }
                }
                return
            }
            // What is read as the article begins here, and what follows is of its body.
            if block.part == nil, block.kind != .caption { return }
        }
    }

    /// The innermost element with such a name that does not hold the headline as well.
    private func elementCalledStandfirst(around block: PageBlock) -> Int? {
        var node = block.node
        while node > 0, !tree.isWithin(text.blocks[headline].node, node) {
            if marks[node].standfirst != .none { return node }
            node = tree.nodes[node].parent
        }
        return nil
    }

    private func endOfBlocks(in node: Int, from index: Int) -> Int {
        var end = index
        while end < text.blocks.count, tree.isWithin(text.blocks[end].node, node) {
            end += 1
        }
        return end
    }

    private func isStandfirst(_ node: Int, _ blocks: Range<Int>) -> Bool {
        let count = text.blocks[blocks].reduce(0) { $0 + $1.count }
        let links = text.blocks[blocks].reduce(0) { $0 + $1.linkCount }
        guard blocks.count <= Self.mostBlocks, Self.length.contains(count), links * 4 < count,
            text.blocks[blocks].allSatisfy(couldSumUp),
            let body = text.blocks.indices[blocks.upperBound...].first(where: isBody)
        else { return false }
        return marks[node].standfirst == .sure || isApart(node, from: body)
    }

    private func isBody(_ index: Int) -> Bool {
        text.blocks[index].part == nil && text.blocks[index].isProse
    }

    /// Whether the body has an element of its own beside this one.
    ///
    /// A first paragraph that is called the lead stands beside the second one.
    private func isApart(_ node: Int, from body: Int) -> Bool {
        let parent = tree.nodes[node].parent
        var container = text.blocks[body].node
        guard container != parent, tree.nodes[container].parent != parent else { return false }
        guard tree.isWithin(container, parent) else { return true }
        while tree.nodes[container].parent != parent {
            container = tree.nodes[container].parent
        }
        // An element with one paragraph of several is as good as the paragraph.
        let next = text.blocks.indices[(body + 1)...].first(where: isBody)
        return next.map { tree.isWithin(text.blocks[$0].node, container) } ?? true
    }

    private func couldSumUp(_ block: PageBlock) -> Bool {
        (block.kind == .paragraph || block.kind == .subhead)
            && block.count >= Self.length.lowerBound
            && text.bytes[block.range].count(where: { $0 == UInt8(ascii: " ") }) >= 4
    }
}

extension PageText {
    func string(of block: PageBlock) -> String {
        String(decoding: bytes[block.range], as: UTF8.self)
    }
}

extension String {
    /// Its words in lowercase, without what stands between them.
    var plainWords: [Substring] {
        lowercased().split { !$0.isLetter && !$0.isNumber }
    }
}
