internal import Diagnostics
internal import Engine

/// Adds a new checker to a checkout: its folder, and its lines in the manifest and the catalogue.
struct CheckerScaffold {
    static let manifest = "Package.swift"
    static let catalogue = "Sources/CheckerCatalog/CheckerCatalog.swift"

    let session: Session

    /// - Returns: the paths of the files that were written.
    func add(_ template: CheckerTemplate) throws -> [String] {
        guard session.files.exists(Self.manifest), session.files.exists(Self.catalogue) else {
            throw Faults(CheckerFaults.noCheckout())
        }
        guard !session.files.exists(template.path), session.catalogue[template.id] == nil else {
            throw Faults(CheckerFaults.isThere(template.id))
        }
        guard !isTaken(template.module) else {
            throw Faults(CheckerFaults.isTaken(template.id, module: template.module))
        }
        let manifest = try text(of: Self.manifest)
        let catalogue = try text(of: Self.catalogue)
        guard
            let listed = Self.adding(
                "    \"\(template.module)\",", to: manifest, after: "let checkers = ["),
            let imported = Self.adding(
                "internal import \(template.module)", to: catalogue,
                after: "public import CheckerKit"),
            let offered = Self.adding(
                "    \(template.entry),", to: imported,
                after: "public let checkerCatalog: [any Checker.Type] = [")
        else { throw Faults(CheckerFaults.otherLayout()) }
        do throws(FileTrouble) {
            try session.files.makeFolder(Path.folder(of: template.path))
            try session.files.write(template.text, to: template.path)
            try session.files.write(listed, to: Self.manifest)
            try session.files.write(offered, to: Self.catalogue)
        } catch {
            throw Faults(error.diagnostic())
        }
        return [template.path, Self.manifest, Self.catalogue]
    }

    /// Whether a module of that name is there, of this package or of what it is built with.
    private func isTaken(_ module: String) -> Bool {
        Self.modulesOfOthers.contains(module)
            || ["Sources", "Tests", "Plugins"].contains {
                session.files.exists("\($0)/\(module)")
            }
    }

    private static let modulesOfOthers: Set<String> = [
        "ArgumentParser", "Dispatch", "Foundation", "GRDB", "Glibc", "Subprocess", "Swift",
        "Synchronization", "System", "Testing",
    ]

    private func text(of path: String) throws -> String {
        String(
            decoding: try session.file(path, limitInBytes: InputLimits.workflow).bytes,
            as: UTF8.self)
    }

    /// Puts a line in its place among the lines of its kind that follow an opening line; `nil`
    /// without that line.
    static func adding(_ line: String, to text: String, after opening: String) -> String? {
        var lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        guard let start = lines.firstIndex(of: opening[...]) else { return nil }
        let kind = line.prefix { $0 == " " || $0.isLowercase }
        var place = start + 1
        while place < lines.endIndex, lines[place].hasPrefix(kind.prefix { $0 == " " }),
            lines[place].count > 1, !lines[place].isEmpty, lines[place] < line
        {
            place += 1
        }
        lines.insert(line[...], at: place)
        return lines.joined(separator: "\n")
    }
}
