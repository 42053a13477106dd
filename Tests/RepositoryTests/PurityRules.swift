/// The only modules that may touch files, clock, environment, locale, chance or the terminal.
let modulesThatTouchTheWorld: Set<String> = [
    "CheckerProgram", "ChildProcesses", "CrosscheckCLI", "DocumentConversion", "EvidenceStore",
    "OfficialsStore", "PassageIndex", "WebRetrieval", "crosscheck",
]

private let touches = [
    "FileManager", "FileHandle", "Data(contentsOf", "String(contentsOf", "fopen(",
    "URLSession", "ProcessInfo", "getenv(", "Process(", "exit(",
    "Date()", "Date.now", "ContinuousClock.now", "SuspendingClock.now", "time(nil)",
    "Locale.current", "TimeZone.current", "Calendar.current",
    "print(", "debugPrint(", "NSLog(", "fputs(", "readLine(", "stdout", "stderr",
    ".random(", ".randomElement(", ".shuffled(", "SystemRandomNumberGenerator",
]

/// Uses of the world outside in a module that gets what it needs as a parameter.
func purityFaults(in source: Repository.TextFile) -> [Fault] {
    faults(in: source, words: touches) { word in
        "A pure module does not use '\(word)'; take what it gives as a parameter"
    }
}

/// Ways to trap that the house does without.
func trapFaults(in source: Repository.TextFile) -> [Fault] {
    faults(in: source, words: ["try!", "as!"]) { word in
        "'\(word)' traps on what was not foreseen; handle that case"
    }
}

private func faults(
    in source: Repository.TextFile, words: [String], message: (String) -> String
) -> [Fault] {
    let code = SwiftCode(source.text)
    let found = words.filter(code.text.contains)
    guard !found.isEmpty else { return [] }
    return code.lines.enumerated().flatMap { index, line in
        found.filter { !line.rangesOfWord($0).isEmpty }.map {
            Fault(path: source.path, line: index + 1, message: message($0))
        }
    }
}
