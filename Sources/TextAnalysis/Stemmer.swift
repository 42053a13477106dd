import CStemmer

/// The English Snowball stemmer.
package struct Stemmer: ~Copyable {
    private let stemmer: OpaquePointer?

    package init() {
        stemmer = sb_stemmer_new("english", "UTF_8")
    }

    deinit {
        sb_stemmer_delete(stemmer)
    }

    /// Returns the word itself where there is nothing to take off.
    package borrowing func stem(_ word: String) -> String {
        guard let stemmer, word.utf8.count < 64 else { return word }
        var word = word
        let stem = word.withUTF8 { letters -> String? in
            guard let symbols = sb_stemmer_stem(stemmer, letters.baseAddress, Int32(letters.count))
            else { return nil }
            let length = Int(sb_stemmer_length(stemmer))
            return String(
                decoding: UnsafeBufferPointer(start: symbols, count: length), as: UTF8.self)
        }
        return stem ?? word
    }
}
