internal import ClaimModel
internal import TextAnalysis
internal import WordRelations

/// Makes a stance of what aligns, what clashes and what is missing.
struct Judgement {
    struct Outcome {
        var stance: Stance
        var strength: Strength
        var reason: String
    }

    let comparison: Comparison
    let words: WordComparison.Parts
    let names: NameComparison.Parts
    let clashes: [Alignment.Pair]
    /// Names, dates, numbers and quotations that the sentence has not.
    let missing: [Alignment.Pair]
    let isOpposite: Bool
    /// Whether both negate the same.
    let isDenialShared: Bool
    /// Whether the sentence only has somebody say what the claim says.
    let isSaidBySomebody: Bool
    /// How many dates and numbers both have.
    let anchors: Int
    /// Whether a date or number is less exact than the claim's, or one of several.
    let isCoarse: Bool

    private var claimed: Statement { comparison.claim.statement }
    private var said: Statement { comparison.statement }

    func outcome() -> Outcome {
        if let reason = objection {
            return Outcome(stance: .neutral, strength: .indicative, reason: reason)
        }
        // However its words may be read, a sentence says what it says.
        if comparison.isVerbatim, !clashes.isEmpty || isOpposite {
            return neutral("it is the claim, and its words can be read in two ways")
        }
        return clashes.isEmpty ? withoutClash() : withClash()
    }

    /// What keeps a sentence from settling anything.
    private var objection: String? {
        if said.isQuestion { return "it asks" }
        if said.isDisputed != claimed.isDisputed { return "one of them says that it is disputed" }
        if claimed.facets < 2 { return "the claim says too little" }
        if let first = missing.first { return "it has no '\(first.claim)'" }
        if !claimed.names.isEmpty, names.inSentence == 0, !names.isSpokenOf,
            !clashes.contains(where: { $0.isAnswer || $0.kind == .name || $0.kind == .quotation })
        {
            return "it names nobody that the claim names"
        }
        return nil
    }

    private func withClash() -> Outcome {
        guard clashes.count == 1 else { return neutral("too much differs to be the same event") }
        let clash = clashes[0].kind
        let isNegated = isOpposite || !claimed.negators.isEmpty
        if clash != .polarity, clash != .quotation, isNegated, !isDenialShared {
            return neutral("what differs is negated")
        }
        let wanted =
            // What somebody is does not hang on what is told.
            comparison.isAboutClaim || clash == .title
            ? Alignment.contradictingCoverageOfChosen : Alignment.contradictingCoverage
        guard spokenOf >= wanted || clash == .quotation else {
            return neutral("too few words align to be the same event")
        }
        guard
            names.inSentence > 0 || names.isSpokenOf || isSameWithoutNames
                || clashes[0].isAnswer || clash == .quotation
        else {
            return neutral("nothing tells that it is the same event")
        }
        // Words between quotation marks are the same event's if most of them are the same.
        let isSure =
            clash == .quotation
            || !isUnsure && (hasCore || isWellAnchored) && !names.isSpokenOf
                && !clashes[0].isAnswer && !isOfAnything
        if !isSure, !comparison.isAboutClaim {
            return neutral("it may be another event")
        }
        return Outcome(
            stance: .contradicts, strength: isSure ? .decisive : .indicative,
            reason: "all aligns but one \(clash.rawValue)")
    }

    private func withoutClash() -> Outcome {
        let wanted =
            claimed.holds > 0
            ? Alignment.supportingCoverage : Alignment.supportingCoverageOfWordsAlone
        if isOpposite { return denied }
        guard words.coverage >= wanted else { return neutral("too few words align") }
        // What is quoted is said, whatever the verb.
        guard hasCore || !claimed.quotations.isEmpty else {
            return neutral("what the claim says of it is not there")
        }
        guard said.quantifiers.isSuperset(of: claimed.quantifiers) else {
            return neutral("it does not say how many or how far")
        }
        // A word that is missing may be the one that matters.
        let isSure =
            !isUnsure && !isSaidBySomebody && hasCore && words.coverage == 1
            && (claimed.negators.isEmpty || isDenialShared)
            && !names.isSpokenOf && claimed.facets >= 3
            && words.aligned.allSatisfy { $0.relation != .derived }
        let reason =
            isSure
            ? "all of the claim aligns"
            : isSaidBySomebody
                ? "the claim aligns, but somebody only says so"
                : "the claim aligns, but less surely"
        return Outcome(
            stance: .supports, strength: isSure ? .decisive : .indicative, reason: reason)
    }

