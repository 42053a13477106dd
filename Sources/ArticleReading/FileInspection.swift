/// Tells text from everything else by the first bytes and the encoding.
enum FileInspection {
    /// Refuses what is too long or of a kind that is no text.
    static func checkKind(_ bytes: [UInt8], limit: Int) throws(ArticleFault) {
        guard bytes.count <= limit else {
            throw .tooLarge(bytes: bytes.count, limit: limit)
        }
        if let kind = signatures.first(where: { bytes.starts(with: $0.bytes) })?.kind {
            throw .binary(kind: kind, offset: 0, line: 1)
        }
    }

    /// Refuses what is not text in UTF-8.
    static func checkText(_ bytes: [UInt8]) throws(ArticleFault) {
        if let name = encoding(bytes) {
            throw .otherEncoding(name)
        }
        if let null = bytes.firstIndex(of: 0) {
            throw .binary(kind: nil, offset: null, line: LineIndex(bytes).line(at: null))
        }
        if let offset = firstInvalid(bytes) {
            throw .notUTF8(offset: offset, line: LineIndex(bytes).line(at: offset))
        }
        let text = ByteText(bytes: bytes)
        guard !text.trimmed(0..<bytes.count).isEmpty else { throw .empty }
    }

    private static let signatures: [(bytes: [UInt8], kind: String)] = [
        (Array("%PDF-".utf8), "a PDF document"),
        (Array("{\\rtf".utf8), "a rich text document"),
        ([0x50, 0x4B, 0x03, 0x04], "a zip archive or an office document"),
        ([0xD0, 0xCF, 0x11, 0xE0], "an old office document"),
        ([0x89, 0x50, 0x4E, 0x47], "a PNG picture"),
        ([0xFF, 0xD8, 0xFF], "a JPEG picture"),
        (Array("GIF8".utf8), "a GIF picture"),
        ([0x1F, 0x8B], "a gzip archive"),
    ]

    /// The encoding that a byte order mark names, if it is not UTF-8.
    private static func encoding(_ bytes: [UInt8]) -> String? {
        if bytes.starts(with: [0xFF, 0xFE, 0, 0]) || bytes.starts(with: [0, 0, 0xFE, 0xFF]) {
            return "UTF-32"
        }
        if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
            return "UTF-16"
        }
        return nil
    }

    private static func firstInvalid(_ bytes: [UInt8]) -> Int? {
        do {
            _ = try UTF8Span(validating: bytes.span)
            return nil
        } catch {
            return error.byteOffsets.lowerBound
        }
    }
}
