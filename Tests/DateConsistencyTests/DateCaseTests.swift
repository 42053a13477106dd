import Testing

/// The table itself: large, and as much of it hard as mistaken.
@Suite struct DateCaseTests {
    @Test func theTableIsLargeAndHalfOfItIsClean() {
        let mistakes = DateCase.all.count { $0.clash != nil }
        #expect(DateCase.all.count >= 320)
        #expect(mistakes >= 160)
        #expect(DateCase.all.count - mistakes >= 160)
    }

    @Test(arguments: DateCase.files)
    func everyFileHasBoth(file: String) {
        let cases = DateCase.all.filter { $0.file == "\(file).txt" }
        #expect(cases.contains { $0.clash != nil })
        #expect(cases.contains { $0.clash == nil })
    }

    @Test(arguments: DateCase.all)
    func everyCaseIsWhole(example: DateCase) {
        #expect(example.isClosed)
        #expect(!example.article.isEmpty)
        #expect(example.clash.map { $0.halves.count == 2 && !$0.kind.contains(" ") } ?? true)
    }
}
