package import Diagnostics

/// Cuts a table with commas into rows, as RFC 4180 has it.
package struct CSVRows {
    package struct Field {
        package var text: String
        /// Bytes of the file.
        package var range: Range<Int>
    }

    private let source: SourceFile
    private let faults: DiagnosticCollector
    private let bytes: [UInt8]
    private var position: Int

    package init(_ source: SourceFile, _ faults: DiagnosticCollector) {
        self.source = source
        self.faults = faults
        bytes = source.bytes
        position = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    }

    /// The fields of the next row that is not blank; `nil` at the end of the file.
    ///
    /// A row that is at fault is reported and comes without fields.
    package mutating func next() -> [Field]? {
        while position < bytes.count {
            var fields: [Field] = []
            var isSound = true
            while true {
                guard let field = field() else {
                    isSound = false
                    skipLine()
                    break
                }
                fields.append(field)
                guard position < bytes.count, bytes[position] == UInt8(ascii: ",") else { break }
                position += 1
            }
            endLine()
            if !isSound { return [] }
            if fields.count > 1 || !fields[0].range.isEmpty { return fields }
        }
        return nil
    }

    private mutating func field() -> Field? {
        let start = position
        guard position < bytes.count, bytes[position] == 0x22 else {
            while position < bytes.count, !Self.endsField(bytes[position]) {
                position += 1
            }
            return Field(
                text: String(decoding: bytes[start..<position], as: UTF8.self),
                range: start..<position)
        }
        var text: [UInt8] = []
        position += 1
        while let mark = bytes[position...].firstIndex(of: 0x22) {
            text.append(contentsOf: bytes[position..<mark])
            position = mark + 1
            guard position < bytes.count, bytes[position] == 0x22 else {
                guard position >= bytes.count || Self.endsField(bytes[position]) else {
                    let place = source.place(fromByte: position, to: position + 1)
                    faults.add(CSVFaults.textAfterQuote(at: place))
                    return nil
                }
                return Field(
                    text: String(decoding: text, as: UTF8.self), range: start..<position)
            }
            text.append(0x22)
            position += 1
        }
        let place = source.place(fromByte: start, to: start + 1)
        faults.add(CSVFaults.unclosedQuote(at: place))
        position = bytes.count
        return nil
    }

    private mutating func skipLine() {
        while position < bytes.count, bytes[position] != 0x0A, bytes[position] != 0x0D {
            position += 1
        }
    }

    private mutating func endLine() {
        if position < bytes.count, bytes[position] == 0x0D { position += 1 }
        if position < bytes.count, bytes[position] == 0x0A { position += 1 }
    }

    private static func endsField(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: ",") || byte == 0x0A || byte == 0x0D
    }
}
