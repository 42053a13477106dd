import Diagnostics
import Foundation
import GRDB
import OfficialsImport
import OfficialsRegister
import OfficialsStore
import Testing

@Suite struct NameSearchTests {
    private static let names = [
        "William Jefferson Clinton", "Nikita Khrushchev", "Muhammad al-Sisi", "Jean-Paul Dupont",
        "Владимир Зеленский", "Angela Merkel", "Tonya Ugoretz", "José Ángel Gurría Treviño",
        "John Smith", "Joan Smythe", "Ursula von der Leyen",
    ]

    private func store() throws -> OfficialsStore {
        let rows = Self.names.map { "\($0),Judge,Court\n" }.joined()
        let source = SourceFile(name: "f", text: "person,role,organization\n" + rows)
        let store = try OfficialsStore.inMemory()
        let file = ImportedFile(register: "r", format: "csv", file: "f", digest: "a")
        _ = try store.add(RegisterReading.read(source, as: .csv).records, of: file)
        return store
    }

    @Test(arguments: [
        ("Bill Clinton", "William Jefferson Clinton"),
        ("Nikita Chruschtschow", "Nikita Khrushchev"),
        ("Mohammed Al Sisi", "Muhammad al-Sisi"), ("J.-P. Dupont", "Jean-Paul Dupont"),
        ("Vladimir Zelenski", "Владимир Зеленский"), ("Merkel", "Angela Merkel"),
        ("Tonia Ugoretz", "Tonya Ugoretz"), ("Ugoretz, Tonya", "Tonya Ugoretz"),
        ("Jose Gurria", "José Ángel Gurría Treviño"), ("J. Smith", "John Smith"),
        ("Ursula van der Leyen", "Ursula von der Leyen"), ("Jhon Smith", "John Smith"),
    ])
    func findsANameHoweverItIsWritten(asked: String, wanted: String) throws {
        #expect(try store().persons(named: asked).first?.name == wanted)
    }

    @Test(arguments: ["Zaphod Beeblebrox", "", "…", "Angela Davis"])
    func findsNobodyOfAnotherName(_ name: String) throws {
        #expect(try store().persons(named: name, atLeast: 0.7).isEmpty)
    }
}

@Suite struct DamagedStoreTests {
    @Test(arguments: [
        "person SET id = x'ff00'", "person_name SET text = x'ff00'", "membership SET role = x'ff'",
        "register SET name = x'c000'",
    ])
    func whatIsDamagedIsSaidToBe(_ damage: String) throws {
        let path = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString).path
        defer { try? FileManager.default.removeItem(atPath: path) }
        let source = SourceFile(
            name: "f", text: "person,role,organization\nAnna Vale,Judge,Court\n")
        let file = ImportedFile(register: "r", format: "csv", file: "f", digest: "a")
        do {
            let store = try OfficialsStore.openToImport(path: path, name: "s")
            _ = try store.add(RegisterReading.read(source, as: .csv).records, of: file)
        }
        let database = try DatabaseQueue(path: path)
        try database.write { try $0.execute(sql: "UPDATE \(damage)") }
        try database.close()
        let store = try OfficialsStore.open(path: path, name: "s")
        #expect(throws: OfficialsStore.Trouble(.damaged)) {
            _ = try store.info()
            _ = try store.tenures(of: store.persons(named: "Anna Vale"))
        }
    }
}
