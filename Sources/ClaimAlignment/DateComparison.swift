internal import ClaimModel
internal import TextAnalysis

/// Compares the dates of a claim with those of a sentence.
struct DateComparison {
    struct Parts {
        var aligned: [Alignment.Pair] = []
        var missing: [Alignment.Pair] = []
        var clashes: [Alignment.Pair] = []
        /// Whether the sentence is less exact than the claim: "2016" for "4 February 2016".
        var isCoarse = false
        /// Whether the sentence has other dates, so that which of them is of what is not sure.
        var isAmbiguous = false

        /// Forgets what the claim's dates in some stretches miss or clash with.
        mutating func leaveOut(_ stretches: [Range<Int>]) {
            func isOutside(_ pair: Alignment.Pair) -> Bool {
                !stretches.contains { $0.overlaps(pair.range) }
            }
            missing = missing.filter(isOutside)
            clashes = clashes.filter(isOutside)
        }
    }

    private let comparison: Comparison
    /// Tokens of the sentence that align with words of the claim.
    private let eventTokens: Set<Int>
    private let words: WordComparison.Parts

    init(_ comparison: Comparison, words: WordComparison.Parts) {
        self.comparison = comparison
        self.words = words
        eventTokens = words.tokens
    }

    func parts() -> Parts {
        var parts = Parts()
        for date in comparison.claim.statement.dates where !compareLapse(date, &parts) {
            let dates = datesOfTheEvent(of: date)
            let within = dates.first { match(date, $0) == .within }
            let around = dates.first { match(date, $0) == .around }
            if let match = within ?? around, isOtherWeekday(date, match) {
                parts.clashes.append(pair(date, match))
            } else if isOnNoCalendar(date) {
                parts.missing.append(pair(date, nil))
            } else if let match = within ?? around {
                parts.aligned.append(pair(date, match))
                parts.isAmbiguous = parts.isAmbiguous || hasOtherDates
                parts.isCoarse = parts.isCoarse || within == nil
            } else if !hasOtherDates,
                // Where it has the claim's date too, what is whose is too near a call.
                !comparison.statement.dates.contains(where: { isSame($0, date) }),
                let other = dates.first(where: speaksOfTheEvent), !isAnotherRound(date, other)
            {
                parts.clashes.append(pair(date, other))
            } else if let other = answer(to: date) {
                parts.clashes.append(other)
            } else {
                parts.missing.append(pair(date, nil))
            }
        }
        for date in comparison.claim.statement.uncountedDates {
            _ = compareLapse(date, &parts)
        }
        comparePartialDates(&parts)
        parts.isCoarse =
            parts.isCoarse || comparison.claim.statement.vagueDates.contains(where: isLongPast)
        return parts
    }

    private func match(
        _ date: TemporalExpression, _ other: TemporalExpression
    ) -> DateMatch? {
        let limit = comparison.limits.claimed.first { $0.date.range == date.range }
        let bound = comparison.limits.said.first { $0.date.range == other.range }
        guard limit != nil || bound != nil else { return DateMatch.of(date, other) }
        if let limit, let bound,
            limit.isEnd && bound.isBeginning || limit.isBeginning && bound.isEnd
        {
            return nil
        }
        let match: DateMatch? =
            if let limit, !other.ends.isEmpty, limit.isEnd || limit.isBeginning {
                DateMatch.of(date, limit.isEnd ? other.ends[1] : other.ends[0])
            } else if let wanted = limit.map(\.days) ?? date.interval,
                let days = bound.map(\.days) ?? other.interval
            {
                DateMatch.of(wanted, days)
            } else {
                nil
            }
        // What was so until a day may have been so then, and what was so then may have lasted.
        let isOneEnd = (limit?.isEnd ?? false) != (bound?.isEnd ?? false) && other.ends.isEmpty
        return match == .within && isOneEnd ? .around : match
    }

    private func answer(to date: TemporalExpression) -> Alignment.Pair? {
        guard comparison.isAboutClaim else { return nil }
        return AnswerComparison(comparison, words: words).otherDate(than: date)
    }

