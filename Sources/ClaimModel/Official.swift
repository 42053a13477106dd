/// A membership of a register, with its person and organisation: who held which office when.
///
/// After Popolo: a person, a role, an organization, a start and an end.
public struct Tenure: Hashable, Sendable {
    public var personID: String
    public var person: String
    public var otherNames: [String]
    public var role: String
    public var organization: Organization
    /// `nil` if not known.
    public var start: PartialDate?
    /// `nil` if none is known.
    public var end: PartialDate?
    /// Addresses.
    public var sources: [String]
    /// The line of the register on which the membership starts, from 1.
    public var line: Int
    /// The register of a store that it stands in, and the date to which that one is complete;
    /// `nil` where one file is the register.
    public var register: StoredRegister?

    public init(
        personID: String, person: String, otherNames: [String] = [], role: String,
        organization: Organization, start: PartialDate? = nil, end: PartialDate? = nil,
        sources: [String] = [], line: Int = 1, register: StoredRegister? = nil
    ) {
        self.personID = personID
        self.person = person
        self.otherNames = otherNames
        self.role = role
        self.organization = organization
        self.start = start
        self.end = end
        self.sources = sources
        self.line = line
        self.register = register
    }
}

/// One of the registers that a store holds.
public struct StoredRegister: Hashable, Sendable {
    public var name: String
    /// The date to which it is complete.
    public var asOf: PartialDate?

    public init(name: String, asOf: PartialDate? = nil) {
        self.name = name
        self.asOf = asOf
    }
}

/// An organisation of a register, with the names of those it is part of.
public struct Organization: Hashable, Sendable {
    public var name: String
    public var otherNames: [String]
    /// From the nearest to the outermost, each with its other names.
    public var parents: [[String]]

    public init(name: String, otherNames: [String] = [], parents: [[String]] = []) {
        self.name = name
        self.otherNames = otherNames
        self.parents = parents
    }
}

/// An event of a chronology.
public struct ChronologyEvent: Hashable, Sendable {
    public var name: String
    public var otherNames: [String]
    public var date: DateInterval
    /// Addresses.
    public var sources: [String]
    /// The line of the chronology on which it starts, from 1.
    public var line: Int

    public init(
        name: String, otherNames: [String] = [], date: DateInterval, sources: [String] = [],
        line: Int = 1
    ) {
        self.name = name
        self.otherNames = otherNames
        self.date = date
        self.sources = sources
        self.line = line
    }
}
