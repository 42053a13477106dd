internal import Attribution
public import CheckerKit
internal import DateConsistency
internal import NamedOfficialLookup
internal import Quotation
internal import SourceCrossReference

/// The checkers of this build, in alphabetical order.
public let checkerCatalog: [any Checker.Type] = [
    attribution,
    dateConsistency,
    namedOfficialLookup,
    quotation,
    sourceCrossReference,
]
