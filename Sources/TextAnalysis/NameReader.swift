/// Parts a run of capitalised words into titles and names, and says what each name names.
struct NameReader {
    let text: TokenizedText
    let sentence: Range<Int>
    let evidence: NameEvidence

    func mentions(in run: Range<Int>) -> [NameMention] {
        var run = trimmed(run)
        var mentions: [NameMention] = []
        var title: Range<Int>?
        while !run.isEmpty {
            let titleEnd = self.titleEnd(from: run.lowerBound, in: run)
            if titleEnd > run.lowerBound {
                title = run.lowerBound..<titleEnd
                run = trimmed(titleEnd..<run.upperBound, isEntitled: true)
                continue
            }
            let end = segmentEnd(run)
            mentions += segment(run.lowerBound..<end, title: title)
            title = nil
            run = trimmed(end..<run.upperBound)
        }
        return mentions
    }

    /// Takes away what cannot begin or end a name.
    private func trimmed(_ run: Range<Int>, isEntitled: Bool = false) -> Range<Int> {
        var run = run
        while let first = run.first, !isNameWord(first),
            // "Prime Minister May"
            !isEntitled || text.tokens[first].folded != "may"
        {
            run.removeFirst()
        }
        if let first = run.first, first == sentenceStart || text.isAfterShortLine(first),
            !isNameAtStart(run)
        {
            run.removeFirst()
            return trimmed(run)
        }
        while let last = run.last, text.tokens[last].kind == .punctuation {
            run.removeLast()
        }
        return run
    }

    private func isNameWord(_ index: Int) -> Bool {
        let token = text.tokens[index]
        guard token.kind == .word, text.isNameLike(index) else { return false }
        return PlaceLookup.longest(at: index, in: text, before: sentence.upperBound) != nil
            || !FunctionWords.all.contains(token.folded)
            || NameWords.firstNames.contains(token.folded)
    }

    /// The first word of the sentence, behind quotation marks and bullets.
    private var sentenceStart: Int? {
        sentence.prefix(4).first { text.tokens[$0].kind == .word }
    }

    // A capital at the start of a sentence says nothing by itself.
    private func isNameAtStart(_ run: Range<Int>) -> Bool {
        let first = run.lowerBound
        let word = text.tokens[first].folded
        if PlaceLookup.longest(at: first, in: text, before: run.upperBound) != nil
            || text.isAcronym(first) || isMixed(first) || NameWords.organizations.contains(word)
            || evidence.isCapitalizedInside(word)
        {
            return true
        }
        // "President Jane Doe", although "the president" is written small elsewhere.
        let isEntitling = run.count > 1 && Titles.isTitle(word)
        if NameWords.commonSubjects.contains(word)
            || evidence.isWrittenSmall(word) && !isEntitling
        {
            return false
        }
        if run.count > 1 || Titles.isTitle(word) {
            return !word.hasSuffix("ly") || NameWords.firstNames.contains(word)
        }
        if NameWords.firstNames.contains(word) || text.isPossessive(first) {
            return true
        }
        let next = run.upperBound
        return sentence.contains(next) && SpeechVerbs.all.contains(text.tokens[next].folded)
            && !word.hasSuffix("s")
    }

    private func isMixed(_ index: Int) -> Bool {
        let word = text.bytes[text.tokens[index].range]
        return word.dropFirst().contains { (65...90).contains($0) }
    }
}

// Titles, and where one name ends and the next begins.
extension NameReader {
    /// Index after the words of a title that begin here, or the same index.
    private func titleEnd(from start: Int, in run: Range<Int>) -> Int {
        var end = start
        if opensPlace(start, in: run) { return start }
        while end < run.upperBound {
            if text.isMark(end, "."), end > start, text.isAttached(end) {
                end += 1
                continue
            }
            let word = text.tokens[end].folded
            guard Titles.isTitle(word), !text.isAcronym(end) || word.count <= 3 else {
                break
            }
            let next = end + 1
            guard next < run.upperBound else { return next }
            let nextWord = text.tokens[next].folded
            if nextWord == "of",
                let portfolioEnd = Titles.portfolioEnd(
                    after: next, in: text, before: run.upperBound)
            {
                return portfolioEnd
            }
            if nextWord == "of" || NameWords.notEntitled.contains(nextWord) {
                break
            }
            end += 1
        }
        guard end > start else { return start }
        // "Foreign Office" and "Treasury Department" begin like titles.
        let isTitle = (start..<end).contains {
            !NameWords.titleModifiers.contains(text.tokens[$0].folded)
        }
        if !isTitle, end < run.upperBound,
            NameWords.organizationHeads.contains(text.tokens[run.upperBound - 1].folded)
                || run[(end)...].contains(where: { text.tokens[$0].folded == "of" })
        {
            return start
        }
        return end
    }

