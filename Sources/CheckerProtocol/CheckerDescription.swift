package import CheckerKit
package import JSON

/// What a program says of the checker that it is.
package struct CheckerDescription: Sendable {
    /// The version of the protocol that this build speaks.
    package static let protocolVersion = 1

    package let info: CheckerInfo
    package let options: [OptionDescription]
    package let examples: [Example]

    package init(_ checker: CatalogueEntry) {
        info = checker.info
        options = checker.options
        examples = checker.examples
    }

    package var message: JSONValue {
        .members(
            ("type", "checker"), ("protocol", .int(Self.protocolVersion)), ("id", .string(info.id)),
            ("summary", .string(info.summary)), ("rationale", .string(info.rationale)),
            ("needs", .strings(info.needs.map(\.rawValue))),
            ("uses", .strings(info.uses.map(\.rawValue))),
            ("languages", .strings(info.languages)),
            (
                "findings",
                .array(
                    info.findings.map {
                        ["name": .string($0.name), "summary": .string($0.summary)]
                    })
            ),
            ("options", .array(options.map(\.wire))), ("examples", .array(examples.map(\.wire))))
    }

    /// Reads the message, of which nothing is believed.
    package init(_ message: JSONValue) throws(WireFault) {
        guard message["type"] == "checker" else {
            throw WireFault("Its first message is not of type 'checker'")
        }
        let version = message["protocol"]
        guard version == .int(Self.protocolVersion) else {
            let spoken = version.map { $0.text(.compact) } ?? "none"
            throw WireFault(
                "It speaks version \(spoken) of the protocol, and this build version "
                    + "\(Self.protocolVersion)")
        }
        let members = try WireMembers(
            message, "The message 'checker'",
            known: [
                "type", "protocol", "id", "summary", "rationale", "needs", "uses", "languages",
                "findings", "options", "examples",
            ])
        info = CheckerInfo(
            id: try members.text("id"), summary: try members.text("summary"),
            rationale: try members.text("rationale"), needs: try members.choices("needs"),
            uses: try members.choices("uses"),
            languages: members["languages"] == nil
                ? [Language.english] : try members.texts("languages"),
            findings: try members.each("findings") { item throws(WireFault) in
                let finding = try WireMembers(
                    item, "A kind of finding", known: ["name", "summary"])
                return FindingKind(try finding.text("name"), try finding.text("summary"))
            })
        let options = try members.each("options", OptionDescription.init(wire:))
        self.options = options
        examples = try members.each("examples") { item throws(WireFault) in
            try Example(wire: item, setting: options)
        }
        try Self.check(info, options)
    }

    /// Holds names to the form that workflows and reports rely on.
    private static func check(
        _ info: CheckerInfo, _ options: [OptionDescription]
    ) throws(WireFault) {
        let names = [info.id] + info.findings.map(\.name) + options.map(\.name)
        for name in names where !isKebab(name) {
            throw WireFault("'\(name)' is no name of small letters, digits and hyphens")
        }
        for names in [info.findings.map(\.name), options.map(\.name)] {
            for (place, name) in names.enumerated() where names[..<place].contains(name) {
                throw WireFault("'\(name)' may stand once")
            }
        }
        let lines = [info.summary] + info.findings.map(\.summary)
        for line in lines where line.isEmpty || line.hasSuffix(".") || line.contains("\n") {
            throw WireFault("A summary is one line without a final full stop, not '\(line)'")
        }
        guard !info.rationale.isEmpty else {
            throw WireFault("The rationale says what the checker cannot see")
        }
        for option in options where !option.form.admits(option.defaultValue) {
            throw WireFault(
                "The default of '\(option.name)' is \(option.form), not \(option.defaultValue)")
        }
    }

    private static func isKebab(_ text: String) -> Bool {
        let parts = text.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
        return text.utf8.first.map { (97...122).contains($0) } ?? false && text.utf8.count <= 60
            && parts.allSatisfy { part in
                !part.isEmpty
                    && part.allSatisfy { (97...122).contains($0) || (48...57).contains($0) }
            }
    }
}

extension OptionDescription {
    fileprivate var wire: JSONValue {
        let form: [JSONValue.Member] =
            switch self.form {
            case .integer(let limits):
                [
                    .init("takes", "integer"), .init("least", .int(limits.lowerBound)),
                    .init("most", .int(limits.upperBound)),
                ]
            case .decimal(let limits):
                [
                    .init("takes", "number"), .init("least", .double(limits.lowerBound)),
                    .init("most", .double(limits.upperBound)),
                ]
            case .words(let words): [.init("takes", "words"), .init("words", .strings(words))]
            case .names: [.init("takes", "names")]
            }
        return .object(
            [.init("name", .string(name))] + form
                + [.init("default", defaultValue.wire), .init("help", .string(help))])
    }

    fileprivate init(wire: JSONValue) throws(WireFault) {
        let members = try WireMembers(
            wire, "An option",
            known: ["name", "takes", "least", "most", "words", "default", "help"])
        let name = try members.text("name")
        let form: OptionForm
        switch try members.text("takes") {
        case "integer":
            let (least, most) = (try members.integer("least"), try members.integer("most"))
            guard least <= most else { throw WireFault("'\(name)' takes no number at all") }
            form = .integer(least...most)
        case "number":
            let (least, most) = (try members.number("least"), try members.number("most"))
            guard least <= most else { throw WireFault("'\(name)' takes no number at all") }
            form = .decimal(least...most)
        case "words":
            let words = try members.texts("words")
            guard Set(words).count == words.count, !words.isEmpty else {
                throw WireFault("The words of '\(name)' are a list in which each stands once")
            }
            form = .words(words)
        case "names": form = .names
        case let other:
            throw WireFault("An option takes integer, number, words or names, not '\(other)'")
        }
        guard let value = members["default"] else {
            throw WireFault("An option has a member 'default'")
        }
        self.init(
            name: name, form: form, help: try members.text("help"),
            defaultValue: try OptionValue(wire: value, as: form, of: name))
    }
}

extension OptionValue {
    package var wire: JSONValue {
        switch self {
        case .integer(let number): .int(number)
        case .decimal(let number): .double(number)
        case .words(let words): .strings(words)
        }
    }

    init(wire: JSONValue, as form: OptionForm, of name: String) throws(WireFault) {
        switch (form, wire) {
        case (.integer, .int(let number)): self = .integer(number)
        case (.decimal, .int(let number)): self = .decimal(Double(number))
        case (.decimal, .double(let number)): self = .decimal(number)
        case (.words, .array(let items)), (.names, .array(let items)):
            self = .words(
                items.compactMap { item in
                    if case .string(let word) = item { word } else { nil }
                })
        default: throw WireFault("'\(name)' takes \(form), not \(wire.text(.compact))")
        }
    }
}
