package import ClaimModel

/// Tells documents whose text has to be extracted from text.
package enum DocumentKind {
    /// Endings of their files, in lower case.
    package static let endings: Set<String> = ["pdf", "docx", "odt"]

    /// The format of a document by its first bytes and, for an archive, by what is in it.
    package static func format(of bytes: [UInt8]) -> Article.Format? {
        if bytes.starts(with: "%PDF-".utf8) { return .pdf }
        guard bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]), let zip = ZipDirectory(bytes) else {
            return nil
        }
        if zip.names.contains("word/document.xml") { return .docx }
        let kind = Array("mimetypeapplication/vnd.oasis.opendocument.text".utf8)
        guard bytes.count > 30 + kind.count, bytes[30...].starts(with: kind) else { return nil }
        return .odt
    }
}
