/// What the rest of a text says of a word that is capitalised for beginning a sentence.
struct NameEvidence {
    private let small: Set<String>
    private let capitalizedInside: Set<String>

    init(text: TokenizedText, sentences: [Sentence], headlines: [Bool]) {
        var small: Set<String> = []
        var capitalized: Set<String> = []
        for (sentence, isHeadline) in zip(sentences, headlines) where !isHeadline {
            var mayBeInitial = true
            for index in sentence.tokens {
                let token = text.tokens[index]
                guard token.kind == .word else {
                    // What follows an opening mark begins a sentence too.
                    mayBeInitial = mayBeInitial || token.kind == .punctuation
                    continue
                }
                if !token.isCapitalized {
                    small.insert(token.folded)
                } else if !mayBeInitial, !text.isAfterShortLine(index) {
                    capitalized.insert(token.folded)
                }
                mayBeInitial = false
            }
        }
        self.small = small
        capitalizedInside = capitalized
    }

    func isWrittenSmall(_ word: String) -> Bool {
        small.contains(word)
    }

    func isCapitalizedInside(_ word: String) -> Bool {
        capitalizedInside.contains(word)
    }
}

/// Tells headlines, in which most words are capitalised, from sentences.
enum Headlines {
    static func isHeadline(_ sentence: Sentence, in text: TokenizedText) -> Bool {
        // The stop of "D.C." is one too.
        guard let last = sentence.tokens.last.map({ text.tokens[$0].range }),
            text.bytes[last.upperBound - 1] != UInt8(ascii: ".")
        else { return false }
        var long = 0
        var capitalized = 0
        for index in sentence.tokens {
            let token = text.tokens[index]
            guard token.kind == .word, token.range.count >= 4 else { continue }
            long += 1
            capitalized += token.isCapitalized ? 1 : 0
        }
        return long >= 3 && sentence.tokens.count >= 4 && capitalized * 4 >= long * 3
    }
}
