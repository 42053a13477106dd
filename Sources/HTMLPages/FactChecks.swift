import ClaimModel

/// What a page says that it examined, as a fact check (schema.org's ClaimReview).
enum FactChecks {
    /// More than the pages of debates and campaigns have.
    private static let limit = 20

    /// All that linked data and microdata say, each claim once.
    static func all(in linked: LinkedData, _ tree: PageTree, _ page: ScannedPage) -> [FactCheck] {
        var claims: Set<String> = []
        let all = linked.factChecks + marked(in: tree, page)
        return Array(all.filter { claims.insert($0.claim).inserted }.prefix(limit))
    }

    /// Of linked data, however deep.
    static func linked(in value: JSONNode, into factChecks: inout [FactCheck]) {
        guard factChecks.count < limit else { return }
        switch value {
        case .array(let values): values.forEach { linked(in: $0, into: &factChecks) }
        case .object(let members):
            if isReview(value), let check = FactCheck(review: { words(value, at: $0[...]) }) {
                factChecks.append(check)
            } else {
                members.forEach { linked(in: $0.value, into: &factChecks) }
            }
        default: break
        }
    }

    private static func isReview(_ value: JSONNode) -> Bool {
        switch value["@type"] {
        case .string(let type): isReview(type)
        case .array(let types): types.contains { $0.text.map { isReview($0) } ?? false }
        default: false
        }
    }

    /// Types are written as a word or as an address.
    private static func isReview(_ type: String) -> Bool {
        type == "ClaimReview" || type.hasSuffix("/ClaimReview")
    }

    /// The words under a path of keys; of a list the first that has some.
    private static func words(_ value: JSONNode, at path: ArraySlice<String>) -> String? {
        if case .array(let values) = value {
            return values.lazy.compactMap { words($0, at: path) }.first
        }
        guard let key = path.first else {
            return value.text.map { CharacterReferences.decoded($0).trimmedText }
        }
        return value[key].flatMap { words($0, at: path.dropFirst()) }
    }

    /// Of microdata: elements of that type with properties in them.
    private static func marked(in tree: PageTree, _ page: ScannedPage) -> [FactCheck] {
        let nodes = Array(
            tree.nodes.indices.lazy
                .filter { tree.string(.itemtype, of: $0).map(isReview) ?? false }.prefix(limit))
        return nodes.compactMap { node in
            FactCheck(review: { path in
                words(under: node, path[...], tree)
                    ?? (nodes.count == 1 ? hidden(path, in: page) : nil)
            })
        }
    }

    /// What a `meta` element says, which is no part of the tree; it can be that of any review.
    private static func hidden(_ path: [String], in page: ScannedPage) -> String? {
        guard let property = path.last, property != "name", property != "author" else { return nil }
        return page.facts.first { $0.name == property.lowercased() }
            .map { CharacterReferences.decoded($0.content).trimmedText }
    }

    private static func words(
        under node: Int, _ path: ArraySlice<String>, _ tree: PageTree
    ) -> String? {
        guard let property = path.first else {
            return tree.string(.content, of: node)?.trimmedText ?? tree.words(of: node)
        }
        let found = tree.within(node).first { tree.string(.itemprop, of: $0) == property }
        return found.flatMap { words(under: $0, path.dropFirst(), tree) }
    }
}
