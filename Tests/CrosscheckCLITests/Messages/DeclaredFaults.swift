import Foundation
import TestSupport

/// The faults that the sources of the modules can make, by the names that they have there.
struct DeclaredFaults {
    /// A fault that is made, and the id that its message ends with, where it has one.
    struct Fault: Hashable {
        let name: String
        let id: String?
    }

    private(set) var faults: [Fault] = []
    /// Places outside of the `…Faults.swift` files where a fault is made.
    private(set) var strays: [String] = []

    /// Enumerations that are a fault each case.
    private static let enumerations = [
        "SyntaxFaultReader": "SyntaxFault", "ArticleFault": "ArticleFault", "Files": "Reason",
    ]

    init() throws {
        let sources = packageRoot.appendingPathComponent("Sources")
        let paths = try FileManager.default.subpathsOfDirectory(atPath: sources.path).sorted()
        for path in paths where path.hasSuffix(".swift") {
            let text = try String(
                contentsOf: sources.appendingPathComponent(path), encoding: .utf8)
            let name = URL(fileURLWithPath: path).deletingPathExtension().lastPathComponent
            if name.hasSuffix("Faults") {
                addFactories(of: name, text)
            } else if text.contains(/[^\w.](Diagnostic|CheckFailure)\(/) {
                strays.append(path)
            }
            if let enumeration = Self.enumerations[name] {
                addCases(of: enumeration, text)
            }
        }
    }

    private mutating func addFactories(of owner: String, _ text: String) {
        for part in text.split(separator: "static func ").dropFirst() {
            let isPrivate = text[..<part.startIndex].hasSuffix("private static func ")
            let makesFault = part.prefix { $0 != "{" }.contains(/-> (Diagnostic|CheckFailure)/)
            guard !isPrivate, makesFault, let name = part.firstMatch(of: /^\w+/)?.output else {
                continue
            }
            let id = part.firstMatch(of: /"((?:[a-z-]+\/)?[a-z][a-z0-9-]+)"/)?.output.1
            let hasID = owner != "CheckFaults" && id != nil
            faults.append(
                Fault(name: "\(owner).\(name)", id: hasID ? id.map(String.init) : nil))
        }
    }

    private mutating func addCases(of enumeration: String, _ text: String) {
        guard let start = text.range(of: "enum \(enumeration)") else { return }
        let lines = text[start.upperBound...].split(separator: "\n")
            .prefix { !$0.contains(#/^ *}|var |func /#) }
        for line in lines {
            guard let cases = line.firstMatch(of: #/^ +case (.*)$/#)?.output.1 else { continue }
            let bare = cases.replacing(/\([^)]*\)/, with: "")
            faults += bare.split(separator: ",").map {
                let name = $0.trimmingCharacters(in: .whitespaces)
                return Fault(name: "\(enumeration).\(name)", id: nil)
            }
        }
    }
}
