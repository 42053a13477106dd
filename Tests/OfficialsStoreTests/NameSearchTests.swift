import Diagnostics
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
