import Testing
import WordRelations

@Suite struct WordRelationTests {
    @Test(arguments: [
        ("stole", "steals", WordRelation.same),
        ("stopped", "stopping", .same),
        ("buy", "purchased", .synonym),
        ("attorney", "lawyer", .synonym),
        ("person", "footballer", .narrower),
        ("footballer", "person", .broader),
        ("rose", "fell", .opposite),
        ("praised", "criticised", nil),
        ("paintings", "quarterly", nil),
        ("xyzzy", "xyzzy", nil),
    ])
    func wordsStandToOneAnother(claim: String, source: String, expected: WordRelation?) {
        #expect(WordSenses(claim).relation(to: WordSenses(source)) == expected)
    }

    @Test func noPersonIsAPlace() {
        #expect(WordSenses("footballer").kind == .person)
        #expect(WordSenses("borough").kind == .location)
        #expect(WordKind.person.excludes(.location))
        #expect(!WordKind.person.excludes(.person))
        #expect(!WordKind.person.excludes(.group))
    }
}
