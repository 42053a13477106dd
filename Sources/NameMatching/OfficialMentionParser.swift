internal import TextAnalysis

/// Finds persons with their offices in one sentence.
///
/// It looks for the word that ends an office ("director"), grows the office around it to both
/// sides, and then looks for the person where English puts one: right after it ("FBI Director
/// Jane Doe"), before it with a comma ("Jane Doe, the director of …") or with a form of "be"
/// ("Jane Doe was director of …"), or after it with a comma ("its director, Jane Doe,").
struct OfficialMentionParser {
    let text: AnalyzedText
    /// Indices of the sentence's tokens.
    let tokens: Range<Int>

    private struct Office {
        /// Token indices of the title and of all that belongs to it.
        var title: Range<Int>
        var whole: Range<Int>
        var organizations: [Range<Int>]
    }

    mutating func mentions() -> [OfficialMention] {
        var mentions: [OfficialMention] = []
        var next = tokens.lowerBound
        for index in tokens where index >= next && isHead(index) {
            guard let office = office(around: index) else { continue }
            next = office.whole.upperBound
            guard let person = person(of: office), let title = title(of: office) else { continue }
            mentions.append(
                OfficialMention(
                    person: text.string(bytes(person)), personRange: bytes(person), title: title,
                    organizations: office.organizations.map { text.string(bytes($0)) }
                        .map(Self.withoutPossessive),
                    officeRange: bytes(office.whole)))
        }
        return mentions
    }

    // The office.

    private func office(around head: Int) -> Office? {
        var start = head
        while start > tokens.lowerBound, isTitleWord(start - 1) {
            start -= 1
        }
        var end = head + 1
        while end < tokens.upperBound, isHead(end) || isSuffixQualifier(end) {
            end += 1
        }
        var office = Office(title: start..<end, whole: start..<end, organizations: [])
        addBodyInFront(of: &office)
        addTail(to: &office)
        return office
    }

    /// "FBI Director", "the agency's director": capitalised words in front are a body.
    private func addBodyInFront(of office: inout Office) {
        var start = office.whole.lowerBound
        while start > tokens.lowerBound, isCapitalized(start - 1), !isHead(start - 1),
            !isSentenceOpener(start - 1)
        {
            start -= 1
        }
        let body = start..<office.whole.lowerBound
        guard !body.isEmpty else { return }
        office.organizations.append(body)
        office.whole = start..<office.whole.upperBound
    }

    /// "of State", "of the FBI's Cyber Division", "under the Director of the …".
    private func addTail(to office: inout Office) {
        var position = office.whole.upperBound
        while position < tokens.upperBound, Self.tailOpeners.contains(folded(position)) {
            let opener = folded(position)
            var start = position + 1
            while start < tokens.upperBound, Self.articles.contains(folded(start)) {
                start += 1
            }
            if opener == "under" || !office.organizations.isEmpty {
                start = skippingTitle(from: start)
            }
            let portfolioEnd = portfolioEnd(from: start)
            if opener != "under", portfolioEnd > start,
                office.organizations.isEmpty || start == position + 1
            {
                office.title = office.title.lowerBound..<portfolioEnd
                office.whole = office.whole.lowerBound..<portfolioEnd
                position = portfolioEnd
                continue
            }
            let end = bodyEnd(from: start)
            guard end > start else { break }
            for body in bodies(in: start..<end) {
                office.organizations.append(body)
            }
            office.whole = office.whole.lowerBound..<end
            position = end
        }
    }

    /// "the Director of the National Agency": what is wanted is the agency.
    private func skippingTitle(from start: Int) -> Int {
        var position = start
        while position < tokens.upperBound, isTitleWord(position) || isHead(position) {
            position += 1
        }
        guard position > start, position < tokens.upperBound, folded(position) == "of" else {
            return start
        }
        position += 1
        while position < tokens.upperBound, Self.articles.contains(folded(position)) {
            position += 1
        }
        return position
    }

    private func portfolioEnd(from start: Int) -> Int {
        let topic = topicEnd(from: start)
        if topic > start { return topic }
        var position = start
        while position < tokens.upperBound,
            TitleWords.portfolios.contains(folded(position))
                || (position > start && folded(position) == "and"
                    && position + 1 < tokens.upperBound
                    && TitleWords.portfolios.contains(folded(position + 1)))
        {
            position += 1
        }
        // "Foreign Affairs Committee": the words were the beginning of a body's name.
        if position < tokens.upperBound, position > start, isCapitalized(position),
            TitleWords.bodyHeads.contains(folded(position))
        {
            return start
        }
        return position
    }

