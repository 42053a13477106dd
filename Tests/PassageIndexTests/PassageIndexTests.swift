import PassageIndex
import TestSupport
import Testing

@Suite struct PassageIndexTests {
    @Test(arguments: 0..<60)
    func findsWhatAddingUpEverythingFinds(number: Int) throws {
        var collection = RandomCollection(seed: UInt64(number))
        let index = try collection.index(parts: 1 + number % 3)
        for _ in 0..<12 {
            let query = collection.query()
            let limit = collection.number(in: 1...20)
            let found = try index.search(query, limit: limit)
            let wanted = try index.exhaustiveSearch(query, limit: limit)
            #expect(found == wanted, "seed \(number), query \(query)")
        }
    }
}
