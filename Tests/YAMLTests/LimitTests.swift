import Diagnostics
import Testing
import YAML

/// What is refused before it costs more than it should.
@Suite struct LimitTests {
    /// By name, since a test prints its arguments.
    enum Case: String, CaseIterable {
        case aliasBomb, mergeBomb, brackets, braces, dashes, questionMarks, megabyte, commas
        case directives, anchors, quotes, duplicates

        var text: String {
            switch self {
            case .aliasBomb:
                zip("bcdefghijkl", "abcdefghijk").reduce("a: &a [x, x, x, x, x, x, x, x, x]\n") {
                    let list = Array(repeating: "*\($1.1)", count: 9).joined(separator: ", ")
                    return $0 + "\($1.0): &\($1.0) [\(list)]\n"
                }
            case .mergeBomb:
                "a: &a {" + (0..<500).map { "k\($0): 0" }.joined(separator: ", ") + "}\nb: {<<: ["
                    + Array(repeating: "*a", count: 5000).joined(separator: ", ") + "]}\n"
            case .brackets: String(repeating: "[", count: 10_000)
            case .braces: String(repeating: "{a: ", count: 10_000)
            case .dashes: String(repeating: "- ", count: 10_000)
            case .questionMarks: String(repeating: "? ", count: 10_000)
            case .megabyte: String(repeating: "x", count: 1_000_001)
            case .commas: "[" + String(repeating: "x,", count: 499_990) + "]"
            case .directives: String(repeating: "%TAG !a! b\n", count: 80_000)
            case .anchors: String(repeating: "&a ", count: 300_000)
            case .quotes: String(repeating: "\"\n", count: 300_000)
            case .duplicates: String(repeating: "a: &a b\n", count: 120_000)
            }
        }

        /// How what is drawn of it begins and ends in part.
        var drawn: (start: String, part: String) {
            switch self {
            case .aliasBomb: ("f.yaml:6:", "yaml/too-many-aliases")
            case .mergeBomb: ("f.yaml:2:", "yaml/too-many-aliases")
            case .brackets: ("f.yaml:1:513:", "yaml/too-deep")
            case .braces: ("f.yaml:1:2049:", "yaml/too-deep")
            case .dashes, .questionMarks: ("f.yaml:1:1025:", "yaml/too-deep")
            case .megabyte: ("f.yaml:1:1:", "yaml/too-large")
            case .commas: ("list", "")
            case .directives: ("f.yaml:1:1:", "yaml/tag-directive")
            case .anchors: ("f.yaml:1:4:", "yaml/syntax")
            case .quotes: ("f.yaml:", "yaml/syntax")
            case .duplicates: ("f.yaml:2:1:", "diagnostics/too-many")
            }
        }
    }

    @Test(.timeLimit(.minutes(15)), arguments: Case.allCases)
    func comesToAnEnd(_ bounded: Case) {
        let drawn = read(bounded.text)
        let isAsWanted =
            drawn.hasPrefix(bounded.drawn.start)
            && (bounded.drawn.part.isEmpty || drawn.contains(bounded.drawn.part))
        #expect(isAsWanted, "\(String(drawn.prefix(300)))")
    }

    /// A limit, a text that lies on it, one that lies beyond, and what is said of that.
    struct Bound: CustomTestStringConvertible {
        let name: String
        let limits: YAMLLimits
        let within: String
        let beyond: String
        let drawn: String

        var testDescription: String { name }
    }

    @Test(arguments: lowered + standard)
    func takesWhatLiesOnTheLimitAndNothingBeyond(_ bound: Bound) {
        let within = YAMLDocument(
            SourceFile(name: "f.yaml", text: bound.within), limits: bound.limits)
        #expect(within.root != nil)
        #expect(within.diagnostics.isEmpty, "\(within.diagnostics.first?.summary ?? "")")
        let beyond = YAMLDocument(
            SourceFile(name: "f.yaml", text: bound.beyond), limits: bound.limits)
        let lines = beyond.diagnostics.map { DiagnosticRenderer().line($0) }
        #expect(lines == ["f.yaml:" + bound.drawn])
    }

    private static let lowered = [
        Bound(
            name: "bytes", limits: YAMLLimits(bytes: 5), within: "[é] ", beyond: "[é]  ",
            drawn: "1:1: error: File has 6 bytes; at most 5 are read [yaml/too-large]"),
        Bound(
            name: "depth in brackets", limits: YAMLLimits(depth: 2), within: "[{a: x}, [x]]",
            beyond: "[{a: [x]}]",
            drawn: "1:6: error: Lists and mappings may be nested 2 deep at most [yaml/too-deep]"),
        Bound(
            name: "depth by indentation", limits: YAMLLimits(depth: 2), within: "a:\n- b\n",
            beyond: "a:\n- b: c\n",
            drawn: "2:3: error: Lists and mappings may be nested 2 deep at most [yaml/too-deep]"),
        Bound(
            name: "values", limits: YAMLLimits(nodes: 3), within: "{a: x}", beyond: "{a: x, b",
            drawn: "1:8: error: File may hold 3 values at most [yaml/too-many-values]"),
        Bound(
            name: "lists as values", limits: YAMLLimits(nodes: 3), within: "[[], {}]",
            beyond: "[[], {}, []]",
            drawn: "1:10: error: File may hold 3 values at most [yaml/too-many-values]"),
        Bound(
            name: "aliases", limits: YAMLLimits(aliasedNodes: 2), within: "[&a x, *a, *a]",
            beyond: "[&a x, *a, *a, *a]",
            drawn: "1:16: error: Aliases may repeat 2 values at most [yaml/too-many-aliases]"),
        Bound(
            name: "aliases of aliases", limits: YAMLLimits(aliasedNodes: 6),
            within: "[&a [x], &b [*a], *b]", beyond: "[&a [x], &b [*a], *b, *a]",
            drawn: "1:23: error: Aliases may repeat 6 values at most [yaml/too-many-aliases]"),
    ]

    private static let standard = [
        Bound(
            name: "1,000,000 bytes", limits: .standard, within: text(ofBytes: 1_000_000),
            beyond: text(ofBytes: 1_000_001),
            drawn: "1:1: error: File has 1,000,001 bytes; at most 1,000,000 are read "
                + "[yaml/too-large]"),
        Bound(
            name: "512 levels", limits: .standard, within: nested(512), beyond: nested(513),
            drawn: "1:513: error: Lists and mappings may be nested 512 deep at most "
                + "[yaml/too-deep]"),
        Bound(
            name: "1,000,000 values", limits: YAMLLimits(bytes: 3_000_000),
            within: list(of: 999_999), beyond: list(of: 1_000_000),
            drawn: "1:2000000: error: File may hold 1,000,000 values at most "
                + "[yaml/too-many-values]"),
        Bound(
            name: "100,000 values of aliases", limits: .standard, within: aliases(10_000),
            beyond: aliases(10_001),
            drawn: "10002:3: error: Aliases may repeat 100,000 values at most "
                + "[yaml/too-many-aliases]"),
    ]

    private static func text(ofBytes count: Int) -> String {
        "a: " + String(repeating: "x", count: count - 3)
    }

    private static func nested(_ depth: Int) -> String {
        String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
    }

    private static func list(of count: Int) -> String {
        "[" + Array(repeating: "x", count: count).joined(separator: ",") + "]"
    }

    /// A list of nine, which is ten values, and aliases of it.
    private static func aliases(_ count: Int) -> String {
        "- &a [1, 2, 3, 4, 5, 6, 7, 8, 9]\n" + String(repeating: "- *a\n", count: count)
    }
}
