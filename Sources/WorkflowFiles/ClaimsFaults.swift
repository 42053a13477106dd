package import Diagnostics

/// What can be wrong with a file of claims beyond its keys and values.
package enum ClaimsFaults {
    static func duplicateID(_ id: String, at place: Place, first: Place) -> Diagnostic {
        Diagnostic(
            "claims/duplicate-id", "Id \(quoted(id)) may be given to one claim", at: place,
            notes: [.init("First given here", at: first)],
            suggestions: ["Delete the id; it is made of the claim's words then"])
    }

    /// - Parameters:
    ///   - key: of the words.
    ///   - nearest: the sentence of the article that has most of them.
    package static func notInArticle(
        _ words: String, key: String, nearest: String?, at place: Place
    ) -> Diagnostic {
        Diagnostic(
            "claims/not-in-article", "The article has no words \(quoted(words))",
            explanation: "'\(key)' takes the article's own words, as they stand there.", at: place,
            suggestions: [
                nearest.map { "Take the words from the nearest sentence: \($0)" }
                    ?? "Take the words from 'crosscheck inspect claims'"
            ])
    }

    package static func notInQuote(_ words: String, at place: Place) -> Diagnostic {
        Diagnostic(
            "claims/not-in-quote", "The claim's quote has no words \(quoted(words))", at: place,
            suggestions: ["Take words of the quote, or leave 'said' out for all of it"])
    }

    package static func notClaimed(_ words: String, at place: Place) -> Diagnostic {
        Diagnostic(
            "claims/not-claimed", "The claim does not read \(quoted(words))",
            explanation: "'text' takes the words of 'said' in their order, and between brackets "
                + "words of the article that complete them.",
            at: place, suggestions: ["Leave 'text' out; it is made of 'context' and 'said'"])
    }
}
