internal import ClaimExtraction
internal import ClaimModel
internal import TextAnalysis

/// What must hold of the claims of every article.
func brokenClaims(of article: Article, _ analysis: AnalyzedText) -> String? {
    let extraction = ClaimExtractor.extract(
        from: article, analysis: analysis, minimumCheckWorthiness: 0)
    let file = article.file
    if Set(extraction.claims.map(\.id)).count != extraction.claims.count {
        return "two claims of one id"
    }
    for claim in extraction.claims {
        if let flaw = brokenClaim(claim, analysis, file) { return "claim \(flaw): '\(claim.text)'" }
    }
    var start = 0
    for left in extraction.leftOut {
        if let flaw = brokenRange(left.range, in: file) { return "left out: \(flaw)" }
        if left.range.lowerBound < start { return "left out in disorder at \(left.range)" }
        start = left.range.lowerBound
    }
    for date in extraction.unanchored {
        if let flaw = brokenRange(date.range, in: file) { return "unanchored: \(flaw)" }
    }
    return nil
}

private func brokenClaim(_ claim: Claim, _ text: AnalyzedText, _ file: [UInt8]) -> String? {
    let stretches =
        [claim.textRange, claim.content, claim.sentence] + claim.context
        + claim.mentions.map(\.range)
    for range in stretches {
        if let flaw = brokenRange(range, in: text.bytes) { return flaw }
    }
    if let flaw = brokenRange(claim.range, in: file) { return flaw }
    if claim.text.isEmpty || claim.textRange.isEmpty || claim.content.isEmpty { return "empty" }
    if !claim.sentence.contains(claim.textRange) { return "stands beyond its sentence" }
    if !claim.textRange.contains(claim.content) {
        return "content \(claim.content) beyond \(claim.textRange)"
    }
    if claim.quote != text.string(claim.textRange) { return "quotes '\(claim.quote)'" }
    if !(0...1).contains(claim.checkWorthiness) { return "worth \(claim.checkWorthiness)" }
    if let speaker = claim.speaker, speaker.name.isEmpty || speaker.cue.isEmpty {
        return "nobody says it"
    }
    for mention in claim.mentions where text.string(mention.range) != mention.text {
        return "mention '\(mention.text)' at \(mention.range)"
    }
    return nil
}
