internal import CheckerKit
internal import ClaimModel
internal import Diagnostics
internal import Engine
internal import NameMatching
internal import OfficialsStore
internal import Synchronization

/// A store of officials, as checkers are handed it.
final class StoredOfficials: OfficialsDirectory {
    let name: String
    private let directory: StoreDirectory
    private let path: String
    private let firstTrouble = Mutex<OfficialsStore.Trouble?>(nil)

    /// Whether a path names a store rather than a file in Popolo.
    static func isStore(_ path: String) -> Bool {
        !["yaml", "yml", "json"].contains(Path.ending(of: path))
    }

    init(path: String) throws {
        self.path = path
        name = Path.name(of: path)
        directory = try Self.translating(path) { () throws(OfficialsStore.Trouble) in
            StoreDirectory(try OfficialsStore.open(path: path, name: Path.name(of: path)))
        }
    }

    /// A store has no date of its own: each tenure has that of its register.
    var asOf: PartialDate? { nil }

    /// Why it could not be read at some time, which leaves checks without their answer.
    var trouble: Diagnostic? {
        firstTrouble.withLock { $0 }.map { StoreFaults.unusable(path, $0) }
    }

    func tenures(ofPersonNamed name: String) -> [Tenure] {
        answer { () throws(OfficialsStore.Trouble) in
            try directory.tenures(ofPersonNamed: name)
        }
    }

    func tenures(inOffice title: OfficeTitle, of bodies: Set<String>) -> [Tenure] {
        answer { () throws(OfficialsStore.Trouble) in
            try directory.tenures(inOffice: title, of: bodies)
        }
    }

    /// By what was imported, whichever order its pages are in.
    func digest() throws -> FileDigest {
        let info = try Self.translating(path) { () throws(OfficialsStore.Trouble) in
            try directory.store.info()
        }
        return FileDigest(
            role: "register", name: name, sha256: Digest.sha256(Array(info.contents.utf8)))
    }

    private func answer(_ work: () throws(OfficialsStore.Trouble) -> [Tenure]) -> [Tenure] {
        do {
            return try work()
        } catch {
            firstTrouble.withLock { $0 = $0 ?? error }
            return []
        }
    }

    /// Makes a store's trouble a fault of what the user gave.
    static func translating<Value>(
        _ path: String, _ work: () throws(OfficialsStore.Trouble) -> Value
    ) throws -> Value {
        do {
            return try work()
        } catch {
            throw Faults(StoreFaults.unusable(path, error))
        }
    }
}
