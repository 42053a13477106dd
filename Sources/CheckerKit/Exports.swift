// A checker needs one import.
@_exported public import ClaimAlignment
@_exported public import ClaimModel
@_exported public import NameMatching
@_exported public import OfficeMentions
@_exported public import SourceOrigins
@_exported public import TenureMatching
@_exported public import TextAnalysis
@_exported public import WordRelations
