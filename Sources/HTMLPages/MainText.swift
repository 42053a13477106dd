import ClaimModel

/// Tells the article of a page from the site around it.
struct MainText {
    private let tree: PageTree
    private let marks: ElementMarks
    private let weights: ContentWeights
    private var text: PageText
    /// By node: whether it is an element that holds the article.
    private let isRoot: [Bool]
    /// By node: whether it stands in such an element, or there is none.
    private let isInRoot: [Bool]

    static func separate(
        _ text: PageText, of tree: PageTree, marks: ElementMarks, title: String?,
        description: String? = nil
    ) -> PageText {
        guard !tree.nodes.isEmpty else { return text }
        var main = MainText(text, tree, marks)
        main.nameKinds()
        main.markParts()
        main.markLinkBlocks()
        main.nameHeadline(title)
        main.text = Standfirst.named(in: main.text, of: tree, marks: marks, description)
        main.markEmptyHeadings()
        return main.text
    }

    private init(_ text: PageText, _ tree: PageTree, _ marks: ElementMarks) {
        self.tree = tree
        self.text = text
        var marks = marks
        var weights = ContentWeights(tree, text.blocks, &marks)
        var finder = RootFinder(tree: tree, blocks: text.blocks, marks: marks, weights: weights)
        var roots = finder.roots()
        if weights.areTooLittle(roots) {
            weights.openBoxes(tree, text.blocks, &marks)
            finder = RootFinder(tree: tree, blocks: text.blocks, marks: marks, weights: weights)
            roots = finder.roots()
        }
        self.marks = marks
        self.weights = weights
        var isRoot = [Bool](repeating: false, count: tree.nodes.count)
        var isInRoot = [Bool](repeating: roots.isEmpty, count: tree.nodes.count)
        for root in roots {
            isRoot[root] = true
        }
        for node in tree.nodes.indices where isRoot[node] || isInRoot[tree.nodes[node].parent] {
            isInRoot[node] = true
        }
        self.isRoot = isRoot
        self.isInRoot = isInRoot
    }

    private mutating func nameKinds() {
        for index in text.blocks.indices {
            // A block changed in place would copy all of them: they are read meanwhile.
            var block = text.blocks[index]
            nameKind(&block)
            text.blocks[index] = block
        }
    }

    private func nameKind(_ block: inout PageBlock) {
        var node = block.node
        var isNested = false
        while node > 0 {
            let element = tree.nodes[node].element ?? .other
            if marks[node].isEmbed {
                block.kind = .embeddedPost
                return
            }
            if element.isHeading, block.headingLevel == 0, block.count <= 250 {
                block.headingLevel = Int(element.rawValue - Element.h1.rawValue) + 1
                block.kind = .subhead
            }
            guard block.kind == .paragraph else {
                node = tree.nodes[node].parent
                continue
            }
            switch element {
            case .blockquote: block.kind = .quotation
            case .li, .dd, .dt: block.kind = .listItem
            case .td, .th:
                if !isNested && block.count < 200 { block.kind = .tableCell }
            default: if marks[node].isCaption { block.kind = .caption }
            }
            isNested = isNested || element == .p || element == .div
            node = tree.nodes[node].parent
        }
        if block.kind == .paragraph, ImageCredit.ends(text.bytes[block.range]) {
            block.kind = .caption
        }
        let isBold = block.boldCount == block.count && block.count <= 100
        if block.kind == .paragraph, isBold, !block.endsSentence {
            block.kind = .subhead
            block.headingLevel = 5
        }
    }

    private mutating func markParts() {
        for index in text.blocks.indices {
            let node = text.blocks[index].node
            if let part = weights.parts[node] {
                text.blocks[index].part = part
            } else if !isInRoot[node] {
                text.blocks[index].part = .outside
            }
        }
    }

    /// Leaves out lists, tables and lines that are made of links.
    private mutating func markLinkBlocks() {
        var counts: [Int: (all: Int, links: Int, blocks: Int)] = [:]
        for block in text.blocks where block.part == nil {
            for node in groups(around: block.node) {
                counts[node, default: (0, 0, 0)].all += block.count
                counts[node, default: (0, 0, 0)].links += block.linkCount
                counts[node, default: (0, 0, 0)].blocks += 1
            }
        }
        for index in text.blocks.indices where text.blocks[index].part == nil {
            let block = text.blocks[index]
            let isGroupOfLinks = groups(around: block.node).contains { node in
                guard let group = counts[node] else { return false }
                return group.links * 2 > group.all && group.all < 100 * group.blocks
            }
            let isLink = block.linkCount * 10 >= block.count * 8 && !block.endsSentence
            if isGroupOfLinks || isLink && block.kind != .embeddedPost {
                text.blocks[index].part = .linkList
            }
        }
    }

    /// The lists and tables that a node stands in, within the article.
    private func groups(around node: Int) -> [Int] {
        var groups: [Int] = []
        var node = node
        while node > 0, !isRoot[node] {
            switch tree.nodes[node].element {
            case .ul, .ol, .dl, .table: groups.append(node)
            default: break
            }
            node = tree.nodes[node].parent
        }
        return groups
    }

    /// The headline is the heading that says what the page's title says, or the first of level 1.
    private mutating func nameHeadline(_ title: String?) {
        let headings = text.blocks.indices.filter {
            (1...3).contains(text.blocks[$0].headingLevel)
                && (text.blocks[$0].part == nil || text.blocks[$0].part == .outside
                    || text.blocks[$0].headingLevel == 1)
        }
        let titleWords = title.map(\.plainWords) ?? []
        let matching = headings.first { index in
            let heading = text.string(of: text.blocks[index]).plainWords
            return heading.count >= 2 && !titleWords.isEmpty
                && (titleWords.starts(with: heading) || heading.starts(with: titleWords))
        }
        let first = headings.first {
            text.blocks[$0].headingLevel == 1 && text.blocks[$0].part != .hidden
        }
        guard let headline = matching ?? first else { return }
        text.blocks[headline].kind = .headline
        text.blocks[headline].part = nil
        let before = text.blocks[..<headline].reduce(0) { $0 + ($1.part == nil ? $1.weight : 0) }
        let after = text.blocks[headline...].reduce(0) { $0 + ($1.part == nil ? $1.weight : 0) }
        guard before * 4 <= after else { return }
        for index in text.blocks.indices where index < headline && text.blocks[index].part == nil {
            text.blocks[index].part = .outside
        }
    }

    /// Leaves out headings with nothing of the article under them.
    private mutating func markEmptyHeadings() {
        var levelBelow: Int? = 0
        for index in text.blocks.indices.reversed() where text.blocks[index].part == nil {
            let block = text.blocks[index]
            guard block.kind == .subhead else {
                levelBelow = nil
                continue
            }
            if let below = levelBelow, below <= block.headingLevel {
                text.blocks[index].part = .linkList
            } else {
                levelBelow = block.headingLevel
            }
        }
    }
}

/// The credit that ends the caption of a picture: "(Image: GETTY)".
enum ImageCredit {
    private static let openings = [
        "(image:", "(photo:", "(picture:", "(pic:", "(photo by", "(image by", "(photo courtesy",
        "(image credit", "(photo credit", "(ap photo", "(file photo", "(reuters/", "(getty",
    ]

    static func ends(_ words: ArraySlice<UInt8>) -> Bool {
        guard words.count <= 400, words.last == UInt8(ascii: ")"),
            let open = words.lastIndex(of: UInt8(ascii: "("))
        else { return false }
        let credit = String(decoding: words[open...].prefix(40), as: UTF8.self).lowercased()
        return openings.contains { credit.hasPrefix($0) }
    }
}
