import CheckerCatalog
import CheckerKit
import Testing

/// A checker as an argument of a test.
struct CataloguedChecker: CustomTestStringConvertible, Sendable {
    let checker: any Checker.Type
    var testDescription: String { checker.info.id }

    static let all = checkerCatalog.map(CataloguedChecker.init)
}

@Suite struct ExampleTests {
    @Test(arguments: CataloguedChecker.all)
    func everyExampleHolds(_ catalogued: CataloguedChecker) async {
        for fault in await ExampleRunner.run(catalogued.checker) {
            let place = SourceLocation(
                fileID: "Plugins/\(catalogued.checker.info.id).swift",
                filePath: fault.file ?? #filePath, line: fault.line ?? #line, column: 1)
            Issue.record("\(fault)", sourceLocation: place)
        }
    }

    @Test(arguments: CataloguedChecker.all)
    func everyOptionStaysWithinItsForm(_ catalogued: CataloguedChecker) {
        for option in catalogued.checker.optionDescriptions {
            switch (option.form, option.defaultValue) {
            case (.integer(let limits), .integer(let value)): #expect(limits.contains(value))
            case (.decimal(let limits), .decimal(let value)): #expect(limits.contains(value))
            case (.words(let words), .words(let value)):
                #expect(Set(words).isSuperset(of: value))
            case (.names, .words): break
            default: Issue.record("\(option.name): the default is no \(option.form)")
            }
        }
    }
}

/// The runner itself: a set of examples that is wrong in every way that it knows.
@Suite struct ExampleRunnerTests {
    struct Careless: Checker {
        static let info = CheckerInfo(
            id: "careless", summary: "Nothing is wrong", rationale: "None",
            findings: [FindingKind("declared", "Never met")])
        struct Options { var limit = 1 }
        static let options = OptionSchema(
            Options(), .integer("limit", \.limit, in: 0...9, help: "Never set."))
        static let examples: [Example] = [
            .undecided("Twice", "One.", "Says this"),
            .undecided("Twice", "⟦One⟧ ⟦two⟧.", "Says this"),
            .undecided("In code", "Three.", "Says Optional(3)"),
        ]
        let options: Options

        func check(_ claim: Claim, in context: CheckContext) async throws -> [Finding] {
            let isCode = claim.text == "Three."
            return [
                Finding(
                    "careless/undeclared", .neutral, .indicative, covers: .whole,
                    message: isCode ? "Says Optional(3)" : "Says that", evidence: [])
            ]
        }
    }

    @Test(arguments: [
        "No example passes", "Title may appear once",
        "No example sets option 'limit'", "'⟦' and '⟧' stand once each",
        "No example meets the finding 'careless/declared'",
        "Finding 'careless/undeclared' is not declared", "undecided Says this",
        "has 'Optional(' in it",
    ])
    func saysWhatIsWrong(part: String) async {
        let faults = await ExampleRunner.run(Careless.self).map(\.description)
        #expect(faults.contains { $0.contains(part) }, "\(faults)")
    }

    private struct Silent: Checker {
        static let info = CheckerInfo(
            id: "silent", summary: "Says nothing", rationale: "Says nothing.", findings: [])
        struct Options {}
        static let options = OptionSchema(Options())
        static let examples: [Example] = [.passes("Anything", "One.")]
        let options: Options

        func check(_ claim: Claim, in context: CheckContext) async throws -> [Finding] { [] }
    }

    @Test func aCheckerHasSomethingToSay() async {
        let faults = await ExampleRunner.run(Silent.self).map(\.description)
        #expect(faults.contains { $0.contains("No example flags or leaves open") }, "\(faults)")
    }
}
