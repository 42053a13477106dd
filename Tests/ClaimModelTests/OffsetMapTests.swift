import ClaimModel
import Testing

@Suite struct OffsetMapTests {
    @Test func stretchesLeadBackToTheFile() {
        // "**bold** text" read as "bold text".
        let map = OffsetMap(runs: [
            .init(text: 0, file: 2, count: 4), .init(text: 4, file: 8, count: 5),
        ])
        #expect(map.file(0..<4) == 2..<6)
        #expect(map.file(0..<9) == 2..<13)
        #expect(map.file(5..<9) == 9..<13)
        #expect(OffsetMap.identity.file(3..<7) == 3..<7)
    }

    @Test func whatStandsBeforeTheFirstRunLiesAtItsStart() {
        // "&eacute;’s" read as "é’s": the first letter stands nowhere in the file.
        let map = OffsetMap(runs: [.init(text: 2, file: 8, count: 4)])
        #expect(map.file(0..<2) == 8..<8)
        #expect(map.file(0..<5) == 8..<11)
    }
}
