package import ClaimModel
package import Diagnostics

/// What a file says of officials, whatever its format: persons, organizations, posts and
/// memberships after Popolo.
package struct RegisterRecords: Sendable {
    /// The date to which the file says that it is complete.
    package var asOf: PartialDate?
    package var persons: [PersonRecord] = []
    package var organizations: [OrganizationRecord] = []
    package var posts: [PostRecord] = []
    package var memberships: [MembershipRecord] = []

    package init() {}

    package var count: Int {
        persons.count + organizations.count + posts.count + memberships.count
    }
}

/// A further name, with the time in which it was borne.
package struct NameRecord: Hashable, Sendable {
    package var name: String
    package var start: PartialDate?
    package var end: PartialDate?

    package init(_ name: String, start: PartialDate? = nil, end: PartialDate? = nil) {
        self.name = name
        self.start = start
        self.end = end
    }
}

/// A person as a file has it.
package struct PersonRecord: Sendable {
    package var id: String
    package var name: String
    package var otherNames: [NameRecord]
    /// Other ids by which memberships of this and other files name the person.
    package var aliases: [String]
    package var birth: PartialDate?
    package var place: Place

    package init(
        id: String, name: String, otherNames: [NameRecord] = [], aliases: [String] = [],
        birth: PartialDate? = nil, place: Place
    ) {
        self.id = id
        self.name = name
        self.otherNames = otherNames
        self.aliases = aliases
        self.birth = birth
        self.place = place
    }
}

/// A body as a file has it.
package struct OrganizationRecord: Sendable {
    package var id: String
    package var name: String
    package var otherNames: [NameRecord]
    package var parent: String?
    package var place: Place

    package init(
        id: String, name: String, otherNames: [NameRecord] = [], parent: String? = nil,
        place: Place
    ) {
        self.id = id
        self.name = name
        self.otherNames = otherNames
        self.parent = parent
        self.place = place
    }
}

/// An office as a file has it, whoever holds it.
package struct PostRecord: Sendable {
    package var id: String
    package var label: String
    package var organization: String?
    package var place: Place

    package init(id: String, label: String, organization: String? = nil, place: Place) {
        self.id = id
        self.label = label
        self.organization = organization
        self.place = place
    }
}

/// Who held which office when, as a file has it.
package struct MembershipRecord: Sendable {
    package var id: String?
    package var person: String
    package var organization: String?
    package var post: String?
    package var role: String?
    package var start: PartialDate?
    package var end: PartialDate?
    /// Addresses, or how the file names its own source.
    package var sources: [String]
    package var place: Place

    package init(
        id: String? = nil, person: String, organization: String? = nil, post: String? = nil,
        role: String? = nil, start: PartialDate? = nil, end: PartialDate? = nil,
        sources: [String] = [], place: Place
    ) {
        self.id = id
        self.person = person
        self.organization = organization
        self.post = post
        self.role = role
        self.start = start
        self.end = end
        self.sources = sources
        self.place = place
    }
}
