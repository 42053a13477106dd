import ClaimModel
import TextDisplay

/// A run as Markdown, in GitHub's dialect and readable as plain text.
///
/// The sections stand in the order of `text()`; the files beside this one write them.
struct MarkdownReport {
    let record: RunRecord
    let places: ArticlePlaces

    init(_ record: RunRecord) {
        self.record = record
        places = ArticlePlaces(record.article)
    }

    func text() -> String {
        let sections =
            [heading(), checksNotRun(), sourcesNotRead(), sharedOrigins(), table()]
            + claimSections() + [
                verification(), leftOut(), unanchored(), reproduction(),
            ]
        return sections.filter { !$0.isEmpty }.joined(separator: "\n")
    }

    /// Where a claim's heading is; GitHub, GitLab and pandoc derive the same anchor from it.
    func anchor(_ number: Int) -> String {
        "#claim-\(number)-\(record.claims[number - 1].verdict.rawValue)"
    }

    private func heading() -> String {
        let article = record.article
        // Words of ours come first, so that no title can take the anchor of a claim.
        let title = MarkdownText.escaped(article.title ?? article.name)
        var lines = [
            "# Claims of “\(title)”", "", "**\(RunTally(record.claims).line)**", "",
            "- Article: " + articleLine(article), "- Published: " + publicationLine(article),
            "- Workflow: " + workflowLine(),
        ]
        if !record.sources.isEmpty {
            lines.append("- Backup: " + backupLine())
        }
        return lines.joined(separator: "\n") + "\n"
    }

    private func articleLine(_ article: Article) -> String {
        var parts = ["\(MarkdownText.code(article.name)) (\(kind(of: article)))"]
        if let byline = article.byline, !byline.isEmpty {
            parts.append(MarkdownText.escaped(byline))
        }
        if let publisher = article.publisher, !publisher.isEmpty {
            parts.append(MarkdownText.escaped(publisher))
        }
        if let url = article.url, !url.isEmpty {
            parts.append(MarkdownAddress.shown(url))
        }
        if let time = article.retrieved {
            parts.append("fetched \(MarkdownText.escaped(time))")
        }
        return parts.joined(separator: ", ")
    }

    /// What was read and how, where that is not plain UTF-8.
    private func kind(of article: Article) -> String {
        var parts = [article.format.rawValue]
        if article.encoding != "utf-8" {
            parts.append("read as \(MarkdownText.escaped(article.encoding))")
        }
        if let tool = article.extractedBy {
            parts.append("text extracted by \(MarkdownText.escaped(tool))")
            parts.append("places are those of the extracted text")
        }
        if let language = article.language, Language.primary(language) != Language.english {
            parts.append("in \(MarkdownText.escaped(Language.name(of: language)))")
        }
        return parts.joined(separator: ", ")
    }

    private func publicationLine(_ article: Article) -> String {
        guard let published = article.published else {
            return article.statedDate.map { "not given; the page itself says \($0)" }
                ?? "not known, so relative dates are not anchored"
        }
        guard let stated = article.statedDate, stated != published else {
            return published.description
        }
        return "\(published), as given; the page itself says \(stated)"
    }

    private func workflowLine() -> String {
        let name = MarkdownText.code(record.workflow.name)
        let summary = MarkdownText.escaped(record.workflow.summary)
        return summary.isEmpty ? name : "\(name): \(summary)"
    }

    private func backupLine() -> String {
        let origins = Set(record.sources.map(\.origin.name)).count
        return count(record.sources.count, "source") + " from " + count(origins, "origin")
    }

    private func checksNotRun() -> String {
        record.checks.filter { $0.notRun != nil }.map { check in
            "**Not run:** \(MarkdownText.code(check.checker)). "
                + MarkdownText.sentence(check.notRun ?? "") + "\n"
        }.joined(separator: "\n")
    }

    private func sourcesNotRead() -> String {
        record.unread.map { source in
            "**Not read:** \(MarkdownText.code(source.name)). "
                + MarkdownText.sentence(source.reason) + "\n"
        }.joined(separator: "\n")
    }

    private func table() -> String {
        guard !record.claims.isEmpty else {
            return "The article makes no claim that the workflow would check.\n"
        }
        var lines = ["| # | Claim | Verdict | Why |", "|--:|---|---|---|"]
        for (index, claim) in record.claims.enumerated() {
            let text = MarkdownText.escaped(shortened(claim.claim.text, to: 120))
            let reason = MarkdownText.escaped(shortened(claim.reason, to: 200))
            let link = "[\(index + 1)](\(anchor(index + 1)))"
            // In a narrow column the marker would else stand on a line of its own.
            let verdict = "\(claim.verdict.marker)\u{A0}\(claim.verdict.rawValue)"
            lines.append("| \(link) | \(text) | \(verdict) | \(reason) |")
        }
        return lines.joined(separator: "\n") + "\n"
    }
}

/// A number with its noun: `1 source`, `2 sources`.
func count(_ number: Int, _ noun: String) -> String {
    "\(number) \(noun)\(number == 1 ? "" : "s")"
}
