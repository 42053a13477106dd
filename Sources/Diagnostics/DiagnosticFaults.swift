package enum DiagnosticFaults {
    package static func tooMany(shown: Int) -> Diagnostic {
        Diagnostic(
            "diagnostics/too-many", severity: .note,
            "Only the first \(grouped(shown)) faults are shown", at: nil,
            suggestions: ["Mend these and run again to see the others"])
    }
}
