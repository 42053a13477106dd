internal import CheckerKit
internal import Diagnostics
internal import Engine
internal import EvidenceLibrary
internal import OfficialsRegister
internal import WorkflowFiles

/// Reads the files of a backup.
///
/// A broken register or chronology stops the run, as checks would be wrong without it; a broken
/// source among many costs that source.
struct BackupReader {
    private let session: Session
    private var faults: Faults
    /// Faults that stop nothing: warnings, and all faults of sources.
    private var remarks = Faults()

    /// - Parameters:
    ///   - paths: what the workflow file names.
    ///   - backup: a folder as people keep them, whose files win over the workflow's.
    static func read(
        _ paths: BackupPaths, namedIn workflow: SourceFile, backup: String?,
        officials: String? = nil, in session: Session
    ) async throws -> Backup {
        var files = BackupFiles(session.files)
        files.add(paths, namedIn: workflow)
        if let backup {
            files.add(folder: backup)
        }
        if let officials {
            files.add(officials: officials)
        }
        var reader = BackupReader(session: session, faults: files.faults)
        return try await reader.read(files)
    }

    private init(session: Session, faults: Faults) {
        self.session = session
        self.faults = faults
    }

    private mutating func read(_ files: BackupFiles) async throws -> Backup {
        var backup = Backup()
        if let register = files.register {
            try addOfficials(register, to: &backup)
        }
        if let chronology = files.chronology {
            backup.chronology = try table(chronology, role: "chronology", &backup) { file in
                let (chronology, faults) = ChronologyFile.read(file)
                let named = chronology.map {
                    Chronology(name: Path.name(of: $0.name), events: $0.events)
                }
                return (named, faults)
            }
        }
        guard faults.isEmpty else { throw faults }
        var libraries: [LibraryBackup] = []
        for named in files.libraries {
            if let library = try faults.collect({ try LibraryBackup(named) }) {
                libraries.append(library)
            }
        }
        guard faults.isEmpty else { throw faults }
        var sources = try await sources(files.sources, &backup)
        for library in libraries {
            if let reason = library.madeAnew {
                remarks.add(Faults(LibraryFaults.indexMadeAnew(library.path, because: reason)))
            }
            if library.isLarge {
                backup.libraries.append(library)
                backup.digests.append(library.digest)
            } else {
                let contents = try library.contents()
                sources += try backup.add(contents, &remarks)
            }
        }
        backup.sources = sources
        remarks.add(files.remarks)
        session.report(remarks)
        return backup
    }

    private mutating func addOfficials(
        _ named: BackupFiles.Named, to backup: inout Backup
    ) throws {
        guard !StoredOfficials.isStore(named.path) else {
            let session = session
            let store = try faults.collect { try Self.store(named, in: session) }
            backup.officials = store
            if let digest = try store?.digest() { backup.digests.append(digest) }
            return
        }
        let index = try table(named, role: "register", &backup) { file in
            let (register, faults) = RegisterFile.read(file)
            return (register.map(RegisterIndex.init), faults)
        }
        backup.officials = index
        backup.tenureCount = index?.register.tenures.count
    }

    private static func store(
        _ named: BackupFiles.Named, in session: Session
    ) throws -> StoredOfficials {
        guard session.files.exists(named.path) else {
            throw FileTrouble(named.path, .missing).faults(named.naming)
        }
        return try StoredOfficials(path: named.path)
    }

    /// A store or a file of officials that stands for itself, without a backup.
    static func officials(
        at path: String, in session: Session
    ) throws -> any OfficialsDirectory {
        let named = BackupFiles.Named(path: path, naming: .commandLine)
        guard !StoredOfficials.isStore(path) else { return try store(named, in: session) }
        let file = try session.file(path, limitInBytes: InputLimits.register)
        let (register, found) = RegisterFile.read(file)
        guard let register, !found.hasErrors else { throw Faults(found, in: [file]) }
        session.report(Faults(found, in: [file]))
        return RegisterIndex(register)
    }

