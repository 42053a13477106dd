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

    @Test(.timeLimit(.minutes(1)), arguments: Case.allCases)
    func comesToAnEnd(_ bounded: Case) {
        let drawn = read(bounded.text)
        let isAsWanted =
            drawn.hasPrefix(bounded.drawn.start)
            && (bounded.drawn.part.isEmpty || drawn.contains(bounded.drawn.part))
        #expect(isAsWanted, "\(String(drawn.prefix(300)))")
    }

    @Test func countsWhatItReads() {
        let nodes = YAMLLimits(nodes: 3)
        #expect(read("[a, b]", limits: nodes).hasPrefix("list"))
        #expect(
            read("[a, b, c]", limits: nodes)
                == """
                f.yaml:1:8: error: File may hold 3 values at most [yaml/too-many-values]
                  1 | [a, b, c]
                    |        ^

                """)
        let aliases = YAMLLimits(aliasedNodes: 2)
        #expect(read("[&a x, *a, *a]", limits: aliases).hasPrefix("list"))
        #expect(read("[&a x, *a, *a, *a]", limits: aliases).contains(":1:16: error: Aliases may"))
        let depth = YAMLLimits(depth: 2)
        #expect(read("[[x]]", limits: depth).hasPrefix("list"))
        #expect(read("[[[x]]]", limits: depth).contains(":1:3: error: Lists and mappings may"))
        #expect(read("[x]", limits: YAMLLimits(bytes: 3)).hasPrefix("list"))
        #expect(read("[x] ", limits: YAMLLimits(bytes: 3)).contains("4 bytes; at most 3 are read"))
    }
}
