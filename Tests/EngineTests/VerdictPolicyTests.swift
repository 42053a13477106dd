import ClaimModel
import Engine
import Testing

struct VerdictPolicyTests {
    /// The rules again, as whoever writes a workflow would say them.
    static func expected(_ item: PolicyCase) -> Verdict {
        let isDisputed = item.wholeContradiction || item.partTestimony
        let isContradicted = isDisputed || item.partContradiction
        let leansFor = item.wholeSupports > 0
        let leansAgainst = item.contradictions > 0
        return switch () {
        case _ where item.applied == 0 || item.isSilent: .notCheckable
        case _ where item.wholeSupport && isDisputed: .conflicting
        case _ where isContradicted: .contradicted
        case _ where !item.wholeSupport && item.contradictions == 2 && !leansFor: .contradicted
        case _ where item.failure: .error
        case _ where item.wholeSupport: .supported
        case _ where item.wholeSupports == 2 && !leansAgainst: .supported
        default: .insufficient
        }
    }

    @Test
    func followsTheRulesInEveryCombination() {
        #expect(PolicyCase.all.count == 2 * 3 * 2 * 2 * 2 * 2 * 3 * 2 * 2 * 2)
        for item in PolicyCase.all {
            let ruling = rule(item)
            #expect(ruling.verdict == Self.expected(item), "\(item)")
            #expect(ruling.cap == nil, "\(item)")
            #expect(!ruling.reason.isEmpty && !ruling.reason.hasSuffix("."), "\(item)")
            #expect(!ruling.step.isEmpty, "\(item)")
        }
    }

    @Test
    func doesNotDependOnTheOrderOfTheFindings() {
        for item in PolicyCase.all {
            let ruling = rule(item)
            let reversed = VerdictPolicy().verdict(
                findings: item.findings().reversed(), failures: item.failures,
                applied: item.applied, claim: claim(0))
            #expect(reversed.verdict == ruling.verdict, "\(item)")
            #expect(
                reversed.step == ruling.step
                    || item.wholeContradiction && (item.partContradiction || item.partTestimony),
                "\(item)")
        }
    }

    /// Every combination under every set of caps, each of which holds or does not.
    @Test(arguments: CapCase.all)
    func capsHoldDownNothingButASupport(cap: CapCase) {
        for item in PolicyCase.all {
            let ruling = VerdictPolicy(caps: cap.caps).verdict(
                findings: item.findings(resting: cap.evidence), failures: item.failures,
                applied: item.applied, claim: cap.claim)
            let expected = Self.expected(item)
            let holds = expected == .supported && cap.expected != nil
            #expect(ruling.verdict == (holds ? .insufficient : expected), "\(item)")
            #expect(ruling.cap == (holds ? cap.expected : nil), "\(item)")
            #expect(ruling.step == rule(item).step, "\(item)")
        }
    }

    @Test(arguments: [
        (
            PolicyCase(applied: 0), "no check applied",
            "No check that was run is for a claim like this"
        ),
        (
            PolicyCase(wholeSupport: true, partTestimony: true),
            "decisive findings on both sides", "So it was; against it: Year differs"
        ),
        (
            PolicyCase(wholeSupport: true, partContradiction: true),
            "a decisive contradiction of a part", "Title differs"
        ),
        (
            PolicyCase(wholeContradiction: true, neutral: true),
            "a decisive contradiction of the whole", "It was not so"
        ),
        (
            PolicyCase(partContradiction: true, failure: true),
            "a decisive contradiction of a part", "Title differs"
        ),
        (
            PolicyCase(failure: true), "a check that could not be done",
            "delta could not examine it: Register is cut short"
        ),
        (
            PolicyCase(partSupport: true, failure: true), "a check that could not be done",
            "Date fits, but delta could not examine it: Register is cut short"
        ),
        (
            PolicyCase(wholeSupport: true, failure: true),
            "a support that another check could not examine",
            "So it was, but delta could not examine it: Register is cut short"
        ),
        (
            PolicyCase(wholeSupport: true, contradictions: 1), "a decisive support of the whole",
            "So it was"
        ),
        (
            PolicyCase(contradictions: 2), "indicative contradictions of two checkers or more",
            "Unlikely by beta"
        ),
        (
            PolicyCase(wholeSupports: 2), "indicative supports of two checkers or more",
            "Likely by alpha"
        ),
        (
            PolicyCase(wholeSupports: 2, contradictions: 1), "indicative findings that disagree",
            "The checks disagree: Likely by alpha; against it: Unlikely by beta"
        ),
        (
            PolicyCase(wholeSupports: 1), "one checker's indicative finding alone",
            "Likely by alpha"
        ),
        (
            PolicyCase(contradictions: 1, neutral: true),
            "one checker's indicative finding alone", "Unlikely by beta"
        ),
        (
            PolicyCase(partSupport: true, neutral: true),
            "nothing that speaks for or against the whole", "Nothing dated"
        ),
        (
            PolicyCase(), "nothing to look at",
            "No check that was run has anything to look at in it"
        ),
    ])
    func saysWhichRowItTookAndWhy(item: PolicyCase, step: String, reason: String) {
        let ruling = rule(item)
        #expect(ruling.step == step)
        #expect(ruling.reason == reason)
    }

    @Test
    func countsTwoFindingsOfOneCheckerAsOne() {
        for stance in [Stance.supports, .contradicts] {
            let finding = Finding(
                "alpha/seen", stance, .indicative, covers: .whole, message: "Perhaps",
                evidence: [.calculation(["1 + 1"])])
            let findings = [
                CheckerFinding(checker: "alpha", finding: finding),
                CheckerFinding(checker: "alpha", finding: finding),
            ]
            let ruling = VerdictPolicy().verdict(
                findings: findings, failures: [], applied: 1, claim: claim(0))
            #expect(ruling.verdict == .insufficient)
        }
    }

    @Test
    func putsTheReasonOnOneLine() {
        let finding = Finding(
            "alpha/seen", .neutral, .indicative, covers: .whole, message: "Two\n lines.",
            evidence: [])
        let ruling = VerdictPolicy().verdict(
            findings: [CheckerFinding(checker: "alpha", finding: finding)], failures: [],
            applied: 1, claim: claim(0))
        #expect(ruling.reason == "Two lines")
    }

    private func rule(_ item: PolicyCase) -> Ruling {
        VerdictPolicy().verdict(
            findings: item.findings(), failures: item.failures, applied: item.applied,
            claim: claim(0))
    }
}
