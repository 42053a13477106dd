/// Pairs quotation marks, within each block.
struct QuotationFinder {
    private let text: TokenizedText
    private var quotations: [Quotation] = []
    // Known once for each block, so that marks which open in vain cost nothing.
    private var curlyPairs: [Int: Int] = [:]
    private var lastStraightCloser = 0
    private var lastDoubledCloser = 0

    private init(text: TokenizedText) {
        self.text = text
    }

    static func quotations(of text: TokenizedText) -> [Quotation] {
        var finder = QuotationFinder(text: text)
        for (number, block) in text.blocks.enumerated() {
            let next = number + 1 < text.blocks.count ? text.blocks[number + 1] : nil
            finder.read(block, followedBy: next)
        }
        return finder.quotations
    }

    private mutating func read(_ block: Range<Int>, followedBy next: Range<Int>?) {
        curlyPairs = curlyPairs(in: block)
        lastStraightCloser = block.last { isStraightCloser($0, in: block) } ?? 0
        lastDoubledCloser = block.last { isDoubledCloser($0, in: block) } ?? 0
        var index = block.lowerBound
        while index < block.upperBound {
            guard let style = opener(index, in: block) else {
                index += 1
                continue
            }
            if let close = closer(of: style, after: index, in: block) {
                append(from: index, to: close)
                index = close + 1
            } else if style != .single, let next, opener(next.lowerBound, in: next) == style {
                // The next paragraph opens with a mark again: the quotation goes on.
                append(from: index, to: nil, endingAt: block.upperBound - 1)
                return
            } else {
                index += 1
            }
        }
    }

    private mutating func append(from open: Int, to close: Int?, endingAt last: Int? = nil) {
        let outerStart = text.tokens[open].range.lowerBound
        let start = text.tokens[open].range.upperBound
        if let close {
            let mark = text.tokens[close].range
            quotations.append(
                Quotation(range: start..<mark.lowerBound, outer: outerStart..<mark.upperBound))
        } else if let last, last > open {
            let end = text.tokens[last].range.upperBound
            quotations.append(Quotation(range: start..<end, outer: outerStart..<end))
        }
    }

    private enum Style {
        case curly, straight, single
        /// Two apostrophes, as typewriters have it.
        case doubled
    }

    private func opener(_ index: Int, in block: Range<Int>) -> Style? {
        if text.isMark(index, "“") {
            return .curly
        }
        let isAfterWord =
            index > block.lowerBound && text.isAttached(index)
            && [.word, .number].contains(text.tokens[index - 1].kind)
        let isBeforeSpace = index + 1 >= block.upperBound || !text.isAttached(index + 1)
        if text.isMark(index, "\"") {
            return isAfterWord || isBeforeSpace ? nil : .straight
        }
        if text.isMark(index, "''") {
            return isAfterWord || isBeforeSpace ? nil : .doubled
        }
        return text.isMark(index, "‘") && !isAfterWord && !isBeforeSpace ? .single : nil
    }

    private func closer(of style: Style, after open: Int, in block: Range<Int>) -> Int? {
        switch style {
        case .curly:
            return curlyPairs[open]
        case .straight:
            guard open < lastStraightCloser else { return nil }
            return (open + 1..<block.upperBound).first { isStraightCloser($0, in: block) }
        case .doubled:
            guard open < lastDoubledCloser else { return nil }
            return (open + 1..<block.upperBound).first { isDoubledCloser($0, in: block) }
        case .single:
            return singleCloser(after: open, in: block)
        }
    }

    /// The closing mark of each opening one; a quotation may hold others.
    private func curlyPairs(in block: Range<Int>) -> [Int: Int] {
        var pairs: [Int: Int] = [:]
        var open: [Int] = []
        for index in block {
            if text.isMark(index, "“") {
                open.append(index)
            } else if text.isMark(index, "”"), let start = open.popLast() {
                pairs[start] = index
            }
        }
        return pairs
    }

    private func isStraightCloser(_ index: Int, in block: Range<Int>) -> Bool {
        text.isMark(index, "\"") && (text.isAttached(index) || !isAttachedNext(index, block))
    }

    /// An apostrophe closes where a space or a mark follows; best where a mark stands before it
    /// too, for "the officials’ plan" has one as well.
    private func singleCloser(after open: Int, in block: Range<Int>) -> Int? {
        var candidate: Int?
        for index in open + 1..<min(block.upperBound, open + 200) {
            if text.isMark(index, "‘") || text.isMark(index, "“") || text.isMark(index, "”") {
                break
            }
            guard text.isMark(index, "’"), text.isAttached(index) else { continue }
            let isBeforeWord =
                isAttachedNext(index, block) && text.tokens[index + 1].kind != .punctuation
            if isBeforeWord { continue }
            if text.tokens[index - 1].kind == .punctuation {
                return index
            }
            candidate = candidate ?? index
        }
        return candidate
    }

    private func isDoubledCloser(_ index: Int, in block: Range<Int>) -> Bool {
        text.isMark(index, "''") && (text.isAttached(index) || !isAttachedNext(index, block))
    }

    private func isAttachedNext(_ index: Int, _ block: Range<Int>) -> Bool {
        index + 1 < block.upperBound && text.isAttached(index + 1)
    }
}
