import TemporalExpressions

/// Parts the tokens of a text into sentences.
struct SentenceSplitter {
    private let text: TokenizedText
    /// No sentence ends inside one: "May", a line end and "1." are a day and no item of a list.
    private let dates: [TemporalExpression]
    private var sentences: [Sentence] = []

    /// No sentence of news has as many. A text without stops is parted, so that what is done with
    /// each sentence by all of its words takes time that grows with the text, and no faster.
    private static let mostTokens = 512

    private init(_ text: TokenizedText, dates: [TemporalExpression]) {
        self.text = text
        self.dates = dates
    }

    static func sentences(
        of text: TokenizedText, dates: [TemporalExpression]
    ) -> [Sentence] {
        var splitter = SentenceSplitter(text, dates: dates)
        for block in text.blocks {
            splitter.split(block)
        }
        return splitter.sentences
    }

    private mutating func split(_ block: Range<Int>) {
        if let items = LineList.items(of: block, in: text) {
            // "Jun" and "5" on two lines may be a day.
            var start = block.lowerBound
            for item in items.dropFirst() where !isInsideDate(item.lowerBound) {
                append(start..<item.lowerBound)
                start = item.lowerBound
            }
            append(start..<block.upperBound)
            return
        }
        var start = block.lowerBound
        var index = start
        while index < block.upperBound {
            let begins =
                index - start >= Self.mostTokens || beginsListItem(index, in: block)
                || beginsNextItem(index, after: start, in: block)
            if index > start, begins, !isInsideDate(index) {
                append(start..<index)
                start = index
            }
            guard isStop(index) else {
                index += 1
                continue
            }
            let end = endOfStops(from: index, in: block)
            // The stops before a sentence tell that something is left out, and are no sentence.
            if index > start, endsSentence(start: start, stop: index, end: end, block: block),
                !isInsideDate(end)
            {
                append(start..<end)
                start = end
            }
            index = end
        }
        append(start..<block.upperBound)
    }

    private mutating func append(_ tokens: Range<Int>) {
        guard !tokens.isEmpty else { return }
        sentences.append(Sentence(range: text.byteRange(tokens), tokens: tokens))
    }

    /// Whether a date has tokens on both sides of the start of one.
    private func isInsideDate(_ index: Int) -> Bool {
        let first = dates.partition { $0.tokens.upperBound > index }
        return first < dates.count && dates[first].tokens.lowerBound < index
    }

    /// A bullet, or at the start of a line a dash or a number with its mark.
    private func beginsListItem(_ index: Int, in block: Range<Int>) -> Bool {
        if text.isMark(index, "•") || text.isMark(index, "⁃") || text.isMark(index, "▪") {
            return true
        }
        guard text.startsLine(index), index + 1 < block.upperBound else { return false }
        if text.isMark(index, "-") || text.isMark(index, "*") || text.isMark(index, "–") {
            return !text.isAttached(index + 1)
        }
        return text.tokens[index].kind == .number && text.tokens[index].range.count <= 2
            && text.isAttached(index + 1) && index + 2 < block.upperBound
            && !text.isAttached(index + 2)
            && (text.isMark(index + 1, ".") || text.isMark(index + 1, ")"))
    }

    /// "1) First item 2) Second item": the next number with the same mark, in one line.
    private func beginsNextItem(_ index: Int, after start: Int, in block: Range<Int>) -> Bool {
        guard index > start + 2, let first = itemMark(start, in: block),
            let next = itemMark(index, in: block)
        else { return false }
        return next.place == first.place + 1 && next.width == first.width
            && text.bytes[text.tokens[index + 1].range.lowerBound]
                == text.bytes[text.tokens[start + 1].range.lowerBound]
    }

    /// The place in a list that a token gives, and how many tokens it has with its mark: "1.)",
    /// "2)", "c." before a capital.
    private func itemMark(_ index: Int, in block: Range<Int>) -> (place: Int, width: Int)? {
        guard index + 2 < block.upperBound, text.isAttached(index + 1) else { return nil }
        let token = text.tokens[index]
        let place: Int
        if token.kind == .number, token.range.count <= 2, let number = Int(token.folded) {
            place = number
        } else if token.kind == .word, token.range.count == 1, !token.isCapitalized {
            place = Int(text.bytes[token.range.lowerBound])
        } else {
            return nil
        }
        guard text.isMark(index + 1, ".") || text.isMark(index + 1, ")") else { return nil }
        let isDouble = text.isMark(index + 1, ".") && text.isMark(index + 2, ")")
        let word = index + (isDouble ? 3 : 2)
        guard word < block.upperBound, !text.isAttached(word), text.tokens[word].isCapitalized
        else { return nil }
        return (place, word - index)
    }

