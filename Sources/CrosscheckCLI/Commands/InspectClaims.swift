internal import ArgumentParser
internal import ClaimExtraction
internal import ClaimModel
internal import Reports
internal import TextDisplay

/// The claims of an article, and what is none.
struct InspectClaims: ParsableCommand, Inspection {
    static let configuration = CommandConfiguration(
        commandName: "claims",
        abstract: "Shows the claims of an article, who makes them, and what is left out and why.",
        discussion: "  crosscheck inspect claims article.md")

    @OptionGroup var options: InspectOptions

    var key: String { "claims" }

    func items(of input: ArticleInput, in session: Session) -> [InspectedItem] {
        let extraction = input.extraction()
        let claims = extraction.claims.enumerated().map { item($0.offset + 1, $0.element) }
        let leftOut = extraction.leftOut.map { part in
            let detail = part.detail.map { " (\($0))" } ?? ""
            return InspectedItem(
                lines: ["left out, \(part.reason.rawValue)\(detail): \(visibleText(part.quote))"],
                members: [
                    "left-out": .string(part.reason.rawValue), "start": .int(part.range.lowerBound),
                    "end": .int(part.range.upperBound),
                ])
        }
        return claims + leftOut
    }

    private func item(_ number: Int, _ claim: Claim) -> InspectedItem {
        var lines = ["\(number). \(visibleText(claim.text))"]
        lines.append(
            "   \(claim.kind.rawValue), check-worthiness \(claim.checkWorthiness), id \(claim.id)")
        if let speaker = claim.speaker {
            let name = visibleText(speaker.name)
            lines.append(
                "   \(speaker.isNamed ? name : "unnamed: \(name)") (“\(visibleText(speaker.cue))”)")
        }
        return InspectedItem(
            lines: lines,
            members: [
                "id": .string(claim.id), "text": .string(claim.text), "quote": .string(claim.quote),
                "start": .int(claim.range.lowerBound), "end": .int(claim.range.upperBound),
                "speaker": JSONValue(claim.speaker?.name), "cue": JSONValue(claim.speaker?.cue),
                "kind": .string(claim.kind.rawValue),
                "check-worthiness": .double(claim.checkWorthiness),
            ])
    }
}
