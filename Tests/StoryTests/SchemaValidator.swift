import Foundation
import TestSupport
import Testing

/// check-jsonschema, a validator that shares nothing with the readers.
enum SchemaValidator {
    static let advice: Comment =
        "check-jsonschema is not installed, so no schema is validated; 'make schemas' brings it"

    /// Where `make schemas` puts it, or where the environment says that it is.
    static let program: String? = {
        let named = ProcessInfo.processInfo.environment["CROSSCHECK_JSONSCHEMA"]
        let usual = packageRoot.appendingPathComponent(".build/validator/bin/check-jsonschema").path
        return [named, usual].compactMap { $0 }.first {
            FileManager.default.isExecutableFile(atPath: $0)
        }
    }()

    private struct Outcome: Decodable {
        struct Refusal: Decodable {
            let filename: String
        }

        let errors: [Refusal]
        let parse_errors: [Refusal]
    }

    /// The names of the documents that do not fit the schema.
    static func refused(_ documents: [URL], schema: URL) throws -> Set<String> {
        let output = Pipe()
        let process = Process()
        process.executableURL = URL(fileURLWithPath: try #require(program))
        process.arguments =
            ["--schemafile", schema.path, "--output-format", "json"] + documents.map(\.path)
        process.standardOutput = output
        try process.run()
        let written = output.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        let outcome = try JSONDecoder().decode(Outcome.self, from: written)
        return Set(
            (outcome.errors + outcome.parse_errors).map { refusal in
                URL(fileURLWithPath: refusal.filename).lastPathComponent
            })
    }
}

/// A folder of documents that is gone after the test.
struct ScratchFolder {
    private let url: URL
    private var fileManager: FileManager { .default }

    init() throws {
        url = FileManager.default.temporaryDirectory.appendingPathComponent(
            "crosscheck-schemas-\(UUID().uuidString)")
        try fileManager.createDirectory(at: url, withIntermediateDirectories: true)
    }

    @discardableResult
    func write(_ text: String, as name: String) throws -> URL {
        let file = url.appendingPathComponent(name)
        try Data(text.utf8).write(to: file)
        return file
    }

    var documents: [URL] {
        get throws {
            try fileManager.contentsOfDirectory(at: url, includingPropertiesForKeys: nil)
                .filter { $0.lastPathComponent != "schema" }
                .sorted { $0.path < $1.path }
        }
    }

    func remove() {
        try? fileManager.removeItem(at: url)
    }
}
