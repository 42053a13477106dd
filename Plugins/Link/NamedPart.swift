internal import CheckerKit

/// A name, a number or a date of the article that a page may have.
struct NamedPart {
    enum Kind {
        /// The words, folded; of a person the last one is enough.
        case name([String], isPerson: Bool)
        case number(Quantity)
        case date(TemporalExpression)
    }

    let kind: Kind
    let written: String
    /// Bytes of the article's text.
    let range: Range<Int>

    /// All of a stretch, in order; what is named twice stands once.
    static func all(in range: Range<Int>, of text: AnalyzedText) -> [NamedPart] {
        let dates = text.dates(in: range).filter { $0.kind == .date && $0.interval != nil }
            .map { NamedPart(.date($0), $0.range, text) }
        let names = text.names(in: range).filter { name in
            name.kind != .demonym && !dates.contains { $0.range.overlaps(name.range) }
        }.map { name in
            let words = text.tokens[name.tokens].filter { $0.kind != .punctuation }.map(\.folded)
            return NamedPart(.name(words, isPerson: name.kind == .person), name.range, text)
        }
        let others = dates + names
        let numbers = text.quantities(in: range).filter { quantity in
            !others.contains { $0.range.overlaps(quantity.range) }
                && (quantity.value > 3 || text.isInDigits(quantity))
        }.map { NamedPart(.number($0), $0.range, text) }
        var seen: Set<String> = []
        return (others + numbers).sorted { $0.range.lowerBound < $1.range.lowerBound }
            .filter { seen.insert($0.written).inserted }
    }

    private init(_ kind: Kind, _ range: Range<Int>, _ text: AnalyzedText) {
        self.kind = kind
        self.range = range
        written = text.string(range)
    }

    /// Whether it is the name of the site that the link leads to, which need not name itself.
    func isSite(_ address: PageAddress, of source: SourceDocument?) -> Bool {
        guard case .name(let words, _) = kind else { return false }
        let own = words.filter { $0 != "the" }
        let host = address.host.filter { $0.isLetter || $0.isNumber }
        let publisher = AnalyzedText.words(of: source?.publisher ?? "").filter { $0 != "the" }
        return host.contains(own.joined()) || own == publisher
    }
}

extension AnalyzedText {
    /// "One of them" and "two sides" are everywhere; "2 sides" are counted.
    fileprivate func isInDigits(_ quantity: Quantity) -> Bool {
        quantity.tokens.contains { tokens[$0].kind == .number }
    }
}
