import ClaimModel

/// One place of a pattern.
indirect enum TemporalSlot {
    /// One of some words, or of some marks.
    case words(Set<String>)
    case month, weekday, weekdays
    /// 1 to 31, as digits or an ordinal.
    case day
    /// 1000 to 2100, in four digits.
    case year
    /// "5.6.2020"
    case dottedDay
    /// Two digits and no fewer: "16" in "2014-16", minutes.
    case pairOfDigits
    case twoDigits
    case ordinal
    case decade, shortDecade, season, part, partOfMonth, shift, dayPart
    case count
    /// "several", "a few", "a couple of".
    case several
    case unit, plural, length, hour, quarter
    case maybe(TemporalSlot)

    static func word(_ word: String) -> TemporalSlot { .words([word]) }
    static let comma = TemporalSlot.word(",")
    static let dash = TemporalSlot.words(["-", "–", "—", "--"])
    static let the = TemporalSlot.maybe(.word("the"))
}

/// What the places of a pattern have matched.
struct TemporalMatch {
    var years: [Int] = []
    var months: [Int] = []
    var days: [Int] = []
    var numbers: [Int] = []
    var weekday: Weekday?
    var unit: TemporalUnit?
    var season: TemporalSeason?
    var part: TemporalPart?
    var shift: TemporalShift?
    var dayPart: TemporalDayPart?
    /// The word matched last by `.words`.
    var word = ""
    /// Index after the last token.
    var end = 0
}

/// A sequence of places, and what it means where all of them are filled.
struct TemporalPattern: Sendable {
    let slots: [TemporalSlot]
    let meaning: @Sendable (TemporalMatch) -> TemporalMeaning?

    init(
        _ slots: TemporalSlot..., meaning: @escaping @Sendable (TemporalMatch) -> TemporalMeaning?
    ) {
        self.slots = slots
        self.meaning = meaning
    }
}

extension TemporalSlot: Sendable {}

/// Tries patterns on the tokens of one sentence.
struct TemporalMatcher {
    let text: TokenizedText
    let lexemes: [TemporalLexeme]
    let sentence: Range<Int>

    /// Returns the longest reading that begins at a token.
    func longest(_ patterns: TemporalPatternIndex, at index: Int) -> TemporalCandidate? {
        var best: TemporalCandidate?
        let numbers = patterns.numbers(word: text.tokens[index].folded, lexeme: lexemes[index])
        for number in numbers {
            let pattern = patterns.patterns[number]
            var match = TemporalMatch()
            match.end = index
            guard let match = fill(pattern.slots[...], match),
                match.end > (best?.tokens.upperBound ?? index),
                let meaning = pattern.meaning(match)
            else { continue }
            best = TemporalCandidate(
                tokens: index..<match.end, meaning: meaning, weekday: match.weekday)
        }
        return best
    }

    // A place that may be left out is filled if the rest fits then, and else left out.
    private func fill(_ slots: ArraySlice<TemporalSlot>, _ match: TemporalMatch) -> TemporalMatch? {
        guard let slot = slots.first else { return match }
        if case .maybe(let inner) = slot {
            if let filled = step(inner, match), let whole = fill(slots.dropFirst(), filled) {
                return whole
            }
            return fill(slots.dropFirst(), match)
        }
        guard let filled = step(slot, match) else { return nil }
        return fill(slots.dropFirst(), filled)
    }

    private func step(_ slot: TemporalSlot, _ match: TemporalMatch) -> TemporalMatch? {
        let index = match.end
        guard index < sentence.upperBound else { return nil }
        var next = match
        next.end += 1
        switch (slot, lexemes[index]) {
        case (.words(let words), _):
            guard words.contains(text.tokens[index].folded) else { return nil }
            next.word = text.tokens[index].folded
        case (.month, .month(let month, let isAbbreviated)):
            next.months.append(month)
            if isAbbreviated, next.end < sentence.upperBound, text.isMark(next.end, ".") {
                next.end += 1
            }
        case (.partOfMonth, .partOfMonth(let part, let month)):
            next.part = part
            next.months.append(month)
        case (.day, .digits(let value, 1)) where (1...31).contains(value),
            (.day, .digits(let value, 2)) where (1...31).contains(value),
            (.day, .ordinal(let value)) where (1...31).contains(value):
            next.days.append(value)
        case (.year, .digits(let value, 4)) where (1000...2100).contains(value):
            next.years.append(value)
        case (.pairOfDigits, .digits(let value, 2)), (.twoDigits, .digits(let value, 2)),
            (.twoDigits, .digits(let value, 1)), (.ordinal, .ordinal(let value)),
            (.count, .number(let value)), (.count, .digits(let value, _)),
            (.decade, .decade(let value)), (.shortDecade, .shortDecade(let value)),
            (.hour, .hour(let value)),
            (.quarter, .quarter(let value)):
            next.numbers.append(value)
        case (.dottedDay, .dottedDay(let first, let second, let year)):
            next.numbers += [first, second]
            next.years.append(year)
        case (.weekday, .weekday(let day)):
            next.weekday = day
            if text.tokens[index].range.count < 6, next.end < sentence.upperBound,
                text.isMark(next.end, ".")
            {
                next.end += 1
            }
        case (.weekdays, .weekdays(let day)):
            next.weekday = day
        case (.season, .season(let season)): next.season = season
        case (.part, .part(let part)): next.part = part
        case (.shift, .shift(let shift)): next.shift = shift
        case (.dayPart, .dayPart(let part)): next.dayPart = part
        case (.unit, .unit(let unit, _)), (.plural, .unit(let unit, isPlural: true)):
            next.unit = unit
        case (.length, .length(let count, let unit)):
            next.unit = unit
            if let count {
                next.numbers.append(count)
            }
        case (.several, _):
            return several(match)
        default:
            return nil
        }
        return next
    }

    private func several(_ match: TemporalMatch) -> TemporalMatch? {
        let words = (match.end..<min(match.end + 3, sentence.upperBound)).map {
            text.tokens[$0].folded
        }
        var next = match
        switch words.first {
        case "several", "few", "many", "some", "recent":
            next.end += 1
        case "a" where words.dropFirst().first == "few":
            next.end += 2
        case "a" where Array(words.dropFirst()) == ["couple", "of"]:
            next.end += 3
            next.numbers.append(2)
        default:
            return nil
        }
        return next
    }
}
