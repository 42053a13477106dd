package import CheckerKit
package import JSON

/// A finding as a program writes it, whose evidence is named and not yet looked at.
package struct WireFinding: Sendable {
    /// Of its checker, without the checker's id.
    package var kind: String
    package var stance: Stance
    package var strength: Strength
    /// `nil` for the whole.
    package var part: WirePart?
    package var message: String
    package var evidence: [WireEvidence]

    package init(
        kind: String, stance: Stance, strength: Strength, part: WirePart?, message: String,
        evidence: [WireEvidence]
    ) {
        self.kind = kind
        self.stance = stance
        self.strength = strength
        self.part = part
        self.message = message
        self.evidence = evidence
    }
}

/// A named part of a claim with the words that stand there.
package struct WirePart: Sendable {
    package var name: String
    package var words: WireWords

    package init(name: String, words: WireWords) {
        self.name = name
        self.words = words
    }
}

/// Bytes of the article's text, and what the program believes to stand there.
package struct WireWords: Sendable {
    package var range: Range<Int>
    package var text: String

    package init(range: Range<Int>, text: String) {
        self.range = range
        self.text = text
    }
}

package enum WireEvidence: Sendable {
    /// A sentence of a source by its number; all of it if `text` is `nil`.
    case sentence(Int, text: String?)
    case article(WireWords)
    /// By its number among those that were handed out.
    case tenure(Int)
    /// By its place in the chronology, from 0.
    case event(Int)
    case calculation([String])
}

/// What a program says of a claim.
package struct WireAnswer: Sendable {
    /// The claim's id.
    package var claim: String
    /// Or why it could not be checked.
    package var outcome: Result<[WireFinding], CheckerTrouble>

    package init(claim: String, outcome: Result<[WireFinding], CheckerTrouble>) {
        self.claim = claim
        self.outcome = outcome
    }

    package var message: JSONValue {
        let outcome: JSONValue.Member =
            switch self.outcome {
            case .success(let findings): .init("findings", .array(findings.map(\.wire)))
            case .failure(let trouble): .init("trouble", .string(trouble.message))
            }
        return .object([.init("type", "answer"), .init("claim", .string(claim)), outcome])
    }

    package init(_ message: JSONValue) throws(WireFault) {
        let members = try WireMembers(
            message, "An answer", known: ["type", "claim", "findings", "trouble"])
        claim = try members.text("claim")
        if let trouble = try members.textIfThere("trouble") {
            guard members["findings"] == nil else {
                throw WireFault("An answer has either findings or a trouble")
            }
            guard !trouble.isBlank else {
                throw WireFault("'trouble' says why the claim could not be checked")
            }
            outcome = .failure(CheckerTrouble(trouble))
            return
        }
        guard members["findings"] != nil else {
            throw WireFault("An answer has findings, if only an empty list, or a trouble")
        }
        outcome = .success(try members.each("findings", WireFinding.init(wire:)))
    }
}

extension WireFinding {
    fileprivate var wire: JSONValue {
        .members(
            ("kind", .string(kind)), ("stance", .string(stance.rawValue)),
            ("strength", .string(strength.rawValue)),
            (
                "part",
                part.map {
                    .object([.init("name", .string($0.name))] + $0.words.wire)
                }
            ), ("message", .string(message)), ("evidence", .array(evidence.map(\.wire))))
    }

    fileprivate init(wire: JSONValue) throws(WireFault) {
        let members = try WireMembers(
            wire, "A finding",
            known: ["kind", "stance", "strength", "part", "message", "evidence"])
        kind = try members.text("kind")
        stance = try members.choice("stance")
        strength = try members.choice("strength")
        message = try members.text("message")
        evidence = try members.each("evidence", WireEvidence.init(wire:))
        if let wire = members["part"] {
            let named = try WireMembers(
                wire, "'part' of a finding", known: ["name", "start", "end", "text"])
            part = WirePart(name: try named.text("name"), words: try WireWords(named))
        }
        guard stance == .neutral || !evidence.isEmpty else {
            throw WireFault("A finding that \(stance.rawValue) has evidence")
        }
        guard stance != .supports || !evidence.allSatisfy(\.isArticle) else {
            throw WireFault("What supports a claim is more than the article's own words")
        }
        guard !message.isEmpty, !message.hasSuffix(".") else {
            throw WireFault("The message of a finding is a sentence without a final full stop")
        }
    }
}

extension WireWords {
    fileprivate var wire: [JSONValue.Member] {
        [
            .init("start", .int(range.lowerBound)), .init("end", .int(range.upperBound)),
            .init("text", .string(text)),
        ]
    }

    fileprivate init(_ members: WireMembers) throws(WireFault) {
        self.init(range: try members.range(), text: try members.text("text"))
    }
}

extension String {
    /// Whether there is nothing in it to read.
    fileprivate var isBlank: Bool { allSatisfy(\.isWhitespace) }
}

extension WireEvidence {
    fileprivate var isArticle: Bool {
        if case .article = self { true } else { false }
    }

    fileprivate var wire: JSONValue {
        switch self {
        case .sentence(let number, let text):
            .members(("sentence", .int(number)), ("text", .text(text)))
        case .article(let words): .object([.init("article", .object(words.wire))])
        case .tenure(let number): ["tenure": .int(number)]
        case .event(let place): ["event": .int(place)]
        case .calculation(let steps): ["calculation": .strings(steps)]
        }
    }

    fileprivate init(wire: JSONValue) throws(WireFault) {
        let members = try WireMembers(
            wire, "A piece of evidence",
            known: ["sentence", "text", "article", "tenure", "event", "calculation"])
        if members["sentence"] != nil {
            self = .sentence(
                try members.integer("sentence"), text: try members.textIfThere("text"))
        } else if let words = members["article"] {
            self = .article(
                try WireWords(
                    WireMembers(
                        words, "'article' of evidence", known: ["start", "end", "text"])))
            guard case .article(let words) = self, !words.text.isBlank else {
                throw WireFault("'article' of evidence has words")
            }
        } else if members["tenure"] != nil {
            self = .tenure(try members.integer("tenure"))
        } else if members["event"] != nil {
            self = .event(try members.integer("event"))
        } else {
            let steps = try members.texts("calculation")
            guard steps.allSatisfy({ !$0.isBlank }) else {
                throw WireFault("Each step of a calculation has words")
            }
            guard !steps.isEmpty else {
                throw WireFault(
                    "A piece of evidence is a sentence, the article, a tenure, an event or a "
                        + "calculation")
            }
            self = .calculation(steps)
        }
    }
}
