internal import CheckerKit

/// A headline beside the sentence of a claim.
struct LeadComparison {
    let lead: Lead
    let body: Body
    let claim: Claim
    let sharedWords: Int

    private var text: AnalyzedText { body.text }
    private var tokens: Range<Int> { text.tokens(in: claim.sentence) }

    /// The same thing counted otherwise, where the body has the headline's number nowhere.
    func numbers() -> [Finding] {
        let figures = Figure.all(in: tokens, of: text)
        return lead.figures.compactMap { figure in
            guard let thing = figure.thing else { return nil }
            let same = figures.filter { $0.thing == thing }
            guard same.count == 1, let other = same.first, owns(other.range),
                !figure.meets(other), figure.isPlain, other.isPlain, figure.isNear(other),
                tellsTheSame(without: thing), !body.carries(figure)
            else { return nil }
            return .clash(
                HeadlineChecker.numberDiffers, "number", here: (other.written, other.range),
                above: (figure.written, figure.range), in: lead)
        }
    }

    func dates() -> [Finding] {
        guard lead.dates.count == 1, let date = lead.dates.first else { return [] }
        let here = text.dates(in: claim.sentence).filter { $0.anchoring == .explicit }
        guard here.count == 1, let other = here.first, owns(other.range),
            other.value.utf8.count == date.value.utf8.count, other.value != date.value,
            tellsTheSame(without: nil, share: 0.6), !body.carries(date)
        else { return [] }
        return [
            .clash(
                HeadlineChecker.dateDiffers, "date", here: (text.string(other.range), other.range),
                above: (text.string(date.range), date.range), in: lead)
        ]
    }

    /// A name that the body spells otherwise wherever it has it.
    func names() -> [Finding] {
        lead.tokens.compactMap { index in
            guard let name = Spelling(ofToken: index, in: text), !body.hasWord(name.folded),
                let other = body.spelling(near: name),
                claim.sentence.contains(other.range.lowerBound),
                owns(other.range)
            else { return nil }
            let written = text.tokens[index].range
            return .clash(
                HeadlineChecker.nameDiffers, "name", here: (other.written, other.range),
                above: (text.string(written), written), in: lead)
        }
    }

    /// What the headline says, denied word for word.
    func polarity() -> [Finding] {
        guard sharedCount(without: nil) >= sharedWords,
            owns(claim.sentence)
        else { return [] }
        let place = text.sentences(touching: claim.sentence).startIndex
        guard text.sentences.indices.contains(place) else { return [] }
        let aligned = AlignedClaim([lead.block.range], of: text)
        let alignment = aligned.compared(with: place, of: text, title: nil)
        guard alignment.stance == .contradicts, alignment.clashes.count == 1,
            let clash = alignment.clashes.first, clash.kind == .polarity,
            // Headlines leave out too much for "not" in them to be held against a sentence.
            clash.claim.isEmpty, let range = clash.sourceRange, alignment.coverage == 1
        else { return [] }
        let above = lead.block.range
        return [
            .clash(
                HeadlineChecker.polarityDiffers, "polarity", here: (text.string(range), range),
                above: (text.string(above), above), in: lead)
        ]
    }

    /// What the whole body has not, said once: where the body tells most of the headline.
    ///
    /// - Parameter clashes: what they speak of is not said again.
    func notCarried(besides clashes: [Finding]) -> [Finding] {
        guard let nearest = body.nearest(to: lead), claim.sentence == nearest.range,
            claim.textRange.contains(nearest.range.lowerBound)
        else { return [] }
        let figures = lead.figures.filter { $0.thing != nil && !body.carries($0) }
            .map { ($0.written, $0.range) }
        let dates = lead.dates.filter { $0.value.utf8.count > 4 && !body.carries($0) }
            .map { (text.string($0.range), $0.range) }
        let names = lead.isTitleCase ? [] : missingNames()
        let all = (figures + dates + names).filter { words, range in
            !clashes.contains { $0.evidence.contains(.article(words, range)) }
        }.sorted { $0.1.lowerBound < $1.1.lowerBound }
        return all.isEmpty ? [] : [.notCarried(all.map(\.0), by: lead)]
    }

    private func missingNames() -> [(String, Range<Int>)] {
        text.names(in: lead.block.range).filter { name in
            let words = text.tokens[name.tokens].filter { $0.kind == .word }
            // "U.S.", "GOP" and "pro-Vale" stand for what the body may write out.
            return name.tokens.lowerBound > lead.tokens.lowerBound
                && words.contains(where: isWrittenOut)
                && !words.contains { body.hasKin(of: $0.folded) }
        }.map { ($0.text, $0.range) }
    }

    /// "Tories", "Dems": the body may have another word for them.
    private func isGroup(_ name: NameMention) -> Bool {
        name.tokens.count == 1 && name.kind != .person && name.kind != .place
            && name.text.hasSuffix("s")
    }

    private func isWrittenOut(_ word: Token) -> Bool {
        let bytes = text.bytes[word.range]
        return bytes.count >= 4 && bytes.contains { (97...122).contains($0) }
            && !bytes.contains { [UInt8(ascii: "."), UInt8(ascii: "-")].contains($0) }
    }

    private func owns(_ range: Range<Int>) -> Bool {
        claim.textRange.contains(range.lowerBound)
    }

    /// Whether the sentence shares enough with the headline to tell the same.
    private func tellsTheSame(without thing: Figure.Thing?, share: Double = 0.5) -> Bool {
        let count = lead.stems.subtracting(thing?.stems ?? []).count
        let shared = sharedCount(without: thing)
        let isMeasure = thing.map(\.isMeasure) ?? false
        return shared >= sharedWords + (isMeasure ? 1 : 0)
            && Double(shared) >= Double(count) * (isMeasure ? 0.6 : share)
    }

    private func sharedCount(without thing: Figure.Thing?) -> Int {
        Set(tokens.map { text.tokens[$0].stem }).intersection(lead.stems)
            .subtracting(thing?.stems ?? []).count
    }
}

extension Figure {
    /// Whether it is near enough to one number to differ from another.
    fileprivate var isPlain: Bool { low > 0 && high <= low * 1.2 }

    /// Whether one may be a slip for the other, or an older count: "million" for "billion" too.
    fileprivate func isNear(_ other: Figure) -> Bool {
        let ratio = max(high, other.high) / min(high, other.high)
        return ratio <= 3 || [10, 100, 1000, 1e6].contains { abs(ratio / $0 - 1) < 0.05 }
    }
}

extension Figure.Thing {
    fileprivate var stems: Set<String> {
        if case .unit(let unit) = self { [unit] } else { [] }
    }

    /// Of what is measured rather than counted an article has many.
    fileprivate var isMeasure: Bool {
        guard case .unit(let unit) = self else { return false }
        return Self.measures.contains(unit)
    }

    private static let measures: Set<String> = [
        "percent", "percentage point", "point", "dollar", "euro", "pound", "year", "month", "week",
        "day", "hour", "minute", "person", "megawatt", "gigawatt", "kilowatt", "ton", "tonn",
        "barrel", "tonne", "degree", "acre", "hectare", "kilogram", "mw", "gw", "kw", "mile",
        "kilometer", "meter", "foot", "time", "man",
        "woman",
    ]
}
