import Diagnostics

/// What makes bytes a text that libyaml may be given.
enum TextCheck {
    /// A file with more of them is no text at all.
    private static let mostControls = 10

    /// The file with whatever libyaml would stumble over replaced, at the same places.
    ///
    /// `nil` if it cannot be read as text; the reasons are among the faults either way.
    static func checked(
        _ source: SourceFile, limits: YAMLLimits, faults: DiagnosticCollector
    ) -> SourceFile? {
        guard source.bytes.count <= limits.bytes else {
            faults.add(YAMLFaults.tooLarge(source, limit: limits.bytes))
            return nil
        }
        if let encoding = wideEncoding(of: source.bytes) {
            faults.add(YAMLFaults.notUTF8(source, encoding: encoding))
            return nil
        }
        let invalid = firstInvalidByte(source.bytes)
        let checked =
            invalid == nil
            ? source
            : SourceFile(name: source.name, text: String(decoding: source.bytes, as: UTF8.self))
        let controls = controlCharacters(in: checked.bytes)
        // A file that is no text at all is one fault, whatever else is in it.
        guard controls.count <= (invalid == nil ? mostControls : 0) else {
            faults.add(
                YAMLFaults.notText(
                    controls: controls.count, at: place(of: controls[0], in: checked)))
            return nil
        }
        if let invalid {
            faults.add(
                YAMLFaults.invalidByte(
                    source.bytes[invalid], at: source.place(fromByte: invalid, to: invalid + 1)))
        }
        guard !controls.isEmpty else { return checked }
        for control in controls {
            faults.add(
                YAMLFaults.controlCharacter(control.scalar, at: place(of: control, in: checked)))
        }
        return replaced(controls, in: checked)
    }

    private static func wideEncoding(of bytes: [UInt8]) -> String? {
        let start = Array(bytes.prefix(4))
        if start == [0, 0, 0xFE, 0xFF] || start == [0xFF, 0xFE, 0, 0] {
            return "UTF-32"
        }
        if start.starts(with: [0xFF, 0xFE]) || start.starts(with: [0xFE, 0xFF]) {
            return "UTF-16"
        }
        guard start.count == 4 else { return nil }
        // Without a mark: every YAML file starts with a character of ASCII.
        let zeros = start.map { $0 == 0 }
        let isWide = zeros == [true, false, true, false] || zeros == [false, true, false, true]
        return isWide ? "UTF-16" : nil
    }

    private static func firstInvalidByte(_ bytes: [UInt8]) -> Int? {
        do {
            _ = try UTF8Span(validating: bytes.span)
            return nil
        } catch {
            return error.byteOffsets.lowerBound
        }
    }

    private struct Control {
        var scalar: Unicode.Scalar
        var range: Range<Int>
    }

    private static func place(of control: Control, in source: SourceFile) -> Place {
        source.place(fromByte: control.range.lowerBound, to: control.range.upperBound)
    }

    /// The characters that YAML bans, of valid UTF-8.
    private static func controlCharacters(in bytes: [UInt8]) -> [Control] {
        var found: [Control] = []
        bytes.withUnsafeBufferPointer { bytes in
            for (index, byte) in bytes.enumerated() {
                switch byte {
                case 0x20..<0x7F, 0x09, 0x0A, 0x0D: continue
                case 0..<0x20, 0x7F:
                    found.append(
                        Control(scalar: Unicode.Scalar(byte), range: index..<index + 1))
                case 0xC2 where bytes[index + 1] < 0xA0 && bytes[index + 1] != 0x85:
                    found.append(
                        Control(
                            scalar: Unicode.Scalar(bytes[index + 1]), range: index..<index + 2))
                case 0xEF where bytes[index + 1] == 0xBF && bytes[index + 2] >= 0xBE:
                    found.append(
                        Control(
                            scalar: bytes[index + 2] == 0xBE ? "\u{FFFE}" : "\u{FFFF}",
                            range: index..<index + 3))
                default: continue
                }
            }
        }
        return found
    }

    private static func replaced(_ controls: [Control], in source: SourceFile) -> SourceFile {
        var bytes: [UInt8] = []
        var done = 0
        for control in controls {
            bytes += source.bytes[done..<control.range.lowerBound]
            bytes += "\u{FFFD}".utf8
            done = control.range.upperBound
        }
        return SourceFile(name: source.name, bytes: bytes + source.bytes[done...])
    }
}
