package import ClaimModel

/// Who held which office when, as far as one file knows.
package struct Register: Hashable, Sendable {
    /// Of the file.
    package var name: String
    /// The date to which it is complete; after it nothing is claimed.
    package var asOf: PartialDate?
    /// In the order of the file.
    package var tenures: [Tenure]

    package init(name: String, asOf: PartialDate? = nil, tenures: [Tenure]) {
        self.name = name
        self.asOf = asOf
        self.tenures = tenures
    }
}
