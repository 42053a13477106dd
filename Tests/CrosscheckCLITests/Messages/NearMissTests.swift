import Testing

/// Every closed vocabulary names what was probably meant.
@Suite struct NearMissTests {
    private static let workflow = "workflow: news\nchecks: [{ use: slip }]\n"
    private static let person =
        "persons: [{ id: a, name: A }]\norganizations: [{ id: b, name: B }]\nmemberships:\n"
        + "  - person_id: a\n    organization_id: b\n    role: Queen\n"

    @Test(arguments: [
        ("backp: { sources: B }\n", "backup"), ("sumary: x\n", "summary"),
        ("failon: []\n", "fail-on"), ("claim: {}\n", "claims"), ("verdicts: {}\n", "verdict"),
        ("backup: { source: B }\n", "sources"), ("backup: { registry: B }\n", "register"),
        ("claims: { minimum-checkworthiness: 1 }\n", "minimum-check-worthiness"),
        ("verdict: { cap: [] }\n", "caps"),
        ("verdict: { caps: [{ wen: single-origin, at-most: insufficient }] }\n", "when"),
        ("verdict: { caps: [{ when: single-orgin, at-most: insufficient }] }\n", "single-origin"),
        ("verdict: { caps: [{ when: single-origin, at_most: insufficient }] }\n", "at-most"),
        ("verdict: { caps: [{ when: single-origin, at-most: insuficient }] }\n", "insufficient"),
        ("fail-on: [Contradicted]\n", "contradicted"), ("fail-on: [conflict]\n", "conflicting"),
    ])
    func ofAWorkflow(text: String, meant: String) async {
        await expect(meant, ["validate", "w.yaml"], ["w.yaml": Self.workflow + text])
    }

    @Test(arguments: [
        ("used: slip", "use"), ("use: slipp", "slip"), ("use: trone", "throne"),
        ("{ use: slip, wiht: {} }", "with"), ("{ use: slip, with: { mots: 1 } }", "most"),
        ("{ use: slip, with: { words: [amis] } }", "amiss"),
        ("{ use: slip, onyl: {} }", "only"), ("{ use: slip, only: { kind: [event] } }", "kinds"),
        ("{ use: slip, only: { kinds: [events] } }", "event"),
        ("{ use: slip, only: { kinds: [quantitiy] } }", "quantity"),
        ("{ use: slip, only: { minimum_check_wothiness: 1 } }", "minimum-check-worthiness"),
        ("{ use: slip, deadline-in-second: 9 }", "deadline-in-seconds"),
    ])
    func ofACheck(text: String, meant: String) async {
        let workflow = "workflow: news\nchecks:\n  - \(text)\n"
        await expect(meant, ["validate", "w.yaml"], ["w.yaml": workflow])
    }

    @Test(arguments: [
        ("officials.yaml", person + "as_of: 2020\n", "as-of"),
        ("officials.yaml", person + "    start-date: 1952\n", "start_date"),
        ("officials.yaml", person + "    end_dat: 1952\n", "end_date"),
        ("officials.yaml", person + "    source: []\n", "sources"),
        ("officials.yaml", person.replacing("role", with: "rol"), "role"),
        ("officials.yaml", person.replacing("person_id: a", with: "personid: a"), "person_id"),
        ("officials.yaml", person.replacing("persons:", with: "person:"), "persons"),
        ("officials.yaml", person.replacing("B }", with: "B, parentid: b }"), "parent_id"),
        ("officials.yaml", person.replacing("A }", with: "A, other_name: [] }"), "other_names"),
        ("officials.yaml", person.replacing("id: a,", with: "ids: a,"), "id"),
        ("chronology.yaml", "event: []\n", "events"),
        ("chronology.yaml", "events: [{ nmae: x, date: 2016 }]\n", "name"),
        ("chronology.yaml", "events: [{ name: x, dat: 2016 }]\n", "date"),
        ("chronology.yaml", "events: [{ name: x, date: 2016, other-names: [] }]\n", "other_names"),
        ("chronology.yaml", "events: [{ name: x, date: 2016, source: [] }]\n", "sources"),
        (
            "chronology.yaml",
            "events: [{ name: x, date: 2016, sources: [{ ulr: 'https://a.example' }] }]\n", "url"
        ),
        ("a.md", "---\ntitel: x\n---\n\nText.\n", "title"),
        ("a.md", "---\npubliser: x\n---\n\nText.\n", "publisher"),
        ("a.md", "---\nurll: x\n---\n\nText.\n", "url"),
        ("a.md", "---\nteir: primary\n---\n\nText.\n", "tier"),
        ("a.md", "---\ntier: primry\n---\n\nText.\n", "primary"),
        ("a.md", "---\ntier: secondery\n---\n\nText.\n", "secondary"),
        ("a.md", "---\nsummary_of: x\n---\n\nText.\n", "summary-of"),
        ("a.md", "---\ndates: 2016\n---\n\nText.\n", "date"),
    ])
    func ofABackup(path: String, text: String, meant: String) async {
        await expect(
            meant, ["plan", "w.yaml", "-", "--backup", "B"],
            ["w.yaml": Self.workflow, "-": "The bridge opened in 1931.\n", "B/\(path)": text])
    }

    @Test(arguments: [
        ("rnu", "run"), ("validat", "validate"), ("plans", "plan"), ("inspct", "inspect"),
        ("checker", "checkers"), ("schemas", "schema"), ("help runn", "run"),
        ("inspect artcle", "article"), ("inspect claim", "claims"), ("inspect date", "dates"),
        ("inspect official", "officials"), ("checkers lits", "list"), ("checkers shw", "show"),
        ("schema workflw", "workflow"), ("schema chronologie", "chronology"),
        ("schema registre", "register"), ("checkers show thrown", "throne"),
        ("run a b --format jsno", "json"), ("run a b --format Markdown", "markdown"),
        ("run a b --fail-on suported", "supported"), ("run a b --fail-on eror", "error"),
        ("run a b --fail-on not_checkable", "not-checkable"),
        ("inspect claims a --format txt", "text"), ("inspect dates a --domain new", "news"),
        ("run a b --bakup B", "--backup"),
        ("run a b --out-put B", "--output"), ("run a b --publised B", "--published"),
        ("run a b --job 3", "--jobs"), ("run a b --fail-at x", "--fail-on"),
        ("run a b --keepgoing", "--keep-going"), ("validate a --line", "--lines"),
        ("run a b --fromat x", "--format"),
    ])
    func ofACommandLine(line: String, meant: String) async {
        await expect(meant, line.split(separator: " ").map(String.init), [:])
    }

    private func expect(
        _ meant: String, _ arguments: [String], _ files: [String: String],
        sourceLocation: SourceLocation = #_sourceLocation
    ) async {
        let ran = await crosscheck(
            arguments, on: FakeFiles(files.mapValues { Array($0.utf8) }))
        #expect(
            ran.error.lowercased().contains("did you mean '\(meant)'?"), "\(ran.error)",
            sourceLocation: sourceLocation)
    }
}
