package import Diagnostics

/// What can be at fault with front matter beyond its YAML.
package enum FrontMatterFaults {
    package static func unclosed(at place: Place) -> Diagnostic {
        Diagnostic(
            "front-matter/unclosed", "Front matter that starts here is not closed", at: place,
            suggestions: ["Add a line '---' below the last key"])
    }
}
