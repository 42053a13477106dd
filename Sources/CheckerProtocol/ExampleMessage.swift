internal import CheckerKit
internal import JSON

extension Example {
    var wire: JSONValue {
        .members(
            ("title", .string(title)), ("text", .string(text)),
            ("outcome", .string(outcome.rawValue)), ("message", .text(message)),
            (
                "options",
                options.isEmpty
                    ? nil
                    : .object(
                        options.sorted { $0.key < $1.key }.map { .init($0.key, $0.value.wire) })
            ),
            (
                "sources",
                .array(
                    backup.sources.map { source in
                        .members(
                            ("name", .string(source.name)), ("text", .string(source.text)),
                            ("url", .text(backup.addresses[source.name])),
                            ("publisher", .text(backup.publications[source.name]?.publisher)),
                            (
                                "date",
                                .text(backup.publications[source.name]?.date?.description)
                            ),
                            ("tier", .text(backup.publications[source.name]?.tier?.rawValue)),
                            ("fact-check", backup.factChecks[source.name]?.wire))
                    })
            ),
            ("tenures", backup.tenures.map { .array($0.map(\.wire)) }),
            ("events", backup.events.map { .array($0.map(\.wire)) }),
            ("published", .text(backup.published?.description)),
            ("headline", .text(backup.headline)), ("paragraphs", .strings(backup.paragraphs)),
            (
                "links",
                backup.links.isEmpty
                    ? nil
                    : .array(
                        backup.links.map {
                            ["words": .string($0.words), "address": .string($0.address)]
                        })
            ), ("linked-pages", backup.linkedPages.map(LinkedPage.wire)))
    }

    init(wire: JSONValue, setting known: [OptionDescription]) throws(WireFault) {
        let members = try WireMembers(
            wire, "An example",
            known: [
                "title", "text", "outcome", "message", "options", "sources", "tenures", "events",
                "published", "headline", "paragraphs", "links", "linked-pages",
            ])
        var backup = ExampleBackup.none
        for item in try members.list("sources") {
            let source = try WireMembers(
                item, "A source of an example",
                known: ["name", "text", "url", "publisher", "date", "tier", "fact-check"])
            let name = try source.text("name")
            backup = backup.source(name, try source.text("text"))
            backup.addresses[name] = try source.textIfThere("url")
            backup.publications[name] = ExampleBackup.Publication(
                publisher: try source.textIfThere("publisher"),
                date: try source.parsed("date", as: "a date in EDTF") { PartialDate($0) },
                tier: try source.parsed("tier", as: "a tier", SourceDocument.Tier.init(rawValue:)))
            backup.factChecks[name] = try source["fact-check"].map(FactCheck.init(wire:))
        }
        if members["tenures"] != nil {
            backup.tenures = try members.each("tenures", Tenure.init(wire:))
        }
        if members["events"] != nil {
            backup.events = try members.each("events", ChronologyEvent.init(wire:))
        }
        backup.published = try members.parsed("published", as: "a day") { CalendarDate($0) }
        backup.headline = try members.textIfThere("headline")
        backup.paragraphs = try members.texts("paragraphs")
        for item in members["links"] == nil ? [] : try members.list("links") {
            let link = try WireMembers(item, "A link", known: ["words", "address"])
            backup = backup.link(try link.text("words"), to: try link.text("address"))
        }
        backup.linkedPages = try members["linked-pages"].map(LinkedPage.byAddress)
        var options: [String: OptionValue] = [:]
        if case .object(let values) = members["options"] {
            for value in values {
                let option = known.first { $0.name == value.key }
                options[value.key] = try OptionValue(
                    wire: value.value, as: option?.form ?? .words([]), of: value.key)
            }
        }
        self.init(
            title: try members.text("title"), text: try members.text("text"),
            outcome: try members.choice("outcome"), message: try members.textIfThere("message"),
            backup: backup, options: options, file: "", line: 0)
    }
}
