import Testing

@Suite struct SizeRulesTests {
    @Test(
        arguments: [
            (400, 0, 1, []), (401, 0, 1, ["A file has at most 400 lines, this one 401; split it"]),
            (1, 60, 1, []), (1, 61, 1, ["A function has at most 60 lines, this one 61; split it"]),
            (1, 0, 100, []),
            (1, 0, 101, ["A line has at most 100 characters, this one 101; split it"]),
        ] as [(Int, Int, Int, [String])])
    func holdsTheLimits(lines: Int, function: Int, columns: Int, messages: [String]) {
        let file = Self.file(lines: lines, function: function, columns: columns)
        #expect(sizeFaults(in: file, exceptions: []).map(\.message) == messages)
    }

    @Test(
        arguments: [
            (420, []),
            (421, ["A file has at most 420 lines, this one 421; split it"]),
            (419, ["The largest file is down to 419 lines; lower its exception from 420"]),
            (12, ["The largest file is down to 12 lines; lower its exception from 420"]),
        ] as [(Int, [String])])
    func anExceptionHoldsUntilTheFileShrinks(lines: Int, messages: [String]) {
        let file = Self.file(lines: lines, function: 0, columns: 1)
        let exception = SizeException(path: file.path, limit: .file, size: 420)
        let elsewhere = SizeException(path: "b.swift", limit: .file, size: 1000)
        let faults = sizeFaults(in: file, exceptions: [elsewhere, exception])
        #expect(faults.map(\.message) == messages)
    }

    @Test func namesTheLineThatIsTooLong() {
        let long = String(repeating: "é", count: 101)
        let file = Repository.TextFile(path: "a.swift", text: "a\nb\n// \(long)\n")
        #expect(sizeFaults(in: file, exceptions: []).map(\.line) == [3])
    }

    @Test(arguments: [
        ("func a() {\n}\n", [1, 2]),
        (
            "\nfunc a(\n  b: () -> Void = {},\n  c: Int\n) -> Int {\n  if c { d }\n}\nlet e = 1\n",
            [2, 6]
        ),
        ("init?(a: Int) { self.init(b: a) }", [1, 1]),
        ("protocol P {\n  func a()\n}\n", []),
        ("let a = Thing.init(b) { c }\n", []),
        ("// func a() {\nlet text = \"func b() {\"\n", []),
        ("func a() {\n  let b = \"}\"\n  // }\n}\n", [1, 4]),
        ("func outer() {\n  func inner() {\n  }\n}\n", [1, 4, 2, 2]),
        ("subscript(a: Int) -> Int {\n  a\n}\n", [1, 3]),
    ])
    func measuresFunctions(source: String, linesAndSizes: [Int]) {
        let sizes = functionSizes(in: SwiftCode(source))
        #expect(sizes.flatMap { [$0.line, $0.size] } == linesAndSizes)
    }

    private static func file(lines: Int, function: Int, columns: Int) -> Repository.TextFile {
        var text = "//" + String(repeating: "x", count: max(0, columns - 2)) + "\n"
        if function > 0 {
            text += "func a() {\n" + String(repeating: "b()\n", count: function - 2) + "}\n"
        }
        text += String(repeating: "\n", count: max(0, lines - linesOf(text).count))
        return .init(path: "a.swift", text: text)
    }
}
