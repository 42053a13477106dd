internal import CheckerKit

/// Ages beside a date of birth.
enum Ages: DateRule {
    static func findings(in claim: DatedClaim) -> [Finding] {
        guard !claim.speaksOfDates,
            !claim.sentence.contains(where: { kin.contains(claim.word($0)) }),
            persons(in: claim) <= 1, let birth = birth(in: claim)
        else { return [] }
        let ages = ages(in: claim)
        guard ages.count == 1, let age = ages.first, claim.owns(claim.bytes(age.tokens)),
            let day = referenceDay(for: age, birth, in: claim),
            birth.moment.first <= day.first, !isParted(age, birth, in: claim)
        else { return [] }
        let least = max(0, birth.moment.last.wholeYears(until: day.first))
        let most = birth.moment.first.wholeYears(until: day.last)
        guard age.years < least || age.years > most else { return [] }
        return [finding(age, birth, day, least...max(least, most), in: claim)]
    }

    private struct Age {
        let years: Int
        let tokens: Range<Int>
        /// Whether it says how old somebody is, rather than was when something happened.
        let isPresent: Bool
    }

    private struct Birth {
        let moment: Moment
        /// The other end of "(1820-1861)".
        let death: Moment?
        let written: String
    }

    /// "Born in 1980", "was born on 4 March 1950", "(1820-1861)"; of one person only.
    private static func birth(in claim: DatedClaim) -> Birth? {
        let born = claim.sentence.filter { claim.word($0) == "born" }
        guard born.count <= 1 else { return nil }
        if let index = born.first {
            let before = claim.word(index - 1)
            guard index == claim.sentence.lowerBound || [",", "was", "who", "("].contains(before),
                ["in", "on"].contains(claim.word(index + 1)),
                let moment = claim.moments.first(where: { $0.tokens.lowerBound == index + 2 })
            else { return nil }
            return Birth(moment: moment, death: nil, written: moment.written)
        }
        let spans = DateSpan.all(of: claim).filter {
            claim.word($0.tokens.lowerBound - 1) == "(" && claim.word($0.tokens.upperBound) == ")"
        }
        guard spans.count == 1, let span = spans.first else { return nil }
        return Birth(moment: span.first, death: span.last, written: claim.string(span.tokens))
    }

    /// A semicolon parts what is said of one from what is said of another.
    private static func isParted(_ age: Age, _ birth: Birth, in claim: DatedClaim) -> Bool {
        let places = [age.tokens.lowerBound, birth.moment.tokens.lowerBound].sorted()
        return (places[0]..<places[1]).contains { claim.word($0) == ";" }
    }

    private static func ages(in claim: DatedClaim) -> [Age] {
        claim.sentence.compactMap { index in
            let word = claim.word(index)
            let parts = word.split(separator: "-")
            if parts.count == 3, parts[1] == "year", parts[2] == "old", let years = Int(parts[0]) {
                return Age(years: years, tokens: index..<index + 1, isPresent: true)
            }
            guard let years = Int(word), (1...120).contains(years) else { return nil }
            return age(years, at: index, in: claim)
        }
    }

    private static func age(_ years: Int, at index: Int, in claim: DatedClaim) -> Age? {
        let (before, after) = (claim.word(index - 1), claim.word(index + 1))
        let one = index..<index + 1
        if after == "-", ["year-old", "year"].contains(claim.word(index + 2)) {
            return Age(years: years, tokens: index..<index + 3, isPresent: true)
        }
        if after == "years", claim.word(index + 2) == "old" {
            return Age(
                years: years, tokens: index..<index + 3,
                isPresent: ["is", ","].contains(before))
        }
        let ends = [",", ".", ";", "", ")"].contains(after) || isSmall(after)
        if before == "aged" || before == "age" {
            return Age(years: years, tokens: one, isPresent: before == "aged")
        }
        if before == "of", claim.word(index - 2) == "age" {
            return Age(years: years, tokens: one, isPresent: false)
        }
        if before == "at", ends { return Age(years: years, tokens: one, isPresent: false) }
        // "Carl Storm, 52," and "Ole Brandt (45)", "The singer, 34,"
        let isSetOff = before == "," && after == "," || before == "(" && after == ")"
        guard isSetOff, claim.sentence.contains(index - 2),
            claim.text.tokens[index - 2].kind == .word
        else { return nil }
        return Age(years: years, tokens: one, isPresent: true)
    }

    private static func isSmall(_ word: String) -> Bool {
        ["in", "on", "of", "from", "after", "and", "while"].contains(word)
    }

    /// The day on which somebody was that old: that of the only other date, or of the article.
    private static func referenceDay(
        for age: Age, _ birth: Birth, in claim: DatedClaim
    ) -> Moment? {
        if let death = birth.death { return death }
        let others = claim.moments.filter { $0.range != birth.moment.range }
        if age.isPresent, others.allSatisfy({ _ in isMainVerbPresent(claim) }) {
            if let published = claim.context.article.published, isPresentAge(age, claim) {
                return Moment(publication: published)
            }
        }
        guard others.count == 1, let other = others.first,
            ["in", "on"].contains(claim.word(other.tokens.lowerBound - 1)),
            other.first >= birth.moment.first
        else { return nil }
        return other
    }

    /// "Carl Storm, 52, born in 1953, has led the party since 2009" is 52 today.
    private static func isMainVerbPresent(_ claim: DatedClaim) -> Bool {
        claim.sentence.contains { ["has", "is", "are", "have", "lives"].contains(claim.word($0)) }
    }

    private static func isPresentAge(_ age: Age, _ claim: DatedClaim) -> Bool {
        !claim.sentence.contains { ["died", "dies", "death", "when"].contains(claim.word($0)) }
    }

    private static func persons(in claim: DatedClaim) -> Int {
        let names = claim.text.names(in: claim.claim.sentence).filter { $0.kind == .person }
        return Set(names.map { $0.text.split(separator: " ").last ?? "" }).count
    }

    private static func finding(
        _ age: Age, _ birth: Birth, _ day: Moment, _ possible: ClosedRange<Int>,
        in claim: DatedClaim
    ) -> Finding {
        let words = claim.string(age.tokens)
        let old =
            possible.count == 1
            ? "\(possible.lowerBound)" : "\(possible.lowerBound) or \(possible.upperBound)"
        let range = claim.bytes(age.tokens)
        return Finding(
            .ageDiffers, .contradicts, .decisive, at: range,
            "The article gives the age '\(words)' and '\(birth.written)' for the birth, "
                + "which makes it \(old) on '\(day.written)'",
            [
                .article(words, range), .article(birth.moment.written, birth.moment.range),
                .calculation([
                    "Born \(birth.moment.span)", "Counted to \(day.span)",
                    "Whole years between them: \(old)",
                ]),
            ])
    }

    private static let kin: Set<String> = [
        "mother", "father", "son", "daughter", "wife", "husband", "brother", "sister", "child",
        "children", "parents", "parent", "sons", "daughters", "whose", "grandson", "twins",
        "granddaughter", "grandfather", "grandmother", "nephew", "niece", "baby", "couple",
        "around", "about", "circa",
    ]
}
