import ArticleReading
import CheckerKit
import ClaimExtraction
import DateConsistency
import Testing

/// The checker on short articles, from the file to the findings: every mistake is found, and
/// nothing else is one.
@Suite struct DateMistakeTests {
    @Test(arguments: DateCase.all)
    func findsTheMistakeAndNothingElse(example: DateCase) async throws {
        let clashes = try await example.findings().filter { $0.stance == .contradicts }
        guard let wanted = example.clash else {
            #expect(clashes.map(\.message).isEmpty, "\(example.article)")
            return
        }
        let kinds = Set(clashes.map(\.kind))
        #expect(kinds == ["date-consistency/\(wanted.kind)"], "\(example.article)")
        let isStated = clashes.contains { finding in
            wanted.halves.allSatisfy(finding.message.contains)
        }
        #expect(isStated, "\(example.article) \(clashes.map(\.message))")
    }

    @Test(arguments: DateCase.all.filter { $0.clash != nil })
    func everyKindCanBeLeftOut(example: DateCase) async throws {
        let kind = try #require(example.clash?.kind)
        let findings = try await example.findings(options: ["leave-out": .words([kind])])
        #expect(!findings.contains { $0.kind == "date-consistency/\(kind)" })
    }
}

extension DateCase {
    func findings(options: [String: OptionValue] = [:]) async throws -> [Finding] {
        var article = try ArticleReader.read(
            Array(self.article.utf8), name: "article.md", digest: "")
        article.published = published ?? article.published
        let analysis = AnalyzedText(
            article.text, blocks: article.blocks.map(\.range), publishedOn: article.published)
        let claims = ClaimExtractor.extract(
            from: article, analysis: analysis, minimumCheckWorthiness: 0
        ).claims
        let context = CheckContext(
            article: article, analysis: analysis,
            sources: sources.isEmpty ? nil : CaseSources(sources),
            chronology: events.isEmpty ? nil : Chronology(name: "chronology", events: events))
        return try await Self.findings(dateConsistency, options, claims, context)
    }

    private static func findings<C: Checker>(
        _ type: C.Type, _ options: [String: OptionValue], _ claims: [Claim],
        _ context: CheckContext
    ) async throws -> [Finding] {
        let checker = C.configured(with: options)
        var findings: [Finding] = []
        for claim in claims {
            findings += try await checker.check(claim, in: context)
        }
        return findings
    }
}

/// The few sources of a case, all of whose sentences are looked at.
private struct CaseSources: SourceCollection {
    let documents: [SourceDocument]
    private let sentences: [SourceSentence]

    init(_ sources: [(name: String, text: String)]) {
        documents = sources.map { SourceDocument(id: $0.name, title: $0.name) }
        sentences = zip(documents, sources).flatMap { document, source in
            let analysis = AnalyzedText(source.text)
            return analysis.sentences.indices.map {
                SourceSentence(source: document, analysis: analysis, index: $0, line: 1)
            }
        }
    }

    func sentences(sharing terms: [String], limit: Int) -> [SourceSentence] { sentences }

    func sentences(ofDocument id: String) -> [SourceSentence] {
        sentences.filter { $0.source.id == id }
    }
}
