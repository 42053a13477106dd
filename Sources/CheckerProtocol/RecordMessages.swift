package import CheckerKit
package import JSON

// Values of the model that stand in several messages.

extension Tenure {
    package var wire: JSONValue {
        .members(
            ("person-id", .string(personID)), ("person", .string(person)),
            ("other-names", .strings(otherNames)), ("role", .string(role)),
            (
                "organization",
                [
                    "name": .string(organization.name),
                    "other-names": .strings(organization.otherNames),
                    "parents": .array(organization.parents.map(JSONValue.strings)),
                ]
            ),
            ("start", .text(start?.description)), ("end", .text(end?.description)),
            ("sources", .strings(sources)), ("line", .int(line)),
            (
                "register",
                register.map {
                    .members(("name", .string($0.name)), ("as-of", .text($0.asOf?.description)))
                }
            ))
    }

    package init(wire: JSONValue) throws(WireFault) {
        let members = try WireMembers(
            wire, "A tenure",
            known: [
                "number", "person-id", "person", "other-names", "role", "organization", "start",
                "end", "sources", "line", "register",
            ])
        let body = try WireMembers(
            members["organization"] ?? .null, "'organization' of a tenure",
            known: ["name", "other-names", "parents"])
        var parents: [[String]] = []
        for item in try body.list("parents") {
            guard case .array(let names) = item else {
                throw WireFault("'parents' of an organisation are lists of names")
            }
            parents.append(
                names.compactMap { if case .string(let name) = $0 { name } else { nil } })
        }
        var register: StoredRegister?
        if let named = members["register"] {
            let members = try WireMembers(
                named, "'register' of a tenure", known: ["name", "as-of"])
            register = StoredRegister(
                name: try members.text("name"),
                asOf: try members.parsed("as-of", as: "a date in EDTF") { PartialDate($0) })
        }
        self.init(
            personID: try members.textIfThere("person-id") ?? "",
            person: try members.text("person"), otherNames: try members.texts("other-names"),
            role: try members.text("role"),
            organization: Organization(
                name: try body.text("name"), otherNames: try body.texts("other-names"),
                parents: parents),
            start: try members.parsed("start", as: "a date in EDTF") { PartialDate($0) },
            end: try members.parsed("end", as: "a date in EDTF") { PartialDate($0) },
            sources: try members.texts("sources"), line: try members.integerIfThere("line") ?? 1,
            register: register)
    }
}

extension ChronologyEvent {
    package var wire: JSONValue {
        .members(
            ("name", .string(name)), ("other-names", .strings(otherNames)),
            ("date", .string(date.description)), ("sources", .strings(sources)),
            ("line", .int(line)))
    }

    package init(wire: JSONValue) throws(WireFault) {
        let members = try WireMembers(
            wire, "An event", known: ["name", "other-names", "date", "sources", "line"])
        let date = try members.parsed("date", as: "a date in EDTF") { DateInterval($0) }
        guard let date else { throw WireFault("An event has a date") }
        self.init(
            name: try members.text("name"), otherNames: try members.texts("other-names"),
            date: date, sources: try members.texts("sources"),
            line: try members.integerIfThere("line") ?? 1)
    }
}

extension SourceDocument {
    var wire: JSONValue {
        .members(
            ("id", .string(id)), ("title", .string(title)), ("publisher", .text(publisher)),
            ("date", .text(date?.description)), ("url", .text(url)),
            ("tier", .text(tier?.rawValue)), ("summary-of", .text(summaryOf)),
            ("fact-checks", factChecks.isEmpty ? nil : .array(factChecks.map(\.wire))),
            ("origin", origin.wire))
    }

    init(wire: JSONValue) throws(WireFault) {
        let members = try WireMembers(
            wire, "A source",
            known: [
                "id", "title", "publisher", "date", "url", "tier", "summary-of", "fact-checks",
                "origin",
            ])
        self.init(
            id: try members.text("id"), title: try members.text("title"),
            publisher: try members.textIfThere("publisher"),
            date: try members.parsed("date", as: "a date in EDTF") { PartialDate($0) },
            url: try members.textIfThere("url"),
            tier: members["tier"] == nil ? nil : try members.choice("tier"),
            summaryOf: try members.textIfThere("summary-of"),
            origin: try members["origin"].map(Origin.init(wire:)))
        if members["fact-checks"] != nil {
            factChecks = try members.each("fact-checks", FactCheck.init(wire:))
        }
    }
}

extension FactCheck {
    var wire: JSONValue {
        .members(("claim", .string(claim)), ("by", .text(claimedBy)), ("rating", .text(rating)))
    }

    init(wire: JSONValue) throws(WireFault) {
        let members = try WireMembers(wire, "A fact check", known: ["claim", "by", "rating"])
        self.init(
            claim: try members.text("claim"), claimedBy: try members.textIfThere("by"),
            rating: try members.textIfThere("rating"))
    }
}

extension Origin {
    fileprivate var wire: JSONValue {
        .members(
            ("name", .string(name)), ("reason", .string(reason.rawValue)), ("quote", .text(quote)),
            ("copy-of", .text(copyOf)))
    }

    fileprivate init(wire: JSONValue) throws(WireFault) {
        let members = try WireMembers(
            wire, "An origin", known: ["name", "reason", "quote", "copy-of"])
        guard let reason = Reason(rawValue: try members.text("reason")) else {
            throw WireFault("The reason of an origin is not known")
        }
        self.init(
            name: try members.text("name"), reason: reason,
            quote: try members.textIfThere("quote"), copyOf: try members.textIfThere("copy-of"))
    }
}
