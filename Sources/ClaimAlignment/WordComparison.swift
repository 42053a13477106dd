internal import TextAnalysis
internal import WordRelations

/// Compares the words of a claim with those of a sentence: forms of one word, words that mean the
/// same or less, and opposites.
struct WordComparison {
    struct Parts {
        var aligned: [Alignment.Pair] = []
        var missing: [Alignment.Pair] = []
        /// Words in whose place the sentence has their opposites.
        var opposites: [Alignment.Pair] = []
        /// Tokens of the sentence that align, with those that say the opposite.
        var tokens: Set<Int> = []
        /// Tokens of the claim to those of the sentence.
        var places: [Int: Int] = [:]
        /// Those of them that are forms of one word or tell of one kind of event: what only means
        /// much the same is too little to be the word that is denied.
        var same: [Int: Int] = [:]
        /// Whether the sentence speaks of the claim's first word as "it" or "the album".
        var isSubjectSpokenOf = false
        /// Share of the claim's words that the sentence has.
        var coverage = 1.0
    }

    private let comparison: Comparison

    init(_ comparison: Comparison) {
        self.comparison = comparison
    }

    func parts() -> Parts {
        var parts = Parts()
        let words = comparison.claim.statement.words
        var open = alignSameWords(&parts)
        // A sentence with hardly a word of the claim's speaks of something else.
        if !open.isEmpty, 4 * parts.aligned.count >= words.count || words.count <= 3 {
            let candidates = candidates(besides: parts.tokens)
            open = alignRelatedWords(open, candidates, &parts)
            open = findOpposites(open, candidates, &parts)
        }
        if let first = open.first, isUnnamedSubject(words[first]) {
            parts.isSubjectSpokenOf = true
            open.removeFirst()
        }
        let subject = open.first { isSubjectShared(words[$0]) }
        open.removeAll { $0 == subject }
        parts.missing += open.map { comparison.pair(words[$0], nil) }
        let counted =
            words.count - (parts.isSubjectSpokenOf ? 1 : 0) - (subject == nil ? 0 : 1)
        if counted > 0 {
            parts.coverage = Double(parts.aligned.count) / Double(counted)
        }
        return parts
    }

    /// "Diwali" of "Diwali signifies the victory of light": a name that begins a sentence looks
    /// like any word.
    private func isUnnamedSubject(_ word: Statement.Word) -> Bool {
        let text = comparison.claim.text
        return comparison.isAboutClaim && text.tokens[word.token].isCapitalized
            && text.sentences.first?.tokens.lowerBound == word.token
            && !VerbForms.isPast(text.tokens[word.token].folded)
            && !WordSenses(text.tokens[word.token].folded).isKnown
            && comparison.isAboutWhatWasNamed
    }

    /// "The company" of which the sentence says "it" or the name.
    private func isSubjectShared(_ word: Statement.Word) -> Bool {
        comparison.isSubjectShared && comparison.claim.subjectNoun == word.token
    }

    /// Aligns words of one stem or of one event; returns the indices of the others.
    private func alignSameWords(_ parts: inout Parts) -> [Int] {
        // Names count too: a claim's "bank" is in the source's "Bangladesh Bank".
        let source = comparison.source
        let words = comparison.sentence.tokens.filter { source.tokens[$0].kind == .word }
            .map { ($0, EventWords.concept(at: $0, in: source)) }
        var open: [Int] = []
        for (index, word) in comparison.claim.statement.words.enumerated() {
            // One word of the source answers for one of the claim: "hackers" is not "the hack".
            let same = words.first {
                source.tokens[$0.0].stem == word.stem && !parts.tokens.contains($0.0)
            }
            let match =
                same
                ?? words.first { $0.1 == word.concept && !parts.tokens.contains($0.0) }
            guard let match else {
                open.append(index)
                continue
            }
            let relation = same == nil ? WordRelation.synonym : .same
            parts.aligned.append(comparison.pair(word, match.0, relation))
            parts.tokens.insert(match.0)
            parts.places[word.token] = match.0
            parts.same[word.token] = match.0
        }
        return open
    }

    private struct Candidate {
        var token: Int
        var senses: WordSenses
    }

    private func candidates(besides taken: Set<Int>) -> [Candidate] {
        comparison.sentence.tokens.compactMap { index in
            let token = comparison.source.tokens[index]
            guard token.kind == .word, !taken.contains(index),
                FunctionWords.isContent(token.folded)
            else { return nil }
            return Candidate(token: index, senses: WordSenses(token.folded))
        }
    }

    private func alignRelatedWords(
        _ open: [Int], _ candidates: [Candidate], _ parts: inout Parts
    ) -> [Int] {
        let claim = comparison.claim
        return open.filter { index in
            let senses = claim.senses[index]
            guard senses.isKnown else { return true }
            var best: (relation: WordRelation, token: Int)?
            for candidate in candidates where !parts.tokens.contains(candidate.token) {
                guard let relation = senses.relation(to: candidate.senses), relation.bearsOut,
                    relation < best?.relation ?? .broader
                else { continue }
                best = (relation, candidate.token)
            }
            guard let best else { return true }
            let word = claim.statement.words[index]
            parts.aligned.append(comparison.pair(word, best.token, best.relation))
            parts.tokens.insert(best.token)
            parts.places[word.token] = best.token
            if best.relation == .same { parts.same[word.token] = best.token }
            return false
        }
    }

    private func findOpposites(
        _ open: [Int], _ candidates: [Candidate], _ parts: inout Parts
    ) -> [Int] {
        let claim = comparison.claim
        return open.filter { index in
            let word = claim.statement.words[index]
            let match = candidates.first { candidate in
                !parts.tokens.contains(candidate.token)
                    && (areOpposite(word, comparison.source.tokens[candidate.token])
                        || claim.senses[index].isOpposite(of: candidate.senses)
                            && !OppositeWords.areConverse(word.stem))
            }
            guard let match else { return true }
            parts.opposites.append(comparison.pair(word, match.token, .opposite))
            parts.tokens.insert(match.token)
            parts.places[word.token] = match.token
            return false
        }
    }

    private func areOpposite(_ word: Statement.Word, _ other: Token) -> Bool {
        let folded = comparison.claim.text.tokens[word.token].folded
        // "Largely" is no size.
        let areAlike = folded.hasSuffix("ly") == other.folded.hasSuffix("ly")
        return areAlike && OppositeWords.areOpposite(word.stem, other.stem)
            || OppositeWords.areOppositeCompounds(folded, other.folded)
            || OppositeWords.areOtherPlaces(folded, other.folded)
    }
}
