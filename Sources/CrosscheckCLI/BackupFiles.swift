internal import Diagnostics
internal import EvidenceLibrary
internal import Reports
internal import WorkflowFiles

/// Which files make up a backup, found by what a workflow and a command line name.
struct BackupFiles {
    struct Named {
        var path: String
        var naming: FileTrouble.Naming
    }

    struct Source {
        /// What reports call it: its path within the folder that was named.
        var id: String
        var path: String
    }

    private(set) var sources: [Source] = []
    private(set) var libraries: [Named] = []
    private(set) var register: Named?
    private(set) var chronology: Named?
    private(set) var faults = Faults()

    private let files: any Files
    /// Files that are no sources: of no kind that is read, or reports of our own.
    private var others: [Source] = []

    init(_ files: any Files) {
        self.files = files
    }

    /// Adds what a workflow file names.
    mutating func add(_ paths: BackupPaths, namedIn workflow: SourceFile) {
        func named(_ path: PlacedPath) -> Named {
            Named(
                path: Path.joined(Path.folder(of: workflow.name), path.path),
                naming: .workflow(at: path.place, in: workflow))
        }
        if let sources = paths.sources.map(named) {
            if isLibrary(sources.path) {
                libraries.append(sources)
            } else {
                addFiles(list(sources.path, sources.naming), of: sources.path)
            }
        }
        register = paths.register.map(named)
        chronology = paths.chronology.map(named)
    }

    /// Adds a fault for a register or a chronology that is not there to be read.
    mutating func addMissingTables() {
        for table in [register, chronology].compactMap(\.self) {
            if files.isFolder(table.path) {
                faults.add(FileTrouble(table.path, .isFolder).faults(table.naming))
            } else if !files.exists(table.path) {
                faults.add(FileTrouble(table.path, .missing).faults(table.naming))
            }
        }
    }

    /// Adds a library, or a folder as people keep them, whose register and chronology win over a
    /// workflow's.
    mutating func add(folder: String) {
        guard !folder.isEmpty else {
            faults.add(Faults(CommandFaults.noFolder(option: "--backup")))
            return
        }
        guard !isLibrary(folder) else {
            libraries.append(Named(path: folder, naming: .commandLine))
            return
        }
        let paths = list(folder, .commandLine)
        register = only("officials", paths, folder) ?? register
        chronology = only("chronology", paths, folder) ?? chronology
        let tables = Set(Self.tables("officials") + Self.tables("chronology"))
        addFiles(paths.filter { !tables.contains($0) }, of: folder)
    }

    /// Adds the officials that the command line names; they win over all others.
    mutating func add(officials path: String) {
        guard !path.isEmpty else {
            faults.add(Faults(CommandFaults.noFile(option: "--officials")))
            return
        }
        register = Named(path: path, naming: .commandLine)
    }

    /// Whether a path names a library rather than a folder, or a source that was taken for one.
    private func isLibrary(_ path: String) -> Bool {
        files.exists(path) && !files.isFolder(path)
            && !SourceReader.endings.contains(Path.ending(of: path))
    }

    private mutating func list(_ folder: String, _ naming: FileTrouble.Naming) -> [String] {
        do {
            return try files.list(folder)
        } catch {
            faults.add(error.faults(naming))
            return []
        }
    }

    private mutating func addFiles(_ paths: [String], of folder: String) {
        var known = Set(sources.map { files.identity(of: $0.path) })
        // Ids are unique, and the same wherever the folder lies: of two files of one name in two
        // folders the second is called by its folder too.
        var ids = Set(sources.map(\.id))
        for path in paths {
            let file = Path.joined(folder, path)
            // A report quotes its article and would bear it out.
            if path.hasSuffix(RunSettings.reportEnding(of: .markdown))
                || !SourceReader.endings.contains(Path.ending(of: path))
            {
                others.append(Source(id: path, path: file))
            } else if known.insert(files.identity(of: file)).inserted {
                let id = [path, Path.joined(Path.name(of: folder), path)].first {
                    !ids.contains($0)
                }
                ids.insert(id ?? file)
                sources.append(Source(id: id ?? file, path: file))
            }
        }
    }

    private mutating func only(_ name: String, _ paths: [String], _ folder: String) -> Named? {
        let found = Self.tables(name).filter(paths.contains)
        if found.count > 1 {
            faults.add(Faults(BackupFaults.several(found, in: folder)))
        }
        return found.first.map { Named(path: Path.joined(folder, $0), naming: .commandLine) }
    }

    /// What is said of the files in the folders that are not read at all.
    var remarks: Faults {
        let tables = [register, chronology].compactMap(\.self)
        var seen = Set(tables.map { files.identity(of: $0.path) })
        var ignored: [String] = []
        var remarks = Faults()
        for file in others where seen.insert(files.identity(of: file.path)).inserted {
            if let table = Self.table(near: file.id) {
                remarks.add(Faults(BackupFaults.nearTable(file.path, meant: table)))
            } else {
                ignored.append(file.path)
            }
        }
        if !ignored.isEmpty {
            remarks.add(Faults(BackupFaults.ignored(ignored)))
        }
        return remarks
    }

    /// The table that a file would be if it were named and placed a little otherwise.
    private static func table(near path: String) -> String? {
        guard ["yaml", "yml", "json"].contains(Path.ending(of: path)) else { return nil }
        let stem = Path.withoutEnding(Path.name(of: path))
        let names = ["officials", "chronology"]
        guard let name = names.first(where: { $0 == stem }) ?? nearestName(to: stem, in: names)
        else { return nil }
        return "\(name).\(Path.ending(of: path))"
    }

    private static func tables(_ name: String) -> [String] {
        ["yaml", "yml", "json"].map { "\(name).\($0)" }
            + (name == "officials" ? ["officials.sqlite"] : [])
    }
}
