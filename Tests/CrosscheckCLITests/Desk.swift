import CrosscheckCLI

/// Workflows, articles and backups to try commands on.
extension FakeFiles {
    static func desk(
        adding added: [String: String] = [:], troubles: [String: FileTrouble.Reason] = [:]
    ) -> FakeFiles {
        var contents = texts.merging(added) { $1 }.mapValues { Array($0.utf8) }
        contents["picture.md"] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]
        contents["torn.txt"] = Array("Caf".utf8) + [0xE2, 0x80]
        contents["Mixed/torn.md"] = contents["torn.txt"]
        contents["latin.txt"] = Array("The caf".utf8) + [0xE9] + Array(" opened in 1931.\n".utf8)
        return FakeFiles(contents, troubles: troubles)
    }

    private static let workflow = """
        workflow: desk
        checks:
          - use: slip
          - use: throne

        """

    private static let register = """
        as-of: 2020-01-01
        persons:
          - id: ann
            name: Ann Arbor
        organizations:
          - id: court
            name: Court
        memberships:
          - person_id: ann
            organization_id: court
            role: Queen
            start_date: 1952

        """

    private static let texts = [
        "desk.yaml": workflow,
        "all.yaml": workflow + "  - use: register\n",
        "register.yaml": "workflow: register\nchecks: [{ use: register }]\n",
        "slips.yaml": "workflow: slips\nchecks: [{ use: slip }]\n",
        "lost.yaml": """
        workflow: lost
        backup: { sources: Nowhere, register: nobody.yaml, chronology: never.yaml }
        checks: [{ use: slip }]

        """,
        "Flows/own.yaml": """
        workflow: own
        backup: { sources: ../Backup/Sources }
        checks: [{ use: throne }]

        """,
        "Flows/bare.yaml": """
        workflow: bare
        backup: { sources: ../Bare }
        checks: [{ use: throne }]

        """,
        "Flows/whole.yaml": """
        workflow: whole
        backup: { sources: ../Backup }
        checks: [{ use: throne }]

        """,
        "Named/officials.yaml": "person: []\n",
        "Named/what.yaml": "person: []\n",
        "faulty.yaml": """
        workflow: [desk]
        sumary: Nothing is right here
        checks:
          - use: slipp
          - use: slip
            with:
              most: 10
              share: half
              words: [wrong, wrong, amis]
              least: 1
            use: throne
          - with: {}
        claims: { minimum-check-worthiness: 2 }
        verdict: { caps: [{ when: single-orgin, at-most: insufficient }] }
        fail-on: [contradictd]

        """,
        "broken.yaml": "workflow: 'desk\n",
        "fine.md": "# The throne\n\nThe Queen came to the throne in 1952.\n",
        "slip.md": "# The sum\n\nThe bridge opened in the wrong town in 1931.\n",
        "error.md": "# The word\n\nThe minister said an unspeakable word in 1931.\n",
        "dates.md": """
        # A visit

        Minister Ann Arbor, the director of the Mint, arrived in Rome on 12 May 1931. \
        She left on Monday, 31 June 1931. She had arrived yesterday.

        """,
        "dated.md":
            "---\ndate: 2020-06-04\n---\n\n# A day\n\nThe Queen came to the throne in 1952.\n",
        "hostile.md": "# A \u{1B}[31m\u{202E}title\n\nThe bridge opened in 1931.\n",
        "page.html": "<!doctype html><html><body></body></html>",
        "empty.txt": " \n",
        "-": "The Queen came to the throne in 1952.\n",
        "Backup/officials.yaml": register,
        "Backup/chronology.yaml": "events:\n  - name: accession\n    date: 1952-02-06\n",
        "Backup/Sources/court.md":
            "---\ntitle: Court circular\n---\n\nThe throne passed in 1952.\n",
        "Bare/court.txt": "The throne passed in 1952.\n",
        "Mixed/bad.md": "---\ntitel: Court circular\n---\n\nThe throne passed in 1952.\n",
        "Mixed/court.txt": "The throne passed in 1952.\n",
        "Mixed/scan.tiff": "%PDF-1.4",
        "AllBad/bad.md": "---\ntitel: Court circular\n---\n\nThe throne passed in 1952.\n",
        "Torn/officials.yaml": "persons:\n  - id: ann\n    nme: Ann\nas-of: never\n",
        "Torn/chronology.yaml": "events:\n  - name: accession\n    date: soon\n",
        "Twice/officials.yaml": register,
        "Twice/officials.json": "{}",
        "Scans/one.tiff": "%PDF-1.4",
    ]
}
