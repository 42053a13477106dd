internal import ArgumentParser
internal import ClaimModel
internal import JSON
internal import TemporalExpressions
internal import TextDisplay

/// The temporal expressions of articles, and how each was put on the calendar.
struct InspectDates: ParsableCommand, SessionCommand {
    static let configuration = CommandConfiguration(
        commandName: "dates",
        abstract: "Shows the dates of articles and why each was put where it is.",
        discussion: "  crosscheck inspect dates article.md --published 2020-06-05")

    @Argument(
        help: "The articles: files, '-' for standard input, or addresses with --network.")
    var articles: [String] = []

    @OptionGroup var handover: ArticleOptions

    @Option(help: "news, or narrative for a text that is anchored by its own dates.")
    var domain = TemporalDomain.news.rawValue

    @Option(help: "text or json.")
    var format = InspectOptions.Format.text.rawValue

    @Flag(help: "Answers requests in JSON Lines on standard input: id, file, published.")
    var batch = false

    func run(in session: Session) async throws -> ExitStatus {
        var faults = Faults()
        let handover = try faults.collect { try self.handover.handover() }
        let domain = try faults.collect { try Self.domain(self.domain) }
        let format = try faults.collect {
            try OptionWords.format(self.format) as InspectOptions.Format
        }
        if batch != articles.isEmpty {
            faults.add(Faults(CommandFaults.articlesOrBatch()))
        }
        guard let handover, let domain, let format, faults.isEmpty else { throw faults }
        if batch {
            try await DateBatch(session: session, published: handover.published, domain: domain)
                .run()
            return .clean
        }
        var articles: [DatedArticle] = []
        for path in self.articles {
            let article = try await session.article(path, handover)
            articles.append(DatedArticle(article: article, domain: domain))
        }
        switch format {
        case .text:
            // One article needs no name: it was asked for.
            let texts = articles.map { article in
                articles.count == 1
                    ? article.text : visibleText(article.article.name) + "\n" + article.text
            }
            session.console.writeOutput(texts.joined(separator: "\n"))
        case .json:
            let values = articles.map(\.json)
            let all = values.count == 1 ? values[0] : ["schema": 1, "articles": .array(values)]
            session.console.writeOutput(all.text(.indented) + "\n")
        }
        return .clean
    }

    private static func domain(_ word: String) throws -> TemporalDomain {
        guard let domain = TemporalDomain(rawValue: word) else {
            let known = TemporalDomain.allCases.map(\.rawValue)
            throw Faults(CommandFaults.unknownDomain(word, among: known))
        }
        return domain
    }
}

/// An article with its dates, for people and for programs.
private struct DatedArticle {
    let article: Article
    private let bytes: [UInt8]
    private let expressions: [TemporalExpression]

    init(article: Article, domain: TemporalDomain) {
        self.article = article
        bytes = Array(article.text.utf8)
        var tagger = TemporalTagger(publishedOn: article.published, domain: domain)
        expressions = tagger.expressions(in: bytes, stretches: article.blocks.map(\.range))
    }

    var text: String {
        expressions.map { date in
            let modifier = date.modifier.map { " (\($0.rawValue))" } ?? ""
            let type = date.kind.timexType
            return "\(visibleText(written(date))): \(type) \(date.value)\(modifier), "
                + "\(reason(date))\n    by the rule '\(visibleText(date.rule))'\n"
        }.joined()
    }

    var json: JSONValue {
        [
            "schema": 1, "article": .string(article.name),
            "published": JSONValue(article.published?.description),
            "expressions": .array(expressions.map(members)),
        ]
    }

    private func written(_ date: TemporalExpression) -> String {
        String(decoding: bytes[date.range], as: UTF8.self)
    }

    private func members(_ date: TemporalExpression) -> JSONValue {
        let range = article.offsets.file(date.range)
        var counted: CalendarDate?
        if case .relative(let day, _) = date.anchoring { counted = day }
        return [
            "text": .string(written(date)), "start": .int(range.lowerBound),
            "end": .int(range.upperBound), "type": .string(date.kind.timexType),
            "value": .string(date.value), "mod": JSONValue(date.modifier?.rawValue),
            "interval": JSONValue(date.interval?.description),
            "reason": .string(reason(date)), "anchor": JSONValue(counted?.description),
            "direction": JSONValue(date.direction?.rawValue), "rule": .string(date.rule),
        ]
    }

    private func reason(_ date: TemporalExpression) -> String {
        switch date.problem {
        case .dayDoesNotExist: return "a day that does not exist"
        case .weekdayDiffers(_, let actual): return "as written, but it was a \(actual.rawValue)"
        case nil: break
        }
        switch date.anchoring {
        case .explicit: return "as written"
        case .relative(let day, let rule):
            let side = date.direction.map { ", sought in the \($0.rawValue)" } ?? ""
            return "\(rule), counted from \(day)\(side)"
        case .unanchored(let reason): return "not anchored: \(reason)"
        }
    }
}
