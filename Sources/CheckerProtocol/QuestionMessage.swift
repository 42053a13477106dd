package import CheckerKit
package import JSON

/// What a program asks while it looks at claims.
package enum WireQuestion: Sendable {
    /// The sentences of the sources that share most with some stems.
    case sentences(stems: [String], limit: Int)
    /// The same among the sentences that fact checks examine.
    case examined(stems: [String], limit: Int)
    /// All sentences of a source.
    case document(id: String)
    /// The whole text around a sentence that was handed out.
    case text(sentence: Int)
    case tenures(person: String)
    /// The tenures of whoever held an office that the title may mean, in bodies of these words.
    case holders(title: OfficeTitle, bodies: Set<String>)

    package var message: JSONValue {
        switch self {
        case .sentences(let stems, let limit):
            ["type": "ask", "for": "sentences", "stems": .strings(stems), "limit": .int(limit)]
        case .examined(let stems, let limit):
            ["type": "ask", "for": "examined", "stems": .strings(stems), "limit": .int(limit)]
        case .document(let id): ["type": "ask", "for": "document", "source": .string(id)]
        case .text(let sentence): ["type": "ask", "for": "text", "sentence": .int(sentence)]
        case .tenures(let person): ["type": "ask", "for": "tenures", "person": .string(person)]
        case .holders(let title, let bodies):
            [
                "type": "ask", "for": "tenures", "title": .string(title.text),
                "bodies": .strings(bodies.sorted()),
            ]
        }
    }

    /// Words that are given as a text are taken by their stems.
    package init(_ message: JSONValue) throws(WireFault) {
        let members = try WireMembers(
            message, "A question",
            known: [
                "type", "for", "stems", "text", "limit", "source", "sentence", "person", "title",
                "bodies",
            ])
        let subject = try members.text("for")
        switch subject {
        case "sentences", "examined":
            let limit = try members.integer("limit")
            guard (1...1_000).contains(limit) else {
                throw WireFault("'limit' of a question is from 1 to 1000, not \(limit)")
            }
            let words = try members.textIfThere("text").map { AnalyzedText.tokens(of: $0) } ?? []
            let stems = try members.texts("stems") + words.map(\.stem)
            self =
                subject == "examined"
                ? .examined(stems: stems, limit: limit) : .sentences(stems: stems, limit: limit)
        case "document": self = .document(id: try members.text("source"))
        case "text": self = .text(sentence: try members.integer("sentence"))
        case "tenures":
            if let person = try members.textIfThere("person") {
                self = .tenures(person: person)
            } else {
                let text = try members.text("title")
                guard let title = OfficeTitle(text) else {
                    throw WireFault("'title' of a question names no office: '\(text)'")
                }
                self = .holders(title: title, bodies: try Self.words(members.texts("bodies")))
            }
        case let other:
            throw WireFault(
                "One asks for sentences, examined, document, text or tenures, not for '\(other)'")
        }
    }

    private static func words(_ bodies: [String]) -> Set<String> {
        bodies.reduce(into: []) { $0.formUnion(OfficeTitle.wordsOfBody($1)) }
    }
}

/// A sentence of a source as it is handed out, with the number by which it is evidence.
package struct WireSentence: Sendable {
    package let number: Int
    /// With the origin of this sentence.
    package let source: SourceDocument
    /// Among the sentences of its source.
    package let index: Int
    package let text: String
    /// Bytes of the source's text.
    package let range: Range<Int>
    package let line: Int
    package let page: Int?

    package init(_ sentence: SourceSentence, number: Int) {
        let passage = sentence.passage
        self.number = number
        source = sentence.source
        index = sentence.index
        text = passage.text
        range = passage.range
        line = passage.line
        page = passage.page
    }

    package var wire: JSONValue {
        .members(
            ("number", .int(number)), ("source", source.wire), ("index", .int(index)),
            ("text", .string(text)), ("start", .int(range.lowerBound)),
            ("end", .int(range.upperBound)), ("line", .int(line)),
            ("page", page.map(JSONValue.int)))
    }

    package init(wire: JSONValue) throws(WireFault) {
        let members = try WireMembers(
            wire, "A sentence",
            known: ["number", "source", "index", "text", "start", "end", "line", "page"])
        number = try members.integer("number")
        source = try SourceDocument(wire: members["source"] ?? .null)
        index = try members.integer("index")
        text = try members.text("text")
        range = try members.range()
        line = try members.integer("line")
        page = try members.integerIfThere("page")
    }
}

extension AnalyzedText {
    /// All that it takes to analyse the text anew and come to the same.
    package var wire: JSONValue {
        .members(
            ("type", "text"), ("text", .string(text)),
            ("stretches", .array(stretches.map(JSONValue.stretch))),
            ("published", .text(publishedOn?.description)))
    }

    package init(wire: JSONValue) throws(WireFault) {
        let members = try WireMembers(
            wire, "A text", known: ["type", "text", "stretches", "published"])
        self.init(
            try members.text("text"),
            blocks: try members.each("stretches") { item throws(WireFault) in
                try WireMembers(item, "A stretch", known: ["start", "end"]).range()
            },
            publishedOn: try members.parsed("published", as: "a day") { CalendarDate($0) })
    }
}
