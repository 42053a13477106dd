import CheckerKit
import Synchronization
import Testing

/// A checker that is careless in the way that its option says.
struct CarelessChecker: Checker {
    enum Way: String, CaseIterable, Sendable {
        case careful
        /// Takes the claim for the beginning of the article.
        case countsFromTheClaim = "counts-from-the-claim"
        case countsCharacters = "counts-characters"
        case comparesBytes = "compares-bytes"
        case splitsLines = "splits-lines"
        case takesTheFirstSource = "takes-the-first-source"
        case remembers
        case givesUp = "gives-up"
        case traps
        case endsWithAStop = "ends-with-a-stop"
        case saysNothing = "says-nothing"
        case showsSwift = "shows-swift"
        case contradictsAnything = "contradicts-anything"
    }

    struct Options {
        var ways: [Way] = [.careful]
    }

    struct Lost: Error {}

    static let info = CheckerInfo(
        id: "careless", summary: "Nothing is wrong", rationale: "None", uses: [.sources],
        findings: [wrong])
    static let options = OptionSchema(Options(), .words("ways", \.ways, help: "How."))
    static let wrong = FindingKind("wrong", "Wrong")

    static let examples: [Example] =
        [
            .passes("Right", "The café opened.", options: ["ways": .words(["careful"])]),
            .passes("Lost", "The café opened.", options: ["ways": .words(["nowhere"])]),
        ]
        + Way.allCases.map { way in
            let message =
                switch way {
                case .endsWithAStop: "It is wrong."
                case .saysNothing: ""
                case .showsSwift: "It is Optional(3)"
                default: "It is wrong"
                }
            guard way != .contradictsAnything else {
                return .passes(
                    way.rawValue, "The café opened.", options: ["ways": .words([way.rawValue])])
            }
            return .flags(
                way.rawValue, "The café was ⟦wrong⟧.", message,
                given: .source("a", "The café was right.").source("b", "No word.")
                    .paragraph("It rained."),
                options: ["ways": .words([way.rawValue])])
        }

    private static let looks = Atomic(0)

    let options: Options

    func check(_ claim: Claim, in context: CheckContext) async throws -> [Finding] {
        let way = options.ways.first ?? .careful
        let isWrong = claim.text.contains("wrong")
        var start = claim.textRange.lowerBound + claim.text.utf8.count - 6
        switch way {
        case .countsFromTheClaim: start = claim.text.utf8.count - 6
        case .countsCharacters: start = context.article.text.count - 6
        case .comparesBytes:
            guard claim.text.utf8.contains(0xC3) else { return [] }
        case .splitsLines:
            guard context.article.text.unicodeScalars.count(where: { $0 == "\r" }) == 0 else {
                return []
            }
        case .takesTheFirstSource:
            let first = context.sources?.sentences(sharing: ["the", "no"], limit: 1).first
            guard first?.source.id == "a" else { return [] }
        case .remembers:
            guard Self.looks.wrappingAdd(1, ordering: .relaxed).oldValue % 3 == 0 else { return [] }
        case .givesUp: throw CheckerTrouble("The table is lost")
        case .traps: throw Lost()
        default: break
        }
        guard isWrong || way == .contradictsAnything else { return [] }
        let message =
            switch way {
            case .endsWithAStop: "It is wrong."
            case .saysNothing: ""
            case .showsSwift: "It is \(String(describing: Int?.some(3)))"
            default: "It is wrong"
            }
        return [
            Finding(
                Self.kind(Self.wrong), .contradicts, .decisive,
                covers: isWrong ? .part("word", start..<start + 5) : .whole, message: message,
                evidence: [.calculation(["It says so"])])
        ]
    }
}

/// Each way in which a checker can be careless is told, and where.
@Suite struct CarelessCheckerTests {
    /// Found once: a checker that remembers is another the second time.
    private static let faults = Task { await ExampleRunner.run(CarelessChecker.self) }

    private static let said: [(CarelessChecker.Way, String)] = [
        (.countsFromTheClaim, "wanted 'wrong' remarked on, got"),
        (.countsFromTheClaim, "With other text in front: wanted 'wrong' remarked on, got"),
        (.countsCharacters, "With accents and emoji around: wanted 'wrong' remarked on, got"),
        (.comparesBytes, "With accents as characters of their own: wanted"),
        (.splitsLines, "With lines that end as on Windows: wanted"),
        (.takesTheFirstSource, "With other sources around, in reverse order: wanted"),
        (.remembers, "Two looks at once found something else"),
        (
            .givesUp,
            "As written, and in 5 other surroundings: could not be checked: The table is lost"
        ),
        (.traps, "As written, and in 5 other surroundings: threw Lost()"),
        (.endsWithAStop, "A message is a sentence without a final full stop: 'It is wrong.'"),
        (.saysNothing, "A message is a sentence without a final full stop: ''"),
        (.showsSwift, "A message is for readers and has 'Optional(' in it"),
        (
            .contradictsAnything,
            "As written, and in 5 other surroundings: wanted nothing contradicted, got"
        ),
    ]

    @Test func eachIsTold() async {
        let faults = await Self.faults.value
        for (way, part) in Self.said {
            let own = faults.filter { $0.title == way.rawValue }
            #expect(own.contains { $0.message.contains(part) }, "\(way): \(own)")
        }
        #expect(!faults.contains { $0.title == "careful" || $0.title == "Right" }, "\(faults)")
        #expect(
            faults.contains {
                $0.title == "Lost" && $0.message.contains("Option 'ways' takes a list of careful")
            })
    }

    @Test func eachIsToldWhereItStands() async {
        let faults = await Self.faults.value
        for fault in faults {
            #expect(fault.file?.hasSuffix("/CarelessCheckerTests.swift") == true, "\(fault)")
            #expect((fault.line ?? 0) > 30, "\(fault)")
        }
    }
}
