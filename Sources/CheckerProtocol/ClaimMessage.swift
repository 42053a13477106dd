package import CheckerKit
package import JSON

extension Claim {
    package var wire: JSONValue {
        .members(
            ("id", .string(id)), ("text", .string(text)), ("quote", .string(quote)),
            ("kind", .string(kind.rawValue)), ("check-worthiness", .double(checkWorthiness)),
            ("stretch", .stretch(textRange)), ("content", .stretch(content)),
            ("sentence", .stretch(sentence)), ("context", .array(context.map(JSONValue.stretch))),
            (
                "speaker",
                speaker.map {
                    [
                        "name": .string($0.name), "is-named": .bool($0.isNamed),
                        "cue": .string($0.cue),
                    ]
                }
            ),
            (
                "mentions",
                .array(
                    mentions.map {
                        [
                            "kind": .string($0.kind.rawValue), "text": .string($0.text),
                            "start": .int($0.range.lowerBound), "end": .int($0.range.upperBound),
                        ]
                    })
            ))
    }

    /// A claim of an article whose file is its text.
    package init(wire: JSONValue) throws(WireFault) {
        let members = try WireMembers(
            wire, "A claim",
            known: [
                "id", "text", "quote", "kind", "check-worthiness", "stretch", "content", "sentence",
                "context", "speaker", "mentions",
            ])
        let stretch = try Self.stretch(members["stretch"])
        var speaker: Speaker?
        if let said = members["speaker"] {
            let said = try WireMembers(said, "A speaker", known: ["name", "is-named", "cue"])
            speaker = Speaker(
                name: try said.text("name"), isNamed: try said.flag("is-named"),
                cue: try said.text("cue"))
        }
        self.init(
            id: try members.text("id"), text: try members.text("text"),
            quote: try members.text("quote"), range: stretch, textRange: stretch,
            content: try Self.stretch(members["content"]),
            sentence: try Self.stretch(members["sentence"]),
            context: try members.each("context", Self.stretch), speaker: speaker,
            kind: try members.choice("kind"),
            checkWorthiness: try members.number("check-worthiness"),
            mentions: try members.each("mentions") { item throws(WireFault) in
                let mention = try WireMembers(
                    item, "A mention", known: ["kind", "text", "start", "end"])
                return Mention(
                    kind: try mention.choice("kind"), text: try mention.text("text"),
                    range: try mention.range())
            })
    }

    private static func stretch(_ wire: JSONValue?) throws(WireFault) -> Range<Int> {
        try WireMembers(wire ?? .null, "A stretch", known: ["start", "end"]).range()
    }
}
