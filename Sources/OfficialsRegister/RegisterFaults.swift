package import Diagnostics

/// What can be at fault with a register beyond its YAML.
package enum RegisterFaults {
    /// `what` in the singular: "person".
    package static func duplicateID(
        _ id: String, of what: String, at place: Place, first: Place
    ) -> Diagnostic {
        Diagnostic(
            "register/duplicate-id", "Id \(quoted(id)) may be given to one \(what)", at: place,
            notes: [.init("First given here", at: first)],
            suggestions: ["Give each \(what) an id of its own"])
    }

    package static func unknownID(
        _ id: String, of what: String, nearest: String?, at place: Place
    ) -> Diagnostic {
        let meant = nearest.map { "; did you mean \(quoted($0))?" } ?? ""
        return Diagnostic(
            "register/unknown-id", "No \(what) has the id \(quoted(id))" + meant, at: place,
            suggestions: nearest == nil ? ["Add the \(what), or name one that is there"] : [])
    }

    package static func endBeforeStart(
        _ end: String, start: String, at place: Place, startPlace: Place
    ) -> Diagnostic {
        Diagnostic(
            "register/end-before-start",
            "Membership may not end (\(end)) before it starts (\(start))",
            at: place, notes: [.init("The start is given here", at: startPlace)],
            suggestions: ["Correct one of the two dates"])
    }

    package static func organizationInItself(_ name: String, at place: Place) -> Diagnostic {
        Diagnostic(
            "register/organization-in-itself",
            "Organization \(quoted(name)) may not be part of itself",
            explanation: "Its parent, or a parent of that one, names it as the parent.",
            at: place, suggestions: ["Name another parent, or delete the line"])
    }

    package static func tooManyLevels(limit: Int, _ name: String, at place: Place) -> Diagnostic {
        Diagnostic(
            "register/too-many-levels",
            "Organization \(quoted(name)) has more than \(limit) organizations above it", at: place,
            suggestions: ["Leave out levels that no office is held in"])
    }
}
