/// Gathers the faults of a document, each once, in the order of their places.
package final class DiagnosticCollector {
    private let limit: Int
    private var seen: Set<Diagnostic> = []
    private var gathered: [Diagnostic] = []
    private var isOverfull = false

    /// Faults beyond the limit are not even made; a last diagnostic says that there are more.
    package init(limit: Int = 1000) {
        self.limit = limit
    }

    /// A fault that is already there, as an alias brings about, is dropped.
    package func add(_ make: @autoclosure () -> Diagnostic) {
        guard gathered.count < limit else {
            isOverfull = true
            return
        }
        let diagnostic = make()
        if seen.insert(diagnostic).inserted {
            gathered.append(diagnostic)
        }
    }

    package func add(_ diagnostics: [Diagnostic]) {
        for diagnostic in diagnostics {
            add(diagnostic)
        }
    }

    package var diagnostics: [Diagnostic] {
        let ordered = gathered.inOrderOfPlace()
        return isOverfull ? ordered + [DiagnosticFaults.tooMany(shown: limit)] : ordered
    }
}

extension [Diagnostic] {
    /// By file, line and column, those without a place first; equals stay as they were.
    package func inOrderOfPlace() -> [Diagnostic] {
        enumerated().sorted { left, right in
            switch (left.element.place, right.element.place) {
            case (nil, nil): left.offset < right.offset
            case (nil, _?): true
            case (_?, nil): false
            case (let first?, let second?):
                first == second ? left.offset < right.offset : first < second
            }
        }.map(\.element)
    }

    package var hasErrors: Bool {
        contains { $0.severity == .error }
    }
}
