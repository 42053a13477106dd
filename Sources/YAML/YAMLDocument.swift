package import Diagnostics

/// A YAML file as nodes with places, and all that is at fault with it as YAML.
package struct YAMLDocument: Sendable {
    /// `nil` if there is nothing, or no syntax to go by; the diagnostics say which.
    package let root: Node?
    package let diagnostics: [Diagnostic]
    private let text: SourceFile

    /// Reads a file, or the lines of it that start in the range of bytes.
    ///
    /// Time and memory are bounded by the limits, whatever the bytes are.
    package init(
        _ source: SourceFile, lines range: Range<Int>? = nil, limits: YAMLLimits = .standard
    ) {
        let faults = DiagnosticCollector()
        // What lies outside the range is not YAML, and not for this module to judge.
        let part = range.map {
            SourceFile(name: source.name, bytes: Self.blanked(source.bytes, outside: $0))
        }
        let text = TextCheck.checked(part ?? source, limits: limits, faults: faults)
        let ofText = faults.diagnostics
        root = text.flatMap { Self.root(of: $0, limits: limits, faults: faults) }
        // Where a character is lost, a mark of the syntax may be: no more is said than is sure.
        diagnostics = root == nil && !ofText.isEmpty ? ofText : faults.diagnostics
        self.text = text ?? source
    }

    /// Reads the whole as what it should be; the faults of its YAML are among those returned.
    package func read<Value>(
        as owner: String, _ form: ValueForm<Value>
    ) -> (value: Value?, diagnostics: [Diagnostic]) {
        guard let root else { return (nil, diagnostics) }
        let reading = Reading(text, faults: DiagnosticCollector())
        reading.faults.add(diagnostics)
        let value = form.read(
            ValueReader(node: root, subject: .root(owner), key: root.stretch, reading: reading))
        return (value, reading.faults.diagnostics)
    }

    /// Where a node of this document stands.
    package func place(_ stretch: Stretch) -> Place {
        text.place(fromScalar: stretch.start, to: stretch.end)
    }

    private static func root(
        of text: SourceFile, limits: YAMLLimits, faults: DiagnosticCollector
    ) -> Node? {
        if let directive = tagDirective(in: text) {
            faults.add(YAMLFaults.tagDirective(at: directive))
            return nil
        }
        return Composer.compose(limits: limits, reading: Reading(text, faults: faults))
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
