internal import CheckerKit
internal import CheckerProtocol
internal import Glibc
internal import JSON
internal import Synchronization

/// What a checker that is a program looks at; whatever is not at hand is asked for.
struct ProgramDesk: Sendable {
    let context: CheckContext
    private let sources: AskedSources?
    private let officials: AskedOfficials?

    init(_ start: StartMessage, _ channel: Channel) {
        sources = start.sources.map { AskedSources(documents: $0, channel) }
        officials = start.register.map { AskedOfficials($0, channel) }
        let article = start.article
        context = CheckContext(
            article: article,
            analysis: AnalyzedText(
                article.text, blocks: article.blocks.map(\.range), publishedOn: article.published),
            sources: sources, officials: officials, chronology: start.chronology,
            linkedPages: start.linkedPages)
    }

    /// A finding with its evidence by numbers.
    func wire(_ finding: Finding, of checker: CheckerInfo) throws -> WireFinding {
        let prefix = checker.id + "/"
        let kind =
            finding.kind.hasPrefix(prefix)
            ? String(finding.kind.dropFirst(prefix.count)) : finding.kind
        var part: WirePart?
        if case .part(let name, let range) = finding.covers {
            part = WirePart(name: name, words: words(range))
        }
        return WireFinding(
            kind: kind, stance: finding.stance, strength: finding.strength, part: part,
            message: finding.message, evidence: try finding.evidence.map(wire))
    }

    private func words(_ range: Range<Int>) -> WireWords {
        WireWords(range: range, text: context.analysis.string(range))
    }

    private func wire(_ evidence: Evidence) throws -> WireEvidence {
        switch evidence {
        case .passage(let passage):
            guard let number = sources?.number(of: passage) else {
                throw CheckerTrouble("A passage is evidence that is part of no sentence handed out")
            }
            return .sentence(number, text: passage.text)
        case .article(_, let range): return .article(words(range))
        case .tenure(let tenure, _, _):
            guard let number = officials?.number(of: tenure) else {
                throw CheckerTrouble("A tenure is evidence that the register did not give")
            }
            return .tenure(number)
        case .event(let event, _):
            guard let place = context.chronology?.events.firstIndex(of: event) else {
                throw CheckerTrouble("An event is evidence that the chronology does not have")
            }
            return .event(place)
        case .calculation(let steps): return .calculation(steps)
        }
    }
}

extension Channel {
    /// The answer to a question; without one the process has nothing left to do.
    fileprivate func answer(to question: WireQuestion) -> JSONValue {
        say(question.message)
        do {
            if let answer = try next() { return answer }
        } catch {
            Channel.complain(error.message)
        }
        exit(2)
    }

    fileprivate func items<Item>(
        _ key: String, of answer: JSONValue, _ read: (JSONValue) throws -> Item
    ) -> [Item] {
        guard case .array(let items) = answer[key] else { return [] }
        do {
            return try items.map(read)
        } catch {
            Channel.complain("\(error)")
            exit(2)
        }
    }
}

/// The sources of the run, from the other side.
private final class AskedSources: SourceCollection {
    private struct Known {
        var sentences: [WireSentence] = []
        /// By the ids of their sources.
        var texts: [String: AnalyzedText] = [:]
    }

    private static let mostAtATime = 1_000

    let documents: [SourceDocument]
    private let channel: Channel
    private let known = Mutex(Known())

    init(documents: [SourceDocument], _ channel: Channel) {
        self.documents = documents
        self.channel = channel
    }

    func sentences(sharing terms: [String], limit: Int) -> [SourceSentence] {
        guard limit > 0 else { return [] }
        return answers(to: .sentences(stems: terms, limit: min(limit, Self.mostAtATime)))
    }

    func examinedSentences(sharing terms: [String], limit: Int) -> [SourceSentence] {
        guard limit > 0 else { return [] }
        return answers(to: .examined(stems: terms, limit: min(limit, Self.mostAtATime)))
    }

    func sentences(ofDocument id: String) -> [SourceSentence] {
        answers(to: .document(id: id))
    }

    private func answers(to question: WireQuestion) -> [SourceSentence] {
        let found = channel.items("sentences", of: channel.answer(to: question)) {
            try WireSentence(wire: $0)
        }
        return known.withLock { known in
            known.sentences += found
            return found.compactMap { sentence in
                let text = self.text(around: sentence, &known.texts)
                guard text.sentences.indices.contains(sentence.index) else { return nil }
                return SourceSentence(
                    source: sentence.source, analysis: text, index: sentence.index,
                    line: sentence.line, page: sentence.page)
            }
        }
    }

    private func text(
        around sentence: WireSentence, _ texts: inout [String: AnalyzedText]
    ) -> AnalyzedText {
        if let known = texts[sentence.source.id] { return known }
        let answer = channel.answer(to: .text(sentence: sentence.number))
        let text = channel.items("texts", of: ["texts": [answer]]) { try AnalyzedText(wire: $0) }[0]
        texts[sentence.source.id] = text
        return text
    }

    /// Of the sentence that a passage is, or is part of.
    func number(of passage: Passage) -> Int? {
        known.withLock { known in
            known.sentences.last { sentence in
                sentence.source.id == passage.source.id
                    && sentence.range.lowerBound <= passage.range.lowerBound
                    && passage.range.upperBound <= sentence.range.upperBound
            }?.number
        }
    }
}

/// The officials of the run, from the other side.
private final class AskedOfficials: OfficialsDirectory {
    let name: String
    let asOf: PartialDate?
    private let channel: Channel
    private let known = Mutex<[(number: Int, tenure: Tenure)]>([])

    init(_ register: StoredRegister, _ channel: Channel) {
        name = register.name
        asOf = register.asOf
        self.channel = channel
    }

    func tenures(ofPersonNamed name: String) -> [Tenure] {
        ask(.tenures(person: name))
    }

    func tenures(inOffice title: OfficeTitle, of bodies: Set<String>) -> [Tenure] {
        ask(.holders(title: title, bodies: bodies))
    }

    private func ask(_ question: WireQuestion) -> [Tenure] {
        let found = channel.items("tenures", of: channel.answer(to: question)) { wire in
            (number: try wire.number(), tenure: try Tenure(wire: wire))
        }
        known.withLock { $0 += found }
        return found.map(\.tenure)
    }

    func number(of tenure: Tenure) -> Int? {
        known.withLock { known in known.last { $0.tenure == tenure }?.number }
    }
}

extension JSONValue {
    fileprivate func number() throws(WireFault) -> Int {
        guard case .int(let number) = self["number"] else {
            throw WireFault("A tenure has a number")
        }
        return number
    }
}
