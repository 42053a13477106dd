internal import CheckerKit
internal import JSON

extension LinkedPage {
    /// The pages in the order of their addresses.
    static func wire(_ pages: [String: LinkedPage]) -> JSONValue {
        .array(pages.sorted { $0.key < $1.key }.map { $1.wire(at: $0) })
    }

    private func wire(at address: String) -> JSONValue {
        switch self {
        case .read(let text): ["address": .string(address), "read": text.wire]
        case .gone(let why): ["address": .string(address), "gone": .string(why)]
        case .unread(let why): ["address": .string(address), "unread": .string(why)]
        }
    }

    static func byAddress(_ wire: JSONValue) throws(WireFault) -> [String: LinkedPage] {
        guard case .array(let items) = wire else {
            throw WireFault("'linked-pages' is a list of pages")
        }
        var pages: [String: LinkedPage] = [:]
        for item in items {
            let members = try WireMembers(
                item, "A linked page", known: ["address", "read", "gone", "unread"])
            pages[try members.text("address")] = try LinkedPage(members)
        }
        return pages
    }

    private init(_ members: WireMembers) throws(WireFault) {
        if let text = members["read"] {
            self = .read(try AnalyzedText(wire: text))
        } else if let why = try members.textIfThere("gone") {
            self = .gone(why)
        } else {
            self = .unread(try members.text("unread"))
        }
    }
}
