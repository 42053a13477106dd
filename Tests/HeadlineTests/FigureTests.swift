import CheckerKit
import Headline
import Testing

/// The numbers of headlines, which write every word with a capital.
@Suite struct FigureTests {
    @Test(arguments: [
        ("Robbers Take 64 Paintings From Museum", "64 Paintings", Figure.Thing.unit("paint")),
        ("64 Dead in Quarry Blast", "64", .dead),
        ("Blast in Quarry Kills 64", "64", .dead),
        ("Quarry Blast Leaves 30 Injured", "30", .hurt),
        ("Robbers take 64 paintings from museum", "64 paintings", .unit("paint")),
        ("Bridge to cost $2 million", "$2 million", .unit("dollar")),
    ])
    func knowsWhatIsCounted(headline: String, written: String, thing: Figure.Thing) throws {
        let text = AnalyzedText(headline)
        let figures = Figure.all(in: 0..<text.tokens.count, of: text)
        let figure = try #require(figures.first)
        #expect(figures.count == 1)
        #expect(figure.written.hasPrefix(written))
        #expect(figure.thing == thing)
    }

    @Test(arguments: ["The 2016 Democrats", "Deficit to Fall in '16", "No Numbers at All"])
    func takesNoYearForANumber(headline: String) {
        let text = AnalyzedText(headline)
        #expect(Figure.all(in: 0..<text.tokens.count, of: text).isEmpty)
    }

    @Test(arguments: [
        ("It cost $2 million.", "It cost $1.97 million.", true),
        ("It cost $2 million.", "It cost $2.4 million.", false),
        ("More than 50 boats sank.", "Some 62 boats sank.", true),
        ("It hit 64 boats.", "It hit 62 boats.", false),
        ("£71.6m was paid.", "A 71.6million fee.", true),
    ])
    func honoursHowExactANumberIs(one: String, other: String, isSame: Bool) throws {
        let figures = try [one, other].map { sentence in
            let text = AnalyzedText(sentence)
            return try #require(Figure.all(in: 0..<text.tokens.count, of: text).first)
        }
        #expect(figures[0].meets(figures[1]) == isSame)
    }
}
