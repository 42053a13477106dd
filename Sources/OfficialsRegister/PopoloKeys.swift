/// The keys of Popolo that may stand in a register although nothing is read from them.
enum PopoloKeys {
    struct Ignored {
        var key: String
        var owners: Set<Owner>
        var reason: String
    }

    enum Owner: String {
        case register, person, organization, membership, name, source
    }

    static let ignored = [
        Ignored(
            key: "identifiers", owners: [.person, .organization],
            reason: "Numbers of other registers, which no article cites"),
        Ignored(
            key: "links", owners: [.person, .organization, .membership],
            reason: "Pages about them; what backs a membership is in its sources"),
        Ignored(
            key: "contact_details", owners: [.person, .organization, .membership],
            reason: "How to reach them"),
        Ignored(key: "image", owners: [.person, .organization], reason: "What they look like"),
        Ignored(key: "gender", owners: [.person], reason: "Names are matched without it"),
        Ignored(
            key: "birth_date", owners: [.person], reason: "Tenures alone say who held an office"),
        Ignored(
            key: "death_date", owners: [.person], reason: "Tenures alone say who held an office"),
        Ignored(
            key: "classification", owners: [.organization],
            reason: "The kind of organization does not bear on its names"),
        Ignored(
            key: "label", owners: [.membership], reason: "Role and organization say the same"),
        Ignored(
            key: "post_id", owners: [.membership], reason: "The role stands in the membership"),
        Ignored(key: "posts", owners: [.register], reason: "The role stands in the membership"),
        Ignored(key: "areas", owners: [.register], reason: "Places have no part in a lookup"),
        Ignored(
            key: "events", owners: [.register], reason: "Events stand in a chronology"),
        Ignored(
            key: "note", owners: [.name, .source], reason: "Words for the keeper of the register"),
    ]

    static func ignored(in owner: Owner) -> [String] {
        ignored.filter { $0.owners.contains(owner) }.map(\.key)
    }
}
