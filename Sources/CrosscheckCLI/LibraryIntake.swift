internal import Diagnostics
internal import EvidenceStore
internal import Foundation

/// Adds files to a library, some sources at a time: whatever was added stays, and adding the same
/// files again goes on from there.
struct LibraryIntake {
    struct File {
        var path: String
        var id: String
        var kind: LibraryKind
    }

    /// What was done so far.
    struct Tally {
        var added = 0
        var replaced = 0
        var known = 0
        var faultyFiles: [String] = []
    }

    /// How many bytes of sources, and the sources of how long, are written at once.
    private static let batchBytes = 16 << 20
    private static let batchTime = Duration.milliseconds(300)

    private let session: Session
    private let store: EvidenceStore
    private let keepsGoing: Bool
    private let time: String
    private var waiting: [SourceIntake] = []
    private var waitingBytes = 0
    private var lastWrite = ContinuousClock.now
    private var isStopped = false
    private(set) var tally = Tally()

    init(_ session: Session, _ store: EvidenceStore, keepsGoing: Bool) {
        self.session = session
        self.store = store
        self.keepsGoing = keepsGoing
        time = Date.now.ISO8601Format()
    }

    /// Adds what is sound; after a fault the rest is read for its faults alone, unless it is to be
    /// kept going.
    mutating func add(_ files: [File], progress: (_ done: Int, _ of: Int) -> Void) async throws {
        for (place, file) in files.enumerated() {
            try await add(file)
            progress(place + 1, files.count)
        }
        try flush()
    }

    private mutating func add(_ file: File) async throws {
        let source: SourceFile
        do {
            let limit =
                file.kind == .article ? InputLimits.source : InputLimits.importedRegister
            source = SourceFile(
                name: file.path, bytes: try session.files.read(file.path, limitInBytes: limit))
        } catch {
            return try fail(file.path, Faults(error.diagnostic()))
        }
        let digest = Digest.sha256(source.bytes)
        let whence = Path.normalized(file.path)
        if try store.knows(digest: digest, from: whence) {
            tally.known += 1
            return
        }
        let outcome = await LibraryReading(session: session).read(
            source, as: file.kind, id: file.id, digest: digest)
        if outcome.faults.diagnostics.hasErrors {
            try fail(file.path, outcome.faults)
        } else {
            session.report(outcome.faults)
        }
        guard !isStopped else { return }
        for intake in outcome.sources {
            waiting.append(intake)
            waitingBytes += intake.content.count
            let isDue = ContinuousClock.now - lastWrite >= Self.batchTime
            if isDue || waitingBytes >= Self.batchBytes { try flush() }
        }
    }

    private mutating func fail(_ path: String, _ faults: Faults) throws {
        session.report(faults)
        tally.faultyFiles.append(path)
        guard !keepsGoing else { return }
        try flush()
        isStopped = true
    }

    private mutating func flush() throws {
        guard !waiting.isEmpty else { return }
        for outcome in try store.add(waiting, at: time) {
            switch outcome {
            case .added: tally.added += 1
            case .replaced: tally.replaced += 1
            case .known: tally.known += 1
            }
        }
        waiting = []
        waitingBytes = 0
        lastWrite = ContinuousClock.now
    }
}
