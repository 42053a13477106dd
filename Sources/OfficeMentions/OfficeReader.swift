internal import NameMatching
internal import TextAnalysis

/// A title with what belongs to it, as places of a sentence's words.
struct ReadOffice {
    var title: Range<Int>
    /// With the bodies, and with "former" and its like before them.
    var whole: Range<Int>
    /// Nearest first.
    var organizations: [Range<Int>] = []
    /// "former", "nominee": written apart from the title.
    var qualifiers: [String] = []
    /// The place at which a title of the table ends, past which a name begins.
    var knownEnd: Int?
}

/// Grows an office around the word that ends its title: "director".
struct OfficeReader {
    let text: AnalyzedText
    let words: [MentionWord]
    private let folded: [String]

    init(text: AnalyzedText, words: [MentionWord]) {
        self.text = text
        self.words = words
        folded = words.map(\.folded)
    }

    func office(around head: Int) -> ReadOffice {
        var start = head
        while start > 0, words[start - 1].isOfTitle, !words[start - 1].isPossessive {
            start -= 1
        }
        var office = ReadOffice(title: start..<head + 1, whole: start..<head + 1)
        if let known = known(around: head, within: office) {
            office.knownEnd = known.upperBound
            if known.lowerBound < office.title.lowerBound,
                !isBody(known.lowerBound..<office.title.lowerBound)
            {
                office.title = known.lowerBound..<office.title.upperBound
                office.whole = office.title
            }
        }
        addPlainPortfolio(to: &office)
        addBodyInFront(of: &office)
        addTail(to: &office)
        addPortfolioBehind(to: &office)
        addQualifiers(to: &office)
        cutName(off: &office)
        return office
    }

    /// Titles of the table are known to the last word, however many names stand behind them.
    private func known(around head: Int, within office: ReadOffice) -> Range<Int>? {
        var known: Range<Int>?
        for start in max(0, office.title.lowerBound - Self.mostInFront)...head
        where words[start].isWord {
            guard let length = KnownTitles.length(at: folded[start...]), start + length > head
            else { continue }
            if start + length > known?.upperBound ?? 0 { known = start..<start + length }
        }
        return known
    }

    /// "Lady" of "first lady".
    func endsKnownTitle(_ index: Int) -> Bool {
        (max(0, index - 2)..<index).contains {
            KnownTitles.length(at: folded[$0...index]) == index + 1 - $0
        }
    }

    /// Words of a title before the last: "culture, media and sport secretary" has five.
    private static let mostInFront = 7

    private func isBody(_ range: Range<Int>) -> Bool {
        let words = range.map { folded[$0] }
        return KnownTitles.isBody(words) || Countries.name(of: words.joined(separator: " ")) != nil
    }

    /// "the water and sewage minister": what stands between the article and the word.
    private func addPlainPortfolio(to office: inout ReadOffice) {
        let first = office.title.lowerBound
        let head = office.title.upperBound - 1
        guard MentionLists.withPortfolio.contains(folded[head]), !words[first].isCapitalized,
            first > 0
        else { return }
        var start = first
        while start > 0, head - start < 6, isTopic(start - 1) || folded[start - 1] == "and" {
            start -= 1
        }
        guard start > 0, start < first, MentionLists.articles.contains(folded[start - 1]) else {
            return
        }
        while start < head, TitleWords.qualifiers.contains(folded[start]) { start += 1 }
        // What stands before a full title may say how somebody is: "the embattled …".
        guard first == head || folded[start..<first].contains("and") else { return }
        office.title = start..<head + 1
        office.whole = office.title
    }

    /// "FBI Director", "the agency's director": capitalised words in front are a body.
    private func addBodyInFront(of office: inout ReadOffice) {
        var start = office.whole.lowerBound
        while start > 0, words[start - 1].isCapitalized, !words[start - 1].isHead,
            !words[start - 1].isQualifier, !isOpener(start - 1),
            !text.isInDate(words[start - 1].token)
        {
            start -= 1
        }
        let body = start..<office.whole.lowerBound
        guard !body.isEmpty, !isOwnerByName(body) else { return }
        office.organizations += bodies(in: body)
        office.whole = start..<office.whole.upperBound
    }

    /// "Biden's secretary of state": whose he is, and no body.
    private func isOwnerByName(_ range: Range<Int>) -> Bool {
        guard words[range.upperBound - 1].isPossessive else { return false }
        if range.lowerBound > 0, words[range.lowerBound - 1].isHead { return true }
        return text.name(atToken: words[range.lowerBound].token)?.kind == .person
    }

