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
    let folded: [String]

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
        addKnownPortfolio(to: &office)
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
            // "Director of the FBI's Cyber Division" is no director of the FBI.
            guard let length = KnownTitles.length(at: folded[start...]), start + length > head,
                !words[start + length - 1].isPossessive
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
    static let mostInFront = 7

    func isBody(_ range: Range<Int>) -> Bool {
        let words = range.map { folded[$0] }
        return KnownTitles.isBody(words) || Countries.name(of: words.joined(separator: " ")) != nil
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
    func isCommaOfList(_ index: Int) -> Bool {
        guard words[index].isComma else { return false }
        var position = index + 1
        while position < words.count, words[position].isCapitalized || words[position].isComma {
            if words[position].isCapitalized, beginsPerson(position) { return false }
            position += 1
        }
        return position > index + 1 && position + 1 < words.count && folded[position] == "and"
            && words[position + 1].isCapitalized && !beginsPerson(position + 1)
    }

    func beginsPerson(_ position: Int) -> Bool {
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
        if let of = range.dropFirst(2).first(where: { isOfOwner($0, in: range) }) {
            return bodies(in: range.lowerBound..<of) + bodies(in: of + 2..<range.upperBound)
        }
        guard let owner = range.dropLast().last(where: { words[$0].isPossessive }) else {
            return [range]
        }
        return [owner + 1..<range.upperBound] + bodies(in: range.lowerBound..<owner + 1)
    }

    /// "of the" of "Cyber Division of the FBI": a part of a body, and the body.
    private func isOfOwner(_ index: Int, in range: Range<Int>) -> Bool {
        folded[index] == "of" && index + 2 < range.upperBound && folded[index + 1] == "the"
            && TitleWords.bodyHeads.contains(folded[index - 1])
    }

    /// "former FBI director", "secretary of state nominee", "the late".
    private func addQualifiers(to office: inout ReadOffice) {
        var start = office.whole.lowerBound
        while start > 0, words[start - 1].isQualifier, !words[start - 1].isPossessive {
            start -= 1
            office.qualifiers.insert(folded[start], at: 0)
        }
        if start == office.whole.lowerBound, let unread = qualifierOfUnread(before: start) {
            office.qualifiers.insert(unread, at: 0)
        } else if office.organizations.isEmpty, start < office.title.lowerBound {
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

    /// "Former" of "Former Skills, Arts and Sport Secretary", of which not all is understood.
    private func qualifierOfUnread(before start: Int) -> String? {
        guard start > 1, folded[start - 1] == "and" || words[start - 1].isComma else { return nil }
        var position = start
        while position > 0, start - position < Self.mostInFront,
            words[position - 1].isCapitalized || words[position - 1].isComma
                || folded[position - 1] == "and"
        {
            position -= 1
            if words[position].isQualifier { return folded[position] }
        }
        return nil
    }

    /// A capital at the head of a sentence says nothing.
    func isOpener(_ index: Int) -> Bool {
        index == 0 && MentionLists.openers.contains(folded[index])
    }
}