    private func isStop(_ index: Int) -> Bool {
        let token = text.tokens[index]
        // "[...]" leaves words out; it ends nothing.
        if index > 0, text.isMark(index - 1, "["), text.isAttached(index) {
            return false
        }
        let last = text.bytes[token.range.upperBound - 1]
        if token.kind == .word {
            return last == UInt8(ascii: ".")
        }
        return token.kind == .punctuation
            && (last == UInt8(ascii: ".") || text.isMark(index, "!") || text.isMark(index, "?")
                || text.isMark(index, "…") || text.isMark(index, "。") || text.isMark(index, "？"))
    }

    /// Takes in what belongs to the stop: further stops, closing quotation marks and brackets.
    private func endOfStops(from stop: Int, in block: Range<Int>) -> Int {
        var end = stop + 1
        if isBeforeOmission(stop, in: block) { return end }
        while end < block.upperBound {
            let isDotAgain = text.isMark(end, ".") && text.isMark(end - 1, ".")
            guard isDotAgain || (text.isAttached(end) && (isStop(end) || isCloser(end, in: block)))
            else { break }
            if text.tokens[end].kind == .word { break }
            end += 1
        }
        return endOfNotes(from: end, in: block)
    }

    /// "it ended. . . . The rest": the first stop is the sentence's, and what is left out stands
    /// before the next.
    private func isBeforeOmission(_ stop: Int, in block: Range<Int>) -> Bool {
        guard text.isMark(stop, "."), text.isAttached(stop), stop + 4 < block.upperBound,
            text.tokens[stop + 4].isCapitalized
        else { return false }
        return (stop + 1...stop + 3).allSatisfy { text.isMark($0, ".") && !text.isAttached($0) }
    }

    /// Takes in the numbers of footnotes: "[1][2]".
    private func endOfNotes(from index: Int, in block: Range<Int>) -> Int {
        var end = index
        while end + 2 < block.upperBound, text.isAttached(end), text.isMark(end, "["),
            text.tokens[end + 1].kind == .number, text.isMark(end + 2, "]")
        {
            end += 3
        }
        return end
    }

    /// A mark that closes: never an opening one, and a straight one only if a word does not follow.
    private func isCloser(_ index: Int, in block: Range<Int>) -> Bool {
        for mark: StaticString in ["”", "’", "»", ")", "]"] where text.isMark(index, mark) {
            return true
        }
        guard text.isMark(index, "\"") || text.isMark(index, "'") || text.isMark(index, "''") else {
            return false
        }
        return index + 1 >= block.upperBound || !text.isAttached(index + 1)
            || text.tokens[index + 1].kind == .punctuation
    }

    private func endsSentence(start: Int, stop: Int, end: Int, block: Range<Int>) -> Bool {
        guard end < block.upperBound else { return true }
        let isPlainStop = end == stop + 1
        guard !text.isAttached(end) else {
            return isPlainStop && isMissingSpace(stop: stop, next: end)
        }
        let next = firstWord(from: end, in: block)
        guard let next else { return !isNumberMark(stop, start: start) }
        let word = text.tokens[next]
        let isI = word.folded == "i" || word.folded.hasPrefix("i'")
        if word.kind == .word, !text.isNameLike(next), !isI {
            return text.startsLine(end) && next > end
        }
        if isNumberMark(stop, start: start) {
            return false
        }
        // "the thing is . . . I did not mean it": I is always capitalised.
        if word.folded == "i", text.isMark(end - 1, "."),
            end > stop + 1 || text.isMark(stop, "..."),
            !text.isAttached(stop) || text.isMark(stop, "...")
        {
            return false
        }
        if isPlainStop {
            return endsPlainly(start: start, stop: stop, next: next)
        }
        return !isSpeakerAfterQuotation(next, end: end, in: block)
    }

