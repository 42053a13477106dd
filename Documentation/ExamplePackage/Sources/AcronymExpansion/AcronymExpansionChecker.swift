public import CheckerKit

/// What the catalogue sees of this module.
public let acronymExpansion: any Checker.Type = AcronymExpansionChecker.self

struct AcronymExpansionChecker: Checker {

    static let info = CheckerInfo(
        id: "acronym-expansion",
        summary: "Acronyms in brackets stand for the words before them",
        rationale: """
            A slip in an acronym sends the reader to another body: the WHA is a meeting of the \
            WHO. This checker compares the letters in brackets with the initials of the words \
            before them, and with what the sources write behind the same words. It sees only \
            acronyms in capital letters, and it cannot tell a slip from an acronym that was made \
            in another language.
            """,
        uses: [.sources],
        findings: [letterDiffers, orderDiffers, sourceDiffers, sourceAgrees])

    struct Options {
        var minimumLetters = 3
    }

    static let options = OptionSchema(
        Options(),
        .integer(
            "minimum-letters", \.minimumLetters, in: 2...8,
            help: "Shorter acronyms are left alone."))

    static let examples: [Example] = [
        .passes(
            "The letters are the initials",
            "The World Health Organization (WHO) sent 40 doctors."),
        .passes(
            "Small words may count",
            "The Department of Defense (DOD) published the figures."),
        .flags(
            "One letter is another",
            "The World Health Organization (⟦WHA⟧) sent 40 doctors.",
            "'WHA' has one letter that is no initial of 'World Health Organization'"),
        .flags(
            "A source has other letters",
            "The Halden Harbour Office (⟦HHA⟧) closed the quay.",
            "Source 'minutes' has 'HHO' for 'Halden Harbour Office', the article 'HHA'",
            given: .source("minutes", "The Halden Harbour Office (HHO) met on Monday.")),
        .supports(
            "A source has the same letters, made in another language",
            "The Social Democratic Party (⟦SPD⟧) won the vote.",
            "Source 'results' has 'SPD' for 'Social Democratic Party'",
            given: .source("results", "The Social Democratic Party (SPD) came first.")),
        .undecided(
            "The letters in another order",
            "The Social Democratic Party (⟦SPD⟧) won the vote.",
            "'SPD' has the initials of 'Social Democratic Party' in another order"),
        .passes(
            "A short acronym is left alone",
            "The World Health Organization (WHA) sent 40 doctors.",
            options: ["minimum-letters": .integer(4)]),
    ]

    let options: Options

    func check(_ claim: Claim, in context: CheckContext) async throws -> [Finding] {
        Acronym.all(in: claim.textRange, of: context.analysis)
            .filter { $0.letters.utf8.count >= options.minimumLetters }
            .flatMap { acronym in
                let told = context.sources.map { findings(on: acronym, from: $0) } ?? []
                return told.isEmpty ? findings(onLettersOf: acronym) : told
            }
    }

    /// One for each source that writes an acronym behind the same words.
    private func findings(
        on acronym: Acronym, from sources: any SourceCollection
    ) -> [Finding] {
        var seen: Set<String> = []
        return sources.sentences(sharing: acronym.stems, limit: 20).compactMap { sentence in
            let range = sentence.analysis.sentences[sentence.index].range
            let others = Acronym.all(in: range, of: sentence.analysis)
            guard let other = others.first(where: { $0.folded == acronym.folded }),
                seen.insert(sentence.source.id).inserted
            else { return nil }
            return other.letters == acronym.letters
                ? .sourceAgrees(acronym, sentence) : .sourceDiffers(acronym, other, sentence)
        }
    }

    private func findings(onLettersOf acronym: Acronym) -> [Finding] {
        switch acronym.fit {
        case .oneLetterOff: [.letterDiffers(acronym)]
        case .anotherOrder: [.orderDiffers(acronym)]
        case .same, .unrelated: []
        }
    }

    static let letterDiffers = FindingKind("letter-differs", "A letter that is no initial")
    static let orderDiffers = FindingKind("order-differs", "The initials in another order")
    static let sourceDiffers = FindingKind(
        "source-differs", "A source has another acronym for the same words")
    static let sourceAgrees = FindingKind(
        "source-agrees", "A source has the same acronym for the same words")
}

// The words.

extension Finding {
    private typealias Kinds = AcronymExpansionChecker

    fileprivate static func letterDiffers(_ acronym: Acronym) -> Finding {
        Finding(
            Kinds.kind(Kinds.letterDiffers), .contradicts, .indicative,
            covers: .part("acronym", acronym.range),
            message: "'\(acronym.letters)' has one letter that is no initial of '\(acronym.name)'",
            evidence: [.calculation(["The initials of \(acronym.name) are \(acronym.initials)"])])
    }

    fileprivate static func orderDiffers(_ acronym: Acronym) -> Finding {
        Finding(
            Kinds.kind(Kinds.orderDiffers), .neutral, .indicative,
            covers: .part("acronym", acronym.range),
            message: "'\(acronym.letters)' has the initials of '\(acronym.name)' in another order",
            evidence: [])
    }

    fileprivate static func sourceDiffers(
        _ acronym: Acronym, _ other: Acronym, _ sentence: SourceSentence
    ) -> Finding {
        Finding(
            Kinds.kind(Kinds.sourceDiffers), .contradicts, .decisive,
            covers: .part("acronym", acronym.range),
            message: "Source '\(sentence.source.title)' has '\(other.letters)' "
                + "for '\(other.name)', the article '\(acronym.letters)'",
            evidence: [.passage(sentence.passage)])
    }

    fileprivate static func sourceAgrees(
        _ acronym: Acronym, _ sentence: SourceSentence
    ) -> Finding {
        Finding(
            Kinds.kind(Kinds.sourceAgrees), .supports, .indicative,
            covers: .part("acronym", acronym.range),
            message: "Source '\(sentence.source.title)' has '\(acronym.letters)' "
                + "for '\(acronym.name)'",
            evidence: [.passage(sentence.passage)])
    }
}
