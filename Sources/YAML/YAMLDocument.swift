package import Diagnostics

/// A YAML file as nodes with places, and all that is at fault with it as YAML.
package struct YAMLDocument: Sendable {
    /// `nil` if there is nothing, or no syntax to go by; the diagnostics say which.
    package let root: Node?
    package let diagnostics: [Diagnostic]

    /// Reads a file, or the lines of it that start in the range of bytes.
    ///
    /// Time and memory are bounded by the limits, whatever the bytes are.
    package init(
        _ source: SourceFile, lines range: Range<Int>? = nil, limits: YAMLLimits = .standard
    ) {
        let faults = DiagnosticCollector()
        root = Self.root(of: source, lines: range, limits: limits, faults: faults)
        diagnostics = faults.diagnostics
    }

    private static func root(
        of source: SourceFile, lines range: Range<Int>?, limits: YAMLLimits,
        faults: DiagnosticCollector
    ) -> Node? {
        // What lies outside the range is not YAML, and not for this module to judge.
        var part = source
        if let range {
            part = SourceFile(name: source.name, bytes: blanked(source.bytes, outside: range))
        }
        guard let text = TextCheck.checked(part, limits: limits, faults: faults) else { return nil }
        if let directive = tagDirective(in: text) {
            faults.add(YAMLFaults.tagDirective(at: directive))
            return nil
        }
        return Composer.compose(text, limits: limits, faults: faults)
    }

    /// The lines before the range emptied, so that places stay, and those after it dropped.
    private static func blanked(_ bytes: [UInt8], outside range: Range<Int>) -> [UInt8] {
        let range = range.clamped(to: 0..<bytes.count)
        let lineEnds = bytes[..<range.lowerBound].filter { $0 == 0x0A || $0 == 0x0D }
        return lineEnds + bytes[range]
    }

    private static func tagDirective(in text: SourceFile) -> Place? {
        guard text.bytes.contains(UInt8(ascii: "%")) else { return nil }
        for number in 1...text.lineCount {
            if let line = text.line(number), line.starts(with: "%TAG".utf8) {
                return Place(file: text.name, line: number, column: 1, length: 4)
            }
        }
        return nil
    }
}
