/// Follows a run of capitalised words as far as it may be one name with its titles.
struct NameRun {
    let text: TokenizedText
    let sentence: Range<Int>
    let isDate: [Bool]

    func tokens(from start: Int) -> Range<Int> {
        var end = start + 1
        while end < sentence.upperBound, end - start < Self.longestRun,
            let next = extended(start..<end)
        {
            end = next
        }
        return start..<end
    }

    /// No name is as long; a page of capitals is parted, so that judging it takes no longer.
    private static let longestRun = 40

    private func extended(_ run: Range<Int>) -> Int? {
        let next = run.upperBound
        let last = run.upperBound - 1
        if text.isPossessive(last), !NameWords.possessiveNames.contains(text.tokens[last].folded) {
            return nil
        }
        if isPart(next) {
            return next + 1
        }
        let token = text.tokens[next]
        switch token.kind {
        case .punctuation:
            return afterMark(run)
        case .symbol:
            return token.folded == "&" && isPart(next + 1) ? next + 2 : nil
        case .number:
            return isModelNumber(run) ? next + 1 : nil
        case .word:
            return afterConnector(run)
        }
    }

    /// A capitalised word that is no date.
    private func isPart(_ index: Int) -> Bool {
        guard sentence.contains(index), !isDate[index], !text.isAfterShortLine(index) else {
            return false
        }
        return text.tokens[index].kind == .word && text.isNameLike(index)
    }

    /// The stop of an initial or a title, the comma of "Acme, Inc.".
    private func afterMark(_ run: Range<Int>) -> Int? {
        let next = run.upperBound
        let last = text.tokens[run.upperBound - 1]
        if text.isMark(next, "."), text.isAttached(next) {
            let isInitial = last.range.count == 1
            let isShort =
                Abbreviations.beforeName.contains(last.folded)
                || Abbreviations.anywhere.contains(last.folded)
            return (isInitial || isShort) && isPart(next + 1) ? next + 2 : nil
        }
        if text.isMark(next, ","), isPart(next + 1) {
            let suffixes: Set<String> = ["inc", "ltd", "llc", "jr", "sr", "corp", "plc", "llp"]
            return suffixes.contains(text.tokens[next + 1].folded) ? next + 2 : nil
        }
        return nil
    }

    private func afterConnector(_ run: Range<Int>) -> Int? {
        let next = run.upperBound
        let word = text.tokens[next].folded
        if NameWords.particles.contains(word) {
            let second = next + 1
            if isPart(second) { return second + 1 }
            let isDouble =
                sentence.contains(second)
                && NameWords.particles.contains(text.tokens[second].folded)
            return isDouble && isPart(second + 1) ? second + 2 : nil
        }
        switch word {
        case "of":
            if let end = Titles.portfolioEnd(after: next, in: text, before: sentence.upperBound),
                NameWords.titles.contains(text.tokens[next - 1].folded)
            {
                return end
            }
            guard hasHead(run, NameWords.beforeOf) else { return nil }
            return afterArticle(next + 1)
        case "for":
            return hasHead(run, NameWords.organizationHeads) ? afterArticle(next + 1) : nil
        case "on", "against", "to":
            // "Committee on Foreign Affairs"
            let isOpen = ["committee", "commission", "council", "campaign", "coalition"].contains(
                text.tokens[next - 1].folded)
            return isOpen && isPart(next + 1) ? next + 2 : nil
        case "and":
            return joinsByAnd(run) ? next + 2 : nil
        default:
            return nil
        }
    }

    private func afterArticle(_ index: Int) -> Int? {
        if isPart(index) {
            return index + 1
        }
        let isArticle = sentence.contains(index) && text.tokens[index].folded == "the"
        return isArticle && isPart(index + 1) ? index + 2 : nil
    }

    private func hasHead(_ run: Range<Int>, _ heads: Set<String>) -> Bool {
        run.contains { heads.contains(text.tokens[$0].folded) }
    }

    // "Food and Drug Administration", "Ministry of Foreign Affairs and Trade"; but not "Russia and
    // the Security Council", nor "Bank of England and Barclays".
    private func joinsByAnd(_ run: Range<Int>) -> Bool {
        let next = run.upperBound + 1
        guard isPart(next), isPlainNoun(run.upperBound - 1), isPlainNoun(next) else { return false }
        // "Secretary of State Jane Doe and" goes on with somebody else.
        let isOpen = run.dropFirst().contains {
            ["of", "for", "on"].contains(text.tokens[$0].folded)
                && !NameWords.titles.contains(text.tokens[$0 - 1].folded)
        }
        if isOpen {
            let follower = next + 1
            return !isPart(follower) || isPlainNoun(follower)
        }
        guard run.count <= 2 else { return false }
        for index in next + 1..<min(next + 4, max(next + 1, sentence.upperBound)) {
            guard isPart(index) else { return false }
            if Self.jointHeads.contains(text.tokens[index].folded) {
                return true
            }
        }
        return false
    }

    private func isPlainNoun(_ index: Int) -> Bool {
        let word = text.tokens[index].folded
        return PlaceTable.entries[word] == nil && !text.isAcronym(index)
            && !NameWords.organizations.contains(word) && !NameWords.firstNames.contains(word)
            && !FunctionWords.all.contains(word)
    }

    private static let jointHeads: Set<String> = [
        "administration", "commission", "committee", "department", "agency", "bureau", "council",
        "foundation", "corporation", "service", "services", "ministry", "exchange", "organization",
        "institute", "association", "company", "group", "museum", "authority",
    ]

    /// "WannaCry 2.0" and "Boeing 737", but not "In Ohio 12 people".
    private func isModelNumber(_ run: Range<Int>) -> Bool {
        let next = run.upperBound
        let token = text.tokens[next]
        let isDigits = token.folded.utf8.allSatisfy { (48...57).contains($0) || $0 == 46 }
        guard isDigits, !isDate[next], !text.isAttached(next), token.range.count <= 4 else {
            return false
        }
        let last = text.tokens[next - 1]
        guard PlaceTable.entries[last.folded] == nil, !FunctionWords.all.contains(last.folded),
            !NameWords.commonSubjects.contains(last.folded), !NameWords.titles.contains(last.folded)
        else { return false }
        // A noun in the plural is what the number counts.
        guard sentence.contains(next + 1) else { return true }
        let following = text.tokens[next + 1]
        let isUnit =
            ["%", "percent", "per"].contains(following.folded)
            || NumberWords.multipliers[following.folded] != nil
            || TemporalWords.counted.contains(following.folded)
            || TemporalWords.pluralUnits.contains(following.folded)
        return !isUnit
            && (run.count > 1 || run.lowerBound > sentence.lowerBound
                || !NameWords.otherHeads.contains(last.folded))
    }
}
