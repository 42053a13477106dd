/// Where the parts of links and reference definitions end that no reader sees.
///
/// cmark says that something is a link; this says how many bytes its syntax takes.
struct LinkSyntax {
    let bytes: [UInt8]

    /// No address, title or label is followed further than this.
    private static let reach = 4096

    /// The end of what follows the `]` of a link: `(address "title")`, `[label]`, or nothing.
    func tailEnd(at start: Int) -> Int {
        guard start < bytes.count else { return start }
        switch bytes[start] {
        case UInt8(ascii: "("): return resourceEnd(start) ?? start
        case UInt8(ascii: "["): return labelEnd(start, mayBeEmpty: true) ?? start
        default: return start
        }
    }

    /// The end of the line of a reference definition that starts at an offset, if one does.
    func definitionEnd(at start: Int) -> Int? {
        guard let label = labelEnd(start, mayBeEmpty: false), byte(label) == UInt8(ascii: ":"),
            let address = addressEnd(skippingSpace(label + 1)), address > label + 1
        else { return nil }
        let gap = skippingSpace(address)
        if gap > address, let title = titleEnd(gap), let end = lineEnd(title) {
            return end
        }
        return lineEnd(address)
    }

    private func byte(_ index: Int) -> UInt8? {
        index < bytes.count ? bytes[index] : nil
    }

    private func resourceEnd(_ start: Int) -> Int? {
        var index = skippingSpace(start + 1)
        if let end = addressEnd(index) {
            index = end
        }
        let gap = skippingSpace(index)
        if gap > index, let end = titleEnd(gap) {
            index = end
        }
        index = skippingSpace(index)
        return byte(index) == UInt8(ascii: ")") ? index + 1 : nil
    }

    private func addressEnd(_ start: Int) -> Int? {
        guard let first = byte(start) else { return nil }
        return first == UInt8(ascii: "<") ? pointedEnd(start) : bareEnd(start)
    }

    private func pointedEnd(_ start: Int) -> Int? {
        var index = start + 1
        while let byte = byte(index), index < start + Self.reach {
            if byte == UInt8(ascii: ">") { return index + 1 }
            if byte == UInt8(ascii: "<") || byte.isLineEnd { return nil }
            index += skipLength(index)
        }
        return nil
    }

    private func bareEnd(_ start: Int) -> Int? {
        var index = start
        var depth = 0
        while let byte = byte(index), index < start + Self.reach {
            if byte <= .space || byte == 0x7F { break }
            if byte == UInt8(ascii: "(") {
                depth += 1
            } else if byte == UInt8(ascii: ")") {
                guard depth > 0 else { break }
                depth -= 1
            }
            index += skipLength(index)
        }
        return depth == 0 ? index : nil
    }

    private func titleEnd(_ start: Int) -> Int? {
        guard let mark = byte(start), "\"'(".utf8.contains(mark) else { return nil }
        let closing = mark == UInt8(ascii: "(") ? UInt8(ascii: ")") : mark
        var index = start + 1
        while let byte = byte(index), index < start + Self.reach {
            if byte == closing { return index + 1 }
            index += skipLength(index)
        }
        return nil
    }

    private func labelEnd(_ start: Int, mayBeEmpty: Bool) -> Int? {
        guard byte(start) == UInt8(ascii: "[") else { return nil }
        var index = start + 1
        var hasText = false
        while let byte = byte(index), index - start <= 1000 {
            if byte == UInt8(ascii: "]") {
                return hasText || (mayBeEmpty && index == start + 1) ? index + 1 : nil
            }
            if byte == UInt8(ascii: "[") { return nil }
            hasText = hasText || !(byte.isBlank || byte.isLineEnd)
            index += skipLength(index)
        }
        return nil
    }

    /// 2 for an escaped mark, 1 for everything else.
    private func skipLength(_ index: Int) -> Int {
        guard bytes[index] == UInt8(ascii: "\\"), let next = byte(index + 1), next.isPunctuation
        else { return 1 }
        return 2
    }

    /// Beyond blanks and at most one line end.
    private func skippingSpace(_ start: Int) -> Int {
        var index = start
        var lineEnds = 0
        while let byte = byte(index), byte.isBlank || byte.isLineEnd {
            if byte == .lineFeed || (byte == .carriageReturn && self.byte(index + 1) != .lineFeed) {
                lineEnds += 1
                if lineEnds == 2 { break }
            }
            index += 1
        }
        return index
    }

    /// The offset of the line end, if only blanks stand before it.
    private func lineEnd(_ start: Int) -> Int? {
        var index = start
        while let byte = byte(index), byte.isBlank {
            index += 1
        }
        return byte(index).map(\.isLineEnd) ?? true ? index : nil
    }
}
