/// What a checker has to say about a claim.
public struct Finding: Hashable, Sendable {
    /// The checker's id and the kind, as `date-consistency/impossible-date`.
    public var kind: String
    public var stance: Stance
    public var strength: Strength
    public var covers: Coverage
    /// One sentence without a final full stop.
    public var message: String
    public var evidence: [Evidence]

    /// Makes a finding; one that supports or contradicts must have evidence.
    public init(
        _ kind: String, _ stance: Stance, _ strength: Strength, covers: Coverage,
        message: String, evidence: [Evidence]
    ) {
        precondition(
            stance == .neutral || !evidence.isEmpty, "\(kind): a stance needs evidence")
        self.kind = kind
        self.stance = stance
        self.strength = strength
        self.covers = covers
        self.message = message
        self.evidence = evidence
    }
}

public enum Stance: String, Sendable, CaseIterable {
    case supports, contradicts, neutral
}

public enum Strength: String, Sendable, CaseIterable {
    /// May settle a verdict alone.
    case decisive
    /// Settles a verdict only together with others.
    case indicative
}

/// What a finding speaks of.
public enum Coverage: Hashable, Sendable {
    case whole
    /// A named part, such as "date", and its stretch in bytes of `Article.text`.
    case part(String, Range<Int>)
}

/// What a finding rests on, in words that are not the checker's.
public enum Evidence: Hashable, Sendable {
    case passage(Passage)
    /// The article's own words, with their bytes in `Article.text`.
    case article(String, Range<Int>)
    case tenure(Tenure, register: String, asOf: PartialDate?)
    case event(ChronologyEvent, chronology: String)
    /// Steps, in order, that a reader can follow: "14 May 2018 was a Monday".
    case calculation([String])
}
