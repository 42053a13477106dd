package import ClaimModel

/// A source out of a file that holds many, or that is no article.
package struct ImportedSource: Hashable, Sendable {
    /// A stretch of its text with its place in the file.
    package struct Part: Hashable, Sendable {
        package var text: String
        /// From 1.
        package var line: Int
        package var time: String?
        package var cell: String?
    }

    /// What the file calls it, if it says so.
    package var id: String?
    package var title: String?
    package var publisher: String?
    /// The day on which it appeared, as the file has it.
    package var published: String?
    package var url: String?
    /// What it examined, if it is a fact check.
    package var factCheck: FactCheck?
    /// Where it starts in the file, from 1.
    package var line: Int
    package var parts: [Part]
    /// Bytes of the file that it was made of.
    package var range: Range<Int>

    package var text: String { parts.map(\.text).joined(separator: "\n\n") }
}
