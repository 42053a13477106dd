import ClaimModel
import Foundation
import NameMatching
import OfficeMentions
import TenureMatching
import TestSupport
import Testing
import TextAnalysis

/// Sentences made from made-up registers, with what follows for each by the way it was made.
///
/// `CROSSCHECK_SEED` repeats a run; the seed is part of every failure.
@Suite struct GeneratedOfficialsTests {
    private static let sentences = 200

    @Test(arguments: [1, 2, 3, seed])
    func sentencesAreJudgedAsTheyWereMade(seed: UInt64) {
        var maker = OfficialSentenceMaker(seed: seed)
        for _ in 0..<Self.sentences {
            guard let made = maker.next() else { continue }
            let found = stances(of: made, in: maker.register)
            // Unknown is not false, whatever else is missed.
            #expect(
                !found.contains(.contradicts) || made.stance == .contradicts,
                "seed \(seed): \(made)")
            #expect(found.contains(made.stance), "seed \(seed): \(made), found \(found)")
        }
    }

    private static let seed: UInt64 =
        ProcessInfo.processInfo.environment["CROSSCHECK_SEED"].flatMap { UInt64($0) } ?? 4

    /// What is said of the officials of a sentence; neutral if nothing is.
    private func stances(of made: MadeSentence, in register: ListedOfficials) -> Set<Stance> {
        let analysis = AnalyzedText(made.text, publishedOn: made.published)
        let mentions = OfficialMention.mentions(in: analysis, within: 0..<made.text.utf8.count)
        let found = mentions.map { mention in
            OfficialLookup(
                mention, in: analysis, published: made.published, officials: register
            ).judgement().stance
        }.filter { $0 != .neutral }
        return found.isEmpty ? [.neutral] : Set(found)
    }
}
