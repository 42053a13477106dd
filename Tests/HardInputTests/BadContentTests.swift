import TestSupport
import Testing

/// Every kind of bad content, handed in by every way in, through the real command line.
///
/// What is said is held by Tests/Cases/hard-input, one page for each way in.
@Suite struct BadContentTests {
    @Test func theDeskIsSound() async throws {
        let ran = try await Desk.with { await $0.verify() }
        #expect(ran.status == 0)
        #expect(ran.said == "")
        #expect(ran.report.contains("\"supported\""))
    }

    @Test(.timeLimit(.minutes(15)), arguments: WayIn.allCases)
    func eachKindEndsInAMessage(_ way: WayIn) async throws {
        var page = ""
        for kind in BadContent.allCases {
            guard let bytes = kind.bytes(of: way) else { continue }
            let ran = try await Desk.with { desk in
                try desk.put(bytes, as: way)
                return await desk.verify()
            }
            #expect(ran.status == way.status, "\(kind) \(way)")
            #expect(ran.said.contains(way.path), "\(kind) \(way) names its file")
            if way == .source {
                #expect(ran.report.contains("\"supported\""), "\(kind) spares the first source")
            }
            page += "── \(kind.rawValue)\n\(ran.said)\n"
        }
        try expectGolden(page, at: "Tests/Cases/hard-input/\(way.rawValue).txt")
    }
}
