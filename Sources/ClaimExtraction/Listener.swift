internal import ClaimModel
internal import TextAnalysis

/// Hears who says what, sentence by sentence in the order in which an article is read.
struct Listener {
    private let text: AnalyzedText
    /// What makes the claims of their sentences.
    private var main: [AttributedSpeech] = []
    private var others: [AttributedSpeech] = []
    /// Where the last sentence ends that somebody spoke in.
    private var lastHeard: Int?
    /// Who speaks in the quotation that begins at a byte, looked up once for all its sentences.
    private var quoted: (start: Int, speaker: Speaker?)?
    private var speakers = SpeakerMemory()

    init(_ text: AnalyzedText) {
        self.text = text
    }

    /// In order of place.
    var speeches: [AttributedSpeech] {
        (main + others).sorted {
            ($0.cue.lowerBound, $0.source.lowerBound) < ($1.cue.lowerBound, $1.source.lowerBound)
        }
    }

    /// Who says what a sentence claims, and by which words of it, if by its own.
    mutating func listen(to sentence: Sentence) -> (attribution: Attribution?, speaker: Speaker?) {
        let all = Attribution.all(in: sentence, of: text)
        let attribution =
            Attribution.find(in: sentence, of: text)?.withSubject(among: all)
            ?? all.first { $0.isReport(in: sentence, of: text) }
        defer { hear(all, beside: attribution) }
        if let attribution { return (attribution, hear(attribution, in: sentence)) }
        if let speaker = announced(by: sentence) { return (nil, speaker) }
        return (nil, stillSpeaking(in: sentence) ?? named(after: sentence))
    }

    /// What the pronouns and descriptions of a claim stand for.
    mutating func references(in content: Range<Int>, saidBy speaker: Speaker?) -> [Reference] {
        speakers.rememberNames(of: text, upTo: text.bytes(of: content).lowerBound)
        return ReferenceReader(text: text, memory: speakers)
            .references(in: content, saidBy: speaker)
    }

    private mutating func hear(_ attribution: Attribution, in sentence: Sentence) -> Speaker {
        lastHeard = sentence.range.upperBound
        let speech = speech(of: attribution)
        main.append(speech)
        return speech.speaker
    }

    /// Whatever else is said, thought or wanted in a sentence.
    private mutating func hear(_ attributions: [Attribution], beside attribution: Attribution?) {
        for other in attributions where !(attribution?.cue.overlaps(other.cue) ?? false) {
            others.append(speech(of: other))
        }
    }

    private mutating func speech(of attribution: Attribution) -> AttributedSpeech {
        AttributedSpeech(
            speaker: speakers.speaker(of: attribution, in: text),
            source: text.bytes(of: attribution.speaker), cue: text.bytes(of: attribution.cue),
            content: wholeQuotation(text.bytes(of: attribution.content)))
    }

    /// What is said, from where the quotation begins in which it does.
    private func wholeQuotation(_ content: Range<Int>) -> Range<Int> {
        let first = text.quotations.partition { $0.outer.upperBound > content.lowerBound }
        guard let quotation = text.quotations[first...].first,
            quotation.outer.lowerBound < content.lowerBound
        else { return content }
        return quotation.outer.lowerBound..<content.upperBound
    }

    /// Who is said to say what follows: "Jane Doe continued:" before a quotation.
    private mutating func announced(by sentence: Sentence) -> Speaker? {
        guard let next = quotation(after: sentence.range.upperBound),
            let announcement = Attribution.announcement(in: sentence, of: text)
        else { return nil }
        let content = text.tokens(in: next.outer)
        guard !content.isEmpty else { return nil }
        lastHeard = sentence.range.upperBound
        let speech = speech(
            of: Attribution(
                speaker: announcement.speaker, cue: announcement.cue, content: content))
        main.append(speech)
        return nil
    }

    private func quotation(after end: Int) -> Quotation? {
        let first = text.quotations.partition { $0.outer.lowerBound >= end }
        return text.quotations[first...].first.flatMap {
            $0.outer.lowerBound - end <= Self.widestGap ? $0 : nil
        }
    }

    /// Who is named where the quotation ends that this sentence is part of: "“P. Q,” S said" and
    /// "“P. Q.” — S".
    private mutating func named(after sentence: Sentence) -> Speaker? {
        guard let quotation = text.quotation(around: sentence.range) else { return nil }
        if let known = quoted, known.start == quotation.outer.lowerBound { return known.speaker }
        let speaker = signer(of: quotation) ?? namedAtEnd(of: quotation, from: sentence)
        quoted = (quotation.outer.lowerBound, speaker)
        return speaker
    }

    private func namedAtEnd(of quotation: Quotation, from sentence: Sentence) -> Speaker? {
        guard let last = text.sentences(touching: quotation.outer).last,
            last.range.lowerBound > sentence.range.lowerBound,
            let attribution = Attribution.find(in: last, of: text),
            text.bytes(of: attribution.content).overlaps(quotation.outer)
        else { return nil }
        var memory = speakers
        return memory.speaker(of: attribution, in: text)
    }

    /// Who signs a quotation.
    private mutating func signer(of quotation: Quotation) -> Speaker? {
        guard let signature = Attribution.signature(after: quotation, in: text) else { return nil }
        let speech = speech(of: signature)
        main.append(speech)
        return speech.speaker
    }

    /// Who was quoted in the sentence before, where this one is all quotation and goes on at once.
    private mutating func stillSpeaking(in sentence: Sentence) -> Speaker? {
        guard let last = main.last, let heard = lastHeard, text.isQuoted(last.content),
            sentence.range.lowerBound - heard <= Self.widestGap,
            text.quotation(around: sentence.range) != nil
        else { return nil }
        lastHeard = sentence.range.upperBound
        main[main.count - 1].content =
            last.content.lowerBound..<max(sentence.range.upperBound, last.content.upperBound)
        return last.speaker
    }

    /// In bytes: a space, a closing mark, the end of a paragraph and an opening mark.
    private static let widestGap = 8
}