    /// Where the first name of a run ends: before a title, unless the name has gone on with "of".
    private func segmentEnd(_ run: Range<Int>) -> Int {
        if let place = PlaceLookup.longest(at: run.lowerBound, in: text, before: run.upperBound),
            place.end < run.upperBound, titleEnd(from: place.end, in: run) > place.end
        {
            return place.end
        }
        var isOpen = false
        for index in run.dropFirst() {
            if ["of", "for", "and"].contains(text.tokens[index].folded) {
                isOpen = true
            }
            let isSuffix =
                text.tokens[index].folded == "general" || isTitledSurname(index, in: run)
            if !isOpen, !isSuffix, titleEnd(from: index, in: run) > index {
                return index
            }
        }
        return run.upperBound
    }
}

extension NameReader {
    /// "King" of "Stephen King" and "Martin Luther King Jr."
    private func isTitledSurname(_ index: Int, in run: Range<Int>) -> Bool {
        guard NameWords.titledSurnames.contains(text.tokens[index].folded),
            NameWords.firstNames.contains(text.tokens[run.lowerBound].folded)
        else { return false }
        return (index + 1..<run.upperBound).allSatisfy {
            ["jr", "sr", "ii", "iii", ".", ","].contains(text.tokens[$0].folded)
        }
    }

    /// "King" of "King County" and "Prince" of "Prince Edward Island".
    private func opensPlace(_ index: Int, in run: Range<Int>) -> Bool {
        guard NameWords.titlesOfPlaces.contains(text.tokens[index].folded), let last = run.last,
            index < last, run.count <= 3
        else { return false }
        return NameWords.placeHeads.contains(text.tokens[last].folded)
    }
}

// What a name names.
extension NameReader {
    private func segment(_ tokens: Range<Int>, title: Range<Int>?) -> [NameMention] {
        let tokens = trimmedEnd(tokens)
        guard let first = tokens.first, let last = tokens.last else { return [] }
        if let part = hyphenated(first), tokens.count == 1 {
            return [part]
        }
        if let place = PlaceLookup.longest(at: first, in: text, before: tokens.upperBound) {
            if place.end >= tokens.upperBound {
                return [mention(placeKind(place, after: tokens.upperBound), tokens)]
            }
            let head = text.tokens[last].folded
            if !isOrganization(tokens),
                !NameWords.organizationPhrases.contains(text.folded(tokens)),
                !NameWords.placeHeads.contains(head),
                !NameWords.otherHeads.contains(head)
            {
                // "Russian Vladimir Putin", "London Mayor".
                let rest = segment(place.end..<tokens.upperBound, title: title)
                return [mention(placeKind(place, after: place.end), first..<place.end)] + rest
            }
        }
        let isEntitled = title != nil && text.tokens[first].folded == "may"
        if !isEntitled, isPureLabel(tokens) {
            return []
        }
        return [mention(kind(tokens, title: title), tokens, title: title)]
    }

    private func trimmedEnd(_ tokens: Range<Int>) -> Range<Int> {
        var tokens = tokens
        while let last = tokens.last, text.tokens[last].kind == .punctuation {
            tokens.removeLast()
        }
        return tokens
    }

    /// "U.S.-based" and "pro-Russian" hold a name; "Twenty-five" holds none.
    private func hyphenated(_ index: Int) -> NameMention? {
        let token = text.tokens[index]
        let bytes = text.bytes[token.range]
        guard let hyphen = bytes.firstIndex(of: UInt8(ascii: "-")) else { return nil }
        let isPrefix = NameWords.prefixes.contains(
            String(decoding: bytes[..<hyphen], as: UTF8.self).lowercased())
        let isSmallAfter = hyphen + 1 < bytes.endIndex && (97...122).contains(bytes[hyphen + 1])
        guard isPrefix != isSmallAfter else { return nil }
        let part = isPrefix ? hyphen + 1..<token.range.upperBound : token.range.lowerBound..<hyphen
        let name = String(decoding: text.bytes[part], as: UTF8.self)
        guard let entry = PlaceTable.entries[name.lowercased()] else { return nil }
        return NameMention(
            kind: entry.kind == .demonym || entry.isAdjective ? .demonym : entry.kind, range: part,
            tokens: index..<index + 1, text: name, title: nil)
    }

    private func placeKind(_ place: PlaceLookup.Match, after end: Int) -> NameMention.Kind {
        guard place.entry.kind == .place, place.entry.isAdjective else { return place.entry.kind }
        guard sentence.contains(end), !text.isPossessive(end - 1) else { return .place }
        let next = text.tokens[end]
        let isNoun =
            next.kind == .word && !FunctionWords.all.contains(next.folded)
            && !SpeechVerbs.all.contains(next.folded)
            && !next.folded.hasSuffix("ed") && !next.folded.hasSuffix("ly")
        return isNoun ? .demonym : .place
    }

    /// Capitalised words that name nothing by themselves: "Section 230" counts as a name, "Mr" not.
    private func isPureLabel(_ tokens: Range<Int>) -> Bool {
        tokens.allSatisfy {
            let token = text.tokens[$0]
            return token.kind != .word || Titles.isTitle(token.folded)
                || token.range.count == 1 || FunctionWords.all.contains(token.folded)
                || tokens.count == 1 && isCurrency(token)
        } || hyphenatedCommon(tokens)
    }

