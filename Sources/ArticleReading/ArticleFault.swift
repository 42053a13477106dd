/// Why a file cannot be read as an article.
package enum ArticleFault: Error, Hashable, Sendable {
    case empty
    /// A document of pictures, or of nothing.
    case noWords
    case tooLarge(bytes: Int, limit: Int)
    /// A page of HTML with no words on it.
    case emptyPage
    /// A file of a kind that its first bytes tell.
    case otherKind(FileKind)
    /// A file that is called a page and is full of control characters, such as this one.
    case noPage(controlCharacter: UInt8)
    /// A file that holds a null byte, as no text does.
    case binary(offset: Int, line: Int)
    /// Text in an encoding that is not read.
    case otherEncoding(String)
    case notUTF8(offset: Int, line: Int)

    /// One line without a final full stop.
    package var summary: String {
        switch self {
        case .empty: "The file has no text"
        case .noWords: "The document has no words; it may be a picture of them"
        case .tooLarge(let bytes, let limit):
            "The file may have \(limit) bytes and has \(bytes)"
        case .emptyPage: "The page has no text of its own"
        case .otherKind(let kind): "The file is to be text and is \(kind.name)"
        case .noPage(let byte):
            "The file is to be a page of HTML and is full of control characters, such as number "
                + "\(byte)"
        case .binary(let offset, _):
            "The file is to be text and has a null byte at offset \(offset)"
        case .otherEncoding(let name): "The file is to be UTF-8 and is \(name)"
        case .notUTF8(let offset, _):
            "The file is to be UTF-8; the byte at offset \(offset) belongs to no UTF-8 character"
        }
    }

    /// What to do about it: a verb phrase.
    package var nextStep: String {
        switch self {
        case .empty: "Give a file that holds words"
        case .noWords: "Recognise its text first: ocrmypdf FILE.pdf FILE.text.pdf"
        case .tooLarge: "Split the file"
        case .emptyPage:
            "Open it in a browser, wait until the article shows, and save it again or copy its text"
        case .otherKind(let kind): kind.nextStep
        case .noPage: "Open it in the program that made it, and save its text in UTF-8"
        case .binary: "Save the text as a .txt or .md file in UTF-8"
        case .otherEncoding(let name):
            "Convert it: iconv -f \(name) -t UTF-8 FILE > FILE.utf8.txt"
        case .notUTF8:
            "Save it as UTF-8: iconv -f ENCODING -t UTF-8 FILE > FILE.utf8.txt"
        }
    }

    /// The byte at fault, from 0.
    package var offset: Int? {
        switch self {
        case .binary(let offset, _), .notUTF8(let offset, _): offset
        case .otherKind: 0
        case .empty, .noWords, .tooLarge, .emptyPage, .noPage, .otherEncoding: nil
        }
    }

    /// The line at fault, from 1.
    package var line: Int? {
        switch self {
        case .binary(_, let line), .notUTF8(_, let line): line
        case .otherKind: 1
        case .empty, .noWords, .tooLarge, .emptyPage, .noPage, .otherEncoding: nil
        }
    }
}
