internal import ClaimModel
package import TextAnalysis

/// What must hold of every analysis, whatever its text: the first thing that does not.
package func brokenAnalysis(_ text: AnalyzedText) -> String? {
    if !text.bytes.elementsEqual(text.text.utf8) { return "the bytes are not the text's" }
    return brokenRanges(text)
        ?? brokenTokens(text)
        ?? brokenValues(text)
}

private func brokenRanges(_ text: AnalyzedText) -> String? {
    let kinds: [(name: String, ranges: [Range<Int>])] = [
        ("token", text.tokens.map(\.range)), ("sentence", text.sentences.map(\.range)),
        ("name", text.names.map(\.range)), ("date", text.dates.map(\.range)),
        ("quantity", text.quantities.map(\.range)), ("quotation", text.quotations.map(\.outer)),
    ]
    for (name, ranges) in kinds {
        var end = 0
        for range in ranges {
            if range.isEmpty { return "an empty \(name) at \(range)" }
            if range.lowerBound < end { return "\(name) at \(range) begins before \(end)" }
            if let flaw = brokenRange(range, in: text.bytes) { return "\(name) \(flaw)" }
            end = range.upperBound
        }
    }
    for quotation in text.quotations {
        if brokenRange(quotation.range, in: text.bytes) != nil
            || quotation.range.lowerBound < quotation.outer.lowerBound
            || quotation.range.upperBound > quotation.outer.upperBound
        {
            return "quotation \(quotation)"
        }
    }
    return nil
}

private func brokenTokens(_ text: AnalyzedText) -> String? {
    if !text.sentences.flatMap({ Array($0.tokens) }).elementsEqual(text.tokens.indices) {
        return "sentences do not hold each token once"
    }
    for sentence in text.sentences {
        if sentence.tokens.isEmpty { return "a sentence without tokens" }
        for token in sentence.tokens where !sentence.range.contains(text.tokens[token].range) {
            return "token \(token) is beyond its sentence"
        }
    }
    return brokenSpans("name", text.names.map { ($0.range, $0.tokens) }, in: text)
        ?? brokenSpans("date", text.dates.map { ($0.range, $0.tokens) }, in: text)
        ?? brokenSpans("quantity", text.quantities.map { ($0.range, $0.tokens) }, in: text)
}

/// Spans and sentences are both in order, so that each is looked at once.
private func brokenSpans(
    _ kind: String, _ spans: [(range: Range<Int>, tokens: Range<Int>)], in text: AnalyzedText
) -> String? {
    var place = 0
    for (range, tokens) in spans {
        if tokens.isEmpty || tokens.upperBound > text.tokens.count {
            return "\(kind) at \(range) has tokens \(tokens)"
        }
        while place < text.sentences.count,
            text.sentences[place].range.upperBound <= range.lowerBound
        {
            place += 1
        }
        guard place < text.sentences.count, text.sentences[place].range.contains(range) else {
            return "\(kind) at \(range) is in no one sentence"
        }
    }
    return nil
}

private func brokenValues(_ text: AnalyzedText) -> String? {
    for name in text.names where text.string(name.range) != name.text {
        return "name '\(name.text)' at \(name.range)"
    }
    for quantity in text.quantities {
        let upper = quantity.upper ?? .infinity
        if !quantity.value.isFinite || upper <= quantity.value {
            return "quantity \(quantity.value) to \(upper)"
        }
    }
    for date in text.dates {
        if let start = date.interval?.start, let end = date.interval?.end, end.last < start.first {
            return "\(date.value) ends before it starts"
        }
        for part in date.ends where !date.range.contains(part.range) {
            return "an end of \(date.value) lies beside it"
        }
    }
    return nil
}

/// Whether a stretch lies in a text and on borders of its characters.
func brokenRange(_ range: Range<Int>, in bytes: [UInt8]) -> String? {
    for offset in [range.lowerBound, range.upperBound]
    where offset < 0 || offset > bytes.count
        || offset < bytes.count && bytes[offset] & 0xC0 == 0x80
    {
        return "without a border at \(offset): \(range) of \(bytes.count)"
    }
    return nil
}
