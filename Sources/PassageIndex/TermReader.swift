internal import TextAnalysis

/// Turns words into terms by an analysis.
struct TermReader: ~Copyable {
    private let analysis: TermAnalysis
    private let stemmer = Stemmer()

    init(_ analysis: TermAnalysis) {
        self.analysis = analysis
    }

    /// The term of a word; empty if nothing is left of it.
    borrowing func term(of word: ArraySlice<UInt8>) -> [UInt8] {
        // A term's length is bounded, for what is no word of any language.
        var folded = LetterFolding.fold(word.prefix(Self.longestWord))
        if folded.utf8.first.map({ (0x30...0x39).contains($0) }) == true {
            folded.removeAll { $0 == "," }
        }
        switch analysis {
        case .folded: return Array(folded.utf8)
        case .english: return Array(stemmer.stem(folded).utf8)
        }
    }

    private static let longestWord = 255

    /// The terms of a text in order.
    borrowing func terms(of text: String) -> [[UInt8]] {
        words(of: text).map(\.term)
    }

    /// The words of a text in order, each with its term.
    borrowing func words(of text: String) -> [(word: String, term: [UInt8])] {
        var words: [ArraySlice<UInt8>] = []
        let bytes = Array(text.utf8)
        WordScanner.forEachWord(in: bytes.span) { words.append(bytes[$0]) }
        return words.map { (String(decoding: $0, as: UTF8.self), term(of: $0)) }
    }
}
