import Testing

/// A document that is refused, with the id of the fault that it shows.
struct MalformedDocument: CustomTestStringConvertible {
    /// Who can see it.
    enum Witness {
        /// The reader and a validator with the schema.
        case both
        /// The reader alone: a schema knows neither places nor references nor calendars.
        case reader
    }

    let kind: DocumentKind
    /// What is wrong, in words that are fit for the name of a file.
    let name: String
    let fault: String
    let witness: Witness
    let text: String

    var testDescription: String { "\(kind) \(name)" }

    init(
        _ kind: DocumentKind, _ name: String, _ fault: String, seenBy witness: Witness = .both,
        _ text: String
    ) {
        self.kind = kind
        self.name = name
        self.fault = fault
        self.witness = witness
        self.text = text
    }
}

/// The kinds of files that have a schema.
enum DocumentKind: String, CaseIterable {
    case workflow, chronology, register, claims
}

extension MalformedDocument {
    static let all = workflows + checks + chronologies + registers + memberships + claims

    private static let good = "{use: date-consistency}"

    private static func workflow(
        _ name: String, _ fault: String, seenBy witness: Witness = .both, _ text: String
    ) -> MalformedDocument {
        MalformedDocument(.workflow, name, fault, seenBy: witness, text)
    }

    private static let workflows = [
        workflow("no-name", "yaml/missing-key", "checks: [\(good)]\n"),
        workflow("no-checks", "yaml/missing-key", "workflow: w\n"),
        workflow("empty-checks", "workflow/no-checks", "workflow: w\nchecks: []\n"),
        workflow("unknown-key", "yaml/unknown-key", "workflow: w\nchecks: [\(good)]\nsumary: s\n"),
        workflow("name-is-a-list", "yaml/wrong-kind", "workflow: [w]\nchecks: [\(good)]\n"),
        workflow("name-is-blank", "yaml/no-value", "workflow: ' '\nchecks: [\(good)]\n"),
        workflow("name-is-nothing", "yaml/no-value", "workflow:\nchecks: [\(good)]\n"),
        workflow("checks-is-text", "yaml/wrong-kind", "workflow: w\nchecks: date-consistency\n"),
        workflow("root-is-a-list", "yaml/wrong-kind", "- workflow: w\n- checks: [\(good)]\n"),
        workflow("root-is-text", "yaml/wrong-kind", "workflow\n"),
        workflow(
            "impossible-verdict", "yaml/wrong-value",
            "workflow: w\nchecks: [\(good)]\nfail-on: [contradictd]\n"),
        workflow(
            "verdict-twice", "yaml/duplicate-item",
            "workflow: w\nchecks: [\(good)]\nfail-on: [error, contradicted, error]\n"),
        workflow(
            "verdict-alone", "yaml/wrong-kind", "workflow: w\nchecks: [\(good)]\nfail-on: error\n"),
        workflow(
            "backup-is-text", "yaml/wrong-kind", "workflow: w\nchecks: [\(good)]\nbackup: B\n"),
        workflow(
            "unknown-backup", "yaml/unknown-key",
            "workflow: w\nchecks: [\(good)]\nbackup: {source: B}\n"),
        workflow(
            "too-worthy", "yaml/wrong-value",
            "workflow: w\nchecks: [\(good)]\nclaims: {minimum-check-worthiness: 1.5}\n"),
        workflow(
            "quoted-number", "yaml/quoted-value",
            "workflow: w\nchecks: [\(good)]\nclaims: {minimum-check-worthiness: '0.5'}\n"),
        workflow(
            "impossible-cap", "yaml/wrong-value",
            "workflow: w\nchecks: [\(good)]\n"
                + "verdict: {caps: [{when: single-orgin, at-most: insufficient}]}\n"),
        workflow(
            "half-a-cap", "yaml/missing-key",
            "workflow: w\nchecks: [\(good)]\nverdict: {caps: [{when: single-origin}]}\n"),
        workflow(
            "key-twice", "yaml/duplicate-key",
            "workflow: w\nworkflow: v\nchecks: [\(good)]\n"),
    ]

    private static func check(
        _ name: String, _ fault: String, seenBy witness: Witness = .both, _ text: String
    ) -> MalformedDocument {
        workflow(name, fault, seenBy: witness, "workflow: w\nchecks:\n  - \(text)\n")
    }