    /// "Two days later" against "ten days later", from whatever day they count; whether the claim
    /// has such an expression and the sentence something to hold it against.
    private func compareLapse(_ date: TemporalExpression, _ parts: inout Parts) -> Bool {
        guard let lapse = Lapse(date, in: comparison.claim.text) else { return false }
        let others = comparison.statement.lapses(in: comparison.source).filter {
            $0.unit == lapse.unit
        }
        guard let first = others.first else {
            guard date.interval == nil else { return false }
            parts.missing.append(pair(date, nil))
            return true
        }
        if let match = others.first(where: { $0.count == lapse.count }) {
            parts.aligned.append(comparison.pair(.date, date.range, match.range))
        } else if others.count == 1 {
            parts.clashes.append(comparison.pair(.date, date.range, first.range))
        } else {
            parts.missing.append(pair(date, nil))
        }
        return true
    }

    /// "In May", of a year that nothing tells: month and day have to be the source's.
    private func comparePartialDates(_ parts: inout Parts) {
        for date in comparison.claim.statement.partialDates {
            let others = comparison.statement.calendarDates.filter {
                DateMatch.monthAndDay(of: $0) != nil
            }
            let match = others.first { DateMatch.isPartOfYear(date, $0) }
            if let match {
                parts.aligned.append(pair(date, match))
            } else if others.count == 1, others[0].ends.isEmpty, speaksOfTheEvent(others[0]),
                !isAnotherRound(date, others[0])
            {
                parts.clashes.append(pair(date, others[0]))
            } else {
                parts.missing.append(pair(date, nil))
            }
        }
    }

    /// "Tuesday, 15 April" against "Monday, 15 April".
    private func isOtherWeekday(_ date: TemporalExpression, _ other: TemporalExpression) -> Bool {
        guard let weekday = date.weekday, let another = other.weekday else { return false }
        return weekday != another
    }

    /// A day that was no such weekday is borne out by nothing.
    private func isOnNoCalendar(_ date: TemporalExpression) -> Bool { date.problem != nil }

    /// Whether the two may be of one race, prize or conference that is held year after year.
    private func isAnotherRound(_ date: TemporalExpression, _ other: TemporalExpression) -> Bool {
        guard let one = date.interval?.firstDay, let another = other.interval?.firstDay else {
            return false
        }
        return abs(one.dayNumber - another.dayNumber) >= 300
            && comparison.source.tokens[comparison.sentence.tokens].contains {
                EventWords.recurring.contains($0.folded)
            }
    }

    /// Whether the sentence has two dates or more, and one that is no date of the claim.
    private var hasOtherDates: Bool {
        let dates = comparison.statement.dates.filter {
            !Lapse.isCounted($0, in: comparison.source)
        }
        .compactMap(\.interval)
        let claimed = comparison.claim.statement.dates.compactMap(\.interval)
        return dates.count > 1
            && dates.contains { date in !claimed.contains { $0.overlaps(date) } }
    }

    /// "Recently" is not borne out by what happened more than half a year before.
    private func isLongPast(_ vague: TemporalExpression) -> Bool {
        guard case .relative(let day, _) = vague.anchoring else { return false }
        return comparison.statement.dates.contains { date in
            date.interval?.lastDay.map { day.dayNumber - $0.dayNumber > 183 } ?? false
        }
    }

    /// Of several dates in the sentence, the one that stands nearest to what the claim's date
    /// stands nearest to: "the hack of A in 2014, the robbery of B in 2016" has one date for each.
    private func datesOfTheEvent(of date: TemporalExpression) -> [TemporalExpression] {
        let dates = comparison.statement.dates
        // A sentence with more dates is a table, in which nearness tells nothing.
        guard dates.count > 1, dates.count <= 8, comparison.claim.statement.dates.count <= 8,
            let nearest = nearestDate(to: date)
        else { return dates }
        let isOfAnother = comparison.claim.statement.dates.contains { other in
            other.range != date.range && !isSame(nearest, date) && isSame(nearest, other)
                && nearestDate(to: other)?.interval == nearest.interval
        }
        // Of "robbed in 2014 and in 2016" both stand nearest to the robbed; each is one's own.
        return isOfAnother ? dates.filter { $0.range != nearest.range } : [nearest]
    }

