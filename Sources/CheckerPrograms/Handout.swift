internal import CheckerKit
internal import CheckerProtocol
internal import JSON

/// What a program was handed, by the numbers under which it may name it as evidence.
struct Handout: Sendable {
    private let context: CheckContext
    private var sentences: [SourceSentence] = []
    private var tenures: [Tenure] = []

    init(_ context: CheckContext) {
        self.context = context
    }

    /// The message that answers a question.
    mutating func answer(_ question: WireQuestion) throws(WireFault) -> JSONValue {
        switch question {
        case .sentences(let stems, let limit):
            return hand(context.sources?.sentences(sharing: stems, limit: limit) ?? [])
        case .examined(let stems, let limit):
            return hand(context.sources?.examinedSentences(sharing: stems, limit: limit) ?? [])
        case .document(let id):
            return hand(context.sources?.sentences(ofDocument: id) ?? [])
        case .text(let number): return try sentence(number).analysis.wire
        case .tenures(let person):
            return hand(context.officials?.tenures(ofPersonNamed: person) ?? [])
        case .holders(let title, let bodies):
            return hand(context.officials?.tenures(inOffice: title, of: bodies) ?? [])
        }
    }

    private mutating func hand(_ found: [SourceSentence]) -> JSONValue {
        let first = sentences.count
        sentences += found
        let numbered = found.enumerated().map {
            WireSentence($0.element, number: first + $0.offset).wire
        }
        return ["type": "sentences", "sentences": .array(numbered)]
    }

    private mutating func hand(_ found: [Tenure]) -> JSONValue {
        let first = tenures.count
        tenures += found
        let numbered = found.enumerated().map { place, tenure -> JSONValue in
            guard case .object(let members) = tenure.wire else { return tenure.wire }
            return .object([.init("number", .int(first + place))] + members)
        }
        return ["type": "tenures", "tenures": .array(numbered)]
    }

    /// What an answer comes to when its evidence is looked up; a claim whose answer rests on what
    /// is not there could not be checked.
    func outcome(
        of answer: WireAnswer, by checker: CheckerInfo
    ) -> Result<[Finding], CheckerTrouble> {
        do {
            var findings: [Finding] = []
            for finding in try answer.outcome.get() {
                findings.append(try self.finding(finding, by: checker))
            }
            return .success(findings)
        } catch let fault as WireFault {
            return .failure(CheckerTrouble(ProgramTrouble(fault).message))
        } catch let trouble as CheckerTrouble {
            return .failure(trouble)
        } catch {
            return .failure(CheckerTrouble("\(error)"))
        }
    }

    private func finding(
        _ wire: WireFinding, by checker: CheckerInfo
    ) throws(WireFault) -> Finding {
        var covers = Coverage.whole
        if let part = wire.part {
            try check(part.words)
            covers = .part(part.name, part.words.range)
        }
        var evidence: [Evidence] = []
        for piece in wire.evidence { evidence.append(try self.evidence(piece)) }
        return Finding(
            "\(checker.id)/\(wire.kind)", wire.stance, wire.strength, covers: covers,
            message: wire.message, evidence: evidence)
    }

    private func evidence(_ wire: WireEvidence) throws(WireFault) -> Evidence {
        switch wire {
        case .sentence(let number, let text):
            return .passage(try passage(of: try sentence(number), text, number))
        case .article(let words):
            try check(words)
            return .article(words.text, words.range)
        case .tenure(let number):
            guard tenures.indices.contains(number), let officials = context.officials else {
                throw WireFault("No tenure was given the number \(number)")
            }
            let tenure = tenures[number]
            return .tenure(
                tenure, register: tenure.register?.name ?? officials.name,
                asOf: tenure.register.map(\.asOf) ?? officials.asOf)
        case .event(let place):
            guard let chronology = context.chronology,
                chronology.events.indices.contains(place)
            else { throw WireFault("The chronology has no event \(place)") }
            return .event(chronology.events[place], chronology: chronology.name)
        case .calculation(let steps): return .calculation(steps)
        }
    }

    private func sentence(_ number: Int) throws(WireFault) -> SourceSentence {
        guard sentences.indices.contains(number) else {
            throw WireFault("No sentence was given the number \(number)")
        }
        return sentences[number]
    }

    private func passage(
        of sentence: SourceSentence, _ text: String?, _ number: Int
    ) throws(WireFault) -> Passage {
        var passage = sentence.passage
        guard let text, text != passage.text else { return passage }
        let (bytes, wanted) = (Array(passage.text.utf8), Array(text.utf8))
        guard !wanted.isEmpty, let place = bytes.firstRange(of: wanted) else {
            throw WireFault("Sentence \(number) does not have the words '\(text)'")
        }
        let start = passage.range.lowerBound + place.lowerBound
        passage.text = text
        passage.range = start..<start + place.count
        return passage
    }

    /// Holds the words that a program takes to stand in the article against it.
    private func check(_ words: WireWords) throws(WireFault) {
        let bytes = context.analysis.bytes
        guard words.range.upperBound <= bytes.count,
            bytes[words.range].elementsEqual(words.text.utf8)
        else {
            throw WireFault(
                "The article does not have '\(words.text)' at the bytes "
                    + "\(words.range.lowerBound) to \(words.range.upperBound)")
        }
    }
}