    private static let checks = [
        check("unknown-checker", "yaml/wrong-value", "use: date-consistancy"),
        check("no-checker", "yaml/missing-key", "only: {kinds: [event]}"),
        check("check-is-text", "yaml/wrong-kind", "date-consistency"),
        check("unknown-check-key", "yaml/unknown-key", "{use: date-consistency, wiht: {}}"),
        check(
            "unknown-option", "yaml/unknown-key",
            "{use: date-consistency, with: {tolerance: 1}}"),
        check(
            "option-of-another", "yaml/unknown-key",
            "{use: date-consistency, with: {candidates: 9}}"
        ),
        check(
            "option-twice", "yaml/duplicate-item",
            "{use: date-consistency, with: {against: [sources, sources]}}"),
        check(
            "option-too-large", "yaml/wrong-value",
            "{use: date-consistency, with: {tolerance-in-days: 367}}"),
        check(
            "option-with-fraction", "yaml/wrong-value",
            "{use: source-cross-reference, with: {candidates: 1.5}}"),
        check(
            "option-quoted", "yaml/quoted-value",
            "{use: source-cross-reference, with: {candidates: '15'}}"),
        check(
            "impossible-option", "yaml/wrong-value",
            "{use: date-consistency, with: {against: [source]}}"),
        check("options-are-a-list", "yaml/wrong-kind", "{use: date-consistency, with: [against]}"),
        check("options-are-nothing", "yaml/no-value", "{use: date-consistency, with: }"),
        check(
            "impossible-kind", "yaml/wrong-value", "{use: date-consistency, only: {kinds: [evnt]}}"),
        check(
            "kind-twice", "yaml/duplicate-item",
            "{use: date-consistency, only: {kinds: [event, event]}}"),
        check("no-time", "yaml/wrong-value", "{use: date-consistency, deadline-in-seconds: 0}"),
        check(
            "hexadecimal-number", "yaml/wrong-value", seenBy: .reader,
            "{use: date-consistency, deadline-in-seconds: 0x10}"),
    ]

    private static func event(
        _ name: String, _ fault: String, seenBy witness: Witness = .both, _ text: String
    ) -> MalformedDocument {
        MalformedDocument(.chronology, name, fault, seenBy: witness, "events:\n  - \(text)\n")
    }

    private static let chronologies = [
        MalformedDocument(.chronology, "no-events", "yaml/missing-key", "{}\n"),
        MalformedDocument(
            .chronology, "unknown-list", "yaml/unknown-key", "events: []\nevens: []\n"),
        event("no-date", "yaml/missing-key", "{name: n}"),
        event("no-name", "yaml/missing-key", "{date: 2016}"),
        event("date-with-time", "yaml/wrong-value", "{name: n, date: '2016-02-04T10:00:00Z'}"),
        event("month-13", "yaml/impossible-value", "{name: n, date: 2016-13}"),
        event("day-31-of-june", "yaml/impossible-value", "{name: n, date: 2019-06-31}"),
        event("day-30-of-february", "yaml/impossible-value", "{name: n, date: 2016-02-30}"),
        event("open-at-both-ends", "yaml/wrong-value", "{name: n, date: ../..}"),
        event("date-is-a-list", "yaml/wrong-kind", "{name: n, date: [2016, 2017]}"),
        event("name-of-a-list", "yaml/missing-key", "{name: n, date: 2016, other_names: [{a: b}]}"),
        event("no-address", "yaml/wrong-value", "{name: n, date: 2016, sources: [{url: e.org}]}"),
        event(
            "address-alone", "yaml/wrong-kind", "{name: n, date: 2016, sources: ['http://e.org']}"),
        event("leap-day", "yaml/impossible-value", seenBy: .reader, "{name: n, date: 2015-02-29}"),
        event(
            "ends-before-it-starts", "yaml/impossible-value", seenBy: .reader,
            "{name: n, date: 2016/2015}"),
        event("year-zero", "yaml/impossible-value", seenBy: .reader, "{name: n, date: '0000'}"),
    ]

    private static func claim(
        _ name: String, _ fault: String, seenBy witness: Witness = .both, _ text: String
    ) -> MalformedDocument {
        MalformedDocument(.claims, name, fault, seenBy: witness, "claims:\n  - \(text)\n")
    }

