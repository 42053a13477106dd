internal import Synchronization

/// Where the lines of a file start, found out when somebody asks: of most files nobody does.
final class FileLines: Sendable {
    struct Table: Sendable {
        var starts: [Start]
        /// Of the whole file.
        var scalarCount: Int
    }

    struct Start: Sendable {
        var byte: Int
        var scalar: Int
    }

    private let table = Mutex<Table?>(nil)

    /// - Parameter bytes: of the file, the same each time.
    func table(of bytes: [UInt8]) -> Table {
        table.withLock { table in
            if let table { return table }
            let made = Self.made(of: bytes)
            table = made
            return made
        }
    }

    private static func made(of bytes: [UInt8]) -> Table {
        let hasMark = bytes.starts(with: [0xEF, 0xBB, 0xBF])
        var starts = [Start(byte: hasMark ? 3 : 0, scalar: hasMark ? 1 : 0)]
        var scalars = 0
        bytes.withUnsafeBufferPointer { bytes in
            for (index, byte) in bytes.enumerated() {
                scalars += SourceFile.startsScalar(byte) ? 1 : 0
                // One comparison for nearly every byte: line ends are below, letters above.
                guard byte <= 0x0D, byte == 0x0A || byte == 0x0D else { continue }
                let isHalf = byte == 0x0D && index + 1 < bytes.count && bytes[index + 1] == 0x0A
                if !isHalf {
                    starts.append(Start(byte: index + 1, scalar: scalars))
                }
            }
        }
        return Table(starts: starts, scalarCount: scalars)
    }
}
