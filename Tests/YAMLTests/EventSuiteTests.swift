import Diagnostics
import Foundation
import TestSupport
import Testing
import YAML

/// The public yaml-test-suite: our events, those of libyaml's own test program, and the suite's.
///
/// `make yaml-suite` runs it. Documentation/YAML.md lists what differs, and is held to it.
@Suite(.enabled(if: SuiteCase.folder != nil, SuiteCase.advice))
struct EventSuiteTests {
    private let cases = SuiteCase.all
    private let page = DeviationPage()

    @Test func theSuiteIsThere() {
        #expect(cases.count == SuiteCase.count)
    }

    @Test(.enabled(if: SuiteCase.program != nil, "CROSSCHECK_YAML_EVENTS names no program"))
    func theEventsAreThoseOfLibyaml() throws {
        var deviating: [String] = []
        for item in cases {
            let theirs = try item.eventsOfLibyaml()
            let ours = EventNotation(item.source)
            if ours.text != theirs.text || ours.isWhole != theirs.isWhole {
                deviating.append(item.id)
            }
        }
        #expect(deviating == page.cases(under: "Events that are not libyaml's"))
    }

    @Test func whatDiffersFromTheSuiteIsListed() {
        let deviating = cases.filter { item in
            let ours = EventNotation(item.source)
            return item.isInvalid ? ours.isWhole : ours.text != item.events
        }.map(\.id)
        let listed = page.cases(under: "Events that are not the suite's")
        #expect(Set(deviating).subtracting(listed).sorted() == [], "not listed")
        #expect(Set(listed).subtracting(deviating).sorted() == [], "listed, and equal")
        #expect(listed.count == Set(listed).count)
    }

    @Test func whatIsRefusedOnPurposeIsListed() {
        var refused: [String: [String]] = [:]
        for item in cases where EventNotation(item.source).isWhole {
            let document = YAMLDocument(item.source)
            #expect(document.root != nil || !document.diagnostics.isEmpty, "\(item.id)")
            for fault in Set(document.diagnostics.map(\.id)).sorted() {
                refused[fault, default: []].append(item.id)
            }
        }
        let rows = page.rows(under: "Documents that are refused although they are YAML")
        #expect(rows.keys.sorted() == refused.keys.sorted())
        for (fault, cases) in refused.sorted(by: { $0.key < $1.key }) {
            #expect(rows[fault] == cases, "\(fault): \(cases.joined(separator: " "))")
        }
    }
}

/// One case of the suite.
struct SuiteCase {
    /// Of release 2022-01-17.
    static let count = 402
    static let advice: Comment =
        "CROSSCHECK_YAML_SUITE is not set: the 402 cases of the yaml-test-suite are skipped"
    private static let environment = ProcessInfo.processInfo.environment
    static let folder = environment["CROSSCHECK_YAML_SUITE"].map { URL(fileURLWithPath: $0) }
    static let program = environment["CROSSCHECK_YAML_EVENTS"].map { URL(fileURLWithPath: $0) }

    /// As in the suite: "229Q", "VJP3/01".
    let id: String
    private let files: URL

    static var all: [SuiteCase] {
        guard let folder, let found = FileManager.default.enumerator(atPath: folder.path) else {
            return []
        }
        // The release also has folders by name and by tag, which are links to these.
        return found.compactMap { $0 as? String }.filter { path in
            path.hasSuffix("/in.yaml") && !path.hasPrefix("name/") && !path.hasPrefix("tags/")
        }.map { path in
            let id = String(path.dropLast("/in.yaml".count))
            return SuiteCase(id: id, files: folder.appendingPathComponent(id))
        }.sorted { $0.id < $1.id }
    }

    var source: SourceFile {
        SourceFile(name: id, bytes: contents("in.yaml") ?? [])
    }

    /// Whether the suite wants the text refused.
    var isInvalid: Bool { contents("error") != nil }

    /// As the suite wants them.
    var events: String { String(decoding: contents("test.event") ?? [], as: UTF8.self) }

    func eventsOfLibyaml() throws -> (text: String, isWhole: Bool) {
        let output = Pipe()
        let process = Process()
        process.executableURL = Self.program
        process.arguments = ["--flow", "keep", files.appendingPathComponent("in.yaml").path]
        process.standardOutput = output
        process.standardError = FileHandle.nullDevice
        try process.run()
        let written = output.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return (String(decoding: written, as: UTF8.self), process.terminationStatus == 0)
    }

    private func contents(_ name: String) -> [UInt8]? {
        FileManager.default.contents(atPath: files.appendingPathComponent(name).path).map(
            Array.init)
    }
}

/// The page of deviations, by section; a row starts with what differs and ends with the cases.
struct DeviationPage {
    private let sections: [Substring: [[String]]]

    init() {
        let file = packageRoot.appendingPathComponent("Documentation/YAML.md")
        let text = String(
            decoding: FileManager.default.contents(atPath: file.path) ?? Data(), as: UTF8.self)
        var sections: [Substring: [[String]]] = [:]
        var section: Substring = ""
        for line in text.split(separator: "\n") {
            if line.hasPrefix("## ") {
                section = line.dropFirst(3)
            } else if line.hasPrefix("| ") {
                let cells = line.split(separator: "|").map { String($0) }
                sections[section, default: []].append(cells)
            }
        }
        self.sections = sections
    }

    /// All cases of a section's last column, in order.
    func cases(under section: String) -> [String] {
        (sections[Substring(section)] ?? []).flatMap { Self.quoted($0.last ?? "") }
    }

    /// The cases of each row by what its first column has in backticks.
    func rows(under section: String) -> [String: [String]] {
        var rows: [String: [String]] = [:]
        for cells in sections[Substring(section)] ?? [] {
            if let name = Self.quoted(cells.first ?? "").first {
                rows[name] = Self.quoted(cells.last ?? "")
            }
        }
        return rows
    }

    private static func quoted(_ cell: String) -> [String] {
        cell.split(separator: "`", omittingEmptySubsequences: false).enumerated()
            .filter { !$0.offset.isMultiple(of: 2) }
            .flatMap { $0.element.split(separator: " ").map(String.init) }
    }
}