    private static let claims = [
        MalformedDocument(.claims, "no-claims", "yaml/missing-key", "article: a.md\n"),
        claim("no-quote", "yaml/missing-key", "{id: a}"),
        claim("unknown-kind", "yaml/wrong-value", "{quote: a, kind: evnt}"),
        claim("unknown-key-of-claim", "yaml/unknown-key", "{quote: a, speeker: {name: n}}"),
        claim("speaker-is-text", "yaml/wrong-kind", "{quote: a, speaker: Ann}"),
        claim("worth-too-much", "yaml/wrong-value", "{quote: a, check-worthiness: 2}"),
        claim("before-the-start", "yaml/wrong-value", "{quote: a, start: -1}"),
        claim(
            "one-id-twice", "claims/duplicate-id", seenBy: .reader,
            "{quote: a, id: x}\n  - {quote: b, id: x}"),
    ]

    private static func register(
        _ name: String, _ fault: String, seenBy witness: Witness = .both, persons: String = "[]",
        organizations: String = "[]", rest: String = ""
    ) -> MalformedDocument {
        MalformedDocument(
            .register, name, fault, seenBy: witness,
            "persons: \(persons)\norganizations: \(organizations)\nmemberships: []\n\(rest)")
    }

    private static let registers = [
        MalformedDocument(
            .register, "no-persons", "yaml/missing-key", "organizations: []\nmemberships: []\n"),
        register("persons-are-text", "yaml/wrong-kind", persons: "Ann"),
        register("unknown-list", "yaml/unknown-key", rest: "officials: []\n"),
        register("no-such-month", "yaml/impossible-value", rest: "as-of: 2020-13\n"),
        register("interval-for-a-date", "yaml/wrong-value", rest: "as-of: 2019/2020\n"),
        register("person-without-id", "yaml/missing-key", persons: "[{name: Ann}]"),
        register("person-without-name", "yaml/missing-key", persons: "[{id: a}]"),
        register("unknown-person-key", "yaml/unknown-key", persons: "[{id: a, name: A, nmae: B}]"),
        register(
            "names-are-text", "yaml/wrong-kind", persons: "[{id: a, name: A, other_names: B}]"),
        register(
            "person-classified", "yaml/unknown-key",
            persons: "[{id: a, name: A, classification: b}]"),
        register(
            "parent-is-a-mapping", "yaml/wrong-kind",
            organizations: "[{id: a, name: A, parent_id: {id: b}}]"),
        register(
            "person-twice", "register/duplicate-id", seenBy: .reader,
            persons: "[{id: a, name: A}, {id: a, name: B}]"),
        register(
            "no-such-parent", "register/unknown-id", seenBy: .reader,
            organizations: "[{id: a, name: A, parent_id: b}]"),
        register(
            "part-of-itself", "register/organization-in-itself", seenBy: .reader,
            organizations: "[{id: a, name: A, parent_id: a}]"),
    ]

    private static func membership(
        _ name: String, _ fault: String, seenBy witness: Witness = .both, _ text: String
    ) -> MalformedDocument {
        MalformedDocument(
            .register, name, fault, seenBy: witness,
            """
            persons: [{id: p, name: P}]
            organizations: [{id: o, name: O}]
            memberships:
              - {\(text)}

            """)
    }

    private static let memberships = [
        membership("no-role", "yaml/missing-key", "person_id: p, organization_id: o"),
        membership("empty-role", "yaml/no-value", "person_id: p, organization_id: o, role: ''"),
        membership("no-person", "yaml/missing-key", "organization_id: o, role: r"),
        membership(
            "start-in-words", "yaml/wrong-value",
            "person_id: p, organization_id: o, role: r, start_date: 31 May 2016"),
        membership(
            "hyphen-for-underscore", "yaml/unknown-key",
            "person_id: p, organization_id: o, role: r, start-date: 2016"),
        membership(
            "source-without-address", "yaml/missing-key",
            "person_id: p, organization_id: o, role: r, sources: [{note: n}]"),
        membership(
            "no-such-person", "register/unknown-id", seenBy: .reader,
            "person_id: q, organization_id: o, role: r"),
        membership(
            "no-such-organization", "register/unknown-id", seenBy: .reader,
            "person_id: p, organization_id: q, role: r"),
        membership(
            "ends-before-it-starts", "register/end-before-start", seenBy: .reader,
            "person_id: p, organization_id: o, role: r, start_date: 2017, end_date: 2016"),
    ]
}
