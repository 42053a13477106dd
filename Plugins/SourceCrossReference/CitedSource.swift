internal import CheckerKit

/// A paper, agency or broadcaster to which the article's sentence ascribes a claim.
struct CitedSource {
    /// As the article writes it.
    let name: String

    /// `nil` if the sentence ascribes it to nobody, or to somebody who publishes nothing.
    init?(of claim: Claim, in text: AnalyzedText, sources: [SourceDocument]) {
        let tokens = text.tokens(in: claim.sentence)
        guard text.tokens[tokens].contains(where: { Self.cues.contains($0.stem) }) else {
            return nil
        }
        let names = text.names(in: claim.sentence).filter { $0.kind != .place }
        let cited = names.first { name in
            let last = text.tokens[name.tokens].last?.folded ?? ""
            return Self.endings.contains(last)
                || sources.contains { Self.isPublisher(name.text, of: $0) }
        }
        guard let cited else { return nil }
        name = cited.text
    }

    /// Whether a source of the backup is what the article cites.
    func isSource(_ source: SourceDocument) -> Bool {
        Self.isPublisher(name, of: source) || Self.bare(source.title) == Self.bare(name)
    }

    private static func isPublisher(_ name: String, of source: SourceDocument) -> Bool {
        source.publisher.map { bare($0) == bare(name) } ?? false
    }

    private static func bare(_ name: String) -> String {
        let name = name.lowercased()
        return name.hasPrefix("the ") ? String(name.dropFirst(4)) : name
    }

    /// Stems.
    private static let cues: Set<String> = [
        "accord", "cite", "claim", "quot", "report", "reveal", "said", "say", "told", "write",
        "wrote",
    ]

    /// Last words of names that papers, agencies and broadcasters have.
    private static let endings: Set<String> = [
        "afp", "bbc", "bild", "bloomberg", "chronicle", "cnn", "courier", "daily", "economist",
        "examiner", "gazette", "globe", "guardian", "herald", "independent", "inquirer", "journal",
        "magazine", "mail", "mirror", "monde", "news", "newspaper", "observer", "post", "record",
        "reuters", "spiegel", "standard", "star", "sun", "telegraph", "times", "tribune", "weekly",
    ]
}
