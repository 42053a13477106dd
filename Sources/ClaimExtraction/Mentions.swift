internal import ClaimModel
internal import TextAnalysis

extension Mention.Kind {
    init(_ kind: NameMention.Kind) {
        switch kind {
        case .person: self = .person
        case .organization: self = .organization
        case .place: self = .place
        case .demonym, .other: self = .name
        }
    }
}

extension AnalyzedText {
    /// What a person would look up.
    func mentions(in range: Range<Int>) -> [Mention] {
        let names = names(in: range).map { name in
            Mention(kind: Mention.Kind(name.kind), text: name.text, range: name.range)
        }
        let dates = dates(in: range).map {
            Mention(kind: .date, text: string($0.range), range: $0.range)
        }
        let quantities = quantities(in: range).map {
            Mention(kind: .quantity, text: string($0.range), range: $0.range)
        }
        return (names + dates + quantities).sorted { $0.range.lowerBound < $1.range.lowerBound }
    }
}
