extension [UInt8] {
    /// Looks at the control characters of a text, line ends among them, in order.
    ///
    /// Text has few of them: eight bytes without any are passed in one step.
    package func forEachControlCharacter(_ look: (_ index: Int) -> Void) {
        withUnsafeBytes { bytes in
            let whole = bytes.count & ~7
            for start in stride(from: 0, to: whole, by: 8) {
                let eight = bytes.loadUnaligned(fromByteOffset: start, as: UInt64.self)
                guard Self.hasControlCharacter(eight) else { continue }
                for index in start..<(start + 8) where bytes[index] < 0x20 {
                    look(index)
                }
            }
            for index in whole..<bytes.count where bytes[index] < 0x20 {
                look(index)
            }
        }
    }

    /// Whether one of eight bytes is less than 0x20, by the borrow that it makes.
    ///
    /// - SeeAlso: "Determine if a word has a byte less than n" in Sean Eron Anderson's Bit
    ///   Twiddling Hacks.
    private static func hasControlCharacter(_ eight: UInt64) -> Bool {
        (eight &- 0x2020_2020_2020_2020) & ~eight & 0x8080_8080_8080_8080 != 0
    }
}
