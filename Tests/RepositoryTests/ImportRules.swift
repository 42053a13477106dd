/// An import as it is written in a source.
struct ImportStatement: Equatable {
    let module: String
    let line: Int

    private static let modifiers: Set<Substring> = [
        "public", "package", "internal", "fileprivate", "private",
    ]
    private static let kinds: Set<Substring> = [
        "struct", "class", "enum", "protocol", "typealias", "func", "let", "var",
    ]

    static func all(in source: String) -> [ImportStatement] {
        SwiftCode(source).lines.enumerated().compactMap { index, line in
            module(importedBy: line).map { ImportStatement(module: $0, line: index + 1) }
        }
    }

    private static func module(importedBy line: Substring) -> String? {
        let words = line.split(separator: " ")
            .drop { $0.hasPrefix("@") || modifiers.contains($0) }
        guard words.first == "import" else { return nil }
        let imported = words.dropFirst().drop { kinds.contains($0) }.first
        return imported?.split(separator: ".").first.map(String.init)
    }
}

/// Modules that come with the toolchain and need no line in Package.swift.
let toolchainModules: Set<String> = [
    "Dispatch", "Foundation", "FoundationEssentials", "Glibc", "Synchronization", "Testing",
]

/// Imports that Package.swift does not list for the target, and what it lists in vain.
func importFaults(_ target: Manifest.Target, sources: [Repository.TextFile]) -> [Fault] {
    // A target without a source is the business of `folderFaults`.
    guard !sources.isEmpty else { return [] }
    let allowed = target.imports.union(target.products)
    var used: Set<String> = []
    var faults: [Fault] = []
    for source in sources {
        for statement in ImportStatement.all(in: source.text) {
            used.insert(statement.module)
            guard !allowed.contains(statement.module),
                !toolchainModules.contains(statement.module)
            else { continue }
            faults.append(
                Fault(
                    path: source.path, line: statement.line,
                    message: "Package.swift does not let \(target.name) import \(statement.module)"
                ))
        }
    }
    for unused in allowed.subtracting(used).sorted() {
        faults.append(
            Fault(
                path: "Package.swift",
                message: "\(target.name) lists \(unused) and no source of it imports that"))
    }
    return faults
}
