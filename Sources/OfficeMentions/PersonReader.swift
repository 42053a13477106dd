internal import NameMatching
internal import TextAnalysis

/// Who is in an office, as a sentence has it.
struct ReadPerson {
    var name: String
    var bytes: Range<Int>
    var tense: OfficialMention.Tense
}

/// Looks for the person of an office where English puts one.
struct PersonReader {
    let text: AnalyzedText
    let words: [MentionWord]
    let sentence: Sentence

    private static let mostWords = 6

    func person(of office: ReadOffice) -> ReadPerson? {
        following(office) ?? person(before: office.whole.lowerBound) ?? inApposition(after: office)
    }

    /// "Director Jane Doe".
    private func following(_ office: ReadOffice) -> ReadPerson? {
        var start = office.whole.upperBound
        let ends = office.title.upperBound
        guard start == ends || office.knownEnd == start || !office.qualifiers.isEmpty else {
            return nil
        }
        while start < words.count, words[start].isForm { start += 1 }
        let end = nameEnd(from: start)
        guard end > start else { return nil }
        if end - start == 1, isNoPerson(start) { return nil }
        return person(start..<end, .present)
    }

    /// "Jane Doe, the director", "Jane Doe, then director", "Jane Doe became director".
    func person(before office: Int) -> ReadPerson? {
        var position = office
        while position > 0, MentionLists.bridges.contains(words[position - 1].folded) {
            position -= 1
        }
        guard position > 0 else { return nil }
        let bridge = words[position..<office].map(\.folded)
        let isPast = bridge.contains(where: MentionLists.past.contains)
        // "Has been named", "is elected": now.
        let isNow = bridge.contains("been") || bridge.contains("is")
        let tense: OfficialMention.Tense = isPast && !isNow ? .past : .present
        let isBeing = bridge.contains(where: MentionLists.beings.contains)
        if words[position - 1].isComma {
            position -= 1
        } else if position == office || !isBeing && bridge.first != "who" {
            return nil
        }
        if isBeing, let pronoun = antecedent(ofPronounAt: position - 1, tense) { return pronoun }
        if let peer = peer(before: position, tense) { return peer }
        position = withoutAside(before: position)
        let start = nameStart(endingAt: position)
        guard position - start >= 2 else { return nil }
        return person(start..<position, tense)
    }

    /// "Lord Reed, the president", "Baroness Hale of Richmond, the president".
    private func peer(before end: Int, _ tense: OfficialMention.Tense) -> ReadPerson? {
        var last = end - 1
        if last >= 3, words[last - 1].folded == "of", words[last].isCapitalized { last -= 2 }
        guard last >= 1, MentionLists.peerages.contains(words[last - 1].folded),
            words[last - 1].isCapitalized, isNamePart(last)
        else { return nil }
        // "Robert Reed, Baron Reed,": he has a name before it.
        if last >= 4, words[last - 2].isComma { return person(before: last - 1) }
        return person(last..<last + 1, tense)
    }

    /// Where "Anna Vale, 52" and "Anna Vale (D-Ohio)" leave the name.
    private func withoutAside(before end: Int) -> Int {
        guard end >= 3 else { return end }
        if words[end - 2].isComma, let age = Int(words[end - 1].folded), age < 130 {
            return end - 2
        }
        guard words[end - 1].mark == UInt8(ascii: ")") else { return end }
        let open = words[..<end].suffix(Self.longestAside)
            .lastIndex { $0.mark == UInt8(ascii: "(") }
        return open ?? end
    }

    private static let longestAside = 8

    /// "the agency's director, Jane Doe,".
    private func inApposition(after office: ReadOffice) -> ReadPerson? {
        var start = office.whole.upperBound
        guard start < words.count, words[start].isComma else { return nil }
        start += 1
        while start < words.count, words[start].isForm || words[start].folded == "the" {
            start += 1
        }
        let end = nameEnd(from: start)
        var next = end
        while next < words.count, MentionLists.honours.contains(words[next].folded) { next += 1 }
        guard end - start >= 2, next == words.count || !words[next].isWord else { return nil }
        return person(start..<end, .present)
    }

    private func person(_ range: Range<Int>, _ tense: OfficialMention.Tense) -> ReadPerson? {
        let last = words[range.upperBound - 1]
        let end = last.isPossessive ? withoutPossessive(last.bytes) : last.bytes.upperBound
        let bytes = words[range.lowerBound].bytes.lowerBound..<end
        return ReadPerson(name: text.string(bytes), bytes: bytes, tense: tense)
    }

