/// A kind of file that a person hands over.
enum WayIn: String, CaseIterable {
    case workflow, article, source, register, chronology, claims

    /// Where the file lies on the desk.
    var path: String {
        switch self {
        case .workflow: "workflow.yaml"
        case .article: "article.md"
        case .source: "Backup/second.md"
        case .register: "Backup/officials.yaml"
        case .chronology: "Backup/chronology.yaml"
        case .claims: "claims.yaml"
        }
    }

    /// What the command ends with when only this file is bad.
    ///
    /// A bad source among others costs that source; anything else stops the run.
    var status: Int32 { self == .source ? 3 : 2 }

    var isYAML: Bool { self != .article && self != .source }

    /// The most bytes that such a file may have.
    var limitInBytes: Int {
        switch self {
        case .workflow: 1_000_000
        case .article: 8_000_000
        case .source, .register, .chronology, .claims: 64_000_000
        }
    }

    /// A file of this kind that is all right.
    var sound: String {
        switch self {
        case .workflow:
            """
            workflow: hard-input
            checks:
              - use: source-cross-reference
                with: { independent-origins: 1 }
              - use: named-official-lookup
              - use: date-consistency

            """
        case .article:
            """
            ---
            title: The bridge
            date: 2020-06-05
            ---

            The Alder Bridge in Norwich opened on 12 May 1931.

            """
        case .source:
            """
            ---
            title: A walk along the river
            publisher: Example Gazette
            ---

            The river Wensum passes below the Alder Bridge.

            """
        case .register:
            """
            as-of: 2020-01-01
            persons:
              - id: ann
                name: Ann Arbor
            organizations:
              - id: city
                name: City of Norwich
            memberships:
              - person_id: ann
                organization_id: city
                role: Mayor
                start_date: 1952
                end_date: 1956

            """
        case .chronology:
            """
            events:
              - name: the opening of the Alder Bridge
                date: 1931-05-12

            """
        case .claims:
            """
            claims:
              - id: opening
                quote: The Alder Bridge in Norwich opened on 12 May 1931.
                kind: event

            """
        }
    }

    /// A source that stays sound, so that there is always one.
    static let firstSource = """
        ---
        title: The opening of the Alder Bridge
        publisher: Example Herald
        ---

        The Alder Bridge in Norwich opened on 12 May 1931.

        """
}
