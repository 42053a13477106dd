package import Foundation
package import Testing

/// Expects `text` to be, byte for byte, what the file at `path` holds.
///
/// With `UPDATE_SNAPSHOTS=1` a missing or differing file is written anew, and the test fails once,
/// so that the change is read before it is committed. Under `CI` nothing is ever written. `path`
/// starts at the root of the package, as in `Tests/Golden/report.md`.
package func expectGolden(
    _ text: String, at path: String, sourceLocation: SourceLocation = #_sourceLocation
) throws {
    let environment = ProcessInfo.processInfo.environment
    if let complaint = try goldenComplaint(text, at: path, environment: environment) {
        Issue.record("\(complaint)", sourceLocation: sourceLocation)
    }
}

/// What `expectGolden` has to say of `text`, or nil where it is as expected.
package func goldenComplaint(
    _ text: String, at path: String, environment: [String: String]
) throws -> String? {
    let golden = GoldenFile(file: packageRoot.appendingPathComponent(path), name: path)
    return try golden.compare(text, GoldenMode(environment: environment)).complaint
}

/// Whether a golden file may be written.
package enum GoldenMode: Equatable {
    case comparing
    case recording
    case refusingToRecord

    package init(environment: [String: String]) {
        switch (environment["UPDATE_SNAPSHOTS"] == "1", environment["CI"] ?? "") {
        case (false, _): self = .comparing
        case (true, ""), (true, "false"): self = .recording
        case (true, _): self = .refusingToRecord
        }
    }
}

/// What became of a comparison.
package enum GoldenOutcome: Equatable {
    case same
    case fails(String)

    var complaint: String? {
        if case .fails(let complaint) = self { complaint } else { nil }
    }
}

/// A file that holds the output a test expects.
package struct GoldenFile {
    let file: URL
    let name: String

    package init(file: URL, name: String) {
        self.file = file
        self.name = name
    }

    /// Compares, and writes the file if `mode` lets it.
    package func compare(_ text: String, _ mode: GoldenMode) throws -> GoldenOutcome {
        let stored = try read()
        if let stored, stored == Data(text.utf8) { return .same }
        switch mode {
        case .refusingToRecord:
            return .fails("\(name) is not recorded under CI; unset UPDATE_SNAPSHOTS there")
        case .recording:
            try write(text)
            return .fails("Wrote \(name); read the change, then unset UPDATE_SNAPSHOTS")
        case .comparing:
            return .fails(complaint(about: text, stored: stored))
        }
    }

    private func complaint(about text: String, stored: Data?) -> String {
        let next = "Run with UPDATE_SNAPSHOTS=1 if this is what it should say"
        guard let stored else { return "\(name) does not exist yet. \(next):\n\(text)" }
        let difference = LineDifference(from: String(decoding: stored, as: UTF8.self), to: text)
        return "\(name) says something else (-) than the output (+). \(next):\n\(difference)"
    }

    private func read() throws -> Data? {
        guard FileManager.default.fileExists(atPath: file.path) else { return nil }
        return try Data(contentsOf: file)
    }

    private func write(_ text: String) throws {
        try FileManager.default.createDirectory(
            at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: file, options: .atomic)
    }
}
