/// A kind of file that is not read, told by its first bytes.
package enum FileKind: CaseIterable, Hashable, Sendable {
    case pdf, richText, book, archive, oldOffice, webPageFile, webArchive, gzip, otherCompression
    case png, jpeg, gif, webp

    static func of(_ bytes: [UInt8]) -> FileKind? {
        allCases.first { $0.isKind(of: bytes) }
    }

    private func isKind(of bytes: [UInt8]) -> Bool {
        switch self {
        case .book:
            Self.archive.isKind(of: bytes)
                && bytes.dropFirst(30).starts(with: "mimetypeapplication/epub+zip".utf8)
        case .webPageFile: Self.isWebPageFile(bytes)
        case .webp:
            bytes.starts(with: "RIFF".utf8) && bytes.dropFirst(8).starts(with: "WEBP".utf8)
        default: signatures.contains { bytes.starts(with: $0) }
        }
    }

    private var signatures: [[UInt8]] {
        switch self {
        case .pdf: [Array("%PDF-".utf8)]
        case .richText: [Array("{\\rtf".utf8)]
        case .archive: [[0x50, 0x4B, 0x03, 0x04]]
        case .oldOffice: [[0xD0, 0xCF, 0x11, 0xE0]]
        case .webArchive: [Array("bplist00".utf8)]
        case .gzip: [[0x1F, 0x8B]]
        case .otherCompression:
            [[0xFD, 0x37, 0x7A, 0x58, 0x5A], [0x28, 0xB5, 0x2F, 0xFD], Array("BZh".utf8)]
        case .png: [[0x89, 0x50, 0x4E, 0x47]]
        case .jpeg: [[0xFF, 0xD8, 0xFF]]
        case .gif: [Array("GIF87a".utf8), Array("GIF89a".utf8)]
        case .book, .webPageFile, .webp: []
        }
    }

    /// MHTML: a message of mail in several parts, the first of which is a page.
    private static func isWebPageFile(_ bytes: [UInt8]) -> Bool {
        guard let first = bytes.first, first | 0x20 >= 0x61, first | 0x20 <= 0x7A else {
            return false
        }
        let fields = bytes.prefix(2_000).split { $0.isLineEnd }
        return fields.contains { isField($0, "mime-version:") }
            && fields.contains { isField($0, "content-type: multipart/related") }
    }

    /// Whether a line begins with words in small letters, in any case.
    private static func isField(_ line: ArraySlice<UInt8>, _ words: String) -> Bool {
        line.count >= words.utf8.count
            && zip(line, words.utf8).allSatisfy { ($0.isUpper ? $0 | 0x20 : $0) == $1 }
    }

    /// What the file is, after "and is".
    package var name: String {
        switch self {
        case .pdf: "a PDF document"
        case .richText: "a rich text document"
        case .book: "an e-book"
        case .archive: "a zip archive or an office document"
        case .oldOffice: "an old office document"
        case .webPageFile: "a web page with its pictures in one file (MHTML)"
        case .webArchive: "a web archive or another property list"
        case .gzip: "a gzip archive"
        case .otherCompression: "a compressed file"
        case .png: "a PNG picture"
        case .jpeg: "a JPEG picture"
        case .gif: "a GIF picture"
        case .webp: "a WebP picture"
        }
    }

    /// How to come to a file that is read: a verb phrase.
    package var nextStep: String {
        switch self {
        case .webPageFile, .webArchive:
            "Open it in a browser and save it as a web page, HTML only"
        case .gzip: "Unpack it: gunzip -c FILE > FILE.html"
        case .otherCompression: "Unpack it first"
        case .richText, .oldOffice:
            "Open it in the program that made it, and save it as .docx or .odt"
        case .png, .jpeg, .gif, .webp: "Type what it says into a .txt file"
        case .pdf, .book, .archive: "Save the text as a .txt or .md file in UTF-8"
        }
    }
}
