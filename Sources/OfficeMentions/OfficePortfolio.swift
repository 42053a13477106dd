internal import NameMatching
internal import TextAnalysis

/// What an office is for, before or behind the word that ends its title.
extension OfficeReader {
    /// "the water and sewage minister": what stands between the article and the word.
    func addPlainPortfolio(to office: inout ReadOffice) {
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

    /// "Housing and" of "Housing and Communities Secretary", where the table has the whole of it.
    func addKnownPortfolio(to office: inout ReadOffice) {
        let first = office.title.lowerBound
        var start = first
        var longest: Int?
        while start > 0, first - start < Self.mostInFront,
            words[start - 1].isComma || words[start - 1].isWord && !words[start - 1].isHead,
            !words[start - 1].isQualifier, !words[start - 1].isPossessive,
            !MentionLists.articles.contains(folded[start - 1])
        {
            start -= 1
            let written = words[start..<office.title.upperBound].filter(\.isWord).map(\.folded)
            let title = OfficeTitle(words: written, text: "")
            if let title, title.isKnown(in: nil), !isBody(start..<first),
                folded[start..<first].contains("and")
            {
                longest = start
            }
        }
        guard let longest else { return }
        office.title = longest..<office.title.upperBound
        office.whole = office.title
    }

    /// "Policy" of "Minister of State for Trade Policy Greg Hands".
    func addPortfolioBehind(to office: inout ReadOffice) {
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
    func endOfTitle(from start: Int) -> Int? {
        var end = start
        while end < words.count, words[end].isOfTitle, !words[end].isQualifier {
            end += 1
        }
        guard end > start, words[end - 1].isHead,
            end == words.count || !words[end].isCapitalized || words[start].isCapitalized
        else { return nil }
        return end
    }

    func portfolioEnd(from start: Int) -> Int {
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
    func topicEnd(from start: Int) -> Int {
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

    func isTopic(_ index: Int) -> Bool {
        let word = words[index]
        return isPlain(word)
            || !word.isCapitalized && word.isHead && TitleWords.portfolios.contains(word.folded)
    }

    /// "and president of the club": another office.
    func isTitleAgain(_ index: Int) -> Bool {
        words[index].isHead && !TitleWords.portfolios.contains(folded[index])
    }

    func isPlain(_ word: MentionWord) -> Bool {
        word.isWord && !word.isCapitalized && !word.isHead
            && !MentionLists.times.contains(word.folded)
            && !TitleWords.connectors.contains(word.folded)
            && !MentionLists.tailOpeners.contains(word.folded)
            && !MentionLists.articles.contains(word.folded)
    }
}
