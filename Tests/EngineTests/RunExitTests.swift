import ClaimModel
import Engine
import Testing

struct RunExitTests {
    /// Every set of verdicts, with and without a check that was not run.
    @Test(arguments: [[Verdict](), [.contradicted], [.insufficient, .conflicting], [.error]])
    func weighsWhatWasFoundAboveWhatCouldNotBeChecked(failOn: [Verdict]) {
        for set in 0..<1 << Verdict.allCases.count {
            let verdicts = Verdict.allCases.enumerated().filter { set >> $0.offset & 1 == 1 }
                .map(\.element)
            for notRun in [nil, "No sources"] {
                let exit = RunExit(
                    claims: verdicts.map { record($0) },
                    checks: [nil, notRun].map {
                        CheckRecord(checker: "alpha", summary: "", options: [], notRun: $0)
                    }, failOn: failOn)
                let isUnchecked = verdicts.contains(.error) || notRun != nil
                let expected: Int32 =
                    !Set(verdicts).isDisjoint(with: failOn) ? 1 : isUnchecked ? 3 : 0
                #expect(exit.rawValue == expected, "\(verdicts), \(notRun ?? "all run")")
            }
        }
    }

    @Test
    func failsOnWhatIsContradictedUnlessTheWorkflowSaysOtherwise() {
        #expect(Workflow(name: "w", summary: "", checks: []).failOn == [.contradicted])
    }

    private func record(_ verdict: Verdict) -> ClaimRecord {
        ClaimRecord(claim: claim(0), verdict: verdict, reason: "", step: "")
    }
}
