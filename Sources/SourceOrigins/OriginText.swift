package import ClaimModel
package import TextAnalysis

/// A text whose origin is asked for.
package struct OriginText: Sendable {
    package var document: SourceDocument
    package var analysis: AnalyzedText
    /// Lines around the text that may name an agency: its byline, and what stands at its foot.
    package var margins: [String]

    package init(document: SourceDocument, analysis: AnalyzedText, margins: [String] = []) {
        self.document = document
        self.analysis = analysis
        self.margins = margins
    }
}

/// Whom the information of a text comes from, as a whole and sentence by sentence.
package struct TextOrigin: Hashable, Sendable {
    package var origin: Origin
    /// For sentences that say themselves, or show, that they come from another: by their index.
    package var sentences: [Int: Origin] = [:]
}
