internal import CheckerKit
package import ClaimModel
package import Diagnostics
package import YAML

/// Claims as somebody wrote them down or edited them, in YAML.
package enum ClaimsFile {
    /// A claim of such a file; its words have yet to be found in the article.
    package struct Entry: Sendable {
        package var id: Words?
        package var text: Words?
        package var quote: Words
        /// In bytes of the article as it was given, when the file was written.
        package var start: Int?
        package var said: Words?
        package var context: [Words]
        package var speaker: Speaker?
        package var kind: Claim.Kind?
        package var checkWorthiness: Double?
    }

    /// Words with their place in the file.
    package struct Words: Sendable {
        package var text: String
        package var place: Place
    }

    /// What it may hold.
    package static var shape: ValueShape { claims.shape }

    /// Reads what can be read; `nil` if the file as a whole is no list of claims.
    package static func read(_ source: SourceFile) -> (entries: [Entry]?, faults: [Diagnostic]) {
        let (entries, faults) = YAMLDocument(source, limits: .large).read(
            as: "list of claims", claims)
        return (entries, faults)
    }

    private static let claims = ValueForm.mapping(
        "list of claims",
        Field("article", .text, help: "The name of the article; for readers"),
        Field("claims", .list(of: entry), .required, help: "The claims, in any order")
    ) { site, _, entries -> [Entry]? in
        var first: [String: Place] = [:]
        for id in (entries ?? []).compactMap(\.id) {
            if let place = first.updateValue(id.place, forKey: id.text) {
                site.faults.add(ClaimsFaults.duplicateID(id.text, at: id.place, first: place))
            }
        }
        return entries
    }

    private static let entry = ValueForm.mapping(
        "claim",
        Field("id", words, .nullable, help: "What reports call it; made of its words, if left out"),
        Field(
            "text", words, .nullable,
            help: "What is claimed as it reads alone, with what is filled in between brackets"),
        Field("quote", words, .required, help: "The words of the article that make it"),
        Field(
            "start", .integer(in: 0...1_000_000_000), .nullable,
            help: "The byte at which the quote begins, to tell it from the same words elsewhere"),
        Field(
            "said", words, .nullable,
            help: "What is claimed, without who says it: words of the quote; all, if left out"),
        Field(
            "context", .list(of: words), .nullable,
            help: "Words elsewhere in the article that complete it"),
        Field("speaker", speaker, .nullable, help: "Who says it"),
        Field("kind", .choice(Claim.Kind.self), .nullable, help: "What kind of claim it is"),
        Field(
            "check-worthiness", .decimal(in: 0...1), .nullable,
            help: "How much it is worth checking; reckoned, if left out")
    ) { _, id, text, quote, start, said, context, speaker, kind, worthiness -> Entry? in
        guard let quote else { return nil }
        return Entry(
            id: id, text: text, quote: quote, start: start, said: said, context: context ?? [],
            speaker: speaker, kind: kind, checkWorthiness: worthiness)
    }

    private static let words = ValueForm<Placed<String>>.placed(.text).map {
        Words(text: $0.value, place: $0.place)
    }

    private enum Named: String, CaseIterable {
        case yes, no
    }

    private static let speaker = ValueForm.mapping(
        "speaker",
        Field("name", .text, .required, help: "The full name, or the article's words for it"),
        Field("cue", .text, .nullable, help: "The word that attributes: said, according to"),
        Field(
            "named", .choice(Named.self), .nullable, help: "Whether it is a name; yes if left out")
    ) { _, name, cue, named -> Speaker? in
        name.map { Speaker(name: $0, isNamed: named != .no, cue: cue ?? "") }
    }
}
