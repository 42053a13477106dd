import YAML

/// The keys of Popolo that may stand in a register although nothing is read from them.
enum PopoloKeys {
    static let register = [
        IgnoredKey("posts", reason: "The role stands in the membership"),
        IgnoredKey("areas", reason: "Places have no part in a lookup"),
        IgnoredKey("events", reason: "Events stand in a chronology"),
    ]

    static let person =
        [identifiers, links, contactDetails, image] + [
            IgnoredKey("gender", reason: "Names are matched without it"),
            IgnoredKey("birth_date", reason: "Tenures alone say who held an office"),
            IgnoredKey("death_date", reason: "Tenures alone say who held an office"),
        ]

    static let organization =
        [identifiers, links, contactDetails, image] + [
            IgnoredKey(
                "classification", reason: "The kind of organization does not bear on its names")
        ]

    static let membership =
        [links, contactDetails] + [
            IgnoredKey("label", reason: "Role and organization say the same"),
            IgnoredKey("post_id", reason: "The role stands in the membership"),
        ]

    /// Of a name or a source.
    static let note = [IgnoredKey("note", reason: "Words for the keeper of the register")]

    private static let identifiers = IgnoredKey(
        "identifiers", reason: "Numbers of other registers, which no article cites")
    private static let links = IgnoredKey(
        "links", reason: "Pages about them; what backs a membership is in its sources")
    private static let contactDetails = IgnoredKey("contact_details", reason: "How to reach them")
    private static let image = IgnoredKey("image", reason: "What they look like")
}
