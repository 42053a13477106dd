import CheckerKit
import Testing

@testable import Quotation

/// Who is named beside a quotation.
@Suite struct QuotedSpeakerTests {
    @Test(arguments: [
        ("“We will go,” Anna Vale said.", "Anna Vale"),
        ("“We will go,” said Anna Vale, the mayor of Halden.", "Anna Vale"),
        ("“We will go,” Anna Vale, the mayor of Halden, said.", "Anna Vale"),
        ("“We will go,” said the former mayor Anna Vale.", "Anna Vale"),
        ("“We will go,” according to Anna Vale.", "Anna Vale"),
        ("Anna Vale told reporters: “We will go.”", "Anna Vale"),
        ("Anna Vale, who heads the port, said: “We will go.”", "Anna Vale"),
        ("Anna Vale met Karl Brandt. “We will go,” Vale said.", "Anna Vale"),
    ])
    func readsWhoIsNamed(text: String, name: String) {
        #expect(Self.speaker(text) == name)
    }

    @Test(arguments: [
        "“We will go,” she said.", "“We will go,” said a lawyer for Anna Vale.",
        "“We will go,” said Anna Vale’s lawyer.", "“We will go,” a friend of Anna Vale said.",
        "“We will go,” it says on the wall.", "Anna Vale met the man who said: “We will go.”",
        "“We will go,” Anna Vale and Karl Brandt said.",
        "Anna Vale and Otto Vale came. “We will go,” Vale said.",
    ])
    func namesNobodyWhereItIsOpen(text: String) {
        #expect(Self.speaker(text) == nil)
    }

    @Test(arguments: [
        ("Anna Vale", "Karl Brandt", true), ("Anna Vale", "A. Vale", false),
        ("Anna Vale", "Brandt", false), ("Anna Vale", "Anna Brandt", false),
    ])
    func tellsTwoNamesApart(one: String, other: String, areOthers: Bool) {
        #expect(QuotedSpeaker.areOthers(one, other) == areOthers)
    }

    private static func speaker(_ text: String) -> String? {
        let analysis = AnalyzedText(text)
        return analysis.quotations.first.flatMap {
            QuotedSpeaker(of: $0.outer, in: analysis)?.name
        }
    }
}
