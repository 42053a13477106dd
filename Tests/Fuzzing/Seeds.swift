/// Small sound inputs.
enum Seeds {
    static let workflow = [
        """
        workflow: news-article
        summary: "What is checked, and how"
        backup: { sources: Sources, register: register.yaml, chronology: chronology.yaml }
        claims: { minimum-check-worthiness: 0.25 }
        checks:
          - use: source-cross-reference
            with: { independent-origins: 1 }
          - use: quotation
          - use: named-official-lookup
            only: { kinds: [office, event], minimum-check-worthiness: 0.5 }
          - use: date-consistency
            deadline-in-seconds: 20
        verdict:
          caps:
            - when: single-origin
              at-most: insufficient
        fail-on: [contradicted, conflicting]

        """,
        """
        workflow: short
        checks:
        - use: source-cross-reference
        - use: date-consistency
          with:
            tolerance-in-days: 3
        - use: quantity
        - use: headline

        """,
    ]

    /// Every way of writing in YAML.
    static let yaml = [
        """
        # A workflow
        workflow: news-article   # naïve café ☕
        "quoted": 'it''s'
        backup: &b { sources: [Sources, "B\\u00e9"], register: ~ }
        more:
          <<: *b
          text: |+
            line one
              line two

          folded: >-
            one
            two
        checks:
        - use: !!str date
          with: {against: [a, 'b', "c"]}
        ? complex
        : - - x
            - y
        ...

        """
    ]

    static let chronology = [
        """
        events:
          - name: the opening of the Alder Bridge
            other_names: [the bridge opening, { name: the inauguration }]
            date: 1931-05-12
            sources: [{ url: "https://example.org/opening" }]
          - name: the great flood
            date: 1953-01-31/1953-02-01

        """,
        #"{"events": [{"name": "the vote", "date": "2016-06", "other_names": null, "sources": []}]}"#,
    ]

    static let claimsFile = [
        """
        article: a.md
        claims:
          - id: c1
            text: The bridge [in Norwich] opened in 1931
            quote: The bridge opened on 12 May 1931, she said.
            start: 120
            said: The bridge opened on 12 May 1931
            context: [Norwich]
            speaker: { name: Jane Roe, cue: said, named: yes }
            kind: event
            check-worthiness: 0.5
          - quote: It cost £40,000.

        """,
        #"{"claims": [{"quote": "The vote was on 23 June 2016.", "id": null, "context": []}]}"#,
    ]

    static let register = [
        """
        as-of: 2020-01-01
        persons:
          - id: ann
            name: Ann Arbor
            other_names: [{ name: A. B. Arbor }]
          - { id: bob, name: Robert Hill }
        organizations:
          - id: county
            name: Norfolk
          - id: city
            name: City of Norwich
            parent_id: county
        memberships:
          - person_id: ann
            organization_id: city
            role: Mayor
            start_date: 1952
            end_date: 1956-05
            sources: [{ url: "https://example.org/mayors" }]
          - person_id: bob
            organization_id: county
            role: Chief Constable
            start_date: 1930-01-02

        """,
        """
        {"persons": [{"id": "c", "name": "Carla Diaz"}],
         "organizations": [{"id": "m", "name": "Ministry of Works"}],
         "memberships": [{"person_id": "c", "organization_id": "m", "role": "Minister"}]}
        """,
    ]

    static let markdown = [
        """
        ---
        title: The bridge
        date: 2020-06-05
        publisher: Example Herald
        ---

        # The bridge of 1931

        By Jane Roe
        June 5, 2020

        The [Alder Bridge](https://example.org/alder) in Norwich **opened** on 12 May 1931.

        > “It cost £4 million,” said Mayor Ann Arbor. “Nobody had asked us.”

        - The first tram crossed it on Tuesday.
        - Three people were hurt in the flood of 1953.

        | year | trams |
        |------|-------|
        | 1931 | 1,204 |

        ![The bridge](bridge.jpg)

        Read more: the flood
        """,
        """
        The river
        =========

        The *river* Wensum is 75 miles long, `according` to the [county][1]; see <b>below</b>.

        1. It rises near Whissonsett&nbsp;Hall.
           1. And it ends in the Yare.

        ```
        code
        ```

        [1]: https://example.org "County"
        """,
    ]

    static let prose = [
        """
        On Friday, 5 June 2020, Prime Minister Theresa May said the U.S. had lost “about $81 \
        million” between 2014 and 2016. The Bank of England agreed two days later; at least 1,234 \
        people, or 3.5 percent, left at 5 p.m. on Monday.
        """,
        """
        The Alder Bridge in Norwich opened on 12 May 1931.

        "We did not steal anything," Ann Arbor, the mayor of Norwich, told Example Gazette. \
        The bank’s loss was not $101m but €30 million. It had three owners: the Harbour Board, \
        the County of Norfolk and Dr. J. R. Hill Jr.
        """,
        """
        The city did not close the bridge in 1953, according to officials’ records.
        Experts say that ‘half a dozen’ boats sank; will the next flood be worse?
        """,
    ]

    static let sources =
        markdown.map { $0.replacing("date: 2020-06-05", with: "date: 1931-05") }
        + prose

    static let pairs = [
        Parts.joined([
            "The Alder Bridge in Norwich opened on 12 May 1931.",
            "The Alder Bridge opened in Norwich on 13 May 1931. It cost £4 million.",
        ]),
        Parts.joined([
            "Hackers did not steal $81 million from Bangladesh Bank in February 2016.",
            "Bangladesh Bank lost $101 million to hackers in 2016. They stole $81 million.",
        ]),
        Parts.joined([prose[0], prose[1]]),
    ]

    /// Workflow, article, source, register and chronology.
    static let runs = [
        Parts.joined([workflow[1], markdown[0], sources[0], register[0], chronology[0]]),
        Parts.joined([workflow[1], prose[1], prose[1], register[1], chronology[1]]),
    ]
}
