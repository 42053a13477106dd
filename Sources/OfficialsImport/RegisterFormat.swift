/// The formats in which public registers come.
package enum RegisterFormat: String, CaseIterable, Sendable {
    case popolo
    case congressLegislators = "congress-legislators"
    case parlparse
    case wikidataHolders = "wikidata-holders"
    case wikidataQuery = "wikidata-query"
    case followTheMoney = "followthemoney"
    case csv

    /// What the name of a file and its first bytes tell; `nil` if they leave it open.
    package static func guess(fileName: String, bytes: [UInt8]) -> RegisterFormat? {
        let parts = fileName.lowercased().split(separator: ".").map(String.init)
        let head = String(decoding: bytes.prefix(4096), as: UTF8.self)
        if head.contains("<publicwhip") { return .parlparse }
        if parts.contains("jsonl") || parts.contains("ijson") || parts.last == "ftm" {
            return .followTheMoney
        }
        if parts.last == "csv" { return .csv }
        if head.contains("\"bindings\"") { return .wikidataQuery }
        if head.contains("bioguide:") || head.contains("thomas_id:") {
            return .congressLegislators
        }
        let isPopolo = ["persons", "memberships", "organizations", "posts"].contains {
            head.contains($0)
        }
        return isPopolo ? .popolo : nil
    }
}

/// What a command line says of a file beyond its format.
package struct ImportOptions: Sendable {
    /// The body of offices whose file names none: "Kenya".
    package var jurisdiction: String?
    /// The office of rows whose file has no column for it.
    package var role: String?
    /// The columns of a table by what is in them: `person` to `officeholderLabel`.
    package var columns: [String: String]

    /// What can be in a column.
    package static var columnWords: [String] { ColumnMeaning.allCases.map(\.rawValue) }

    package init(
        jurisdiction: String? = nil, role: String? = nil, columns: [String: String] = [:]
    ) {
        self.jurisdiction = jurisdiction
        self.role = role
        self.columns = columns
    }
}
