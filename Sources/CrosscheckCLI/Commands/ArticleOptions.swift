internal import ArgumentParser
internal import ClaimModel
internal import Diagnostics
internal import TemporalExpressions

/// How an article is handed over.
struct ArticleOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "The day on which the article appeared, as 2020-06-05; wins over the article's own.",
            valueName: "date"))
    var published: String?

    @Option(
        help: ArgumentHelp(
            "What the article is, if its name and its content do not tell: "
                + "\(InputFormat.allCases.map(\.rawValue).joined(separator: ", ")).",
            valueName: "format"))
    var inputFormat: String?

    @Flag(
        help: "Lets articles and the pages they link to be fetched from the web; off, nothing is.")
    var network = false

    @Option(
        help: ArgumentHelp(
            "Where pages from the web are kept, and found again without --network.",
            valueName: "folder"))
    var pages = KeptPages.usualFolder

    /// What the options come to, or all that is wrong with them.
    func handover() throws -> ArticleHandover {
        var faults = Faults()
        let published = try faults.collect { try day() }
        let format = try faults.collect {
            try inputFormat.map { try OptionWords.format($0) as InputFormat }
        }
        if pages.isEmpty { faults.add(Faults(CommandFaults.noFolder(option: "--pages"))) }
        guard let published, let format, faults.isEmpty else { throw faults }
        return ArticleHandover(
            published: published, format: format?.format, network: network, pages: pages)
    }

    private func day() throws -> CalendarDate? {
        guard let published else { return nil }
        if let day = CalendarDate(published) { return day }
        guard let flaw = DateFlaw(date: published) else {
            throw Faults(
                CommandFaults.notADay(
                    published, meant: Self.day(in: published), option: "--published"))
        }
        throw Faults(CommandFaults.noDay(published, flaw, option: "--published"))
    }

    /// The day that somebody wrote as news does: "9 December 2024".
    private static func day(in text: String) -> CalendarDate? {
        var tagger = TemporalTagger()
        let dates = tagger.expressions(in: Array(text.utf8))
        guard let date = dates.first, dates.count == 1, date.range == 0..<text.utf8.count else {
            return nil
        }
        return CalendarDate(date.value)
    }
}

/// Formats as the command line names them.
enum InputFormat: String, CaseIterable {
    case text, markdown, html, pdf, docx, odt

    var format: Article.Format {
        switch self {
        case .text: .plainText
        case .markdown: .markdown
        case .html: .html
        case .pdf: .pdf
        case .docx: .docx
        case .odt: .odt
        }
    }
}

/// What the command line says of the articles beside their names.
struct ArticleHandover {
    /// Wins over the article's own date.
    var published: CalendarDate?
    var format: Article.Format?
    /// Where a file was read on the web, if known.
    var address: String?
    var network = false
    /// The folder of kept pages.
    var pages = KeptPages.usualFolder

    /// The same, with the network if a workflow switches it on.
    func allowing(network isOn: Bool) -> ArticleHandover {
        var handover = self
        handover.network = network || isOn
        return handover
    }
}