    private func nearestDate(to date: TemporalExpression) -> TemporalExpression? {
        guard let anchor = anchor(of: date) else { return nil }
        return comparison.statement.dates.min { distance($0, anchor) < distance($1, anchor) }
    }

    private func isSame(_ date: TemporalExpression, _ claimed: TemporalExpression) -> Bool {
        guard let days = date.interval else { return false }
        return claimed.interval.map { $0.overlaps(days) } ?? false
    }

    /// Where the sentence has the name to which the claim's date stands nearest, or else a word.
    private func anchor(of date: TemporalExpression) -> Range<Int>? {
        let claim = comparison.claim
        let keys = claim.nameKeys.filter { $0.mention.kind != .demonym }.sorted {
            gap($0.mention.tokens, date.tokens) < gap($1.mention.tokens, date.tokens)
        }
        for key in keys {
            for name in comparison.statement.names
            where key.occurs(in: comparison.source.tokens[name.tokens], of: comparison.source) {
                return name.tokens
            }
        }
        return eventTokens.min().map { $0..<$0 + 1 }
    }

    /// In tokens; a comma or "and" between puts things far apart.
    private func distance(_ date: TemporalExpression, _ anchor: Range<Int>) -> Int {
        let between =
            date.tokens.lowerBound >= anchor.upperBound
            ? anchor.upperBound..<date.tokens.lowerBound
            : date.tokens.upperBound..<max(date.tokens.upperBound, anchor.lowerBound)
        let borders = between.filter { index in
            let token = comparison.source.tokens[index]
            return token.folded == "and"
                || (token.kind == .punctuation
                    && [",", ";"].contains(comparison.source.string(token.range)))
        }
        return between.count + 20 * borders.count
    }

    private func gap(_ one: Range<Int>, _ other: Range<Int>) -> Int {
        max(one.lowerBound - other.upperBound, other.lowerBound - one.upperBound, 0)
    }

    private func pair(_ date: TemporalExpression, _ other: TemporalExpression?) -> Alignment.Pair {
        comparison.pair(.date, date.range, other?.range)
    }

    /// Whether the date is that of what aligns with the claim: it stands beside it, or it stands
    /// at an end of the sentence whose first verb is the claim's own.
    private func speaksOfTheEvent(_ date: TemporalExpression) -> Bool {
        if eventTokens.contains(where: { isBeside($0, date.tokens) }) { return true }
        let tokens = comparison.sentence.tokens
        if words.coverage == 1, eventTokens.count > 1, isIntroductory(date) { return true }
        let isAtAnEnd =
            date.tokens.lowerBound - tokens.lowerBound <= 1
            || tokens.upperBound - date.tokens.upperBound <= 1
        guard isAtAnEnd || isIntroductory(date),
            let verb = tokens.first(where: {
                VerbForms.isPast(comparison.source.tokens[$0].folded)
            })
        else { return false }
        return eventTokens.contains(verb)
    }

    /// "In the referendum of 23 June 2016, voters": what a sentence begins with dates all of it.
    private func isIntroductory(_ date: TemporalExpression) -> Bool {
        let before = comparison.sentence.tokens.lowerBound..<date.tokens.lowerBound
        let end = date.tokens.upperBound
        return before.count <= 6 && end < comparison.source.tokens.count
            && comparison.source.string(comparison.source.tokens[end].range) == ","
            && before.allSatisfy { index in
                let token = comparison.source.tokens[index]
                return token.kind == .word && !VerbForms.isPast(token.folded)
            }
    }

    private func isBeside(_ token: Int, _ date: Range<Int>) -> Bool {
        let gap =
            token < date.lowerBound
            ? token + 1..<date.lowerBound : date.upperBound..<max(token, date.upperBound)
        guard gap.count <= 8 else { return false }
        let names = comparison.statement.names
        var free = 2
        for index in gap {
            let word = comparison.source.tokens[index]
            if names.contains(where: { $0.tokens.contains(index) }) { continue }
            guard word.kind == .word, !VerbForms.isPast(word.folded) else { return false }
            free -= FunctionWords.isContent(word.folded) ? 1 : 0
        }
        return free >= 0
    }
}