    private func withoutPossessive(_ bytes: Range<Int>) -> Int {
        let written = text.string(bytes)
        return bytes.upperBound - (written.hasSuffix("’s") ? 4 : 2)
    }

    // Where names begin and end.

    private func nameEnd(from start: Int) -> Int {
        var position = start
        while position < words.count, position - start < Self.mostWords,
            isNamePart(position) || position > start && words[position].isParticle
        {
            let isLast = words[position].isPossessive
            position += 1
            if isLast { break }
        }
        while position > start, words[position - 1].isBareParticle {
            position -= 1
        }
        // "John King, Jr."
        if position > start, position + 1 < words.count, words[position].isComma,
            MentionLists.generations.contains(words[position + 1].folded)
        {
            position += 2
        }
        while position - start > 1, MentionLists.honours.contains(words[position - 1].folded) {
            position -= 1
        }
        return position
    }

    private func nameStart(endingAt end: Int) -> Int {
        var position = end
        if position > 2, MentionLists.generations.contains(words[position - 1].folded),
            words[position - 2].isComma
        {
            position -= 2
        }
        while position > 0, end - position < Self.mostWords,
            isNamePart(position - 1) || words[position - 1].isParticle
        {
            // "in London Jack Straw": what the text has for a place is none of the name.
            if isPlace(position - 1), end - position >= 2 { break }
            position -= 1
        }
        while position < end, !words[position].isCapitalized {
            position += 1
        }
        return position
    }

    private func isNamePart(_ index: Int) -> Bool {
        let word = words[index]
        return word.isCapitalized && (!word.isHead || isInsideName(index)) && !word.isForm
            && !TitleWords.bodyHeads.contains(word.folded)
            && (word.isInitial || !(index == 0 && MentionLists.openers.contains(word.folded)))
            && !text.isInDate(word.token) && !isCountry(index)
    }

    /// "King" of "John King" ends no office.
    func isInsideName(_ index: Int) -> Bool {
        if index > 0, MentionLists.surnames.contains(words[index].folded) {
            let before = words[index - 1]
            let isAlone = index + 1 == words.count || !words[index + 1].isCapitalized
            if isAlone, words[index].isCapitalized, before.isCapitalized, !before.isOfTitle,
                !TitleWords.bodyHeads.contains(before.folded), !before.isPossessive,
                Countries.name(of: before.folded) == nil
            {
                return true
            }
        }
        let token = words[index].token
        guard let name = text.name(atToken: token), name.kind == .person else { return false }
        let isLast =
            name.tokens.upperBound == token + 1
            || index + 1 < words.count
                && MentionLists.generations.contains(words[index + 1].folded)
        return name.tokens.lowerBound < token && isLast
    }

    /// "Turk" and "Chad" are countries' words, and people's names.
    private func isCountry(_ index: Int) -> Bool {
        Countries.name(of: words[index].folded) != nil && isPlace(index)
    }

    private func isPlace(_ index: Int) -> Bool {
        guard let name = text.name(atToken: words[index].token) else { return false }
        return name.kind == .place || name.kind == .demonym
    }

    private func isNoPerson(_ index: Int) -> Bool {
        guard let name = text.name(atToken: words[index].token) else {
            return !words[index - 1].isCapitalized
        }
        return name.kind == .place || name.kind == .demonym || name.kind == .organization
    }

    // Who is meant.

    /// "He was director" after a sentence with one person in it.
    private func antecedent(
        ofPronounAt index: Int, _ tense: OfficialMention.Tense
    ) -> ReadPerson? {
        guard index >= 0, index < words.count,
            MentionLists.pronouns.contains(words[index].folded)
        else { return nil }
        let place = text.sentences.partition { $0.range.lowerBound >= sentence.range.lowerBound }
        guard place > 0 else { return nil }
        let before = text.names(in: text.sentences[place - 1].range).filter { $0.kind == .person }
        guard let name = before.first, Set(before.map(\.text)).count == 1 else { return nil }
        return ReadPerson(name: name.text, bytes: words[index].bytes, tense: tense)
    }

    /// "Vale" after "Anna Vale" is Anna Vale, unless there is another Vale in the text.
    func fullName(of person: ReadPerson) -> String {
        let name = person.name
        guard !name.contains(" ") else { return name }
        let full = text.names.filter { $0.text.hasSuffix(" " + name) && $0.kind == .person }
        guard let first = full.first, Set(full.map(\.text)).count == 1 else { return name }
        return first.text
    }
}
