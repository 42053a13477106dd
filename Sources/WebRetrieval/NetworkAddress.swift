import Glibc

/// An address of the internet protocol, in 16 bytes: one of version 4 stands in the last four.
package struct NetworkAddress: Hashable, Sendable, CustomStringConvertible {
    private let bytes: [UInt8]
    private let isVersion4: Bool

    /// Reads a socket address as the system lays it out; `nil` for another family.
    package init?(family: Int32, socketAddress: [UInt8]) {
        if family == AF_INET, socketAddress.count >= 8 {
            self.init(version4: Array(socketAddress[4..<8]))
        } else if family == AF_INET6, socketAddress.count >= 24 {
            self.init(version6: Array(socketAddress[8..<24]))
        } else {
            return nil
        }
    }

    private init(version4: [UInt8]) {
        bytes = Array(repeating: 0, count: 12) + version4
        isVersion4 = true
    }

    private init(version6: [UInt8]) {
        bytes = version6
        isVersion4 = false
    }

    /// Reads `192.0.2.1` or `2001:db8::1`.
    package init?(_ text: String) {
        var four = in_addr()
        var six = in6_addr()
        if inet_pton(AF_INET, text, &four) == 1 {
            self.init(version4: withUnsafeBytes(of: four) { Array($0) })
        } else if inet_pton(AF_INET6, text, &six) == 1 {
            self.init(version6: withUnsafeBytes(of: six) { Array($0) })
        } else {
            return nil
        }
    }

    package var description: String {
        if isVersion4 { return bytes.suffix(4).map { "\($0)" }.joined(separator: ".") }
        return stride(from: 0, to: 16, by: 2).map { index in
            String(Int(bytes[index]) << 8 | Int(bytes[index + 1]), radix: 16)
        }.joined(separator: ":")
    }

    package var isThisMachine: Bool {
        embedded?.isThisMachine
            ?? (isVersion4 ? bytes[12] == 127 : bytes == Array(repeating: 0, count: 15) + [1])
    }

    /// Whether it belongs to the public internet, by the registries of special addresses.
    package var isPublic: Bool {
        if let embedded { return embedded.isPublic }
        let special = isVersion4 ? Self.special4 : Self.special6
        let own = isVersion4 ? Array(bytes.suffix(4)) : bytes
        if !isVersion4, bytes[0] & 0xE0 != 0x20 { return false }
        return !special.contains { Self.holds(own, prefix: $0.prefix, bits: $0.bits) }
    }

    /// The address of version 4 that one of version 6 leads to.
    private var embedded: NetworkAddress? {
        guard !isVersion4 else { return nil }
        let mapped = Array(repeating: UInt8(0), count: 10) + [0xFF, 0xFF]
        let translated: [UInt8] = [0, 0x64, 0xFF, 0x9B] + Array(repeating: 0, count: 8)
        if bytes.starts(with: mapped) || bytes.starts(with: translated) {
            return NetworkAddress(version4: Array(bytes.suffix(4)))
        }
        // 6to4 has it after its first two bytes.
        guard bytes[0] == 0x20, bytes[1] == 0x02 else { return nil }
        return NetworkAddress(version4: Array(bytes[2..<6]))
    }

    private static func holds(_ own: [UInt8], prefix: [UInt8], bits: Int) -> Bool {
        (0..<bits).allSatisfy { bit in
            let byte = bit / 8 < prefix.count ? prefix[bit / 8] : 0
            return (own[bit / 8] ^ byte) & (0x80 >> UInt8(bit % 8)) == 0
        }
    }

    private static let special4: [(prefix: [UInt8], bits: Int)] = [
        ([0], 8), ([10], 8), ([100, 64], 10), ([127], 8), ([169, 254], 16), ([172, 16], 12),
        ([192, 0, 0], 24), ([192, 0, 2], 24), ([192, 31, 196], 24), ([192, 52, 193], 24),
        ([192, 88, 99], 24), ([192, 168], 16), ([192, 175, 48], 24), ([198, 18], 15),
        ([198, 51, 100], 24), ([203, 0, 113], 24), ([224], 3),
    ]

    /// Within 2000::/3, outside of which nothing is public.
    private static let special6: [(prefix: [UInt8], bits: Int)] = [
        ([0x20, 0x01, 0x00], 23), ([0x20, 0x01, 0x0D, 0xB8], 32), ([0x3F, 0xFF], 20),
    ]
}
