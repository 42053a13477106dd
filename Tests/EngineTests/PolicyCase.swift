import ClaimModel

/// A combination of findings and failures on a claim.
struct PolicyCase: CustomStringConvertible {
    var wholeSupport = false
    var wholeSupports = 0
    var partSupport = false
    var wholeContradiction = false
    /// By the article's own arithmetic.
    var partContradiction = false
    /// By the words of a source.
    var partTestimony = false
    var contradictions = 0
    var neutral = false
    var failure = false
    var applied = 3

    /// Every combination there is.
    static let all: [PolicyCase] = {
        var cases = [PolicyCase()]
        func vary<Value>(_ field: WritableKeyPath<PolicyCase, Value>, _ values: [Value]) {
            cases = cases.flatMap { base in
                values.map { value in
                    var varied = base
                    varied[keyPath: field] = value
                    return varied
                }
            }
        }
        vary(\.wholeSupport, [false, true])
        vary(\.wholeSupports, [0, 1, 2])
        vary(\.partSupport, [false, true])
        vary(\.wholeContradiction, [false, true])
        vary(\.partContradiction, [false, true])
        vary(\.partTestimony, [false, true])
        vary(\.contradictions, [0, 1, 2])
        vary(\.neutral, [false, true])
        vary(\.failure, [false, true])
        vary(\.applied, [0, 3])
        return cases
    }()

    func findings(resting evidence: [Evidence] = [.calculation(["1 + 1"])]) -> [CheckerFinding] {
        var findings: [CheckerFinding] = []
        func add(
            _ checker: String, _ stance: Stance, _ strength: Strength, _ message: String,
            covers: Coverage = .whole, resting own: [Evidence]? = nil
        ) {
            let finding = Finding(
                "\(checker)/seen", stance, strength, covers: covers, message: message,
                evidence: stance == .neutral ? [] : own ?? evidence)
            findings.append(CheckerFinding(checker: checker, finding: finding))
        }
        if partSupport {
            add("alpha", .supports, .decisive, "Date fits", covers: .part("date", 0..<1))
        }
        if neutral { add("alpha", .neutral, .indicative, "Nothing dated") }
        for checker in ["alpha", "beta"].prefix(wholeSupports) {
            add(checker, .supports, .indicative, "Likely by \(checker)")
        }
        for checker in ["beta", "gamma"].prefix(contradictions) {
            add(checker, .contradicts, .indicative, "Unlikely by \(checker)")
        }
        if wholeSupport { add("gamma", .supports, .decisive, "So it was") }
        if wholeContradiction { add("alpha", .contradicts, .decisive, "It was not so") }
        if partContradiction {
            add(
                "beta", .contradicts, .decisive, "Title differs", covers: .part("title", 0..<1),
                resting: [.calculation(["1 + 1"])])
        }
        if partTestimony {
            add(
                "beta", .contradicts, .decisive, "Year differs", covers: .part("date", 0..<1),
                resting: [CapCase.wire])
        }
        return findings
    }

    /// Whether no check says or fails anything.
    var isSilent: Bool { findings().isEmpty && failures.isEmpty }

    var failures: [CheckFailure] {
        failure ? [CheckFailure(checker: "delta", message: "Register is cut short")] : []
    }

    var description: String {
        """
        whole support \(wholeSupport), indicative \(wholeSupports), part \(partSupport); \
        contradiction \(wholeContradiction), part \(partContradiction), \
        by a source \(partTestimony), \
        indicative \(contradictions); neutral \(neutral), failure \(failure), applied \(applied)
        """
    }
}
