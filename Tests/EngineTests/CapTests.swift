import ClaimModel
import Engine
import Testing

/// Caps, what a support rests on and who speaks, and the cap that holds.
struct CapCase: CustomTestStringConvertible, Sendable {
    let testDescription: String
    var caps: [Cap]
    var evidence: [Evidence] = [.calculation(["1 + 1"])]
    var speaker: Speaker?
    var expected: String?

    init(
        _ title: String, _ caps: CapCondition..., resting evidence: Evidence...,
        speaker: Speaker? = nil, expected: CapCondition? = nil
    ) {
        testDescription = title
        self.caps = caps.map { Cap(when: $0) }
        self.evidence = evidence
        self.speaker = speaker
        self.expected = expected?.rawValue
    }

    var claim: Claim {
        var claim = EngineTests.claim(0)
        claim.speaker = speaker
        return claim
    }

    static let wire = passage("a", origin: "Wire")
    static let copy = passage("b", origin: "Wire")
    static let other = passage("c", origin: "Other")
    static let primary = passage("d", origin: "Court", tier: .primary)
    static let summary = passage("e", origin: "Ours", isSummary: true)
    static let calculation = Evidence.calculation(["1 + 1"])
    static let ownWords = Evidence.article("so it was", 0..<9)
    static let tenure = Evidence.tenure(
        Tenure(personID: "p", person: "P", role: "mayor", organization: Organization(name: "O")),
        register: "officials.yaml", asOf: nil)
    static let events: [Evidence] = ["2016", "2017"].compactMap { DateInterval($0) }.map {
        .event(ChronologyEvent(name: "E", date: $0), chronology: "chronology.yaml")
    }
    static let unnamed = Speaker(name: "an official", isNamed: false, cue: "said")
    static let named = Speaker(name: "Ann Lee", isNamed: true, cue: "said")

    static func passage(
        _ id: String, origin: String, tier: SourceDocument.Tier? = nil, isSummary: Bool = false
    ) -> Evidence {
        let source = SourceDocument(
            id: id, title: id, tier: tier, summaryOf: isSummary ? "https://example.org" : nil,
            origin: Origin(name: origin, reason: .credit))
        return .passage(Passage(source: source, text: id, range: 0..<1, line: 1))
    }

    static let all = [
        CapCase("No cap", resting: calculation, speaker: unnamed),
        CapCase("One origin", .singleOrigin, resting: wire, expected: .singleOrigin),
        CapCase(
            "Copies of one report", .singleOrigin, resting: wire, copy, expected: .singleOrigin),
        CapCase("Two origins", .singleOrigin, resting: wire, copy, other),
        CapCase(
            "Two events of one chronology", .singleOrigin, resting: events[0], events[1],
            expected: .singleOrigin),
        CapCase("A chronology and a source", .singleOrigin, resting: events[0], wire),
        CapCase("A register and a chronology", .singleOrigin, resting: tenure, events[0]),
        CapCase(
            "Arithmetic and the article's own words are no origin", .singleOrigin,
            resting: wire, calculation, ownWords, expected: .singleOrigin),
        CapCase("No origin at all", .singleOrigin, resting: ownWords, expected: .singleOrigin),
        CapCase("A primary source", .noPrimarySource, resting: wire, primary),
        CapCase(
            "Sources without a tier", .noPrimarySource, resting: wire, tenure,
            expected: .noPrimarySource),
        CapCase(
            "A speaker without a name", .anonymousSpeaker, resting: wire, speaker: unnamed,
            expected: .anonymousSpeaker),
        CapCase("A speaker with a name", .anonymousSpeaker, resting: wire, speaker: named),
        CapCase("No speaker", .anonymousSpeaker, resting: wire),
        CapCase(
            "Nothing but summaries", .summariesOnly, resting: summary, calculation,
            expected: .summariesOnly),
        CapCase("A summary and a source", .summariesOnly, resting: summary, wire),
        CapCase("A summary and a register", .summariesOnly, resting: summary, tenure),
        CapCase("No source and so no summary", .summariesOnly, resting: calculation),
        CapCase(
            "The first cap that holds is named", .anonymousSpeaker, .noPrimarySource, .singleOrigin,
            resting: summary, speaker: named, expected: .noPrimarySource),
    ]
}

struct CapTests {
    @Test(arguments: [
        (CapCondition.singleOrigin, "fewer than two origins stand behind it"),
        (.noPrimarySource, "no primary source is among the evidence"),
        (.anonymousSpeaker, "who says it is not named"),
        (.summariesOnly, "only summaries of sources stand behind it"),
    ])
    func saysWhatHeldTheVerdictDown(condition: CapCondition, objection: String) {
        var anonymous = claim(0)
        anonymous.speaker = CapCase.unnamed
        let ruling = VerdictPolicy(caps: [Cap(when: condition)]).verdict(
            findings: PolicyCase(wholeSupport: true).findings(resting: [CapCase.summary]),
            failures: [], applied: 1, claim: anonymous)
        #expect(ruling.reason == "So it was, but \(objection)")
        #expect(ruling.cap == condition.rawValue)
    }

    /// What bears out a part, or speaks against the claim, is no origin of its support.
    @Test
    func countsOriginsOfWholeSupportsOnly() {
        var findings = PolicyCase(wholeSupport: true).findings(resting: [CapCase.wire])
        findings += PolicyCase(partSupport: true, contradictions: 1)
            .findings(resting: [CapCase.other])
        let ruling = VerdictPolicy(caps: [Cap(when: .singleOrigin)]).verdict(
            findings: findings, failures: [], applied: 1, claim: claim(0))
        #expect(ruling.cap == "single-origin")
    }

    @Test
    func hasTheNamesThatWorkflowsUse() {
        #expect(
            CapCondition.allCases.map(\.rawValue)
                == ["single-origin", "no-primary-source", "anonymous-speaker", "summaries-only"])
        #expect(Cap.Ceiling.allCases.map(\.rawValue) == ["insufficient"])
    }
}
