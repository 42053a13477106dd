internal import NameMatching
public import TextAnalysis

extension OfficialMention {
    /// Where the text has the same official under a name that differs by a slip; `nil` where it
    /// does not, or gives that person another office.
    public func otherSpelling(in text: AnalyzedText) -> NameMention? {
        guard let name = PersonName(person), !name.given.isEmpty else { return nil }
        return text.names.first { other in
            guard other.kind == .person, !other.range.overlaps(wholeRange),
                let written = PersonName(other.text), written.isMisspelling(of: name)
            else { return false }
            return Self.mentions(in: text, within: other.range)
                .filter { $0.personRange.overlaps(other.range) }
                .allSatisfy { mayBeOne(title, $0.title) }
        }
    }

    private func mayBeOne(_ one: OfficeTitle, _ other: OfficeTitle) -> Bool {
        one.compared(with: other) == .same || one.isShort(of: other) || other.isShort(of: one)
    }
}
