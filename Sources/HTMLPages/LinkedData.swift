import ClaimModel

/// What linked data (JSON-LD) says of the article of a page.
struct LinkedData {
    var headline: String?
    var authors: [String] = []
    var publisher: String?
    var language: String?
    var published: String?
    var modified: String?
    var address: String?
    var body: String?
    /// What it examined, if it is a fact check.
    var factChecks: [FactCheck] = []

    /// - Parameter scripts: the content of the page's scripts of linked data.
    init(_ scripts: [ArraySlice<UInt8>]) {
        var things: [(rank: Int, thing: JSONNode)] = []
        for script in scripts.prefix(50) {
            if let value = JSONReader.read(script) {
                Self.collect(value, depth: 0, into: &things)
                FactChecks.linked(in: value, into: &factChecks)
            }
        }
        // An article says more of itself than the page that holds it.
        let ranked = things.enumerated().sorted {
            ($0.element.rank, $0.offset) < ($1.element.rank, $1.offset)
        }
        for (_, element) in ranked {
            read(element.thing)
        }
    }

    private static func collect(
        _ value: JSONNode, depth: Int, into things: inout [(rank: Int, thing: JSONNode)]
    ) {
        guard depth < 4 else { return }
        switch value {
        case .array(let values):
            for value in values {
                collect(value, depth: depth + 1, into: &things)
            }
        case .object:
            if let rank = rank(value) {
                things.append((rank, value))
            }
            for key in ["@graph", "mainEntity", "mainEntityOfPage"] {
                if let inner = value[key] {
                    collect(inner, depth: depth + 1, into: &things)
                }
            }
        default: break
        }
    }

    private static func rank(_ thing: JSONNode) -> Int? {
        let types: [String] =
            switch thing["@type"] {
            case .string(let type): [type]
            case .array(let values): values.compactMap(\.text)
            default: []
            }
        if types.contains(where: isArticle) { return 0 }
        return types.contains { $0.hasSuffix("WebPage") || $0 == "ItemPage" } ? 1 : nil
    }

    private static func isArticle(_ type: String) -> Bool {
        let name = type.split { $0 == "/" || $0 == ":" }.last ?? ""
        return name.hasSuffix("Article") || name.hasSuffix("Posting") || name == "Report"
            || name == "Review" || name == "ClaimReview" || name == "Reportage"
    }

    private mutating func read(_ thing: JSONNode) {
        headline = headline ?? thing["headline"]?.text ?? thing["name"]?.text
        if authors.isEmpty {
            var names: Set<String> = []
            // A person is often both author and creator.
            authors = (Self.names(thing["author"]) + Self.names(thing["creator"])).filter {
                names.insert($0).inserted
            }
        }
        publisher = publisher ?? Self.names(thing["publisher"]).first
        language = language ?? thing["inLanguage"]?.text
        published = published ?? thing["datePublished"]?.text ?? thing["dateCreated"]?.text
        modified = modified ?? thing["dateModified"]?.text
        address = address ?? thing["url"]?.text
        body = body ?? thing["articleBody"]?.text
    }

    private static func names(_ value: JSONNode?) -> [String] {
        switch value {
        case .string(let name): [name]
        case .array(let values): values.flatMap { names($0) }
        case .object: value?["name"]?.text.map { [$0] } ?? []
        default: []
        }
    }
}
