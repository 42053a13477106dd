import ClaimModel
import TextAnalysis

/// Finds out whom a text names as the one it has its information from.
///
/// An agency in brackets at the head or foot, in the byline, or thanked for its reporting; the
/// wire and the issuer of a press release; and, sentence by sentence, "according to" another that
/// publishes, or "reported by" it.
struct CreditReader {
    /// Agencies, and others that publish.
    let agencies: OutletNames
    let outlets: OutletNames

    /// Tokens at the head of a text where its dateline stands, and at its foot.
    private static let headLength = 60
    private static let footLength = 40

    /// What the whole text rests on.
    func origin(of text: OriginText) -> Origin? {
        bracketed(text.analysis) ?? marginal(text) ?? thanked(text.analysis)
            ?? pressRelease(text) ?? firstReported(text.analysis)
    }

    /// `SEOUL (Reuters) - …`, or `… on Monday. (AFP)`.
    private func bracketed(_ text: AnalyzedText) -> Origin? {
        let tokens = text.tokens
        let places =
            Array(tokens.indices.prefix(Self.headLength)) + tokens.indices.suffix(Self.footLength)
        for place in places where tokens[place].kind == .word {
            let range = tokens[place].range
            guard let agency = Agencies.marks[text.string(range)] else { continue }
            let isBracketed =
                byte(before: range, in: text) == UInt8(ascii: "(")
                && byte(after: range, in: text) == UInt8(ascii: ")")
            if isBracketed {
                return Origin(name: agency, reason: .credit, quote: "(\(text.string(range)))")
            }
        }
        return nil
    }

    private func byte(before range: Range<Int>, in text: AnalyzedText) -> UInt8? {
        range.lowerBound > 0 ? text.bytes[range.lowerBound - 1] : nil
    }

    private func byte(after range: Range<Int>, in text: AnalyzedText) -> UInt8? {
        range.upperBound < text.bytes.count ? text.bytes[range.upperBound] : nil
    }

    /// `By Jane Roe, Associated Press`, `© 2020 AFP`.
    private func marginal(_ text: OriginText) -> Origin? {
        for line in text.margins where line.utf8.count <= 400 {
            let tokens = AnalyzedText(line).tokens[...]
            for place in tokens.indices {
                if let found = agencies.name(at: place, of: tokens) {
                    return Origin(name: found.name, reason: .credit, quote: line)
                }
            }
        }
        return nil
    }

    /// `The Associated Press contributed to this report.`
    private func thanked(_ text: AnalyzedText) -> Origin? {
        let places = Array(text.sentences.indices.prefix(2)) + text.sentences.indices.suffix(4)
        for place in places {
            let tokens = text.tokens[text.sentences[place].tokens]
            let words = tokens.map(\.folded)
            let isThanks = Self.thanks.contains { Self.contains(words, $0) }
            for token in tokens.indices {
                guard isThanks || isSourced(by: token, tokens) else { continue }
                if let found = agencies.name(at: token, of: tokens) {
                    return Origin(
                        name: found.name, reason: .credit,
                        quote: text.string(text.sentences[place].range))
                }
            }
        }
        return nil
    }

    /// "Source: Reuters", "via AFP": what a source told an agency is no credit.
    private func isSourced(by token: Int, _ tokens: ArraySlice<Token>) -> Bool {
        var before = tokens.prefix(upTo: token)
        while let last = before.last, last.kind == .punctuation || last.folded == "the" {
            before.removeLast()
        }
        guard let word = before.last?.folded else { return false }
        return word == "via" || word == "source" && before.count == 1
    }

    private static let thanks = [
        "contributed to this report", "contributed to this story", "contributed reporting",
        "reporting by", "with files from", "with reporting from", "copyright",
        "all rights reserved",
    ].map { $0.split(separator: " ").map(String.init) }

