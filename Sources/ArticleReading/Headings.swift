import ClaimModel

/// Which of the remaining lines are headings, where no markup says so.
extension Page {
    mutating func nameHeadings() {
        let kept = pieces.indices.filter { pieces[$0].furniture == nil }
        guard let first = kept.first,
            !pieces.contains(where: { $0.isMarked && $0.kind == .headline })
        else { return }
        let headline = isHeadline(first, next: kept.dropFirst().first) ? first : nil
        if let headline {
            pieces[headline].kind = .headline
        }
        for (position, index) in kept.enumerated().dropFirst() where position + 1 < kept.count {
            let previous = kept[position - 1]
            let followsLabel =
                previous != headline && pieces[previous].isLabel
                && pieces[previous].kind == .paragraph
            if !followsLabel, isSubhead(index, next: kept[position + 1]) {
                pieces[index].kind = .subhead
            }
        }
    }

    private func isHeadline(_ index: Int, next: Int?) -> Bool {
        guard let next, isHeading(pieces[index], words: 2...30) else { return false }
        let isFollowedByProse = pieces[next].isProse
        return isFollowedByProse || (pieces[next].standsApart && hasProse(after: index))
    }

    private func isSubhead(_ index: Int, next: Int) -> Bool {
        isHeading(pieces[index], words: 1...14) && pieces[index].standsApart
            && pieces[next].isProse && pieces[next].kind == .paragraph
    }

    private func isHeading(_ piece: Piece, words: ClosedRange<Int>) -> Bool {
        guard piece.kind == .paragraph, !piece.isMarked, piece.isLabel || isQuestion(piece),
            words.contains(piece.words.count), !endsWithPause(piece),
            let first = piece.words.first
        else { return false }
        let isSpoken = isSpeech(piece) && isClosed(piece)
        return !isSpoken && (first.isCapitalized || text.bytes[first.range.lowerBound].isDigit)
    }

    /// Whether a short line asks, as headlines may.
    private func isQuestion(_ piece: Piece) -> Bool {
        !piece.isLong && piece.lineCount == 1 && piece.words.count >= 4
            && text.bytes[piece.range].last == UInt8(ascii: "?")
            && piece.words.count(where: \.isCapitalized) * 3 >= piece.words.count * 2
    }

    private func isClosed(_ piece: Piece) -> Bool {
        let last = text.scalar(endingAt: piece.range.upperBound, after: piece.range.lowerBound)
        return PunctuationMarks.closers.contains(last.scalar)
    }

    private func hasProse(after index: Int) -> Bool {
        pieces[(index + 1)...].contains { $0.furniture == nil && $0.isProse }
    }
}