    private mutating func table<Table>(
        _ named: BackupFiles.Named, role: String, _ backup: inout Backup,
        _ read: (SourceFile) -> (Table?, [Diagnostic])
    ) throws -> Table? {
        let session = session
        let opened = try faults.collect {
            try session.file(
                named.path, limitInBytes: InputLimits.register, namedBy: named.naming)
        }
        guard let file = opened else { return nil }
        let (table, found) = read(file)
        if found.hasErrors {
            faults.add(Faults(found, in: [file]))
        } else {
            remarks.add(Faults(found, in: [file]))
        }
        backup.digests.append(
            FileDigest(
                role: role, name: Path.name(of: file.name), sha256: Digest.sha256(file.bytes)))
        return table
    }

    /// How many sources are read at once.
    private static let width = 8

    private mutating func sources(
        _ files: [BackupFiles.Source], _ backup: inout Backup
    ) async throws -> [ReadSource] {
        var sources: [ReadSource] = []
        var unread = Faults()
        var waiting = files.sorted { $0.id < $1.id }[...]
        while !waiting.isEmpty {
            for reading in try await readings(of: waiting.prefix(Self.width)) {
                switch reading.outcome {
                case .success(let source):
                    sources.append(source)
                    remarks.add(reading.faults)
                case .failure(let reason):
                    unread.add(reading.faults)
                    backup.unread.append(UnreadSource(name: reading.id, reason: reason.words))
                }
                if let digest = reading.digest { backup.digests.append(digest) }
            }
            waiting = waiting.dropFirst(Self.width)
        }
        remarks.add(unread)
        if !backup.unread.isEmpty {
            remarks.add(Faults(BackupFaults.leftOut(backup.unread.map(\.name))))
        }
        return sources
    }

    /// What came of reading a file of the backup.
    private struct Reading: Sendable {
        let id: String
        /// Or why there is none.
        let outcome: Result<ReadSource, Refusal>
        let faults: Faults
        /// `nil` if the file was not read at all.
        let digest: FileDigest?
    }

    /// In the order of the files.
    private func readings(
        of files: ArraySlice<BackupFiles.Source>
    ) async throws -> [Reading] {
        try await withThrowingTaskGroup(of: (Int, Reading).self) { group in
            for (place, named) in files.enumerated() {
                group.addTask { [self] in (place, try await reading(of: named)) }
            }
            return try await group.reduce(into: []) { $0.append($1) }
                .sorted { $0.0 < $1.0 }.map(\.1)
        }
    }

    private func reading(of named: BackupFiles.Source) async throws -> Reading {
        let file: SourceFile
        do {
            file = SourceFile(
                name: named.path,
                bytes: try session.files.read(named.path, limitInBytes: InputLimits.source))
        } catch {
            let reason = FileTrouble(named.id, error.reason).diagnostic().summary
            return Reading(
                id: named.id, outcome: .failure(Refusal(reason)),
                faults: Faults(error.diagnostic()), digest: nil)
        }
        let digest = Digest.sha256(file.bytes)
        let (source, found) = try await read(file, id: named.id, digest: digest)
        let reason = found.first { $0.severity == .error }?.summary ?? ""
        let role = source == nil ? "source, not read" : "source"
        return Reading(
            id: named.id, outcome: source.map { .success($0) } ?? .failure(Refusal(reason)),
            faults: Faults(found, in: [file]),
            digest: FileDigest(role: role, name: named.id, sha256: digest))
    }

    private func read(
        _ file: SourceFile, id: String, digest: String
    ) async throws -> (source: ReadSource?, faults: [Diagnostic]) {
        do {
            let document = try await session.extracted(file)
            return SourceReader.read(file, id: id, digest: digest, document: document)
        } catch let faults as Faults {
            return (nil, faults.diagnostics)
        }
    }
}
