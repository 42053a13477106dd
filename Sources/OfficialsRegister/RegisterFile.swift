import ClaimModel
package import Diagnostics
package import YAML

/// A register in Popolo, as YAML or JSON.
package enum RegisterFile {
    /// What it may hold.
    package static var shape: ValueShape { RegisterForm.register.shape }

    /// Reads what can be read; `nil` if the file as a whole is no register.
    package static func read(_ source: SourceFile) -> (register: Register?, faults: [Diagnostic]) {
        let document = YAMLDocument(source, limits: .large)
        let (contents, faults) = document.read(as: "register", RegisterForm.register)
        let register = contents.map { contents in
            Register(name: source.name, asOf: contents.asOf, tenures: contents.tenures)
        }
        return (register, faults)
    }
}
