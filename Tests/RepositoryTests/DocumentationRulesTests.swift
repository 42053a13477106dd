import Testing

@Suite struct DocumentationRulesTests {
    @Test(arguments: [
        ("/// A.\npublic struct A {}\n", []),
        ("public struct A {}\n", [1]),
        ("struct A {\n    let a = 1\n}\n", []),
        ("/// A.\npublic struct A {\n    public let a = 1\n}\n", [3]),
        ("/// A.\n@frozen\npublic struct A {}\n", []),
        ("/// A.\npublic protocol A {\n    func a()\n    /// B.\n    static var b: Int\n}\n", [3]),
        ("/// A.\npublic enum A {\n    case a\n    /// B.\n    case b\n}\n", [3]),
        ("/// A.\npublic enum A {\n    case a\n}\nenum B {\n    case b\n}\n", [3]),
        ("/// A.\npublic func a() {\n    let b = 1\n}\n", []),
        ("public import A\npublic extension B {\n}\n", []),
        ("// A.\npublic typealias A = Int\n", [2]),
    ])
    func findsWhatIsPublicAndHasNoComment(text: String, lines: [Int]) {
        let file = Repository.TextFile(path: "A.swift", text: text)
        #expect(documentationFaults(in: file).map(\.line) == lines.map { $0 })
    }
}
