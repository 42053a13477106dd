import Testing

@Suite struct PurityRulesTests {
    @Test(arguments: [
        "FileManager.default", "ProcessInfo.processInfo", "let now = Date()", "print(a)",
        "Swift.print(a)", "let child = Process()", "Int.random(in: 0..<9)", "names.randomElement()",
        "exit(1)", "Locale.current", "try Data(contentsOf: url)", "\"\\(Date())\"",
    ])
    func refusesATouchOfTheWorld(code: String) {
        #expect(purityFaults(in: .init(path: "a.swift", text: "\n" + code)).map(\.line) == [2])
    }

    @Test(arguments: [
        "// print(a) and FileManager", "\"exit(1)\"", "CalendarDate()", "let randomness = 1",
        "subprocess.Process", "func blueprint(a: Int)", "exiting(1)",
        "all.append(contentsOf: more)",
    ])
    func acceptsWhatOnlyLooksLikeIt(code: String) {
        #expect(purityFaults(in: .init(path: "a.swift", text: code)) == [])
    }

    @Test(arguments: ["try! read()", "value as! Int", "\"\\(try! read())\""])
    func refusesATrap(code: String) {
        #expect(trapFaults(in: .init(path: "a.swift", text: "\n" + code)).map(\.line) == [2])
    }

    @Test(arguments: ["try? read()", "value as? Int", "// try! it", "\"as! Int\"", "alias != b"])
    func acceptsWhatDoesNotTrap(code: String) {
        #expect(trapFaults(in: .init(path: "a.swift", text: code)) == [])
    }
}
