import CheckerKit
import CheckerPrograms
import ChildProcesses
import Foundation
import TestSupport

/// A folder of its own with programs in it, which is gone when it is.
final class ProgramFolder {
    let path: String
    let surroundings = ChildSurroundings(path: ProcessInfo.processInfo.environment["PATH"])

    init() throws {
        path = FileManager.default.temporaryDirectory.path + "/crosscheck-\(UUID().uuidString)"
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: false)
    }

    deinit {
        try? FileManager.default.removeItem(atPath: path)
    }

    func add(_ text: String, as name: String) throws {
        try Data(text.utf8).write(to: URL(fileURLWithPath: "\(path)/\(name)"))
        try FileManager.default.setAttributes(
            [.posixPermissions: 0o755], ofItemAtPath: "\(path)/\(name)")
    }

    func entry(_ name: String, limits: ProgramLimits = patient) throws -> CatalogueEntry {
        try ProgramPlace(path: "\(path)/\(name)", surroundings: surroundings)
            .introduce(as: "./\(name)", limits: limits)
    }

    /// For a machine that is busy with other tests.
    static var patient: ProgramLimits {
        var limits = ProgramLimits()
        limits.secondsToStart = 300
        limits.secondsToAnswer = 300
        return limits
    }

    /// The program that the documentation shows.
    static func documented() throws -> String {
        let page = try String(
            contentsOf: packageRoot.appending(path: "Documentation/Checkers as programs.md"),
            encoding: .utf8)
        let part = page.components(separatedBy: "```python\n").dropFirst().first
        return part?.components(separatedBy: "```").first ?? ""
    }

    /// A program that says of each claim that it saw it, but does as told on claim `c2`.
    func addScripted(_ deed: String, description: String = "") throws {
        try add(
            """
            #!/usr/bin/env python3
            import json, os, sys, time, subprocess

            def say(message):
                sys.stdout.write(json.dumps(message) + "\\n")

            def hear():
                sys.stdout.flush()
                line = sys.stdin.readline()
                if not line:
                    sys.exit(0)
                return json.loads(line)

            def ask(**question):
                say({"type": "ask", **question})
                return hear()

            def finding(**parts):
                return {"kind": "seen", "stance": "neutral", "strength": "indicative",
                        "message": "Seen " + claim["id"], "evidence": [], **parts}

            def answer(*findings):
                say({"type": "answer", "claim": claim["id"], "findings": findings})

            hear()
            checker = {"type": "checker", "protocol": 1, "id": "scripted", "summary": "Seen",
                       "rationale": "None", "needs": [], "languages": [],
                       "findings": [{"name": "seen", "summary": "Seen"}], "options": []}
            \(description)
            say(checker)
            start = hear()
            while True:
                for claim in hear()["claims"]:
                    if claim["id"] == "c2":
                        \(deed)
                    else:
                        answer(finding())

            """, as: "scripted")
    }
}
