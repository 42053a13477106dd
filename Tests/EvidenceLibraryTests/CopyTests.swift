import ClaimModel
import Diagnostics
import EvidenceLibrary
import Testing
import TextAnalysis

@Suite struct CopyTests {
    static let article = """
        Robbers stole 40 paintings from the Halden Museum in March 2011, and the police closed the \
        bridge for two days. The director of the museum resigned in May, and a new lock was bought. \
        Nobody has seen the paintings since, though a reward of 100,000 crowns was offered in 2012.
        """

    private func shelf(_ text: String) -> SourceShelf {
        let file = SourceFile(name: "copy.txt", text: text)
        let source = SourceReader.read(file, id: "copy.txt", digest: "").source
        return SourceShelf(source.map { [$0] } ?? [])
    }

    @Test func aSavedCopyOfTheArticleIsKnown() {
        let article = AnalyzedText(Self.article)
        #expect(shelf(Self.article + "\n").copies(of: article, published: nil) == ["copy.txt"])
        #expect(
            shelf("Saved on Monday.\n\n" + Self.article).copies(of: article, published: nil) == [
                "copy.txt"
            ])
    }

    @Test func aSourceThatTheArticleQuotesIsNoCopy() {
        let quoted = "Robbers stole 40 paintings from the Halden Museum in March 2011."
        #expect(shelf(quoted).copies(of: AnalyzedText(Self.article), published: nil).isEmpty)
    }

    @Test(arguments: [("2012-04-01", false), ("2012-04-02", true), ("2012-04-03", true)])
    func whatCameBeforeTheArticleIsNoCopyOfIt(date: String, isCopy: Bool) {
        let source = shelf("---\ndate: \(date)\n---\n" + Self.article)
        let day = CalendarDate(year: 2012, month: 4, day: 2)
        #expect(
            source.copies(of: AnalyzedText(Self.article), published: day).count == (isCopy ? 1 : 0))
    }

    @Test func aReportWithOtherFactsIsNoCopy() {
        let other = Self.article.replacing("40", with: "41").replacing("May", with: "June")
            .replacing("two", with: "three").replacing("100,000", with: "90,000")
            .replacing("new", with: "better").replacing("since", with: "again")
        let copies = shelf(other).copies(of: AnalyzedText(Self.article), published: nil)
        #expect(copies.isEmpty)
    }
}