    /// "ports" of "director of ports at the ministry": at most three plain words, where the office
    /// or the sentence goes on after them as after the name of an office.
    private func topicEnd(from start: Int) -> Int {
        var end = start
        while end < tokens.upperBound, end - start < 3, isPlainWord(end) {
            end += 1
        }
        guard end > start, end < tokens.upperBound else { return start }
        let goesOn = Self.tailOpeners.contains(folded(end)) || text.tokens[end].kind != .word
        return goesOn ? end : start
    }

    private func isPlainWord(_ index: Int) -> Bool {
        let token = text.tokens[index]
        return token.kind == .word && !token.isCapitalized && !isHead(index)
            && !TitleWords.connectors.contains(token.folded)
            && !Self.tailOpeners.contains(token.folded) && !Self.articles.contains(token.folded)
    }

    /// The end of a run of capitalised words with small words inside.
    private func bodyEnd(from start: Int) -> Int {
        var end = start
        var position = start
        while position < tokens.upperBound {
            if isCapitalized(position) {
                position += 1
                end = position
            } else if end > start, TitleWords.connectors.contains(folded(position)) {
                position += 1
            } else {
                break
            }
        }
        return end
    }

    /// "Federal Bureau of Investigation’s Cyber Division" is a division of a bureau.
    private func bodies(in range: Range<Int>) -> [Range<Int>] {
        guard let owner = range.dropLast().last(where: { isPossessive($0) }) else { return [range] }
        return [owner + 1..<range.upperBound] + bodies(in: range.lowerBound..<owner + 1)
    }

    // The person.

    private func person(of office: Office) -> Range<Int>? {
        personAfter(office) ?? personInApposition(before: office)
            ?? personInApposition(after: office)
    }

    /// "Director Jane Doe".
    private func personAfter(_ office: Office) -> Range<Int>? {
        let start = office.title.upperBound
        guard office.whole.upperBound == start else { return nil }
        let end = nameEnd(from: start)
        return end > start ? start..<end : nil
    }

    /// "Jane Doe, the director", "Jane Doe, then director", "Jane Doe became director".
    private func personInApposition(before office: Office) -> Range<Int>? {
        var position = office.whole.lowerBound
        while position > tokens.lowerBound, Self.bridges.contains(folded(position - 1)) {
            position -= 1
        }
        guard position > tokens.lowerBound else { return nil }
        if isComma(position - 1) {
            position -= 1
        } else if position == office.whole.lowerBound || !isOfBeing(position) {
            return nil
        }
        let start = nameStart(endingAt: position)
        return position - start >= 2 ? start..<position : nil
    }

    /// "the agency's director, Jane Doe,".
    private func personInApposition(after office: Office) -> Range<Int>? {
        var start = office.whole.upperBound
        guard start < tokens.upperBound, isComma(start) else { return nil }
        start += 1
        let end = nameEnd(from: start)
        guard end - start >= 2 else { return nil }
        return start..<end
    }

    private func nameEnd(from start: Int) -> Int {
        var position = start
        while position < tokens.upperBound, position - start < 5,
            isNamePart(position) || (position > start && isParticle(position))
        {
            let isLast = isPossessive(position)
            position += 1
            if isLast { break }
        }
        while position > start, isBareParticle(position - 1) {
            position -= 1
        }
        return position
    }

    private func nameStart(endingAt end: Int) -> Int {
        var position = end
        while position > tokens.lowerBound, end - position < 5,
            isNamePart(position - 1) || isParticle(position - 1)
        {
            position -= 1
        }
        while position < end, !isCapitalized(position) {
            position += 1
        }
        return position
    }

    private func title(of office: Office) -> OfficeTitle? {
        var range = office.title
        // "then" and "former" may stand before the body: "former FBI director".
        var position = office.whole.lowerBound
        var qualifiers: [String] = []
        while position > tokens.lowerBound, TitleWords.qualifiers.contains(bare(position - 1)) {
            position -= 1
            qualifiers.insert(bare(position), at: 0)
        }
        if position < office.whole.lowerBound, office.organizations.isEmpty {
            range = position..<range.upperBound
            qualifiers = []
        }
        let words = tokensWithoutPunctuation(range)
        return OfficeTitle(words: qualifiers + words, text: text.string(bytes(range)))
    }

