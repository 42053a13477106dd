internal import NameMatching
internal import TextAnalysis

/// Finds persons with their offices in one sentence.
///
/// It looks for the word that ends an office ("director"), grows the office around it to both
/// sides, and then looks for the person where English puts one: right after it ("FBI Director
/// Jane Doe"), before it with a comma ("Jane Doe, the director of …") or with a form of "be"
/// ("Jane Doe was director of …"), or after it with a comma ("its director, Jane Doe,").
/// "Jane Doe, who heads …" has no such word and is looked for by its verb.
struct MentionReader {
    private let text: AnalyzedText
    private let sentence: Sentence
    private let words: [MentionWord]
    private let offices: OfficeReader
    private let persons: PersonReader

    init(text: AnalyzedText, sentence: Sentence) {
        self.text = text
        self.sentence = sentence
        words = MentionWord.words(of: sentence.tokens, in: text)
        offices = OfficeReader(text: text, words: words)
        persons = PersonReader(text: text, words: words, sentence: sentence)
    }

    private struct Found {
        var mention: OfficialMention
        /// Where its office ends, in words.
        var end: Int
    }

    func mentions() -> [OfficialMention] {
        var found: [Found] = []
        var next = 0
        for index in words.indices where index >= next {
            if let clause = leading(at: index) {
                found.append(clause)
                continue
            }
            guard isHead(index) else { continue }
            let office = offices.office(around: lastHead(from: index))
            next = max(index + 1, office.whole.upperBound)
            guard let title = title(of: office) else { continue }
            let person = persons.person(of: office) ?? shared(by: office, with: found.last)
            guard let person else { continue }
            found.append(
                Found(mention: mention(person, title, office), end: office.whole.upperBound))
        }
        return found.map(\.mention).sorted { $0.officeRange.lowerBound < $1.officeRange.lowerBound }
    }

    private func isHead(_ index: Int) -> Bool {
        if words[index].isHead { return !persons.isInsideName(index) }
        guard TitleWords.lesserHeads.contains(words[index].folded) else { return false }
        return index + 1 < words.count && ["to", "of"].contains(words[index + 1].folded)
            || offices.endsKnownTitle(index)
    }

    /// "General" of "attorney general", "secretary" of "principal private secretary".
    private func lastHead(from index: Int) -> Int {
        var head = index
        var next = index + 1
        while next < words.count, words[next].isOfTitle, !words[next].isForm,
            !words[next].isQualifier, !words[next - 1].isPossessive,
            !(words[next].isCapitalized && !words[next - 1].isCapitalized)
        {
            if words[next].isHead { head = next }
            next += 1
        }
        return head
    }

    /// "Jane Doe, the mayor of Halden and former head of the port": both are hers.
    private func shared(by office: ReadOffice, with last: Found?) -> ReadPerson? {
        guard let last, last.mention.personRange.upperBound <= last.mention.officeRange.lowerBound
        else { return nil }
        let between = words[last.end..<max(last.end, office.whole.lowerBound)]
        guard !between.isEmpty, between.contains(where: { $0.folded == "and" || $0.isComma }),
            between.allSatisfy({
                $0.folded == "and" || $0.isComma || MentionLists.articles.contains($0.folded)
            })
        else { return nil }
        return ReadPerson(
            name: last.mention.person, bytes: last.mention.personRange, tense: last.mention.tense)
    }

    /// "Jane Doe, who heads the Port Authority".
    private func leading(at index: Int) -> Found? {
        guard let title = MentionLists.leading[words[index].folded], !words[index].isCapitalized
        else { return nil }
        var start = index
        while start > 0, MentionLists.bridges.contains(words[start - 1].folded) { start -= 1 }
        guard start < index, words[start].folded == "who",
            let person = persons.person(before: start)
        else { return nil }
        var office = ReadOffice(title: index..<index + 1, whole: index..<index + 1)
        var body = index + 1
        while body < words.count, MentionLists.articles.contains(words[body].folded) { body += 1 }
        var end = body
        while end < words.count,
            words[end].isCapitalized
                || end > body && TitleWords.connectors.contains(words[end].folded)
        {
            end += 1
        }
        while end > body, !words[end - 1].isCapitalized { end -= 1 }
        guard end > body, let title = OfficeTitle(words: [title], text: title) else { return nil }
        office.organizations = [body..<end]
        office.whole = index..<end
        var read = person
        if MentionLists.leadingInPast.contains(words[index].folded) { read.tense = .past }
        return Found(mention: mention(read, title, office), end: end)
    }

    private func mention(
        _ person: ReadPerson, _ title: OfficeTitle, _ office: ReadOffice
    ) -> OfficialMention {
        OfficialMention(
            person: person.name, fullName: persons.fullName(of: person),
            personRange: person.bytes, title: title,
            organizations: office.organizations.map { text.string(bytes($0)) }
                .map(Self.withoutPossessive),
            officeRange: bytes(office.whole),
            tense: title.isOfThen ? .past : person.tense)
    }

    private func title(of office: ReadOffice) -> OfficeTitle? {
        let written = words[office.title].filter(\.isWord).map(\.folded)
        let title = bytes(office.title)
        return OfficeTitle(words: office.qualifiers + written, text: text.string(title))
    }

    private func bytes(_ range: Range<Int>) -> Range<Int> {
        words[range.lowerBound].bytes.lowerBound..<words[range.upperBound - 1].bytes.upperBound
    }

    private static func withoutPossessive(_ name: String) -> String {
        name.hasSuffix("'s") || name.hasSuffix("’s") ? String(name.dropLast(2)) : name
    }
}
