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
}
