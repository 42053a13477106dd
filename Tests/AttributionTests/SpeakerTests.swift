import CheckerKit
import Testing

@testable import Attribution

/// Who is said to say something, sentence by sentence.
@Suite struct SpeakerTests {
    @Test(arguments: [
        ("Two senior officials said it was unsafe.", "Two senior officials"),
        ("It was unsafe, sources said.", "sources"),
        ("It was unsafe, according to a campaign aide.", "a campaign aide"),
        ("“It was unsafe,” said one Democratic source.", "one Democratic source"),
        ("But critics say it was unsafe.", "critics"),
        ("Officials in Halden said it was unsafe.", "Officials in Halden"),
        ("Some experts have warned that it is unsafe.", "Some experts"),
        (
            "People familiar with the plan told reporters that it failed.",
            "People familiar with the plan"
        ),
    ])
    func readsWhoIsNotNamed(text: String, speaker: String) {
        #expect(Self.unnamed(text) == speaker)
    }

    @Test(arguments: [
        "The officials said it was unsafe.", "The source said it was unsafe.",
        "These experts said it was unsafe.", "She told officials that it was unsafe.",
        "Anna Vale said officials saw it.", "There are economists who argue for it.",
        "One expert, Anna Vale, said it was unsafe.", "Many of her supporters like it.",
        "The ministry said it was unsafe.", "Police said it was unsafe.",
        "“Officials said so,” she wrote.", "Officials including Anna Vale said it was unsafe.",
        "Her report to officials said it was unsafe.",
        "It is one of the critics of the minister’s claims at sea.",
        "It fell, said another witness in the case, the former adviser Anna Vale.",
    ])
    func seesNobodyUnnamed(text: String) {
        #expect(Self.unnamed(text) == nil)
    }

    @Test(
        arguments: [
            ("The company said its new engine is safe.", "its new engine"),
            ("The bank says that its customers were warned.", "its customers"),
            ("The company said the bridge is safe.", nil),
            ("Anna Vale said its new engine is safe.", nil),
            ("The company sold its new engine.", nil),
        ] as [(String, String?)])
    func readsWhoSpeaksOfTheirOwn(text: String, matter: String?) {
        let analysis = AnalyzedText(text)
        let reader = SpeechReader(0..<text.utf8.count, of: analysis)
        #expect(InterestedSpeaker(in: reader).map { analysis.string($0.matter) } == matter)
    }

    @Test(
        arguments: [
            ("The Korea Herald reported that it failed.", "Korea Herald"),
            ("It failed, according to the Korea Herald.", "Korea Herald"),
            ("She told the New York Times that it failed.", "New York Times"),
            ("She read a New York Times report on it.", nil),
            ("The Korea Herald moved to Seoul.", nil), ("Anna Vale reported that it failed.", nil),
        ] as [(String, String?)])
    func readsWhichPaperIsNamed(text: String, name: String?) {
        let reader = SpeechReader(0..<text.utf8.count, of: AnalyzedText(text))
        let found = NamedPublication(in: reader)?.name
        #expect(found.map { $0.hasPrefix("The ") ? String($0.dropFirst(4)) : $0 } == name)
    }

    @Test(
        arguments: [
            ("Korea Herald", nil, nil, true), (nil, "https://www.koreaherald.com/a", nil, true),
            (nil, nil, "The Korea Herald", true), ("Korea Times", nil, nil, false),
            (nil, "https://example.com/koreaherald", nil, false),
        ] as [(String?, String?, String?, Bool)])
    func knowsAPaperOfTheBackup(
        publisher: String?, url: String?, title: String?, isKnown: Bool
    ) throws {
        let text = "The Korea Herald reported that it failed."
        let reader = SpeechReader(0..<text.utf8.count, of: AnalyzedText(text))
        let paper = try #require(NamedPublication(in: reader))
        let source = SourceDocument(
            id: "a", title: title ?? "a", publisher: publisher, url: url)
        #expect(paper.isPublisher(of: source) == isKnown)
    }

    private static func unnamed(_ text: String) -> String? {
        let analysis = AnalyzedText(text)
        let reader = SpeechReader(0..<text.utf8.count, of: analysis)
        return UnnamedSpeaker(in: reader).map { analysis.string($0.range) }
    }
}
