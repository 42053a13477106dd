/// What the directory at the end of a zip archive says of what is in it.
struct ZipDirectory {
    private(set) var names: [String] = []
    /// Of all files in it together, as the archive claims.
    private(set) var unpackedBytes = 0

    private static let mostEntries = 20_000

    /// `nil` if there is no directory.
    init?(_ bytes: [UInt8]) {
        guard let end = Self.end(bytes), let offset = Self.number(bytes, end + 16, 4) else {
            return nil
        }
        var entry = offset
        while Self.number(bytes, entry, 4) == 0x0201_4B50, names.count < Self.mostEntries,
            let size = Self.number(bytes, entry + 24, 4),
            let nameCount = Self.number(bytes, entry + 28, 2),
            let extra = Self.number(bytes, entry + 30, 2),
            let comment = Self.number(bytes, entry + 32, 2),
            entry + 46 + nameCount <= bytes.count
        {
            let name = bytes[(entry + 46)..<(entry + 46 + nameCount)]
            names.append(String(decoding: name, as: UTF8.self))
            unpackedBytes += size
            entry += 46 + nameCount + extra + comment
        }
        if names.count == Self.mostEntries { unpackedBytes = .max }
    }

    /// Where the record at the end of the directory is; a comment may follow it.
    private static func end(_ bytes: [UInt8]) -> Int? {
        guard bytes.count >= 22 else { return nil }
        let first = max(0, bytes.count - 22 - 0xFFFF)
        return stride(from: bytes.count - 22, through: first, by: -1).first {
            number(bytes, $0, 4) == 0x0605_4B50
        }
    }

    private static func number(_ bytes: [UInt8], _ offset: Int, _ count: Int) -> Int? {
        guard offset >= 0, offset + count <= bytes.count else { return nil }
        return (0..<count).reduce(0) { $0 | Int(bytes[offset + $1]) << (8 * $1) }
    }
}
