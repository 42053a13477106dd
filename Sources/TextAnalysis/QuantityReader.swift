/// Reads numbers that count or measure.
struct QuantityReader {
    private let text: TokenizedText
    /// Tokens whose numbers belong to a date or a name.
    private let taken: [Bool]
    private var sentence = 0..<0

    static func quantities(
        of text: TokenizedText, sentences: [Sentence], dates: [TemporalExpression],
        names: [NameMention]
    ) -> [Quantity] {
        var taken = [Bool](repeating: false, count: text.tokens.count)
        for date in dates where date.kind != .duration && date.kind != .set {
            for index in date.tokens { taken[index] = true }
        }
        for name in names {
            for index in name.tokens { taken[index] = true }
        }
        var reader = QuantityReader(text: text, taken: taken)
        return sentences.flatMap { sentence in reader.read(sentence.tokens) }
    }

    private init(text: TokenizedText, taken: [Bool]) {
        self.text = text
        self.taken = taken
    }

    private mutating func read(_ sentence: Range<Int>) -> [Quantity] {
        self.sentence = sentence
        var quantities: [Quantity] = []
        var index = sentence.lowerBound
        while index < sentence.upperBound {
            guard let numeral = numeral(at: index), !isLabel(index) else {
                index += 1
                continue
            }
            if let end = endOfCode(from: index) {
                index = end
                continue
            }
            let quantity = quantity(from: numeral)
            if !isPronoun(quantity) {
                quantities.append(quantity)
            }
            index = quantity.tokens.upperBound
        }
        return quantities
    }

    private func numeral(at index: Int) -> Numeral? {
        guard sentence.contains(index), !taken[index] else { return nil }
        return Numeral(at: index, in: text, sentence: sentence)
    }

    /// "no one", "one said", "one of the banks": no number is meant.
    private func isPronoun(_ quantity: Quantity) -> Bool {
        let first = quantity.tokens.lowerBound
        guard quantity.value == 1, text.tokens[first].folded == "one" else { return false }
        let before = first > sentence.lowerBound ? text.tokens[first - 1].folded : ""
        let next = sentence.contains(first + 1) ? text.tokens[first + 1].folded : ""
        return quantity.unit == nil || next == "of"
            || ["no", "any", "every", "this", "that", "each", "which", "the"].contains(before)
    }

    /// "Boeing 737", "Article 5", "No. 3", "item-4": a number that tells which, not how many.
    private func isLabel(_ index: Int) -> Bool {
        guard index > sentence.lowerBound, text.tokens[index].kind == .number else { return false }
        let before = text.tokens[index - 1]
        let next = index + 1 < sentence.upperBound ? text.tokens[index + 1].folded : ""
        if before.folded == "[" && next == "]" || TemporalWords.otherEras.contains(next) {
            return true
        }
        if QuantityWords.currencySigns[before.folded] != nil {
            return false
        }
        if before.folded == "#" || (before.folded == "-" && text.isAttached(index)) {
            return true
        }
        if before.folded == ".", index - 2 >= sentence.lowerBound {
            return ["no", "nos", "p", "pp", "art", "sec"].contains(text.tokens[index - 2].folded)
        }
        // "Labour 48 per cent": nothing is called by a share.
        let afterNext = index + 2 < sentence.upperBound ? text.tokens[index + 2].folded : ""
        if ["%", "percent"].contains(next) || next == "per" && afterNext == "cent" { return false }
        return before.kind == .word && before.isCapitalized && index - 1 > sentence.lowerBound
            && !taken[index - 1] && !FunctionWords.all.contains(before.folded)
            || QuantityWords.labels.contains(before.folded)
    }