    /// `LONDON, June 5 /PRNewswire/ --`, and `SOURCE Acme Corp.` at the foot.
    private func pressRelease(_ text: OriginText) -> Origin? {
        let analysis = text.analysis
        let head = analysis.tokens.prefix(Self.headLength).last?.range.upperBound ?? 0
        let opening = analysis.string(0..<head)
        guard let wire = Self.wires.first(where: { opening.contains($0) }) else { return nil }
        let issuer =
            issuer(in: text)
            ?? analysis.names.first { $0.kind == .organization }?.text
            ?? text.document.publisher ?? text.document.id
        return Origin(name: issuer, reason: .pressRelease, quote: wire)
    }

    private static let wires = [
        "/PRNewswire", "PRNewswire/", "(BUSINESS WIRE)", "(Business Wire)", "GLOBE NEWSWIRE",
        "GlobeNewswire", "(Newswire)", "/CNW/", "FOR IMMEDIATE RELEASE", "For Immediate Release",
        "PRESS RELEASE",
    ]

    private func issuer(in text: OriginText) -> String? {
        let tail = text.analysis.sentences.suffix(2).map { text.analysis.string($0.range) }
        for line in tail + text.margins where line.hasPrefix("SOURCE ") {
            return String(line.dropFirst("SOURCE ".count).prefix { $0 != "\n" })
        }
        return nil
    }

    /// `The talks were first reported by The New York Times.`
    private func firstReported(_ text: AnalyzedText) -> Origin? {
        for sentence in text.sentences.prefix(12) {
            let tokens = text.tokens[sentence.tokens]
            let words = tokens.map(\.folded)
            guard let cue = Self.place(of: ["first", "reported", "by"], in: words),
                let found = outlets.name(at: tokens.startIndex + cue + 3, of: tokens)
            else { continue }
            return Origin(name: found.name, reason: .report, quote: text.string(sentence.range))
        }
        return nil
    }

    /// What a sentence says itself to rest on, if that is another that publishes.
    func origin(of sentence: Sentence, in text: AnalyzedText) -> Origin? {
        let tokens = text.tokens[sentence.tokens]
        let words = tokens.map(\.folded)
        for cue in Self.cues {
            guard let place = Self.place(of: cue, in: words) else { continue }
            let start = tokens.startIndex + place + cue.count
            for token in start..<min(start + 5, tokens.endIndex) {
                if let found = outlets.name(at: token, of: tokens) {
                    return Origin(
                        name: found.name, reason: .report, quote: text.string(sentence.range))
                }
                guard Self.between.contains(tokens[token].folded) else { break }
            }
        }
        for token in tokens.indices {
            guard let found = outlets.name(at: token, of: tokens), found.end < tokens.endIndex,
                Self.says(tokens[found.end...])
            else { continue }
            return Origin(name: found.name, reason: .report, quote: text.string(sentence.range))
        }
        return nil
    }

    private static let cues = [
        ["according", "to"], ["reported", "by"], ["reports", "by"], ["report", "by"],
        ["report", "in"], ["citing"], ["quoting"],
    ]

    private static let between: Set<String> = [
        "a", "an", "the", "new", "report", "reports", "story", "article", "in", "by", "from", "on",
    ]

    private static func says(_ rest: ArraySlice<Token>) -> Bool {
        let words = rest.prefix(7).map(\.folded)
        guard let verb = words.first else { return false }
        if ["reported", "reports"].contains(verb) { return true }
        if ["has", "had", "first"].contains(verb), words.dropFirst().first == "reported" {
            return true
        }
        guard ["said", "announced", "says"].contains(verb) else { return false }
        return words.dropFirst().first == "in"
            && words.contains { ["statement", "release", "report"].contains($0) }
    }

    private static func contains(_ words: [String], _ run: [String]) -> Bool {
        place(of: run, in: words) != nil
    }

    private static func place(of run: [String], in words: [String]) -> Int? {
        guard words.count >= run.count else { return nil }
        return (0...(words.count - run.count)).first {
            words[$0..<($0 + run.count)].elementsEqual(run)
        }
    }
}
