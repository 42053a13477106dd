import ClaimModel

/// Leads from byte offsets to lines and words of an article.
struct ArticlePlaces {
    private let lineStarts: [Int]
    private let text: [UInt8]
    private let offsets: OffsetMap

    init(_ article: Article) {
        var starts = [0]
        for (index, byte) in article.file.enumerated() where byte == UInt8(ascii: "\n") {
            starts.append(index + 1)
        }
        lineStarts = starts
        text = Array(article.text.utf8)
        offsets = article.offsets
    }

    /// The line of the file, from 1, on which a stretch of the file starts.
    func line(ofFile range: Range<Int>) -> Int {
        var low = 0
        var high = lineStarts.count
        while low < high {
            let middle = (low + high) / 2
            if lineStarts[middle] <= range.lowerBound {
                low = middle + 1
            } else {
                high = middle
            }
        }
        return max(1, low)
    }

    /// The line of the file, from 1, on which a stretch of the text starts.
    func line(ofText range: Range<Int>) -> Int {
        line(ofFile: offsets.file(range))
    }

    /// The stretch of the file that a stretch of the text was taken from.
    func file(_ range: Range<Int>) -> Range<Int> {
        offsets.file(range)
    }

    func words(_ range: Range<Int>) -> String {
        String(decoding: text[range.clamped(to: text.indices)], as: UTF8.self)
    }
}
