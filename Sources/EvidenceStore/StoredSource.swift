/// A source as it goes into a store.
package struct SourceIntake: Sendable {
    /// What reports call it, unless another source of the store has the name.
    package var id: String
    /// SHA-256 of what it was made of, in hexadecimal: of its file, or of its record.
    package var digest: String
    package var title: String
    package var publisher: String?
    package var date: String?
    package var url: String?
    /// What it is: "Markdown", "record".
    package var kind: String
    /// The file that it was read from, as it was named.
    package var whence: String
    /// The place in that file, where it holds many: "line 12".
    package var part: String?
    /// What it is read from again for a run.
    package var content: [UInt8]
    /// The program that extracted the content from a document, with its version.
    package var extractedBy: String?
    package var passages: [StoredPassage]

    package init(
        id: String, digest: String, title: String, kind: String, whence: String,
        content: [UInt8], passages: [StoredPassage]
    ) {
        self.id = id
        self.digest = digest
        self.title = title
        self.kind = kind
        self.whence = whence
        self.content = content
        self.passages = passages
    }
}

/// A stretch of a source that is found as one, and where it stands.
package struct StoredPassage: Hashable, Sendable {
    package var text: String
    /// Of the source's file, from 1.
    package var line: Int?
    package var page: Int?
    /// When it is said in a recording: "00:01:02.500".
    package var time: String?
    /// The cells of a table: "A2:D2".
    package var cell: String?

    package init(
        _ text: String, line: Int? = nil, page: Int? = nil, time: String? = nil,
        cell: String? = nil
    ) {
        self.text = text
        self.line = line
        self.page = page
        self.time = time
        self.cell = cell
    }

    /// "line 3", "page 2", as far as it is known.
    package var place: String {
        let parts = [
            page.map { "page \($0)" }, cell.map { "cells \($0)" }, time.map { "at \($0)" },
        ].compactMap(\.self)
        return parts.isEmpty ? line.map { "line \($0)" } ?? "" : parts.joined(separator: ", ")
    }
}

/// A source as it is kept.
package struct StoredSource: Sendable {
    package let key: Int64
    package let id: String
    package let digest: String
    package let title: String
    package let publisher: String?
    package let date: String?
    package let url: String?
    package let kind: String
    /// The file that it was first read from, as it was named then.
    package let whence: String
    package let part: String?
    /// When it was taken in, as `2026-11-23T09:00:00Z`.
    package let takenIn: String
    package let passages: Int
    /// Of its content.
    package let bytes: Int
}

/// What a source is read from again.
package struct StoredContent: Sendable {
    package let source: StoredSource
    package let bytes: [UInt8]
    package let extractedBy: String?
}
