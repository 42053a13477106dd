internal import ArgumentParser
internal import ClaimExtraction
internal import ClaimModel
internal import JSON
internal import TextAnalysis
internal import TextDisplay

/// Who says, thinks, wants or judges what in an article.
struct InspectAttributions: ParsableCommand, Inspection {
    static let configuration = CommandConfiguration(
        commandName: "attributions",
        abstract: "Shows who says, thinks, wants or judges what.",
        discussion: """
              crosscheck inspect attributions article.md

            The word in quotation marks is what ascribes it. Each stretch is given in bytes of the \
            file with --format json.
            """)

    @OptionGroup var options: InspectOptions

    var key: String { "attributions" }

    func items(of input: ArticleInput, in session: Session) -> [InspectedItem] {
        let text = input.analysis
        return input.extraction().speeches.map { speech in
            let name = visibleText(speech.speaker.name)
            let speaker = speech.speaker.isNamed ? name : "unnamed: \(name)"
            let cue = visibleText(speech.speaker.cue)
            let content = visibleText(text.string(speech.content))
            return InspectedItem(
                lines: ["\(speaker) (“\(cue)”): \(content)"],
                members: Self.members(of: speech, input.article.offsets))
        }
    }

    static func members(of speech: AttributedSpeech, _ offsets: OffsetMap) -> JSONValue {
        [
            "speaker": .string(speech.speaker.name),
            "named": .bool(speech.speaker.isNamed),
            "source": stretch(offsets.file(speech.source)),
            "cue": stretch(offsets.file(speech.cue)),
            "content": stretch(offsets.file(speech.content)),
        ]
    }

    private static func stretch(_ range: Range<Int>) -> JSONValue {
        .array([.int(range.lowerBound), .int(range.upperBound)])
    }
}
