// Dates are part of most values.
@_exported public import CivilCalendar
