/// A page of a PDF: its lines in reading order, with their places.
struct PDFPage: Sendable {
    var height = 0.0
    /// Lines by block; a block is what stands together.
    var blocks: [[PDFLine]] = []
}

/// A line of a page; places are points from the top left corner.
struct PDFLine: Sendable {
    var left: Double
    var top: Double
    var right: Double
    var bottom: Double
    var words: [[UInt8]] = []

    var height: Double { bottom - top }
}

/// Reads what `pdftotext -bbox-layout` writes, which is XML of one simple kind.
struct PDFLayout {
    private let bytes: [UInt8]
    private var index = 0
    private(set) var pages: [PDFPage] = []

    static func pages(_ bytes: [UInt8]) -> [PDFPage] {
        var layout = PDFLayout(bytes: bytes)
        layout.read()
        return layout.pages
    }

    static func pageCount(_ bytes: [UInt8]) -> Int {
        let tag = Array("<page ".utf8)
        var count = 0
        for index in bytes.indices where bytes[index] == tag[0] {
            count += bytes[index...].starts(with: tag) ? 1 : 0
        }
        return count
    }

    private init(bytes: [UInt8]) {
        self.bytes = bytes
    }

    private mutating func read() {
        while let start = bytes[index...].firstIndex(of: UInt8(ascii: "<")) {
            let end = bytes[start...].firstIndex(of: UInt8(ascii: ">")) ?? bytes.count - 1
            let tag = bytes[(start + 1)..<max(start + 1, end)]
            index = end + 1
            if tag.starts(with: "page ".utf8) {
                pages.append(PDFPage(height: Self.number("height", in: tag)))
            } else if !pages.isEmpty {
                readPart(tag)
            }
        }
    }

    private mutating func readPart(_ tag: ArraySlice<UInt8>) {
        let page = pages.count - 1
        if tag.starts(with: "block ".utf8) {
            pages[page].blocks.append([])
        } else if tag.starts(with: "line ".utf8), let block = pages[page].blocks.indices.last {
            pages[page].blocks[block].append(
                PDFLine(
                    left: Self.number("xMin", in: tag), top: Self.number("yMin", in: tag),
                    right: Self.number("xMax", in: tag), bottom: Self.number("yMax", in: tag)))
        } else if tag.starts(with: "word ".utf8), let block = pages[page].blocks.indices.last,
            let line = pages[page].blocks[block].indices.last
        {
            let end = bytes[index...].firstIndex(of: UInt8(ascii: "<")) ?? bytes.count
            let word = Self.unescaped(bytes[index..<end])
            index = end
            if !word.isEmpty {
                pages[page].blocks[block][line].words.append(word)
            }
        }
    }

    private static func number(_ name: String, in tag: ArraySlice<UInt8>) -> Double {
        let opening = Array((" " + name + "=\"").utf8)
        guard let start = tag.indices.first(where: { tag[$0...].starts(with: opening) }) else {
            return 0
        }
        let value = tag[(start + opening.count)...].prefix { $0 != UInt8(ascii: "\"") }
        let number = Double(String(decoding: value, as: UTF8.self)) ?? 0
        return number.isFinite ? number : 0
    }

    private static let references: [(written: [UInt8], byte: UInt8)] = [
        (Array("&amp;".utf8), 0x26), (Array("&lt;".utf8), 0x3C), (Array("&gt;".utf8), 0x3E),
        (Array("&quot;".utf8), 0x22), (Array("&apos;".utf8), 0x27), (Array("&#39;".utf8), 0x27),
    ]

    private static func unescaped(_ word: ArraySlice<UInt8>) -> [UInt8] {
        var result: [UInt8] = []
        var rest = word
        while let byte = rest.first {
            let reference = byte == 0x26 ? references.first { rest.starts(with: $0.written) } : nil
            // What is no character of a text would be taken for a page or a line.
            let plain = byte < 0x20 ? 0x20 : byte
            result.append(reference?.byte ?? plain)
            rest = rest.dropFirst(reference?.written.count ?? 1)
        }
        // A word of bytes that are no text is still to be one.
        return Array(String(decoding: result, as: UTF8.self).utf8)
    }
}
