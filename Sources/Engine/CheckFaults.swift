import CheckerKit
import ClaimModel

/// Why a check of a claim could not be made.
enum CheckFaults {
    static func overrun(_ checker: String, seconds: Int) -> CheckFailure {
        CheckFailure(
            checker: checker,
            message: "Not done when the check's time of \(seconds) "
                + "second\(seconds == 1 ? "" : "s") was up; "
                + "'deadline-in-seconds' in the workflow gives it more")
    }

    static func stopped(_ checker: String, by error: any Error) -> CheckFailure {
        if let trouble = error as? CheckerTrouble {
            return CheckFailure(checker: checker, message: trouble.message.inOneLine)
        }
        return CheckFailure(
            checker: checker,
            message: "Stopped by an error that the checker does not explain: "
                + "\(error)".inOneLine)
    }

    /// A finding of a kind that the checker does not declare.
    static func undeclared(_ kind: String, of checker: String) -> CheckFailure {
        let fault =
            kind.hasPrefix("\(checker)/")
            ? "which it does not declare: list it in the findings of its info"
            : "but its kinds begin with '\(checker)/': make them by Self.kind(_:)"
        return CheckFailure(checker: checker, message: "Found '\(kind)', \(fault)")
    }
}
