internal import Diagnostics
internal import YAML

/// What a file is that is no workflow, told by its name, or by its keys if that does not say.
enum TableKind: String {
    case register, chronology, claims

    var withArticle: String {
        switch self {
        case .register, .chronology: "a \(rawValue)"
        case .claims: "a file of claims"
        }
    }

    init?(of file: SourceFile) {
        guard let kind = Self.kind(ofName: file.name) ?? Self.kind(ofKeys: Self.keys(of: file))
        else { return nil }
        self = kind
    }

    /// A key of a register beside one of a chronology, which Popolo allows, makes it a register.
    private static func kind(ofKeys keys: [String]) -> TableKind? {
        if keys.contains(where: ["persons", "organizations", "memberships"].contains) {
            return .register
        }
        if keys.contains("events") { return .chronology }
        return keys.contains("claims") ? .claims : nil
    }

    private static func kind(ofName path: String) -> TableKind? {
        switch Path.withoutEnding(Path.name(of: path)).lowercased() {
        case "officials": .register
        case "chronology": .chronology
        case "claims": .claims
        default: nil
        }
    }

    private static func keys(of file: SourceFile) -> [String] {
        guard case .mapping(let entries) = YAMLDocument(file, limits: .large).root?.value else {
            return []
        }
        let keys = entries.map(\.key)
        // A workflow that is at fault is still one.
        return keys.contains(where: ["workflow", "checks"].contains) ? [] : keys
    }
}
