import ClaimModel

/// Sentences at the ends of paragraphs that ask readers for comments: "Tell us in the comments!".
extension Page {
    private static let mostWords = 20

    mutating func cutCommentCalls() {
        for index in pieces.indices {
            let piece = pieces[index]
            guard piece.furniture == nil, piece.kind == .paragraph, !isSpeech(piece) else {
                continue
            }
            if asksForComments(piece.range) {
                pieces[index].furniture = .commentLine
            } else if let stop = lastStop(piece.range) {
                let rest = text.trimmed(stop..<piece.range.upperBound)
                guard asksForComments(rest) else { continue }
                pieces[index].range = text.trimmed(piece.range.lowerBound..<stop)
                pieces[index].endsSentence = true
                cuts.append((rest, .commentLine))
            }
        }
    }

    private func asksForComments(_ range: Range<Int>) -> Bool {
        guard range.count <= Self.mostWords * 12 else { return false }
        let words = text.words(range).map(\.lowercased)
        guard (3...Self.mostWords).contains(words.count),
            words.contains(where: { $0 == "comment" || $0 == "comments" })
        else { return false }
        return FurnitureWords.commentCalls.contains { words.starts(with: $0) }
    }
}
