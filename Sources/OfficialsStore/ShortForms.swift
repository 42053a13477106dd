internal import NameMatching

/// Short forms of first names, as the index of names asks for them.
enum ShortForms {
    /// The other forms of a token, in order.
    static func of(_ token: String) -> [String] { table[token] ?? [] }

    private static let table: [String: [String]] = {
        var table: [String: Set<String>] = [:]
        for group in Nicknames.groups {
            for name in group {
                table[name, default: []].formUnion(group.subtracting([name]))
            }
        }
        return table.mapValues { $0.sorted() }
    }()
}
