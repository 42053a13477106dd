public import ClaimModel
public import NameMatching

/// Registers of officials that can be asked.
public protocol OfficialsDirectory: Sendable {
    /// The name that reports give it: a file's.
    var name: String { get }
    /// The date to which it is complete, if it says so.
    var asOf: PartialDate? { get }

    /// The tenures of everyone whose name might be this one, in order of person and start.
    ///
    /// A superset: the caller grades the names.
    func tenures(ofPersonNamed name: String) -> [Tenure]

    /// The tenures of every office that might be meant by a title, in the order of the register.
    ///
    /// A superset: the caller compares organisations, and titles once more.
    ///
    /// - Parameter bodies: the words of the bodies that are named beside the title, as
    ///   `OfficeTitle.wordsOfBody` has them.
    func tenures(inOffice title: OfficeTitle, of bodies: Set<String>) -> [Tenure]
}
