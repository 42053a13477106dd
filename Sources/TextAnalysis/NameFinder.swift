/// Finds the names of a text: runs of capitalised words, judged by what stands in and around them.
///
/// Sentences are read first, headlines last: where every word is capitalised, only what is
/// named elsewhere in the text, or known, is told from the words around it.
struct NameFinder {
    let text: TokenizedText
    let evidence: NameEvidence
    private let isDate: [Bool]
    private var found: [NameMention] = []

    static func names(
        of text: TokenizedText, sentences: [Sentence], dates: [TemporalExpression]
    ) -> [NameMention] {
        var isDate = [Bool](repeating: false, count: text.tokens.count)
        for date in dates {
            // "Daily" and "second" are no less names for being words of time.
            for index in date.tokens where date.kind == .date || date.kind == .time {
                isDate[index] = true
            }
        }
        let headlines = sentences.map { Headlines.isHeadline($0, in: text) }
        var finder = NameFinder(
            text: text,
            evidence: NameEvidence(text: text, sentences: sentences, headlines: headlines),
            isDate: isDate)
        for (sentence, isHeadline) in zip(sentences, headlines) where !isHeadline {
            finder.read(sentence.tokens)
        }
        let known = KnownNames(finder.found, text: text)
        finder.found = finder.found.map(known.refined)
        for (sentence, isHeadline) in zip(sentences, headlines) where isHeadline {
            finder.found += known.mentions(in: sentence.tokens, of: text) { isDate[$0] }
        }
        return finder.found.sorted { $0.range.lowerBound < $1.range.lowerBound }
    }

    private mutating func read(_ sentence: Range<Int>) {
        var index = sentence.lowerBound
        while index < sentence.upperBound {
            guard mayBegin(index, in: sentence) else {
                index += 1
                continue
            }
            let run = NameRun(text: text, sentence: sentence, isDate: isDate).tokens(from: index)
            let reader = NameReader(text: text, sentence: sentence, evidence: evidence)
            found += reader.mentions(in: run)
            index = run.upperBound
        }
    }

    /// "US" of "US$5".
    private func isCurrencySign(_ index: Int) -> Bool {
        let next = index + 1
        return next < text.tokens.count && text.isMark(next, "$") && text.isAttached(next)
            && QuantityWords.currencySigns[text.tokens[index].folded + "$"] != nil
    }

    private func mayBegin(_ index: Int, in sentence: Range<Int>) -> Bool {
        let token = text.tokens[index]
        guard token.kind == .word, !isDate[index], text.isNameLike(index) else { return false }
        if isCurrencySign(index) {
            return false
        }
        if PlaceLookup.longest(at: index, in: text, before: sentence.upperBound) != nil {
            return true
        }
        guard FunctionWords.all.contains(token.folded) else { return true }
        // "Will Smith", but not "Will Germany".
        return index > sentence.lowerBound && NameWords.firstNames.contains(token.folded)
    }
}

extension TokenizedText {
    /// Whether a word is written as names are: capitalised, or with a capital inside ("eToro").
    func isNameLike(_ index: Int) -> Bool {
        let token = tokens[index]
        if token.isCapitalized {
            return token.folded != "i" && !token.folded.hasPrefix("i'")
        }
        guard token.kind == .word, bytes[token.range].contains(where: { (65...90).contains($0) })
        else { return false }
        return !token.folded.contains("/") && !token.folded.contains("@")
    }

    /// Whether all letters are capitals, of which there are two or more.
    func isAcronym(_ index: Int) -> Bool {
        let word = bytes[nameRange(index..<index + 1)]
        let capitals = word.count { (65...90).contains($0) }
        return capitals >= 2 && !word.contains { (97...122).contains($0) }
    }

    /// Whether a word ends in `'s`, which `folded` is without.
    func isPossessive(_ index: Int) -> Bool {
        possessiveLength(tokens[index]) > 0
    }

    /// The bytes of tokens without a possessive at the end.
    func nameRange(_ tokens: Range<Int>) -> Range<Int> {
        let range = byteRange(tokens)
        guard let last = tokens.last else { return range }
        return range.lowerBound..<range.upperBound - possessiveLength(self.tokens[last])
    }

    /// The bytes of the `'s` that a word ends in, with whichever apostrophe; 0 if it has none.
    private func possessiveLength(_ token: Token) -> Int {
        let word = bytes[token.range]
        guard token.kind == .word, word.count > 2, word.last == UInt8(ascii: "s") else { return 0 }
        let mark = Self.apostrophes.first {
            word.count > $0.count + 1 && word.dropLast().suffix($0.count).elementsEqual($0)
        }
        return mark.map { $0.count + 1 } ?? 0
    }

    /// Straight, curly, and the letter that looks like one.
    private static let apostrophes = ["'", "’", "ʼ"].map { Array($0.utf8) }

    func folded(_ tokens: Range<Int>) -> String {
        tokens.map { self.tokens[$0].folded }.joined(separator: " ")
    }
}

/// Looks words up in the table of places.
enum PlaceLookup {
    struct Match {
        let entry: PlaceTable.Entry
        let end: Int
    }

    /// Returns the longest entry that begins at a token.
    static func longest(at index: Int, in text: TokenizedText, before end: Int) -> Match? {
        var best: Match?
        var words = ""
        for next in index..<min(end, index + PlaceTable.longestEntry) {
            let token = text.tokens[next]
            // "St. Petersburg" is written with a stop.
            if text.isMark(next, "."), text.isAttached(next), next > index {
                words += "."
                continue
            }
            guard token.kind == .word, token.isCapitalized || next > index else { break }
            words += (words.isEmpty ? "" : " ") + token.folded
            if let entry = PlaceTable.entries[words], token.isCapitalized,
                token.folded != "us" || text.isAcronym(next)
            {
                best = Match(entry: entry, end: next + 1)
            }
            if text.isPossessive(next) { break }
        }
        return best
    }
}
