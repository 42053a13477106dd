import CharacterEncodings

/// Tells text from everything else by the first bytes and the encoding.
enum FileInspection {
    /// Refuses what is too long or of a kind that is no text.
    static func checkKind(_ bytes: [UInt8], limit: Int) throws(ArticleFault) {
        guard bytes.count <= limit else {
            throw .tooLarge(bytes: bytes.count, limit: limit)
        }
        if let kind = FileKind.of(bytes) {
            throw .otherKind(kind)
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
            .binary(offset: offset, line: LineIndex(bytes).line(at: offset))
        case .notUTF8(let offset):
            .notUTF8(offset: offset, line: LineIndex(bytes).line(at: offset))
        }
    }
}