    /// "US" of "US$", "EUR".
    private func isCurrency(_ token: Token) -> Bool {
        QuantityWords.currencySigns[token.folded + "$"] != nil
            || QuantityWords.currencySigns[token.folded] != nil
    }

    /// "Cyber-attacks" at the start of a sentence.
    private func hyphenatedCommon(_ tokens: Range<Int>) -> Bool {
        guard tokens.count == 1, tokens.lowerBound == sentenceStart else { return false }
        let word = text.tokens[tokens.lowerBound].folded
        return NumberWords.cardinal(word) != nil || NumberWords.ordinals[word] != nil
    }

    private func isOrganization(_ tokens: Range<Int>) -> Bool {
        guard let last = tokens.last else { return false }
        let isHead = tokens.contains { index in
            let isBeforeOf =
                index + 1 < tokens.upperBound
                && ["of", "for", "on"].contains(text.tokens[index + 1].folded)
            return (index == last || isBeforeOf)
                && NameWords.organizationHeads.contains(text.tokens[index].folded)
        }
        let isSuffixed = ["inc", "corp", "ltd", "co", "llc", "plc"].contains(
            text.tokens[last].folded)
        return tokens.count > 1 && (isHead || isSuffixed)
            || tokens.contains { text.tokens[$0].folded == "&" }
    }

    private func kind(_ tokens: Range<Int>, title: Range<Int>?) -> NameMention.Kind {
        let words = tokens.map { text.tokens[$0].folded }
        guard let first = words.first, let last = words.last else { return .other }
        if isOrganization(tokens) || NameWords.organizationPhrases.contains(text.folded(tokens)) {
            return .organization
        }
        if title != nil {
            return .person
        }
        if tokens.count > 1,
            NameWords.placeHeads.contains(last)
                || NameWords.placeOpenings.contains(first) && tokens.count == 2
                || NameWords.placeHeads.contains(first) && words.contains("of")
        {
            return .place
        }
        if tokens.count > 1, NameWords.otherHeads.contains(last) {
            return .other
        }
        if tokens.count == 1 {
            let isKnown =
                NameWords.organizations.contains(last)
                || tokens.first.map(text.isAcronym) == true && words[0].count <= 6
            if isKnown {
                return .organization
            }
            return NameWords.firstNames.contains(last) || isAge(after: tokens.upperBound)
                ? .person : .other
        }
        return isPerson(tokens, words) ? .person : organizationOrOther(words)
    }

    private func organizationOrOther(_ words: [String]) -> NameMention.Kind {
        words.first.map(NameWords.organizations.contains) == true && words.count == 1
            ? .organization : .other
    }

    private func isPerson(_ tokens: Range<Int>, _ words: [String]) -> Bool {
        guard tokens.count > 1, words.count(where: { $0 != "." }) <= 5, !words.contains("of"),
            !words.contains("for")
        else {
            return false
        }
        if NameWords.firstNames.contains(words[0])
            || words.contains(where: NameWords.particles.contains)
            || words.contains(".")
            || words.contains(where: { $0.hasPrefix("al-") || $0.hasPrefix("el-") })
        {
            return true
        }
        guard words.count <= 3, tokens.allSatisfy({ text.tokens[$0].kind == .word }) else {
            return false
        }
        return isDescribedAsPerson(after: tokens.upperBound)
    }

    /// ", 45,", ", the director of", "said": what follows the names of persons.
    private func isDescribedAsPerson(after index: Int) -> Bool {
        guard sentence.contains(index) else { return false }
        let next = text.tokens[index]
        if SpeechVerbs.past.contains(next.folded) || SpeechVerbs.present.contains(next.folded) {
            return true
        }
        guard next.folded == ",", sentence.contains(index + 1) else { return false }
        if isAge(after: index) {
            return true
        }
        let words = (index + 1..<min(index + 6, sentence.upperBound)).map { text.tokens[$0].folded }
        return words[0] == "who"
            || ["a", "an", "the", "its", "his", "her", "their", "then", "former"].contains(words[0])
                && words.contains { Titles.isTitle($0) || NameWords.humans.contains($0) }
    }

    /// ", 45,"
    private func isAge(after index: Int) -> Bool {
        guard sentence.contains(index), sentence.contains(index + 2) else { return false }
        let age = text.tokens[index + 1]
        return text.tokens[index].folded == "," && text.tokens[index + 2].folded == ","
            && age.kind == .number && age.range.count == 2
    }

    private func mention(
        _ kind: NameMention.Kind, _ tokens: Range<Int>, title: Range<Int>? = nil
    ) -> NameMention {
        let range = text.nameRange(tokens)
        return NameMention(
            kind: kind, range: range, tokens: tokens, text: text.string(range),
            title: kind == .person ? title : nil)
    }
}
