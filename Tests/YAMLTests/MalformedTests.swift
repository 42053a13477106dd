import Diagnostics
import Testing
import YAML

/// Whatever the bytes are, they give nodes or faults whose places lie in the file.
@Suite struct MalformedTests {
    private static let sample = """
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

    private func check(_ bytes: [UInt8], _ what: @autoclosure () -> String) {
        let source = SourceFile(name: "f", bytes: bytes)
        let document = YAMLDocument(source)
        #expect(document.root != nil || !document.diagnostics.isEmpty, "\(what())")
        for place in document.diagnostics.compactMap(\.place) {
            // Bytes that are no text take more columns once they are shown.
            let isInside = place.column + place.length <= bytes.count * 2 + 2
            #expect(
                source.line(place.line) != nil && place.column >= 1 && isInside,
                "\(what()) \(place)")
        }
        let drawn = DiagnosticRenderer(sources: [source]).drawing(document.diagnostics)
        #expect(!drawn.unicodeScalars.contains { $0 == "\u{1B}" || $0 == "\0" }, "\(what())")
    }

    @Test func readsTheSample() {
        #expect(!read(Self.sample).contains("error"))
    }

    @Test func survivesTruncationAtEveryByte() {
        let bytes = Array(Self.sample.utf8)
        for end in bytes.indices {
            check(Array(bytes[..<end]), "first \(end) bytes")
        }
    }

    @Test(arguments: [UInt64(1), 20_260_101])
    func survivesMutation(seed: UInt64) {
        var random = SplitMix(state: seed)
        let original = Array(Self.sample.utf8)
        let spice = Array("\0\u{1B}\t\n\r:-?[]{}&*!|>'\"%@`#,~<".utf8) + [0x80, 0xC2, 0xED, 0xFF]
        for round in 0..<1000 {
            var bytes = original
            for _ in 0...Int.random(in: 0..<4, using: &random) {
                let position = Int.random(in: bytes.indices, using: &random)
                switch Int.random(in: 0..<4, using: &random) {
                case 0: bytes[position] = UInt8.random(in: 0...255, using: &random)
                case 1: bytes.remove(at: position)
                case 2: bytes.insert(spice.randomElement(using: &random) ?? 0, at: position)
                default:
                    let end = min(bytes.count, position + 20)
                    let target = Int.random(in: bytes.indices, using: &random)
                    bytes.insert(contentsOf: Array(bytes[position..<end]), at: target)
                }
            }
            check(bytes, "seed \(seed), round \(round)")
        }
    }

    @Test(
        arguments: [
            [0x80], [0xC2], [0xE2, 0x82], [0xED, 0xA0, 0x80], [0xF5, 0x80, 0x80, 0x80],
            [0xFF, 0xFE],
            [0xFE, 0xFF, 0, 0x61], [0x61, 0, 0x3A, 0], [0, 0, 0xFE, 0xFF], [0xEF, 0xBB, 0xBF],
            [0xEF],
            [0xEF, 0xBF, 0xBF], [0xC2, 0x80], [0x0D], [0x0D, 0x0A], [0x25], [0x7F],
        ] as [[UInt8]])
    func survivesBytesThatAreNoText(bytes: [UInt8]) {
        check(bytes, "\(bytes)")
        check(bytes + bytes + [0x3A, 0x20] + bytes, "\(bytes)")
    }

    @Test func readsSomeLinesOfAFileAtTheirPlaces() {
        let text = "é---\na: b\nc: d: e\n---\nrest: \u{1}"
        let source = SourceFile(name: "f", text: text)
        let document = YAMLDocument(source, lines: 6..<18)
        #expect(
            DiagnosticRenderer().line(document.diagnostics[0])
                == "f:3:5: error: Value may not hold ': ' unless it is in quotes [yaml/syntax]")
        #expect(document.diagnostics.count == 1)
    }
}

/// A generator whose numbers follow from its seed.
struct SplitMix: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
