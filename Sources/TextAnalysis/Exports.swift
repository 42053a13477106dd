// Whoever has an analysed text has its dates.
@_exported public import TemporalExpressions
