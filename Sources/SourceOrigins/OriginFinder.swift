import ClaimModel
import TextAnalysis

/// Finds out whom the information of each source comes from.
///
/// Four articles that print one agency's report are one voice. What a text says of itself comes
/// first: a credit, a byline, a press release. Then what it shows: a text that has most of its own
/// words from another, in runs, is a copy of it, and a sentence that stands in another is from
/// there. Else its origin is its publisher, and publishers of one house are one.
package enum OriginFinder {
    /// Share of a text's own words from which on it is a copy.
    static let copyShare = 0.6
    /// Share of a sentence's words from which on it is another's.
    private static let sentenceShare = 0.7
    private static let shortestSentence = 8

    /// - Parameter texts: in an order that decides between equals.
    /// - Returns: an origin for each.
    package static func origins(of texts: [OriginText]) -> [TextOrigin] {
        let reader = creditReader(for: texts)
        let sequences = texts.map { WordSequence($0.analysis) }
        let domains = publisherDomains(texts)
        var found = texts.map { text in
            TextOrigin(
                origin: reader.origin(of: text) ?? publisher(of: text.document, domains),
                sentences: reported(in: text, by: reader, domains))
        }
        var copies = Copies(count: texts.count)
        var taken: [(text: Int, sentence: Int, from: Int)] = []
        for pair in CopyPairs.candidates(sequences.map(\.fingerprints)) {
            let (first, later) =
                isBefore(pair.one, pair.other, texts) ? pair : (pair.other, pair.one)
            let shared = SharedWords(sequences[first], sequences[later])
            let isLater = texts[first].document.date?.first != texts[later].document.date?.first
            if let share = shared.copiedShare(from: copyShare, isSecondLater: isLater) {
                copies.add(later, of: first, share: share)
                continue
            }
            let isQuoted = shared.isQuotedByFirst
            let (origin, dependent) = isQuoted ? (later, first) : (first, later)
            let marks = isQuoted ? shared.first : shared.second
            taken += sentences(of: texts[dependent].analysis, marks, sequences[dependent]).map {
                (dependent, $0, origin)
            }
        }
        name(copies.groups, texts, &found)
        // What was taken from a copy comes from whence the copy came.
        for (text, sentence, origin) in taken where found[text].sentences[sentence] == nil {
            found[text].sentences[sentence] = Origin(
                name: found[origin].origin.name, reason: .copy, copyOf: texts[origin].document.id)
        }
        return found
    }

    private static func creditReader(for texts: [OriginText]) -> CreditReader {
        let publishers = texts.compactMap(\.document.publisher).map {
            (said: $0, name: PublisherFamilies.name(of: $0))
        }
        return CreditReader(
            agencies: OutletNames(Agencies.names),
            outlets: OutletNames(Agencies.names + PublisherFamilies.names + publishers))
    }

    private static func publisherDomains(_ texts: [OriginText]) -> [String: String] {
        var domains: [String: String] = [:]
        for text in texts {
            guard let publisher = text.document.publisher, let url = text.document.url,
                let domain = PublisherFamilies.domain(of: url)
            else { continue }
            domains[domain] = domains[domain] ?? publisher
        }
        return domains
    }

    private static func publisher(
        of document: SourceDocument, _ domains: [String: String]
    ) -> Origin {
        let address = document.summaryOf ?? document.url
        let domain = address.flatMap(PublisherFamilies.domain)
        let name = document.publisher ?? domain.map { domains[$0] ?? $0 } ?? address ?? document.id
        let family = PublisherFamilies.name(of: name)
        return Origin(name: family, reason: family == name ? .publisher : .family)
    }

    private static func reported(
        in text: OriginText, by reader: CreditReader, _ domains: [String: String]
    ) -> [Int: Origin] {
        let own = publisher(of: text.document, domains).name
        var sentences: [Int: Origin] = [:]
        for (index, sentence) in text.analysis.sentences.enumerated() {
            if let origin = reader.origin(of: sentence, in: text.analysis), origin.name != own {
                sentences[index] = origin
            }
        }
        return sentences
    }

    /// What has a date comes before what has none; then by date, then by place.
    private static func isBefore(_ one: Int, _ other: Int, _ texts: [OriginText]) -> Bool {
        switch (texts[one].document.date?.first, texts[other].document.date?.first) {
        case (let mine?, let others?) where mine != others: mine < others
        case (_?, nil): true
        case (nil, _?): false
        default: one < other
        }
    }

    /// The sentences most of whose words are marked.
    private static func sentences(
        of text: AnalyzedText, _ marks: [Bool], _ sequence: WordSequence
    ) -> [Int] {
        var result: [Int] = []
        var word = 0
        for (index, sentence) in text.sentences.enumerated() {
            while word < sequence.tokens.count, sequence.tokens[word] < sentence.tokens.lowerBound {
                word += 1
            }
            var count = 0
            var marked = 0
            while word < sequence.tokens.count, sequence.tokens[word] < sentence.tokens.upperBound {
                count += 1
                marked += marks[word] ? 1 : 0
                word += 1
            }
            if count >= shortestSentence, Double(marked) >= sentenceShare * Double(count) {
                result.append(index)
            }
        }
        return result
    }

    /// Gives the texts of each group one name: what one of them credits, else the earliest's.
    private static func name(
        _ groups: [[Int]], _ texts: [OriginText], _ found: inout [TextOrigin]
    ) {
        for members in groups where members.count > 1 {
            let ordered = members.sorted { isBefore($0, $1, texts) }
            let first = ordered.first { found[$0].origin.isStated } ?? ordered[0]
            let name = found[first].origin.name
            for member in ordered where found[member].origin.name != name {
                found[member].origin = Origin(
                    name: name, reason: .copy, copyOf: texts[first].document.id)
            }
        }
    }
}

extension Origin {
    /// Whether the text itself says so.
    fileprivate var isStated: Bool {
        switch reason {
        case .credit, .pressRelease, .report: true
        case .publisher, .family, .copy: false
        }
    }
}
