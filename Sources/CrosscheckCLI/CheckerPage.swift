internal import CheckerKit

/// The page of a checker, made of what it says of itself.
enum CheckerPage {
    /// Markdown that reads well in a terminal.
    static func text(of checker: CatalogueEntry) -> String {
        let info = checker.info
        return """
            # \(info.id)

            \(info.summary).

            \(info.rationale)

            ## Needs

            \(needs(info))

            ## Options

            \(options(checker.options))

            ## Findings

            \(list(info.findings.map { "- `\(info.id)/\($0.name)`: \($0.summary)" }, "\n"))

            ## Examples

            \(list(checker.examples.map(example), "\n\n"))

            """
    }

    private static func needs(_ info: CheckerInfo) -> String {
        let needs = info.needs.map { "\($0.rawValue) (without them it is not run)" }
        let uses = info.uses.map { "\($0.rawValue) (used where there are any)" }
        let languages = info.languages.map(Language.name).joined(separator: " or ")
        let article = "the article" + (languages.isEmpty ? "" : ", in \(languages)")
        return ([article] + needs + uses).map { "- \($0)" }.joined(separator: "\n")
    }

    private static func options(_ options: [OptionDescription]) -> String {
        let lines = options.map { option in
            "- `\(option.name)`: \(option.form), by default `\(option.defaultValue)`. "
                + option.help
        }
        return list(lines, "\n")
    }

    private static func list(_ items: [String], _ separator: String) -> String {
        items.isEmpty ? "None." : items.joined(separator: separator)
    }

    private static func example(_ example: Example) -> String {
        var lines = ["**\(example.title)**", ""]
        lines += example.backup.sources.map { source in
            let publication = example.backup.publications[source.name]
            let details = [
                publication?.publisher, publication?.date?.description, publication?.tier?.rawValue,
            ].compactMap(\.self).joined(separator: ", ")
            return "    source '\(source.name)'" + (details.isEmpty ? "" : " (\(details))")
                + ": \(source.text)"
        }
        lines += (example.backup.tenures ?? []).map {
            "    register: \($0.person), \($0.role), \($0.organization.name), "
                + "\($0.start?.description ?? "?") to \($0.end?.description ?? "?")"
        }
        lines += (example.backup.events ?? []).map { "    chronology: \($0.name), \($0.date)" }
        lines += example.backup.published.map { ["    published: \($0)"] } ?? []
        lines += example.backup.headline.map { ["    headline: \($0)"] } ?? []
        lines += example.backup.paragraphs.map { "    before: \($0)" }
        lines += example.options.sorted { $0.key < $1.key }.map { "    \($0.key): \($0.value)" }
        lines.append("    claim: \(example.text)")
        let outcome =
            switch example.outcome {
            case .passes: "nothing contradicted"
            case .supports: "supports"
            case .flags: "contradicts"
            case .undecided: "neutral"
            }
        lines.append("    → \(outcome)" + (example.message.map { ": \($0)" } ?? ""))
        return lines.joined(separator: "\n")
    }
}
