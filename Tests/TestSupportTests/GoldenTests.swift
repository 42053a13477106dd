import Foundation
import TestSupport
import Testing

@Suite struct GoldenTests {
    @Test(
        arguments: [
            ([:], GoldenMode.comparing),
            (["CI": "true"], .comparing),
            (["UPDATE_SNAPSHOTS": "0"], .comparing),
            (["UPDATE_SNAPSHOTS": "1"], .recording),
            (["UPDATE_SNAPSHOTS": "1", "CI": ""], .recording),
            (["UPDATE_SNAPSHOTS": "1", "CI": "false"], .recording),
            (["UPDATE_SNAPSHOTS": "1", "CI": "true"], .refusingToRecord),
            (["UPDATE_SNAPSHOTS": "1", "CI": "1"], .refusingToRecord),
        ] as [([String: String], GoldenMode)])
    func recordsOnlyWhenAskedAndNotUnderCI(environment: [String: String], mode: GoldenMode) {
        #expect(GoldenMode(environment: environment) == mode)
    }

    @Test func theSameBytesPass() throws {
        try withGolden("one\ntwo\n") { golden, _ in
            for mode in [GoldenMode.comparing, .recording, .refusingToRecord] {
                try #expect(golden.compare("one\ntwo\n", mode) == .same)
            }
        }
    }

    @Test(arguments: ["one\ntwo", "one\r\ntwo\n", "one\ntwo\n\n", "one\ntow\n", ""])
    func otherBytesFailAndLeaveTheFileAlone(text: String) throws {
        try withGolden("one\ntwo\n") { golden, file in
            for mode in [GoldenMode.comparing, .refusingToRecord] {
                try #expect(golden.compare(text, mode) != .same)
            }
            try #expect(Data(contentsOf: file) == Data("one\ntwo\n".utf8))
        }
    }

    @Test func anotherNormalisationIsAnotherText() throws {
        try withGolden("caf\u{E9}\n") { golden, _ in
            try #expect(golden.compare("cafe\u{301}\n", .comparing) != .same)
        }
    }

    @Test(arguments: ["one\n", nil]) func recordingWritesAndFailsOnce(stored: String?) throws {
        try withGolden(stored) { golden, file in
            try #expect(golden.compare("two\n", .recording) != .same)
            try #expect(Data(contentsOf: file) == Data("two\n".utf8))
            try #expect(golden.compare("two\n", .recording) == .same)
        }
    }

    @Test func aMissingFileFailsAndSaysHowToWriteIt() throws {
        try withGolden(nil) { golden, file in
            let outcome = try golden.compare("two\n", .comparing)
            let expected = """
                story/report.md does not exist yet. \
                Run with UPDATE_SNAPSHOTS=1 if this is what it should say:
                two

                """
            #expect(outcome == .fails(expected))
            #expect(!FileManager.default.fileExists(atPath: file.path))
        }
    }

    @Test func aDifferenceFailsAndIsDrawn() throws {
        try withGolden("one\ntwo\n") { golden, _ in
            let expected = """
                story/report.md says something else (-) than the output (+). \
                Run with UPDATE_SNAPSHOTS=1 if this is what it should say:
                @ 1
                  one
                - two
                + three
                  \("")
                """
            try #expect(golden.compare("one\nthree\n", .comparing) == .fails(expected))
        }
    }

    @Test func theFileIsFoundFromTheRootOfThePackage() throws {
        let manifest = packageRoot.appendingPathComponent("Package.swift")
        let text = try String(decoding: Data(contentsOf: manifest), as: UTF8.self)
        let same = try goldenComplaint(text, at: "Package.swift", environment: [:])
        let other = try goldenComplaint(text + "more", at: "Package.swift", environment: [:])
        #expect(same == nil)
        #expect(other?.hasSuffix("- \n+ more") == true)
    }

    /// Runs `body` on a golden file in a folder of its own, with `stored` in it.
    private func withGolden(
        _ stored: String?, _ body: (GoldenFile, URL) throws -> Void
    ) throws {
        let folder = FileManager.default.temporaryDirectory
            .appendingPathComponent("golden-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let file = folder.appendingPathComponent("story/report.md")
        if let stored {
            try FileManager.default.createDirectory(
                at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data(stored.utf8).write(to: file)
        }
        try body(GoldenFile(file: file, name: "story/report.md"), file)
    }
}
