internal import ArgumentParser
internal import ClaimModel
internal import JSON
internal import NameMatching
internal import TextAnalysis
internal import TextDisplay

/// The officials that an article names, with the offices it puts them in.
struct InspectOfficials: ParsableCommand, Inspection {
    static let configuration = CommandConfiguration(
        commandName: "officials",
        abstract: "Shows the officials of an article with their titles and bodies.",
        discussion: "  crosscheck inspect officials article.md")

    @OptionGroup var options: InspectOptions

    var key: String { "officials" }

    func items(of input: ArticleInput, in session: Session) -> [InspectedItem] {
        let text = input.analysis
        return OfficialMention.mentions(in: text, within: 0..<text.bytes.count).map { mention in
            let range = input.article.offsets.file(mention.personRange)
            let bodies = mention.organizations.joined(separator: ", ")
            return InspectedItem(
                lines: [
                    visibleText("\(mention.person): \(mention.title.text)")
                        + (bodies.isEmpty ? "" : visibleText(", \(bodies)"))
                ],
                members: [
                    "name": .string(mention.person), "title": .string(mention.title.text),
                    "organizations": .array(mention.organizations.map { .string($0) }),
                    "start": .int(range.lowerBound), "end": .int(range.upperBound),
                ])
        }
    }
}
