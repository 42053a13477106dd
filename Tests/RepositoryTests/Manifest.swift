/// What Package.swift says of targets, read from its text.
struct Manifest {
    struct Target: Equatable {
        enum Kind: String, CaseIterable {
            case module
            case executable
            case embedded
            case systemLibrary
            case plugin
            case support
            case tool
            case tests
        }

        let kind: Kind
        let name: String
        var imports: Set<String> = []
        var products: Set<String> = []

        /// The folder of the package's root in which its own folder lies.
        var parent: String {
            switch kind {
            case .module, .executable, .embedded, .systemLibrary: "Sources"
            case .plugin: "Plugins"
            case .support, .tool, .tests: "Tests"
            }
        }
    }

    let checkers: [String]
    let targets: [Target]

    init(_ source: String) {
        let call = ManifestText(source)
        checkers = call.bracketed(after: "let checkers =")?.literals ?? []
        var found: [Target] = checkers.map {
            Target(kind: .plugin, name: $0, imports: ["CheckerKit"])
        }
        for kind in Target.Kind.allCases where kind != .plugin {
            for arguments in call.arguments(of: ".\(kind.rawValue)(") {
                // A product is written `.executable(name: …)` too, and is no target.
                guard let name = arguments.literals.first,
                    kind == .systemLibrary || arguments.startsWithLiteral
                else { continue }
                found.append(Self.target(kind, name, arguments, checkers: checkers))
            }
        }
        targets = found
    }

    private static func target(
        _ kind: Target.Kind, _ name: String, _ arguments: ManifestText, checkers: [String]
    ) -> Target {
        guard kind != .systemLibrary, kind != .embedded else {
            return Target(kind: kind, name: name)
        }
        var imports = Set(arguments.bracketed(after: ",")?.literals ?? [])
        if !arguments.code.rangesOfWord("checkers").isEmpty { imports.formUnion(checkers) }
        let products = arguments.arguments(of: ".product(").compactMap(\.literals.first)
        return Target(kind: kind, name: name, imports: imports, products: Set(products))
    }
}

/// A stretch of the manifest: its code, in which brackets can be matched, and its words.
struct ManifestText {
    let code: Substring
    private let source: String

    init(_ source: String) {
        self.init(source: source, code: SwiftCode(source).text[...])
    }

    private init(source: String, code: Substring) {
        self.source = source
        self.code = code
    }

    /// The words between quotation marks, in order.
    var literals: [String] {
        let quotes = code.utf8.indices.filter { code.utf8[$0] == UInt8(ascii: "\"") }
        return stride(from: 0, to: quotes.count - 1, by: 2).map { index in
            let (opening, closing) = (quotes[index], quotes[index + 1])
            return String(source.utf8[source.utf8.index(after: opening)..<closing]) ?? ""
        }
    }

    var startsWithLiteral: Bool { code.first { !$0.isWhitespace } == "\"" }

    /// The arguments of every call that is written as `call`, which ends with a parenthesis.
    func arguments(of call: String) -> [ManifestText] {
        code.ranges(of: call).map { stretch(from: $0.upperBound) }
    }

    /// What stands in the first square brackets after `word`.
    func bracketed(after word: String) -> ManifestText? {
        guard let start = code.firstRange(of: word)?.upperBound,
            let opening = code[start...].firstIndex(of: "[")
        else { return nil }
        return stretch(from: code.index(after: opening))
    }

    /// What stands between an opened bracket and the one that closes it.
    private func stretch(from start: String.Index) -> ManifestText {
        var depth = 1
        var end = start
        while end < code.endIndex {
            if "([".contains(code[end]) { depth += 1 }
            if ")]".contains(code[end]) { depth -= 1 }
            if depth == 0 { break }
            end = code.index(after: end)
        }
        return ManifestText(source: source, code: code[start..<end])
    }
}
