import ClaimModel

extension Invented {
    /// A record in which one text stands in every field that somebody else may have written.
    static func everywhere(_ text: String, url: String = "https://example.org/a") -> RunRecord {
        var record = everyVerdict
        record.article = article(text, url: url)
        record.workflow = WorkflowSummary(name: text, summary: text)
        record.checks = [
            CheckRecord(checker: text, summary: text, options: [[text, text]], notRun: text)
        ]
        let source = SourceDocument(
            id: text, title: text, publisher: text, date: PartialDate("2016"), url: url,
            digest: text, origin: Origin(name: text, reason: .credit))
        record.sources = [source]
        record.claims = [.supported, .contradicted, .insufficient].map {
            claim(text, source: source, url: url, verdict: $0)
        }
        record.leftOut = [LeftOut(range: 0..<1, reason: .opinion, detail: text, quote: text)]
        record.unanchored = [UnanchoredDate(text: text, range: 0..<1, reason: text)]
        record.files = [FileDigest(role: text, name: text, sha256: text)]
        record.version = text
        return record
    }

    private static func article(_ text: String, url: String) -> Article {
        var article = Article(
            name: text, format: .plainText, digest: text, file: text, text: text, blocks: [])
        article.title = text
        article.byline = text
        article.publisher = text
        article.url = url
        return article
    }

    private static func claim(
        _ text: String, source: SourceDocument, url: String, verdict: Verdict
    ) -> ClaimRecord {
        let all = 0..<text.utf8.count
        var summary = source
        summary.summaryOf = url
        var evidence: [Evidence] = [
            .passage(Passage(source: source, text: text, range: all, line: 1)),
            .passage(Passage(source: summary, text: text, range: all, line: 1)),
            .article(text, all), .calculation([text, text]),
            .tenure(
                Tenure(
                    personID: text, person: text, otherNames: [text], role: text,
                    organization: Organization(
                        name: text, otherNames: [text], parents: [[text]]),
                    sources: [url]),
                register: text, asOf: nil),
        ]
        if var event {
            event.name = text
            event.sources = [url]
            evidence.append(.event(event, chronology: text))
        }
        let stances: [Stance] = [.supports, .contradicts]
        return ClaimRecord(
            claim: Claim(
                id: text, text: "[" + text + "]", quote: text, range: all, textRange: all,
                sentence: all, speaker: Speaker(name: text, isNamed: true, cue: text),
                kind: .event, checkWorthiness: 0.5,
                mentions: Mention.Kind.allCases.map { Mention(kind: $0, text: text, range: all) }),
            verdict: verdict, reason: text, step: text, cap: text,
            findings: stances.map { stance in
                CheckerFinding(
                    checker: text,
                    finding: Finding(
                        text, stance, .decisive, covers: .part(text, all), message: text,
                        evidence: evidence))
            },
            failures: [CheckFailure(checker: text, message: text)])
    }
}
