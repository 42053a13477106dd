extension StoredPassage {
    /// What a passage of the index may have and stay far below its limit of words: each word takes
    /// a byte and parts from the next by another.
    private static let mostBytes = 100_000
    private static let mostBytesOfTitle = 30_000

    /// The passage in pieces that the index takes, each at the place of the whole.
    var parted: [StoredPassage] {
        guard text.utf8.count > Self.mostBytes else { return [self] }
        var parts: [StoredPassage] = []
        var rest = text[...]
        while !rest.isEmpty {
            var part = self
            let piece = Self.piece(of: rest, atMost: Self.mostBytes)
            part.text = String(piece)
            parts.append(part)
            rest = rest[piece.endIndex...]
        }
        return parts
    }

    /// As much of a title as is found by it.
    static func indexed(title: String) -> Substring {
        piece(of: title[...], atMost: mostBytesOfTitle)
    }

    /// The beginning of a text, to the last space before a byte, or to that byte's character.
    private static func piece(of text: Substring, atMost most: Int) -> Substring {
        let bytes = text.utf8
        guard bytes.count > most else { return text }
        let limit = bytes.index(bytes.startIndex, offsetBy: most)
        let space = bytes[..<limit].lastIndex(of: 0x20).map { bytes.index(after: $0) }
        if let space, space > bytes.startIndex { return text[..<space] }
        let scalars = text.unicodeScalars
        return text[..<(scalars.indices.last { $0 <= limit } ?? scalars.endIndex)]
    }
}
