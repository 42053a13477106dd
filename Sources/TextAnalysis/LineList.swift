/// A block whose lines are the items of a list, without marks before them.
enum LineList {
    /// `nil` unless there are three short lines or more and no sentence ends in any of them.
    static func items(of block: Range<Int>, in text: TokenizedText) -> [Range<Int>]? {
        guard let last = block.last, block.count <= mostTokens, !isStop(last, in: text) else {
            return nil
        }
        var items: [Range<Int>] = []
        var start = block.lowerBound
        for index in block.dropFirst() {
            if isStop(index, in: text) { return nil }
            guard text.startsLine(index) else { continue }
            guard text.isAfterShortLine(index), !text.isMark(index - 1, ",") else { return nil }
            items.append(start..<index)
            start = index
        }
        items.append(start..<block.upperBound)
        guard items.count >= 3, items.allSatisfy({ $0.count <= mostOfAnItem }) else { return nil }
        return items
    }

    /// Longer lists are seldom without stops, and looking for them takes time.
    private static let mostTokens = 128
    private static let mostOfAnItem = 8

    private static func isStop(_ index: Int, in text: TokenizedText) -> Bool {
        let mark = text.bytes[text.tokens[index].range.upperBound - 1]
        return mark == UInt8(ascii: ".") || mark == UInt8(ascii: "!") || mark == UInt8(ascii: "?")
    }
}
