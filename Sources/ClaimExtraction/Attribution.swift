internal import TextAnalysis

/// Who says what in one sentence.
struct Attribution {
    /// Token indices.
    let speaker: Range<Int>
    let cue: Range<Int>
    let content: Range<Int>

    /// `nil` where the sentence speaks for itself.
    static func find(in sentence: Sentence, of text: AnalyzedText) -> Attribution? {
        let reader = AttributionReader(text: text, tokens: sentence.tokens)
        return reader.label() ?? reader.accordingTo() ?? reader.asSomebodySaid()
            ?? reader.closing() ?? reader.opening() ?? reader.participle()
    }
}

/// Tries the forms of attribution, one a function.
struct AttributionReader {
    let text: AnalyzedText
    let tokens: Range<Int>

    /// "According to S, P" and "P, according to S."
    func accordingTo() -> Attribution? {
        guard
            let start = tokens.dropLast().first(where: {
                word($0) == "according" && word($0 + 1) == "to"
            })
        else { return nil }
        let cue = start..<start + 2
        if start == tokens.lowerBound {
            guard let comma = closingComma(from: cue.upperBound) else { return nil }
            return attribution(cue.upperBound..<comma, cue, comma + 1..<tokens.upperBound)
        }
        let end = withoutStop(tokens.upperBound)
        return attribution(
            cue.upperBound..<end, cue, tokens.lowerBound..<withoutComma(start))
    }

    /// "As S explained, P".
    func asSomebodySaid() -> Attribution? {
        guard word(tokens.lowerBound) == "as",
            let verb = tokens.first(where: isVerb),
            verb + 1 < tokens.upperBound, isComma(verb + 1), verb - tokens.lowerBound <= 8
        else { return nil }
        return attribution(
            tokens.lowerBound + 1..<verb, verb..<verb + 1, verb + 2..<tokens.upperBound)
    }

    /// "WALLACE: P", as transcripts have it.
    func label() -> Attribution? {
        guard let colon = tokens.prefix(5).first(where: isColon), colon > tokens.lowerBound else {
            return nil
        }
        let speaker = tokens.lowerBound..<colon
        let isLabel = speaker.allSatisfy { index in
            let bytes = text.bytes[text.tokens[index].range]
            return bytes.count > 1
                && bytes.allSatisfy { !(UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0) }
                && text.tokens[index].kind == .word
        }
        let name = text.name(atToken: speaker.lowerBound)
        // "Jane Doe said:" has a verb of its own.
        guard isLabel || (name?.kind == .person && name?.tokens == speaker) else { return nil }
        return attribution(speaker, colon..<colon + 1, colon + 1..<tokens.upperBound)
    }

    /// "P, S said." and "“P,” said S."
    func closing() -> Attribution? {
        let end = withoutStop(tokens.upperBound)
        let verbs = (tokens.lowerBound..<end).filter { isVerb($0) && !isQuoted($0) }
        for verb in verbs.reversed() {
            if let found = afterQuotation(before: verb, end) { return found }
            guard let mark = (tokens.lowerBound..<verb).last(where: isCommaOrQuote),
                mark > tokens.lowerBound + 1, verb - mark <= 14
            else { continue }
            let found =
                isQuote(mark)
                ? afterQuotation(mark, verb, end) : afterComma(mark, verb, end)
            if let found { return found }
        }
        return nil
    }

    /// "“P,” S, a director of B, said on Monday."
    private func afterQuotation(before verb: Int, _ end: Int) -> Attribution? {
        guard verb > tokens.lowerBound, isComma(verb - 1),
            let mark = (tokens.lowerBound..<verb).last(where: isQuote),
            mark > tokens.lowerBound + 1, verb - mark <= 40,
            let comma = (mark + 1..<verb).first(where: isComma), comma > mark + 1,
            comma < verb - 1, !(mark + 1..<comma).contains(where: isVerb)
        else { return nil }
        return attribution(
            mark + 1..<comma, verb..<verb + 1, content(upTo: mark, resumedAfter: verb, end))
    }

    /// What is said before a mark, and where the quotation goes on behind its speaker, "“P,” S
    /// said, “Q”", all of it.
    private func content(upTo mark: Int, resumedAfter verb: Int, _ end: Int) -> Range<Int> {
        let content = tokens.lowerBound..<withoutComma(mark + 1)
        guard let opening = (verb + 1..<end).first(where: { isOpeningQuote($0) }),
            opening - verb <= 20,
            // "…, adding: “Q”" is something said besides.
            !(verb + 1..<opening).contains(where: { SpeechWords.participles.contains(word($0)) }),
            (verb + 1..<end).contains(where: { isQuote($0) && $0 > opening })
        else { return content }
        return tokens.lowerBound..<end
    }

