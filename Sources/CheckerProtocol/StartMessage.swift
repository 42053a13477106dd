package import CheckerKit
package import JSON

/// What a program is told of a run before its first claim.
package struct StartMessage: Sendable {
    package let options: [String: OptionValue]
    package let article: Article
    /// `nil` if the run has none.
    package let sources: [SourceDocument]?
    package let register: StoredRegister?
    package let chronology: Chronology?
    package let linkedPages: [String: LinkedPage]?

    package init(options: [String: OptionValue], context: CheckContext) {
        self.options = options
        article = context.article
        sources = context.sources?.documents
        register = context.officials.map { StoredRegister(name: $0.name, asOf: $0.asOf) }
        chronology = context.chronology
        linkedPages = context.linkedPages
    }

    package var message: JSONValue {
        .members(
            ("type", "start"),
            (
                "options",
                .object(options.sorted { $0.key < $1.key }.map { .init($0.key, $0.value.wire) })
            ),
            ("article", article.wire), ("sources", sources.map { .array($0.map(\.wire)) }),
            (
                "register",
                register.map {
                    .members(("name", .string($0.name)), ("as-of", .text($0.asOf?.description)))
                }
            ),
            (
                "chronology",
                chronology.map {
                    ["name": .string($0.name), "events": .array($0.events.map(\.wire))]
                }
            ), ("linked-pages", linkedPages.map(LinkedPage.wire)))
    }

    package init(
        _ message: JSONValue, for options: [OptionDescription]
    ) throws(WireFault) {
        let members = try WireMembers(
            message, "The message 'start'",
            known: [
                "type", "options", "article", "sources", "register", "chronology", "linked-pages",
            ])
        var values: [String: OptionValue] = [:]
        for option in options {
            guard let value = members["options"]?[option.name] else { continue }
            values[option.name] = try OptionValue(wire: value, as: option.form, of: option.name)
        }
        self.options = values
        article = try Article(wire: members["article"] ?? .null)
        sources =
            members["sources"] == nil
            ? nil : try members.each("sources", SourceDocument.init(wire:))
        if let named = members["register"] {
            let named = try WireMembers(named, "'register'", known: ["name", "as-of"])
            register = StoredRegister(
                name: try named.text("name"),
                asOf: try named.parsed("as-of", as: "a date in EDTF") { PartialDate($0) })
        } else {
            register = nil
        }
        if let dated = members["chronology"] {
            let dated = try WireMembers(dated, "'chronology'", known: ["name", "events"])
            chronology = Chronology(
                name: try dated.text("name"),
                events: try dated.each("events", ChronologyEvent.init(wire:)))
        } else {
            chronology = nil
        }
        linkedPages = try members["linked-pages"].map(LinkedPage.byAddress)
    }
}

extension Article {
    fileprivate var wire: JSONValue {
        .members(
            ("name", .string(name)), ("title", .text(title)), ("byline", .text(byline)),
            ("publisher", .text(publisher)), ("url", .text(url)),
            ("published", .text(published?.description)), ("language", .text(language)),
            ("text", .string(text)),
            (
                "blocks",
                .array(
                    blocks.map {
                        [
                            "kind": .string($0.kind.rawValue), "start": .int($0.range.lowerBound),
                            "end": .int($0.range.upperBound),
                        ]
                    })
            ),
            (
                "links",
                .array(
                    links.map {
                        [
                            "address": .string($0.address), "start": .int($0.range.lowerBound),
                            "end": .int($0.range.upperBound),
                        ]
                    })
            ))
    }

    fileprivate init(wire: JSONValue) throws(WireFault) {
        let members = try WireMembers(
            wire, "The article",
            known: [
                "name", "title", "byline", "publisher", "url", "published", "language", "text",
                "blocks", "links",
            ])
        let text = try members.text("text")
        self.init(
            name: try members.text("name"), format: .plainText, digest: "", file: text, text: text,
            blocks: try members.each("blocks") { item throws(WireFault) in
                let block = try WireMembers(item, "A block", known: ["kind", "start", "end"])
                guard let kind = Block.Kind(rawValue: try block.text("kind")) else {
                    throw WireFault("The kind of a block is not known")
                }
                return Block(kind, try block.range())
            })
        title = try members.textIfThere("title")
        byline = try members.textIfThere("byline")
        publisher = try members.textIfThere("publisher")
        url = try members.textIfThere("url")
        published = try members.parsed("published", as: "a day") { CalendarDate($0) }
        language = try members.textIfThere("language")
        links = try members.each("links") { item throws(WireFault) in
            let link = try WireMembers(item, "A link", known: ["address", "start", "end"])
            return Link(address: try link.text("address"), range: try link.range())
        }
    }
}
