internal import Diagnostics

/// What can be wrong with a new checker.
enum CheckerFaults {
    static func noID(_ name: String, like id: String?) -> Diagnostic {
        fault(
            "no-checker-id", "\(quoted(name)) is no id of a checker",
            id.map { "Write \(quoted($0))" }
                ?? "Write words of small letters with hyphens between them: acronym-expansion")
    }

    static func isThere(_ id: String) -> Diagnostic {
        fault(
            "checker-is-there", "There is a checker \(quoted(id)) already",
            "Choose another id, or read it: crosscheck checkers show \(id)")
    }

    static func isTaken(_ id: String, module: String) -> Diagnostic {
        fault(
            "checker-is-there",
            "\(quoted(id)) would be called \(quoted(module)), as something else is already",
            "Choose another id")
    }

    static func noCheckout() -> Diagnostic {
        fault(
            "no-checkout",
            "A checker is added to a checkout of Crosscheck, and this folder is none",
            "Go to the folder that holds Package.swift and Plugins")
    }

    static func otherLayout() -> Diagnostic {
        fault(
            "other-layout", "The lists of checkers are not where they used to be",
            "Add it by hand, as Documentation/Writing a checker.md says")
    }

    /// - Parameter trouble: what its author needs to know.
    static func unusableProgram(_ name: String, _ trouble: String, at place: Place?) -> Diagnostic {
        Diagnostic(
            "command/unusable-program", "\(quoted(name)) cannot be used as a checker",
            explanation: trouble, at: place,
            suggestions: ["Mend the program as Documentation/Checkers as programs.md says"])
    }

    private static func fault(_ id: String, _ summary: String, _ step: String) -> Diagnostic {
        Diagnostic("command/\(id)", summary, at: nil, suggestions: [step])
    }
}