    /// "“P,” S said on Monday" and "“P,” said S".
    private func afterQuotation(_ mark: Int, _ verb: Int, _ end: Int) -> Attribution? {
        let content = content(upTo: mark, resumedAfter: verb, end)
        guard mark + 1 == verb else {
            return attribution(subject(mark + 1..<verb), verb..<verb + 1, content)
        }
        guard verb + 1 < end else { return nil }
        let stop = (verb + 1..<end).first { index in
            isComma(index) || isOpeningQuote(index)
                || SpeechWords.afterSpeaker.contains(word(index)) || text.isInDate(index)
        }
        return attribution(verb + 1..<(stop ?? end), verb..<verb + 1, content)
    }

    /// "P, S said", "P, S, a director of B, said", and "P, said S".
    private func afterComma(_ mark: Int, _ verb: Int, _ end: Int) -> Attribution? {
        let cue = verb..<verb + 1
        if mark + 1 < verb {
            guard verb == end - 1 || endsAfter(verb, end) else { return nil }
            return attribution(
                subject(mark + 1..<verb), cue, tokens.lowerBound..<withoutComma(mark + 1))
        }
        if verb == end - 1 {
            // The two commas around what the speaker is.
            guard let opening = (tokens.lowerBound..<mark).last(where: isCommaOrQuote),
                let before = (tokens.lowerBound..<opening).last(where: isCommaOrQuote)
            else { return nil }
            return attribution(
                before + 1..<opening, cue, tokens.lowerBound..<withoutComma(before + 1))
        }
        guard let name = text.name(atToken: verb + 1) else { return nil }
        let stop = closingComma(from: verb + 1) ?? end
        guard stop <= name.tokens.upperBound else { return nil }
        return attribution(verb + 1..<stop, cue, tokens.lowerBound..<mark)
    }

    /// Whether only when, where and to whom follow: "she said on Monday".
    private func endsAfter(_ verb: Int, _ end: Int) -> Bool {
        end - verb <= 8
            && (SpeechWords.afterSpeaker.contains(word(verb + 1)) || text.isInDate(verb + 1))
    }

    /// "S said that P", "S, the director of B, said P", "In May, S said that P".
    func opening() -> Attribution? {
        for verb in tokens where isVerb(verb) && !isQuoted(verb) {
            guard verb > tokens.lowerBound, verb + 2 < tokens.upperBound,
                let content = contentStart(after: verb)
            else { continue }
            for start in clauseStarts(before: verb) {
                let end = firstComma(in: start..<verb) ?? verb
                // "The minister, who said so, resigned" says what the minister did.
                if end < verb, Self.relatives.contains(word(end + 1)),
                    firstComma(in: end + 1..<verb) == nil
                {
                    continue
                }
                let subject = subject(start..<end)
                guard !subject.isEmpty, subject.count <= 12, !subject.contains(where: isOtherVerb),
                    let found = attribution(subject, verb..<verb + 1, content..<tokens.upperBound)
                else { continue }
                return found
            }
        }
        return nil
    }

    /// "S left the room, saying that P".
    func participle() -> Attribution? {
        guard
            let verb = tokens.dropFirst(2).first(where: {
                SpeechWords.participles.contains(word($0)) && isComma($0 - 1) && !isQuoted($0)
            }), verb + 2 < tokens.upperBound
        else { return nil }
        let start = tokens.lowerBound
        let content = word(verb + 1) == "that" ? verb + 2 : contentStart(after: verb) ?? verb + 1
        let speaker = text.name(atToken: start)?.tokens ?? start..<start + 1
        guard speaker.upperBound < verb else { return nil }
        return attribution(speaker, verb..<verb + 1, content..<tokens.upperBound)
    }

    /// Where a subject may begin: at the start, behind "In May,", and behind ", but".
    private func clauseStarts(before verb: Int) -> [Int] {
        var start = tokens.lowerBound
        if Self.frames.contains(word(start)), let comma = closingComma(from: start), comma < verb {
            start = comma + 1
        } else if ["but", "and", "still"].contains(word(start)) {
            start += 1
        }
        let joint = (start..<verb).last { index in
            (isComma(index) && ["and", "but", "while"].contains(word(index + 1)))
                || written(index) == ";"
        }
        guard let joint, joint + 2 < verb else { return [start] }
        return [start, written(joint) == ";" ? joint + 1 : joint + 2]
    }

    /// Where what is said begins: behind "that", a colon, or whoever was told.
    func contentStart(after verb: Int) -> Int? {
        let next = verb + 1
        // "Said as much", "said so"
        if ["as", "so"].contains(word(next)), !isOpeningQuote(next) { return nil }
        let last = min(next + 8, tokens.upperBound - 1)
        if word(next) == "that" || isColon(next) { return next + 1 }
        if isOpeningQuote(next) { return thatAfterTitle(at: next) ?? next }
        if isComma(next) { return isOpeningQuote(next + 1) ? next + 1 : nil }
        if SpeechWords.hasAddressee(word(verb)) {
            for index in next..<last {
                if word(index) == "that" || isColon(index) { return index + 1 }
                if isOpeningQuote(index) { return thatAfterTitle(at: index) ?? index }
                if isComma(index) { return isOpeningQuote(index + 1) ? index + 1 : nil }
            }
            return nil
        }
        return SpeechWords.takesMoreThanThat(word(verb)) ? next : nil
    }

