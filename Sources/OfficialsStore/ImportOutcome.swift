package import ClaimModel
package import Diagnostics
internal import OfficialsRegister

/// What is to be known of a file beside its rows.
package struct ImportedFile: Sendable {
    /// The register that its rows belong to; a later file of it takes the place of an earlier one.
    package var register: String
    package var format: String
    /// The file's name without its folder.
    package var file: String
    /// SHA-256 of its bytes.
    package var digest: String
    /// Whatever else its rows depend on, in one text.
    package var settings: String
    /// The date to which it is complete.
    package var asOf: PartialDate?

    package init(
        register: String, format: String, file: String, digest: String, settings: String = "",
        asOf: PartialDate? = nil
    ) {
        self.register = register
        self.format = format
        self.file = file
        self.digest = digest
        self.settings = settings
        self.asOf = asOf
    }
}

/// One row that an import added, changed or removed.
package struct StoreChange: Hashable, Sendable {
    package enum Kind: String, Sendable {
        case added, changed, removed
    }

    package var kind: Kind
    /// In the singular: "membership".
    package var what: String
    package var id: String
    /// What the row says, and what it said before.
    package var now: String?
    package var before: String?
}

/// What an import came to.
package struct ImportOutcome: Sendable {
    package enum End: Hashable, Sendable {
        case done
        /// The file is in the store already.
        case unchanged
        /// The faults kept everything as it was.
        case refused
        /// The store has a later file of the register, complete to that date.
        case older(PartialDate)
    }

    package var end: End
    /// Faults that show only against the store: ids that nothing has.
    package var faults: [Diagnostic] = []
    package var changes: [StoreChange] = []
    /// Rows of the file that are in the store as they were.
    package var same = 0

    package func count(_ kind: StoreChange.Kind) -> Int {
        changes.count { $0.kind == kind }
    }
}
