import Diagnostics

/// What a column of a table may hold.
enum ColumnMeaning: String, CaseIterable {
    case person, id, role, organization, start, end, source
    case otherNames = "other-names"

    /// The names by which columns are known in a format; the first that is there is taken.
    func usualNames(in format: RegisterFormat) -> [String] {
        switch (format, self) {
        case (.wikidataQuery, .person): ["personLabel", "itemLabel"]
        case (.wikidataQuery, .id): ["person", "item"]
        case (.wikidataQuery, .role): ["positionLabel", "officeLabel"]
        case (.wikidataQuery, .organization): ["organizationLabel", "jurisdictionLabel", "ofLabel"]
        case (.wikidataHolders, .role): ["position"]
        case (.wikidataHolders, .organization): []
        case (_, .person): ["person", "name"]
        case (_, .id): ["personID", "person_id", "id"]
        case (_, .role): ["role", "title", "position"]
        case (_, .organization): ["organization", "organisation"]
        case (_, .start): ["start", "start_date"]
        case (_, .end): ["end", "end_date"]
        case (_, .source): ["source", "url"]
        case (_, .otherNames): ["other_names", "alias"]
        }
    }
}

/// Which columns of a table hold what.
struct TableColumns {
    /// Of a date in three columns, all three.
    private var columns: [ColumnMeaning: [Int]] = [:]

    /// Adds a fault for each column that is named and not there, or missing.
    init?(
        _ names: [String], format: RegisterFormat, _ options: ImportOptions,
        _ faults: DiagnosticCollector, at place: Place
    ) {
        var isWhole = true
        for meaning in ColumnMeaning.allCases {
            let usual = meaning.usualNames(in: format)
            guard let named = options.columns[meaning.rawValue] else {
                columns[meaning] = usual.lazy.compactMap(names.firstIndex).first.map { [$0] }
                continue
            }
            let parts = named.split(separator: "+").map(String.init)
            let found = parts.compactMap(names.firstIndex)
            if found.count == parts.count {
                columns[meaning] = found
                continue
            }
            isWhole = false
            let missing = parts.first { !names.contains($0) } ?? named
            faults.add(
                ImportFaults.noColumn(missing, for: meaning.rawValue, columns: names, at: place))
        }
        let given: [ColumnMeaning: String?] = [
            .role: options.role, .organization: options.jurisdiction,
        ]
        for meaning in [ColumnMeaning.person, .role, .organization]
        where columns[meaning] == nil && given[meaning].flatMap(\.self) == nil && isWhole {
            isWhole = false
            let usual = meaning.usualNames(in: format).first ?? meaning.rawValue
            faults.add(
                ImportFaults.noColumn(usual, for: meaning.rawValue, columns: names, at: place))
        }
        guard isWhole else { return nil }
    }

    subscript(meaning: ColumnMeaning) -> [Int] { columns[meaning] ?? [] }
}
