/// What a checker is, for its users.
public struct CheckerInfo: Sendable {
    /// Kebab case, naming what is examined: `date-consistency`.
    public let id: String
    /// The rule that holds when all is well, in one line without a full stop.
    public let summary: String
    /// Why it matters and what the checker cannot see.
    public let rationale: String
    /// A check is not run, and the report says so, where one of these is missing.
    public let needs: [Capability]
    /// These are used where they are there.
    public let uses: [Capability]
    /// Tags of the languages that it reads; empty if what it does depends on no language.
    ///
    /// It is not run on an article that is known to be in another language.
    public let languages: [String]
    /// Every kind of finding that it may report.
    public let findings: [FindingKind]

    /// Makes an info; without `languages` a checker reads English.
    public init(
        id: String, summary: String, rationale: String, needs: [Capability] = [],
        uses: [Capability] = [], languages: [String] = [Language.english],
        findings: [FindingKind]
    ) {
        self.id = id
        self.summary = summary
        self.rationale = rationale
        self.needs = needs
        self.uses = uses
        self.languages = languages
        self.findings = findings
    }
}

extension CheckerInfo {
    /// A kind of finding as reports write it: `date-consistency/impossible-date`.
    public func kind(_ kind: FindingKind) -> String {
        "\(id)/\(kind.name)"
    }

    /// Whether it can read an article; one whose language is not known counts as readable.
    public func reads(_ language: String?) -> Bool {
        guard let language, !languages.isEmpty else { return true }
        return languages.map(Language.primary).contains(Language.primary(language))
    }
}

/// Something that a run can hand to a checker beside the article.
public enum Capability: String, Sendable, CaseIterable {
    /// The sources, the register of officials and the chronology of a backup.
    case sources, officials, chronology
    /// The pages that the article links to, where the network is on.
    case linkedPages = "linked-pages"
}

/// A kind of finding, named within its checker.
public struct FindingKind: Hashable, Sendable {
    /// Kebab case: `impossible-date`.
    public let name: String
    /// One line without a full stop.
    public let summary: String

    /// Makes a kind by its name in kebab case and a summary without a full stop.
    public init(_ name: String, _ summary: String) {
        self.name = name
        self.summary = summary
    }
}
