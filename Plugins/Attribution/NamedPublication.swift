internal import CheckerKit

/// A paper, agency or broadcaster on which a sentence says that it rests.
struct NamedPublication: Hashable {
    let name: String
    /// Bytes of the text.
    let range: Range<Int>

    /// "The Korea Herald reported", "according to the Korea Herald", "told the Korea Herald".
    init?(in reader: SpeechReader) {
        // "A New York Times report" is no verb.
        for cue in reader.cues where !["report", "claim", "note"].contains(reader.word(cue)) {
            let isBefore = ["according", "told", "tell"].contains(reader.word(cue))
            let end = reader.subjectEnd(before: cue)
            let name =
                isBefore ? Self.name(from: cue, in: reader) : Self.name(endingAt: end, in: reader)
            guard let name else { continue }
            self.name = name.text
            range = name.range
            return
        }
        return nil
    }

    private static func name(from cue: Int, in reader: SpeechReader) -> NameMention? {
        var start = reader.word(cue) == "according" ? cue + 2 : cue + 1
        if reader.word(start) == "the", reader.text.name(atToken: start) == nil { start += 1 }
        guard let name = reader.text.name(atToken: start), name.tokens.lowerBound == start else {
            return nil
        }
        return isPublication(name, in: reader.text) ? name : nil
    }

    private static func name(endingAt end: Int, in reader: SpeechReader) -> NameMention? {
        guard end > reader.tokens.lowerBound, let name = reader.text.name(atToken: end - 1),
            name.tokens.upperBound == end
        else { return nil }
        return isPublication(name, in: reader.text) ? name : nil
    }

    private static func isPublication(_ name: NameMention, in text: AnalyzedText) -> Bool {
        let words = text.tokens[name.tokens].map(\.folded)
        guard name.kind != .person, let last = words.last else { return false }
        return alone.contains(last) || words.count > 1 && endings.contains(last)
    }

    /// Whether the article itself appeared there.
    func isPublisher(of article: Article) -> Bool {
        article.publisher.map { Self.words($0) == Self.words(name) } ?? false
            || article.url.map { Self.host(of: $0).contains(Self.words(name).joined()) } ?? false
    }

    /// Whether a source is by it, or is called like it.
    func isPublisher(of source: SourceDocument) -> Bool {
        let own = Self.words(name)
        return [source.publisher, source.title, source.origin.name].contains { other in
            other.map { Self.words($0) == own } ?? false
        } || source.url.map { Self.host(of: $0).contains(own.joined()) } ?? false
    }

    /// Between "://" and the next "/".
    private static func host(of url: String) -> String {
        let rest = url.split(separator: "/", omittingEmptySubsequences: true)
        return rest.count > 1 ? rest[1].lowercased() : ""
    }

    private static func words(_ name: String) -> [String] {
        AnalyzedText.tokens(of: name, isStemming: false).filter { $0.kind != .punctuation }
            .map(\.folded).filter { $0 != "the" }
    }

    private static let alone: Set<String> = [
        "afp", "bbc", "bloomberg", "cnn", "economist", "guardian", "msnbc", "nbc", "npr",
        "politico", "reuters", "spiegel", "telegraph",
    ]
    private static let endings: Set<String> = [
        "chronicle", "courier", "examiner", "gazette", "globe", "herald", "inquirer", "journal",
        "magazine", "mail", "monde", "news", "newspaper", "observer", "post", "press", "standard",
        "star", "sun", "times", "tribune", "weekly",
    ]
}
