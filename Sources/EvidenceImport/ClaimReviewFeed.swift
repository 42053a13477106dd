internal import ClaimModel
package import Diagnostics
internal import JSON

/// Reads feeds of fact checks: JSON that holds objects of the type ClaimReview, however deep.
package enum ClaimReviewFeed {
    package static func read(_ file: SourceFile) -> (sources: [ImportedSource], [Diagnostic]) {
        let whole = file.bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        let bytes = file.bytes[whole...]
        do {
            let root = try PlacedJSON(reading: bytes, halfPairs: .replaced)
            var sources: [ImportedSource] = []
            collect(root, file, into: &sources)
            let none = EvidenceImportFaults.noReviews(at: Place(wholeFile: file.name))
            return (sources, sources.isEmpty ? [none] : [])
        } catch {
            return ([], [EvidenceImportFaults.noJSON(error, in: bytes, of: file)])
        }
    }

    private static func collect(
        _ node: PlacedJSON, _ file: SourceFile, into sources: inout [ImportedSource]
    ) {
        switch node.value {
        case .array(let values): values.forEach { collect($0, file, into: &sources) }
        case .object(let members):
            if isReview(node), let source = source(node, file) {
                sources.append(source)
            } else {
                members.forEach { collect($0.value, file, into: &sources) }
            }
        default: break
        }
    }

    private static func isReview(_ node: PlacedJSON) -> Bool {
        switch node["@type"]?.value {
        case .string(let type): type == "ClaimReview"
        case .array(let types): types.contains { $0.words == "ClaimReview" }
        default: false
        }
    }

    /// The claim, and what the review found.
    private static func source(_ node: PlacedJSON, _ file: SourceFile) -> ImportedSource? {
        guard let factCheck = FactCheck(review: { words(node, at: $0[...]) }) else { return nil }
        let line = file.place(of: node.range).line
        let said =
            "\(factCheck.claimedBy.map { "\($0) claimed" } ?? "Claim"): \(factCheck.claim)"
        let found = factCheck.rating.map { "Rating: \($0)" }
        let parts = [said, found, words(node["reviewBody"]) ?? words(node["description"])]
        let date = words(node["datePublished"]).map { String($0.prefix(10)) }
        return ImportedSource(
            id: words(node["@id"]) ?? words(node["url"]),
            title: words(node["headline"]) ?? words(node["name"]) ?? factCheck.claim,
            publisher: name(node["author"]) ?? name(node["publisher"]),
            published: date.flatMap { PartialDate($0) == nil ? nil : $0 },
            url: words(node["url"]),
            factCheck: factCheck, line: line,
            parts: parts.compactMap(\.self).map { ImportedSource.Part(text: $0, line: line) },
            range: node.range)
    }

    /// The words under a path of keys; of a list the first that has some.
    private static func words(_ node: PlacedJSON, at path: ArraySlice<String>) -> String? {
        if case .array(let values) = node.value {
            return values.lazy.compactMap { words($0, at: path) }.first
        }
        guard let key = path.first else { return words(node) }
        return node[key].flatMap { words($0, at: path.dropFirst()) }
    }

    private static func name(_ node: PlacedJSON?) -> String? {
        switch node?.value {
        case .string(let name): name
        case .array(let values): values.lazy.compactMap { name($0) }.first
        default: words(node?["name"])
        }
    }

    private static func words(_ node: PlacedJSON?) -> String? {
        node?.words.flatMap { $0.allSatisfy(\.isWhitespace) ? nil : $0 }
    }
}