    /// "of State", "of the FBI's Cyber Division", "under the Director of the …".
    private func addTail(to office: inout ReadOffice) {
        var position = office.whole.upperBound
        while position < words.count, MentionLists.tailOpeners.contains(folded[position]) {
            let opener = folded[position]
            var start = position + 1
            while start < words.count, MentionLists.articles.contains(folded[start]) {
                start += 1
            }
            if let known = office.knownEnd, known > start {
                let rest = folded[start..<known].map { String($0) }
                if KnownTitles.isBody(rest) {
                    office.organizations.append(start..<known)
                } else {
                    office.title = office.title.lowerBound..<known
                }
                office.whole = office.whole.lowerBound..<known
                position = known
                continue
            }
            if opener == "under" || !office.organizations.isEmpty {
                start = skippingTitle(from: start)
            }
            if opener == "to", let end = endOfTitle(from: start) {
                office.title = office.title.lowerBound..<end
                office.whole = office.whole.lowerBound..<end
                position = end
                continue
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
            if end < words.count, words[end].isCapitalized, beginsPerson(end) {
                office.knownEnd = end
            }
            if end < words.count, !words[end].isCapitalized, TitleWords.isOfOffice(folded[end]) {
                // "African affairs": a topic that begins with a name.
                office.title = office.title.lowerBound..<end + 1
                office.whole = office.whole.lowerBound..<end + 1
                position = end + 1
                continue
            }
            office.organizations += bodies(in: start..<end)
            office.whole = office.whole.lowerBound..<end
            position = end
        }
    }

    /// "the Director of the National Agency": what is wanted is the agency.
    private func skippingTitle(from start: Int) -> Int {
        var position = start
        while position < words.count, words[position].isOfTitle {
            position += 1
        }
        guard position > start, position < words.count, folded[position] == "of" else {
            return start
        }
        position += 1
        while position < words.count, MentionLists.articles.contains(folded[position]) {
            position += 1
        }
        return position
    }

    /// "Policy" of "Minister of State for Trade Policy Greg Hands".
    private func addPortfolioBehind(to office: inout ReadOffice) {
        guard words[office.title.lowerBound].isCapitalized,
            office.whole.upperBound == office.title.upperBound
        else { return }
        var end = office.title.upperBound
        while end + 1 < words.count, words[end].isCapitalized, words[end + 1].isCapitalized,
            TitleWords.isOfOffice(folded[end]), end > office.title.lowerBound + 1
        {
            end += 1
        }
        guard end > office.title.upperBound else { return }
        office.title = office.title.lowerBound..<end
        office.whole = office.whole.lowerBound..<end
        office.knownEnd = end
    }

    /// "the vice president" of "chief of staff to the vice president".
    private func endOfTitle(from start: Int) -> Int? {
        var end = start
        while end < words.count, words[end].isOfTitle, !words[end].isQualifier {
            end += 1
        }
        guard end > start, words[end - 1].isHead,
            end == words.count || !words[end].isCapitalized || words[start].isCapitalized
        else { return nil }
        return end
    }

    private func portfolioEnd(from start: Int) -> Int {
        let topic = topicEnd(from: start)
        if topic > start { return topic }
        var position = start
        while position < words.count,
            TitleWords.portfolios.contains(folded[position])
                || position > start && folded[position] == "and" && position + 1 < words.count
                    && TitleWords.portfolios.contains(folded[position + 1])
        {
            position += 1
        }
        // "Agriculture and Food", "Business, Energy and Clean Growth": they begin a longer list.
        if position > start, words[start].isCapitalized, position + 1 < words.count,
            isCommaOfList(position)
                || folded[position] == "and" && words[position + 1].isCapitalized
                    && !beginsPerson(position + 1)
        {
            return start
        }
        // "Foreign Affairs Committee": the words were the beginning of a body's name.
        if position < words.count, position > start, words[position].isCapitalized,
            TitleWords.bodyHeads.contains(folded[position])
        {
            return start
        }
        return position
    }

    /// "ports" of "director of ports at the ministry", "arts, heritage and tourism": some plain
    /// words, where the office or the sentence goes on after them as after the name of an office.
    private func topicEnd(from start: Int) -> Int {
        var end = start
        var lastComma: Int?
        while end < words.count, end - start < 9 {
            if isTopic(end) {
                end += 1
            } else if end > start, folded[end] == "and", end + 1 < words.count, isTopic(end + 1),
                !isTitleAgain(end + 1)
            {
                // What ends with "and" is a list, and its commas are the topic's.
                lastComma = nil
                end += 2
            } else if end > start, words[end].isComma, end + 1 < words.count, isTopic(end + 1) {
                lastComma = lastComma ?? end
                end += 1
            } else {
                break
            }
        }
        end = lastComma ?? end
        guard end > start, end < words.count else { return start }
        let goesOn = MentionLists.tailOpeners.contains(folded[end]) || !words[end].isWord
        return goesOn ? end : start
    }

    private func isTopic(_ index: Int) -> Bool {
        let word = words[index]
        return isPlain(word)
            || !word.isCapitalized && word.isHead && TitleWords.portfolios.contains(word.folded)
    }

    /// "and president of the club": another office.
    private func isTitleAgain(_ index: Int) -> Bool {
        words[index].isHead && !TitleWords.portfolios.contains(folded[index])
    }

    private func isPlain(_ word: MentionWord) -> Bool {
        word.isWord && !word.isCapitalized && !word.isHead
            && !MentionLists.times.contains(word.folded)
            && !TitleWords.connectors.contains(word.folded)
            && !MentionLists.tailOpeners.contains(word.folded)
            && !MentionLists.articles.contains(word.folded)
    }

    /// The end of a run of capitalised words with small words inside, before a person's name.
    private func bodyEnd(from start: Int) -> Int {
        var end = start
        var position = start
        while position < words.count {
            if words[position].isCapitalized {
                if position > start, beginsPerson(position) { break }
                position += 1
                end = position
            } else if end > start,
                TitleWords.connectors.contains(folded[position]) || isCommaOfList(position)
            {
                position += 1
            } else {
                break
            }
        }
        return end
    }

    /// The comma of "Arts, Heritage and Tourism": capitals go on until an "and" before another.
    private func isCommaOfList(_ index: Int) -> Bool {
        guard words[index].isComma else { return false }
        var position = index + 1
        while position < words.count, words[position].isCapitalized || words[position].isComma {
            if words[position].isCapitalized, beginsPerson(position) { return false }
            position += 1
        }
        return position > index + 1 && position + 1 < words.count && folded[position] == "and"
            && words[position + 1].isCapitalized && !beginsPerson(position + 1)
    }

    private func beginsPerson(_ position: Int) -> Bool {
        let token = words[position].token
        if TitleWords.isOfOffice(folded[position]) { return false }
        guard let name = text.name(atToken: token), name.kind == .person else { return false }
        return name.tokens.lowerBound == token
    }

    /// "Minister for Africa Vicky Ford": a title in capitals without an article is followed by a
    /// name, be it one that nothing else gives away.
    private func cutName(off office: inout ReadOffice) {
        guard office.knownEnd != office.whole.upperBound, let body = office.organizations.last,
            body.upperBound == office.whole.upperBound, body.count >= 3,
            words[office.title.lowerBound].isCapitalized, !isWithArticle(office),
            !TitleWords.bodyHeads.contains(folded[body.upperBound - 1]),
            words[body.suffix(2)].allSatisfy(\.isCapitalized)
        else { return }
        let hasSuffix = MentionLists.generations.contains(folded[body.upperBound - 1])
        var start = max(body.lowerBound + 1, body.upperBound - (hasSuffix ? 3 : 2))
        while start > body.lowerBound + 1,
            words[start - 1].isParticle || folded[start - 1].utf8.count == 1
        {
            start -= 1
        }
        if start - body.lowerBound > 1, folded[start].utf8.count == 1 { start -= 1 }
        office.organizations[office.organizations.count - 1] = body.lowerBound..<start
        office.whole = office.whole.lowerBound..<start
        office.knownEnd = start
    }

    private func isWithArticle(_ office: ReadOffice) -> Bool {
        let start = office.whole.lowerBound
        guard start > 0 else { return false }
        let before = words[start - 1]
        return before.isComma || before.isPossessive
            || MentionLists.articles.contains(before.folded)
    }

    /// "Federal Bureau of Investigation’s Cyber Division" is a division of a bureau.
    private func bodies(in range: Range<Int>) -> [Range<Int>] {
        guard let owner = range.dropLast().last(where: { words[$0].isPossessive }) else {
            return [range]
        }
        return [owner + 1..<range.upperBound] + bodies(in: range.lowerBound..<owner + 1)
    }

    /// "former FBI director", "secretary of state nominee", "the late".
    private func addQualifiers(to office: inout ReadOffice) {
        var start = office.whole.lowerBound
        while start > 0, words[start - 1].isQualifier, !words[start - 1].isPossessive {
            start -= 1
            office.qualifiers.insert(folded[start], at: 0)
        }
        if office.organizations.isEmpty, start < office.title.lowerBound {
            office.title = start..<office.title.upperBound
            office.qualifiers = []
        }
        var end = office.whole.upperBound
        while end < words.count, TitleWords.futureQualifiers.contains(folded[end]) {
            office.qualifiers.append(folded[end])
            end += 1
        }
        office.whole = start..<end
    }

    /// A capital at the head of a sentence says nothing.
    func isOpener(_ index: Int) -> Bool {
        index == 0 && MentionLists.openers.contains(folded[index])
    }
}
