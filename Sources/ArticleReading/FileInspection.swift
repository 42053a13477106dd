import CharacterEncodings

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

    /// Reads bytes as text, in the encoding that they are in.
    static func decode(
        _ bytes: [UInt8], declared: String?
    ) throws(ArticleFault) -> DecodedText {
        let text: DecodedText
        do {
            text = try TextEncoding.decode(bytes, declared: declared)
        } catch {
            throw fault(error, bytes)
        }
        guard !ByteText(bytes: text.bytes).trimmed(0..<text.bytes.count).isEmpty else {
            throw .empty
        }
        return text
    }

    private static func fault(_ fault: TextEncodingFault, _ bytes: [UInt8]) -> ArticleFault {
        switch fault {
        case .otherEncoding(let name): .otherEncoding(name)
        case .null(let offset):
            .binary(kind: nil, offset: offset, line: LineIndex(bytes).line(at: offset))
        case .notUTF8(let offset):
            .notUTF8(offset: offset, line: LineIndex(bytes).line(at: offset))
        }
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
}