    /// Skips opening quotation marks and brackets.
    private func firstWord(from index: Int, in block: Range<Int>) -> Int? {
        (index..<min(index + 4, block.upperBound)).first { text.tokens[$0].kind != .punctuation }
    }

    /// "2." or "a." at the start of an item of a list.
    private func isNumberMark(_ stop: Int, start: Int) -> Bool {
        guard stop > start, text.isMark(stop, "."), text.tokens[stop - 1].range.count <= 2
        else { return false }
        let mark = text.tokens[stop - 1]
        let isLetter = mark.kind == .word && mark.range.count == 1 && !mark.isCapitalized
        guard mark.kind == .number || isLetter else { return false }
        return text.tokens[start..<stop - 1].allSatisfy { $0.kind == .punctuation }
    }

    /// "in the future.However", as text scraped from pages often has it.
    private func isMissingSpace(stop: Int, next: Int) -> Bool {
        let word = text.tokens[next]
        guard stop > 0, text.isMark(stop, "."), word.kind == .word, word.isCapitalized,
            word.range.count > 1
        else { return false }
        let before = text.tokens[stop - 1]
        if before.kind == .word, before.range.count > 2, !before.isCapitalized { return true }
        // "Tuesday.The": behind a name or a number only what begins sentences, for "Node.Js".
        guard before.kind == .number || before.range.count > 2 else { return false }
        return FunctionWords.beginsSentence(word.folded)
            || Abbreviations.beforeName.contains(word.folded)
    }
}

// What a single full stop after a word means.
extension SentenceSplitter {
    private func endsPlainly(start: Int, stop: Int, next: Int) -> Bool {
        let word = text.tokens[next]
        if text.tokens[stop].kind == .word {
            return acronymEnds(start: start, acronym: stop, next: word)
        }
        guard text.isMark(stop, "."), stop > start, text.isAttached(stop) else {
            return !text.isMark(stop, "…") || word.kind == .word
        }
        let before = text.tokens[stop - 1]
        guard before.kind == .word else {
            return before.kind != .symbol || word.kind != .number
        }
        if word.kind == .number, Abbreviations.beforeNumber.contains(before.folded) {
            return false
        }
        if Abbreviations.beforeMore.contains(before.folded) {
            return false
        }
        if Abbreviations.beforeName.contains(before.folded),
            before.isCapitalized || word.kind == .number
        {
            return false
        }
        if before.range.count == 1 {
            return initialEnds(stop - 1, next: word)
        }
        if Abbreviations.anywhere.contains(before.folded) {
            return FunctionWords.beginsSentence(word.folded)
        }
        return true
    }

    /// "J. Smith", but "you and I. Did he".
    private func initialEnds(_ index: Int, next: Token) -> Bool {
        guard text.tokens[index].isCapitalized else { return next.kind == .word }
        return FunctionWords.beginsSentence(next.folded)
    }

    private func acronymEnds(start: Int, acronym: Int, next: Token) -> Bool {
        let folded = text.tokens[acronym].folded
        if Abbreviations.acronymsBeforeMore.contains(folded) {
            return false
        }
        guard NumberWords.clockSuffixes.contains(folded) else {
            return FunctionWords.beginsSentence(next.folded)
        }
        // "At 5 a.m. Mr. Smith" has not said anything yet.
        let isTimeAlone = acronym - start <= 3
        return !isTimeAlone && next.kind == .word && next.isCapitalized
            && !Abbreviations.timeZones.contains(next.folded)
            && !TemporalWords.weekdays.contains(next.folded)
            && !TemporalWords.months.contains(next.folded)
    }

    /// `"Is it?" Ann Smith asked`: the sentence goes on with its speaker.
    private func isSpeakerAfterQuotation(_ next: Int, end: Int, in block: Range<Int>) -> Bool {
        guard next == end, text.tokens[end - 1].kind == .punctuation, !isStop(end - 1),
            !text.isMark(end - 1, ")"), !text.isMark(end - 1, "]")
        else { return false }
        for index in next..<min(next + 4, block.upperBound) {
            let token = text.tokens[index]
            guard token.kind == .word else { return false }
            if SpeechVerbs.past.contains(token.folded) {
                return index > next
            }
            guard token.isCapitalized, !FunctionWords.all.contains(token.folded) else {
                return false
            }
        }
        return false
    }
}