    /// "555-1234-99", "3-2", "50-50": numbers with hyphens that are no range, which rises.
    private func endOfCode(from index: Int) -> Int? {
        var end = index + 1
        var values = [text.tokens[index].folded].compactMap(Double.init)
        while end + 1 < sentence.upperBound, text.isAttached(end), text.isAttached(end + 1),
            ["-", "–"].contains(text.tokens[end].folded), text.tokens[end + 1].kind == .number
        {
            values += [text.tokens[end + 1].folded].compactMap(Double.init)
            end += 2
        }
        let numbers = (end - index + 1) / 2
        let isCode = numbers > 2 || values.count == 2 && values[0] >= values[1]
        return isCode ? end : nil
    }

    private func quantity(from numeral: Numeral) -> Quantity {
        var value = numeral.value
        var upper: Double?
        var tokens = numeral.tokens
        var unit = currency(before: &tokens) ?? numeral.unit
        if let end = rangeEnd(after: tokens.upperBound) {
            // "3 to 5 million" means three million.
            let isShared = numeral.multiplier == nil && value < end.value
            let start = value * (isShared ? end.multiplier ?? 1 : 1)
            // "from 40 to 30" are two numbers.
            if start < end.value {
                value = start
                upper = end.value
                tokens = tokens.lowerBound..<end.tokens.upperBound
                unit = unit ?? end.unit
            }
        }
        if unit == nil,
            let found = QuantityUnits(text: text, sentence: sentence)
                .unit(after: tokens.upperBound, isTaken: { taken[$0] })
        {
            unit = found.name
            tokens = tokens.lowerBound..<found.end
        }
        if unit == nil, tokens.lowerBound > sentence.lowerBound,
            ["age", "aged"].contains(text.tokens[tokens.lowerBound - 1].folded)
        {
            unit = "year"
        }
        let modifier = modifier(before: tokens.lowerBound)
        return Quantity(
            range: text.byteRange(tokens), tokens: tokens, value: value, upper: upper, unit: unit,
            modifier: modifier ?? self.modifier(after: tokens.upperBound) ?? .exact)
    }

    private func currency(before tokens: inout Range<Int>) -> String? {
        let index = tokens.lowerBound - 1
        guard index >= sentence.lowerBound else { return nil }
        let sign = text.tokens[index].folded
        guard let currency = QuantityWords.currencySigns[sign] else { return nil }
        tokens = index..<tokens.upperBound
        let before = index - 1
        // "US$5": the country is part of the sign.
        if before >= sentence.lowerBound, text.isAttached(index),
            let named = QuantityWords.currencySigns[text.tokens[before].folded + sign]
        {
            tokens = before..<tokens.upperBound
            return named
        }
        return currency
    }

    /// "3 to 5", "3-5", "between 3 and 5".
    private func rangeEnd(after index: Int) -> Numeral? {
        guard index + 1 < sentence.upperBound else { return nil }
        let link = text.tokens[index].folded
        let isDash = ["-", "–", "—"].contains(link)
        let before = index - 2 >= sentence.lowerBound
        let isBetween =
            link == "and" && before
            && (max(sentence.lowerBound, index - 5)..<index).contains {
                text.tokens[$0].folded == "between"
            }
        guard isDash && text.isAttached(index) || link == "to" || isBetween else { return nil }
        let sign = QuantityWords.currencySigns[text.tokens[index + 1].folded] != nil ? 1 : 0
        return numeral(at: index + 1 + sign)
    }

    private func modifier(before index: Int) -> Quantity.Modifier? {
        let words = (max(sentence.lowerBound, index - 4)..<index).map { text.tokens[$0].folded }
        for (phrase, modifier) in QuantityWords.modifiersBefore
        where words.suffix(phrase.count).elementsEqual(phrase) {
            return modifier
        }
        return nil
    }

    private func modifier(after index: Int) -> Quantity.Modifier? {
        let end = min(index + 3, sentence.upperBound)
        let words = (min(index, end)..<end).map { text.tokens[$0].folded }
        for (phrase, modifier) in QuantityWords.modifiersAfter
        where words.prefix(phrase.count).elementsEqual(phrase) {
            return modifier
        }
        return nil
    }
}
