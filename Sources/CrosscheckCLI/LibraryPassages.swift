internal import ClaimModel
internal import EvidenceStore

/// Cuts an article into the passages that it is found by: paragraphs, short ones together.
struct LibraryPassages {
    private static let shortest = 300
    private static let longest = 1500

    private let article: Article
    private let bytes: [UInt8]

    static func of(_ article: Article) -> [StoredPassage] {
        LibraryPassages(article: article, bytes: Array(article.text.utf8)).passages
    }

    private var passages: [StoredPassage] {
        var passages: [StoredPassage] = []
        var open: Range<Int>?
        for block in article.blocks {
            for piece in pieces(block.range) {
                let joined = open.map { $0.lowerBound..<max($0.upperBound, piece.upperBound) }
                let stretch = joined ?? piece
                if stretch.count < Self.shortest {
                    open = stretch
                } else {
                    passages.append(passage(stretch))
                    open = nil
                }
            }
        }
        if let open { passages.append(passage(open)) }
        return passages
    }

    private func passage(_ range: Range<Int>) -> StoredPassage {
        let start = article.offsets.file(range).lowerBound
        return StoredPassage(
            String(decoding: bytes[range], as: UTF8.self), line: article.line(at: start),
            page: article.page(at: start))
    }

    /// A block, or what it falls into at the ends of sentences where it is long.
    private func pieces(_ block: Range<Int>) -> [Range<Int>] {
        var pieces: [Range<Int>] = []
        var rest = block
        while rest.count > Self.longest {
            let end = cut(rest)
            pieces.append(rest.lowerBound..<end)
            rest = end..<rest.upperBound
        }
        return pieces + [rest]
    }

    /// After a sentence if one ends in the second half, or else before a word or a character.
    private func cut(_ range: Range<Int>) -> Int {
        let limit = range.lowerBound + Self.longest
        let half = range.lowerBound + Self.longest / 2
        var space: Int?
        for index in stride(from: limit, to: half, by: -1) where bytes[index] <= 0x20 {
            if ".!?".utf8.contains(bytes[index - 1]) { return index }
            space = space ?? index
        }
        if let space { return space }
        var index = limit
        while bytes[index] & 0xC0 == 0x80 { index -= 1 }
        return index
    }
}
