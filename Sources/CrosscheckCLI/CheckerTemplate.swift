/// The first text of a new checker: it compiles, and one of its examples fails.
struct CheckerTemplate {
    /// In kebab case: `acronym-expansion`.
    let id: String

    /// The name of its module: `AcronymExpansion`.
    var module: String {
        id.split(separator: "-").map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
    }

    /// What the catalogue lists: `acronymExpansion`.
    var entry: String { module.prefix(1).lowercased() + module.dropFirst() }

    var path: String { "Plugins/\(module)/\(module)Checker.swift" }

    var text: String {
        """
        public import CheckerKit

        /// What the catalogue sees of this module.
        public let \(entry): any Checker.Type = \(module)Checker.self

        struct \(module)Checker: Checker {
            static let info = CheckerInfo(
                id: "\(id)",
                summary: "The rule that holds when all is well",
                rationale: "Why it matters, and what this checker cannot see.",
                findings: [wrong])

            struct Options {}

            static let options = OptionSchema(Options())

            static let examples: [Example] = [
                .passes("All is well", "The bridge was opened in 1999."),
                .flags(
                    "Something is wrong", "The bridge was opened in ⟦the year 19999⟧.",
                    "No bridge is that new"),
            ]

            let options: Options

            func check(_ claim: Claim, in context: CheckContext) async throws -> [Finding] {
                []
            }

            static let wrong = FindingKind("wrong", "What is wrong, in one line")
        }

        """
    }

    /// Whether a text is an id: words of small letters and digits with hyphens between them.
    /// That it checks need not be said of a checker.
    private static let idleWords: Set<String> = ["check", "verify"]

    static func isID(_ text: String) -> Bool {
        let words = text.split(separator: "-", omittingEmptySubsequences: false)
        if let first = words.first, idleWords.contains(String(first)), words.count > 1 {
            return false
        }
        return words.allSatisfy { word in
            !word.isEmpty
                && word.utf8.allSatisfy { (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) }
        } && (text.utf8.first.map { $0 >= 0x61 } ?? false)
    }

    /// An id for a name that is none: `AcronymExpansion` and `acronym expansion` are
    /// `acronym-expansion`.
    static func id(like text: String) -> String? {
        var id = ""
        for character in text {
            if character.isUppercase, let last = id.last, last != "-" { id += "-" }
            id += character.isLetter || character.isNumber ? character.lowercased() : "-"
        }
        let words = id.split(separator: "-").drop { idleWords.contains(String($0)) }
        id = words.joined(separator: "-")
        return isID(id) ? id : nil
    }
}