    /// Share of the claim's words that align or stand in what clashes.
    private var spokenOf: Double {
        let open = words.missing.count { word in
            !clashes.contains { $0.range.overlaps(word.range) }
        }
        let count = claimed.words.count
        return count == 0 ? 1 : Double(count - open) / Double(count)
    }

    /// A negation farther off settles nothing, unless the passage was chosen for the claim and has
    /// all of its words.
    private var denied: Outcome {
        guard comparison.isAboutClaim, words.coverage == 1 else {
            return neutral("one of them is negated")
        }
        return Outcome(
            stance: .contradicts, strength: .indicative,
            reason: "all aligns and one of them is negated")
    }

    private func neutral(_ reason: String) -> Outcome {
        Outcome(stance: .neutral, strength: .indicative, reason: reason)
    }

    /// A name that only the sentence before has may not be what this one speaks of.
    private var isUnsure: Bool {
        words.isSubjectSpokenOf || !hedges.isSubset(of: claimed.hedges) || isCoarse
            || !names.isInOrder
            || (names.inSentence + names.clashes.count < claimed.names.count && !names.isSpokenOf)
            || !names.areTitlesShared
    }

    /// "Said that he would resign" announces it no less than "announced his resignation".
    private var hedges: Set<String> {
        let isAnnounced = claimed.core.first.map {
            $0.concept == "say" && words.places[$0.token] != nil
        }
        return isAnnounced ?? false ? said.hedges.subtracting(["would"]) : said.hedges
    }

    /// Whether the claim's verb and what it is said of are there, in the same order.
    private var hasCore: Bool {
        let core = claimed.core.filter {
            (!words.isSubjectSpokenOf || $0.token != claimed.words.first?.token)
                && (!comparison.isSubjectShared || $0.token != comparison.claim.subjectNoun)
        }
        let found = core.compactMap { words.places[$0.token] }
        guard found.count == core.count else { return false }
        // The verb comes first in `core`; the passive turns the order round.
        return found.count < 2 || found[1] < found[0]
            || isPassive(core[0].token, in: comparison.claim.text)
            || isPassive(found[0], in: comparison.source)
    }

    private func isPassive(_ verb: Int, in text: AnalyzedText) -> Bool {
        verb > 0
            && ["was", "were", "been", "is", "are", "be"].contains(text.tokens[verb - 1].folded)
    }

    /// Where no name says which event is meant, nearly all words have to, and the verb with them.
    private var isSameWithoutNames: Bool {
        guard !isOfAnything || comparison.isAboutClaim else { return false }
        guard claimed.words.count < 3 else {
            return spokenOf >= Alignment.supportingCoverageOfWordsAlone || isWellAnchored
        }
        let isAmount = claimed.quantities.contains { $0.range == clashes.first?.range }
        return (!claimed.core.isEmpty || isAmount) && spokenOf == 1
    }

    /// "It began in 1980" may be said of anything, and "he defended the remark" beside somebody's
    /// attack of anybody; "two men died" says of whom.
    private var isOfAnything: Bool {
        guard claimed.facets == 2, !comparison.isSubjectShared else { return false }
        if claimed.holds == 0, clashes.first?.kind == .word { return isOfSomebodyUnnamed }
        return !claimed.dates.isEmpty && anchors == 0
    }

    private var isOfSomebodyUnnamed: Bool {
        let text = comparison.claim.text
        return claimed.tokens.first.map { FunctionWords.pronouns.contains(text.tokens[$0].folded) }
            ?? false
    }

    /// Whether names, days, numbers and words are shared enough that the verb may be another.
    private var isWellAnchored: Bool {
        names.inSentence + anchors + words.aligned.count >= 4
    }
}
