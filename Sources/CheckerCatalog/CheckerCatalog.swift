internal import Attribution
public import CheckerKit
internal import DateConsistency
internal import Headline
internal import Link
internal import NamedOfficialLookup
internal import PriorFactCheck
internal import Quantity
internal import Quotation
internal import SourceCrossReference

/// The checkers of this build, in alphabetical order.
public let checkerCatalog: [any Checker.Type] = [
    attribution,
    dateConsistency,
    headline,
    link,
    namedOfficialLookup,
    priorFactCheck,
    quantity,
    quotation,
    sourceCrossReference,
]
