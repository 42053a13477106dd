import ClaimModel
import Diagnostics
import Foundation
import OfficialsImport
import OfficialsRegister
import OfficialsStore
import Testing

/// What imports leave behind on the disk.
@Suite struct StoreFileTests {
    @Test func aStoreThatNothingCameIntoIsTakenAway() throws {
        let folder = FileManager.default.temporaryDirectory.path
        let path = folder + "/\(UUID().uuidString).sqlite"
        let store = try OfficialsStore.openToImport(path: path, name: "s")
        #expect(FileManager.default.fileExists(atPath: path))
        try store.discard(path: path)
        #expect(!FileManager.default.fileExists(atPath: path))
    }

    @Test(.timeLimit(.minutes(15))) func aPipeIsNoStore() throws {
        let path = FileManager.default.temporaryDirectory.path + "/\(UUID().uuidString).sqlite"
        #expect(mkfifo(path, 0o600) == 0)
        defer { unlink(path) }
        #expect(throws: OfficialsStore.Trouble(.otherFile)) {
            try OfficialsStore.open(path: path, name: "s")
        }
    }

    @Test func aFileWithFaultsIsReadAgain() throws {
        let store = try OfficialsStore.inMemory()
        let offices = "memberships: [{person_id: p, organization_id: o, role: Mayor}]\n"
        let people = "persons: [{id: p, name: Ann}]\norganizations: [{id: o, name: Halden}]\n"
        func add(_ text: String, as register: String) throws -> ImportOutcome {
            let source = SourceFile(name: "\(register).yaml", bytes: Array(text.utf8))
            let (records, _) = RegisterReading.read(source, as: .popolo, ImportOptions())
            return try store.add(
                records,
                of: ImportedFile(
                    register: register, format: "popolo", file: source.name, digest: text),
                keepsGoing: true)
        }
        #expect(try add(offices, as: "offices").count(.added) == 0)
        _ = try add(people, as: "people")
        #expect(try add(offices, as: "offices").count(.added) == 1)
        #expect(try add(offices, as: "offices").end == .unchanged)
    }
}
