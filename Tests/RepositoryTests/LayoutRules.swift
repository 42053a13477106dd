/// What may stand at the top of the repository, beside names that begin with a dot.
let topLevelNames: Set<String> = [
    "Benchmarks", "Documentation", "LICENSE", "Makefile", "Package.swift", "Plugins", "README.md",
    "Sources", "Tests", "Workflows",
]

func topLevelFaults(in paths: [String]) -> [Fault] {
    let names = Set(paths.compactMap { $0.split(separator: "/").first.map(String.init) })
    return names.subtracting(topLevelNames).filter { !$0.hasPrefix(".") }.sorted().map {
        Fault(path: $0, message: "The top level has no place for it")
    }
}

/// Targets of `parent` without a folder there, and folders without a target.
func folderFaults(
    _ targets: [Manifest.Target], folders: [String], in parent: String
) -> [Fault] {
    let names = Set(targets.filter { $0.parent == parent }.map(\.name))
    let missing = names.subtracting(folders).sorted().map {
        Fault(path: "\(parent)/\($0)", message: "Package.swift names it and it holds no source")
    }
    let unnamed = Set(folders).subtracting(names).sorted().map {
        Fault(path: "\(parent)/\($0)", message: "Package.swift has no line for it")
    }
    return missing + unnamed
}

/// Checkers that Package.swift lists and the catalogue does not offer.
func catalogueFaults(checkers: [String], catalogue: Repository.TextFile) -> [Fault] {
    let code = SwiftCode(catalogue.text).text
    return checkers.compactMap { checker in
        let name = checker.prefix(1).lowercased() + checker.dropFirst()
        guard code.rangesOfWord(name).isEmpty else { return nil }
        return Fault(path: catalogue.path, message: "Add '\(name),' for the checker \(checker)")
    }
}