    /// Behind "that" in "told “Morning Joe” that P".
    private func thatAfterTitle(at opening: Int) -> Int? {
        let closing = (opening + 1..<min(opening + 8, tokens.upperBound)).first { isQuote($0) }
        guard let closing, closing + 2 < tokens.upperBound, word(closing + 1) == "that" else {
            return nil
        }
        return closing + 2
    }

    /// Without what stands between a subject and its verb: "has also".
    private func subject(_ range: Range<Int>) -> Range<Int> {
        let start = range.lowerBound
        var end = firstComma(in: range) ?? range.upperBound
        while end > start, SpeechWords.beforeVerb.contains(word(end - 1)) {
            end -= 1
        }
        return start..<end
    }

    func isQuoted(_ index: Int) -> Bool { text.isQuoted(text.tokens[index].range) }

    func isOpeningQuote(_ index: Int) -> Bool {
        index < tokens.upperBound && ["“", "\"", "‘", "''"].contains(written(index))
    }

    private func attribution(
        _ speaker: Range<Int>, _ cue: Range<Int>, _ content: Range<Int>
    ) -> Attribution? {
        // "As she said," is all there is of some sentences, and its comma is no content.
        let end = max(content.lowerBound, withoutStop(content.upperBound))
        let content = content.lowerBound..<end
        guard !speaker.isEmpty, speaker.count <= 30, content.count >= 3,
            canSpeak(speaker) || isDescribed(speaker, saying: word(cue.lowerBound)),
            !isDenied(speaker, cue), !isPredicate(content, after: cue)
        else {
            return nil
        }
        return Attribution(speaker: speaker, cue: cue, content: content)
    }

    /// "He did not say that P", "they haven’t said much": nobody says it.
    func isDenied(_ speaker: Range<Int>, _ cue: Range<Int>) -> Bool {
        guard speaker.lowerBound < cue.lowerBound else { return false }
        let first = word(speaker.lowerBound)
        return ["nobody", "neither"].contains(first)
            || (speaker.lowerBound..<cue.lowerBound).contains { index in
                ["not", "never"].contains(word(index))
                    || word(index).hasSuffix("n't") || word(index).hasSuffix("n’t")
            }
    }

    /// "Which she said is a lie", "a plan that he said was hers": what is said of something else.
    func isPredicate(_ content: Range<Int>, after cue: Range<Int>) -> Bool {
        content.lowerBound == cue.upperBound && isOtherVerb(content.lowerBound)
    }

    /// Whether "the mayor" or "several cast members" are said to say something: behind the verbs
    /// that mean nothing else, whoever is described is a speaker.
    private func isDescribed(_ speaker: Range<Int>, saying cue: String) -> Bool {
        if cue == "according" { return true }
        return SpeechWords.plainVerbs.contains(cue) && speaker.count <= 8
            && SpeechWords.determiners.contains(word(speaker.lowerBound))
            && !speaker.contains { isOtherVerb($0) || isVerb($0) }
    }

    func isSpeaker(of attribution: Attribution) -> Bool {
        canSpeak(attribution.speaker)
            || isDescribed(attribution.speaker, saying: word(attribution.cue.upperBound - 1))
    }

    private func canSpeak(_ speaker: Range<Int>) -> Bool {
        let range = bytes(speaker)
        return isNameByForm(speaker) || text.names(in: range).contains { $0.kind != .demonym }
            || speaker.contains { SpeechWords.unnamed.contains(word($0)) }
            || (speaker.count == 1 && SpeechWords.speaks(word(speaker.lowerBound)))
            || (speaker.upperBound < tokens.upperBound && isColon(speaker.upperBound))
    }

    /// "Macron", "Mr. King": nothing but capitalised words, of which one is no word of grammar.
    private func isNameByForm(_ speaker: Range<Int>) -> Bool {
        speaker.count <= 5
            && speaker.allSatisfy { text.tokens[$0].isCapitalized || written($0) == "." }
            && speaker.contains { !SpeechWords.isGrammar(word($0)) && written($0) != "." }
    }

    private static let relatives: Set<String> = ["who", "whom", "whose", "which"]

    private static let frames: Set<String> = [
        "after", "also", "as", "at", "before", "but", "during", "earlier", "following", "for",
        "however",
        "in", "last", "later", "meanwhile", "on", "recently", "since", "speaking", "still", "then",
        "when", "while", "with", "yesterday",
    ]
}
