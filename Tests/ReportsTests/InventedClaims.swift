import ClaimModel

extension Invented {
    static var claims: [ClaimRecord] {
        [theft, date, branches, vault, ferries, unharmed]
    }

    private static func found(
        _ checker: String, _ kind: String, _ stance: Stance, _ strength: Strength,
        on covers: Coverage = .whole, _ message: String, _ evidence: [Evidence]
    ) -> CheckerFinding {
        CheckerFinding(
            checker: checker,
            finding: Finding(
                checker + "/" + kind, stance, strength, covers: covers, message: message,
                evidence: evidence))
    }

    private static func passage(_ source: SourceDocument, _ text: String, line: Int) -> Evidence {
        .passage(Passage(source: source, text: text, range: 0..<text.utf8.count, line: line))
    }

    static var event: ChronologyEvent? {
        DateInterval("2016-02-04/2016-02-05").map {
            ChronologyEvent(
                name: "Harbour Bank theft", date: $0,
                sources: ["https://www.ledger.example/events"], line: 3)
        }
    }

    private static var theft: ClaimRecord {
        ClaimRecord(
            claim: claim(
                "Thieves took $81 million from Harbour Bank on 4 February 2016", .event, worth: 0.9,
                speaker: Speaker(name: "Jane Doe", isNamed: true, cue: "said"),
                [(.quantity, "$81 million"), (.organization, "Harbour Bank")]),
            verdict: .supported, reason: "Two origins say so",
            step: "Two independent origins support the whole claim",
            findings: [
                found(
                    "source-cross-reference", "agrees", .supports, .indicative,
                    "Amount, bank and day agree",
                    [
                        passage(
                            ledger,
                            """
                            On the night of 4 February
                            2016 thieves took $81 million.

                            “It was over in an hour,” Harbour Bank said.
                            """, line: 12),
                        passage(copy, "Harbour Bank lost $81m. (Example Wire)", line: 2),
                    ]),
                found(
                    "date-consistency", "known-event", .supports, .indicative,
                    on: .part("date", place("4 February 2016")), "The chronology has the same day",
                    event.map { [.event($0, chronology: "chronology.yaml")] } ?? []),
            ])
    }

    private static var date: ClaimRecord {
        let office = Tenure(
            personID: "doe", person: "Jane Doe", role: "Deputy Director",
            organization: Organization(name: "Port Agency", parents: [["Ministry of Ports"]]),
            start: PartialDate("2016-02"), sources: ["https://ports.example/doe"], line: 12)
        return ClaimRecord(
            claim: claim(
                "Doe, the director of the Port Agency, spoke on Monday, 14 May 2019",
                text: "[Jane] Doe, the director of the Port Agency, spoke on Monday, 14 May 2019",
                .office, worth: 0.5,
                [
                    (.person, "Jane Doe"), (.organization, "Port Agency"),
                    (.date, "Monday, 14 May 2019"),
                ]),
            verdict: .contradicted, reason: "14 May 2019 was not a Monday",
            step: "A decisive finding contradicts a part",
            findings: [
                found(
                    "date-consistency", "weekday", .contradicts, .decisive,
                    on: .part("date", place("Monday, 14 May 2019")), "14 May 2019 was a Tuesday",
                    [
                        .article("on Monday, 14 May 2019", place("on Monday, 14 May 2019")),
                        .calculation(["14 May 2019 was a Tuesday", "Monday was 13 May 2019"]),
                    ]),
                found(
                    "named-official-lookup", "title-differs", .neutral, .indicative,
                    on: .part("title", place("director")), "The register says Deputy Director",
                    [.tenure(office, register: "officials.yaml", asOf: PartialDate("2024-01"))]),
            ])
    }

    private static var branches: ClaimRecord {
        ClaimRecord(
            claim: claim(
                "The bank has 62 branches in Northport", .quantity, worth: 0.4,
                [(.quantity, "62 branches"), (.place, "Northport")]),
            verdict: .conflicting, reason: "The sources disagree about the number",
            step: "Decisive findings stand on both sides",
            findings: [
                found(
                    "source-cross-reference", "agrees", .supports, .decisive, "62 branches",
                    [passage(ledger, "It runs 62 branches.", line: 20)]),
                found(
                    "source-cross-reference", "differs", .contradicts, .decisive,
                    "64, where the article says 62",
                    [passage(summary, "The defendant bank has 64 branches.", line: 8)]),
            ])
    }

    private static var vault: ClaimRecord {
        ClaimRecord(
            claim: claim(
                "The vault was opened with a stolen code", .statement, worth: 0.7,
                speaker: Speaker(name: "officials", isNamed: false, cue: "say"),
                [(.name, "The vault")]),
            verdict: .insufficient, reason: "One origin alone says so",
            step: "Indicative support of one origin", cap: "single-origin",
            findings: [
                found(
                    "source-cross-reference", "agrees", .supports, .indicative,
                    "The code is spoken of",
                    [passage(copy, "A stolen code opened the vault.", line: 4)])
            ])
    }

    private static var ferries: ClaimRecord {
        ClaimRecord(
            claim: claim("Ferries ran late that week", .event, worth: 0.3),
            verdict: .notCheckable, reason: "No check of the workflow applies",
            step: "No check applies")
    }

    private static var unharmed: ClaimRecord {
        ClaimRecord(
            claim: claim("Nobody was hurt", .event, worth: 0.6),
            verdict: .error, reason: "A check could not be made", step: "A check failed",
            failures: [
                CheckFailure(
                    checker: "source-cross-reference", message: "It took longer than 20 seconds")
            ])
    }
}