    // Words.

    private func folded(_ index: Int) -> String { text.tokens[index].folded }

    /// "then-" of "then-director" stands as a token of its own or with the hyphen.
    private func bare(_ index: Int) -> String {
        folded(index).filter { $0 != "-" }
    }

    private func bytes(_ range: Range<Int>) -> Range<Int> {
        text.tokens[range.lowerBound].range
            .lowerBound..<text.tokens[range.upperBound - 1].range.upperBound
    }

    private func tokensWithoutPunctuation(_ range: Range<Int>) -> [String] {
        range.filter { text.tokens[$0].kind == .word }.map(folded)
    }

    private func isHead(_ index: Int) -> Bool {
        guard text.tokens[index].kind == .word else { return false }
        let last = folded(index).split(separator: "-").last.map(String.init) ?? ""
        let short = last.hasSuffix(".") ? String(last.dropLast()) : last
        return TitleWords.heads.contains(last)
            || (isCapitalized(index) && TitleWords.shortForms[short] != nil)
    }

    private func isTitleWord(_ index: Int) -> Bool {
        let word = folded(index)
        return TitleWords.ranks.contains(word) || TitleWords.fillers.contains(word)
            || TitleWords.qualifiers.contains(word) || isHead(index)
    }

    private func isSuffixQualifier(_ index: Int) -> Bool {
        TitleWords.futureQualifiers.contains(bare(index))
    }

    private func isCapitalized(_ index: Int) -> Bool {
        let token = text.tokens[index]
        return token.kind == .word && token.isCapitalized
    }

    private func isNamePart(_ index: Int) -> Bool {
        isCapitalized(index) && !isHead(index)
            && !TitleWords.bodyHeads.contains(folded(index)) && !isSentenceOpener(index)
    }

    /// "von" and "der" of "Ursula von der Leyen", "el-Sisi" of "Abdel Fattah el-Sisi".
    private func isParticle(_ index: Int) -> Bool {
        isBareParticle(index) || ["al-", "el-", "ul-"].contains { folded(index).hasPrefix($0) }
    }

    private func isBareParticle(_ index: Int) -> Bool {
        Self.particles.contains(folded(index)) && !isCapitalized(index)
    }

    /// A capital at the head of a sentence says nothing.
    private func isSentenceOpener(_ index: Int) -> Bool {
        index == tokens.lowerBound && Self.openers.contains(folded(index))
    }

    private func isComma(_ index: Int) -> Bool {
        let range = text.tokens[index].range
        return range.count == 1 && text.bytes[range.lowerBound] == UInt8(ascii: ",")
    }

    private func isPossessive(_ index: Int) -> Bool {
        let written = text.string(text.tokens[index].range)
        return written.hasSuffix("'s") || written.hasSuffix("’s")
    }

    private func isOfBeing(_ bridge: Int) -> Bool {
        (bridge..<tokens.upperBound).prefix { Self.bridges.contains(folded($0)) }
            .contains { Self.beings.contains(folded($0)) }
    }

    private static func withoutPossessive(_ name: String) -> String {
        name.hasSuffix("'s") || name.hasSuffix("’s") ? String(name.dropLast(2)) : name
    }

    private static let particles: Set<String> = [
        "al", "bin", "bint", "da", "de", "del", "della", "den", "der", "di", "dos", "du", "el",
        "ibn",
        "la", "le", "ten", "ter", "van", "von", "zu",
    ]
    private static let articles: Set<String> = ["the", "a", "an", "its", "their", "his", "her"]
    private static let tailOpeners: Set<String> = ["of", "at", "for", "under", "in", "to"]
    private static let beings: Set<String> = [
        "is", "was", "became", "becomes", "served", "serves", "remains", "named", "appointed",
    ]
    private static let bridges: Set<String> = articles.union(beings).union([
        "as", "who", "been", "has",
    ])
    .union(TitleWords.qualifiers)
    private static let openers: Set<String> = [
        "the", "a", "an", "in", "on", "as", "at", "and", "but", "when", "while", "after", "before",
        "its", "their", "his", "her", "this", "that", "for", "by", "with", "if", "then", "former",
        "according",
    ]
}
