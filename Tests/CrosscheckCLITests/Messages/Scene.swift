import Diagnostics

@testable import CrosscheckCLI

/// A mistake with all that Crosscheck says of it.
struct Scene {
    enum Cause {
        /// A command at a desk, with these files put there or in the place of what was.
        case command(String, [String: [UInt8]])
        /// What no small input brings about, drawn as it would be.
        case drawn(Diagnostic)
        /// What a report says of a check.
        case said(String)
    }

    /// Of the faults in the sources that are shown: `YAMLFaults.tooLarge`.
    let names: [String]
    let cause: Cause
    /// What reading or writing a path comes to.
    let troubles: [String: FileTrouble.Reason]

    init(
        _ names: String..., command: String, files: [String: String] = [:],
        bytes: [String: [UInt8]] = [:], troubles: [String: FileTrouble.Reason] = [:]
    ) {
        self.names = names
        self.troubles = troubles
        cause = .command(command, bytes.merging(files.mapValues { Array($0.utf8) }) { $1 })
    }

    init(_ name: String, drawn diagnostic: Diagnostic) {
        names = [name]
        troubles = [:]
        cause = .drawn(diagnostic)
    }

    init(_ name: String, said text: String) {
        names = [name]
        troubles = [:]
        cause = .said(text)
    }

    /// A workflow that is at fault.
    static func workflow(_ names: String..., text: String) -> Scene {
        Scene(names, "validate w.yaml", ["w.yaml": Array(text.utf8)])
    }

    /// A workflow that is in order but for some lines at its end.
    static func lines(_ names: String..., text: String) -> Scene {
        let start = "workflow: news\nchecks: [{ use: slip }]\n"
        return Scene(names, "validate w.yaml", ["w.yaml": Array((start + text).utf8)])
    }

    /// A register that is at fault, after its persons and organizations.
    static func register(_ names: String..., text: String) -> Scene {
        Scene(names, "plan w.yaml fine.md --backup B", ["B/officials.yaml": Array(text.utf8)])
    }

    private init(_ names: [String], _ command: String, _ files: [String: [UInt8]]) {
        self.names = names
        troubles = [:]
        cause = .command(command, files)
    }
}
