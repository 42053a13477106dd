internal import ClaimModel

/// Ids made of a claim's own words.
enum ClaimID {
    /// Gives every claim its id; the second of two that say the same gets `-2`.
    static func numbered(_ claims: [Claim]) -> [Claim] {
        var counts: [String: Int] = [:]
        return claims.sorted(by: isEarlier).map { claim in
            var claim = claim
            let id = digest(of: claim.text)
            counts[id, default: 0] += 1
            claim.id = counts[id] == 1 ? id : "\(id)-\(counts[id] ?? 1)"
            return claim
        }
    }

    /// Gives an id to each claim that has none, in order of place.
    static func completed(_ claims: [Claim]) -> [Claim] {
        var taken = Set(claims.map(\.id))
        var counts: [String: Int] = [:]
        return claims.sorted(by: isEarlier).map { claim in
            guard claim.id.isEmpty else { return claim }
            var claim = claim
            let id = digest(of: claim.text)
            claim.id = id
            var count = counts[id] ?? 1
            while !taken.insert(claim.id).inserted {
                count += 1
                claim.id = "\(id)-\(count)"
            }
            counts[id] = count
            return claim
        }
    }

    private static func isEarlier(_ one: Claim, _ other: Claim) -> Bool {
        (one.textRange.lowerBound, one.textRange.upperBound)
            < (other.textRange.lowerBound, other.textRange.upperBound)
    }

    /// FNV-1a over letters and digits, folded to 32 bits: spaces and marks may change.
    private static func digest(of text: String) -> String {
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325
        let isPlain = text.utf8.allSatisfy { $0 < 0x80 }
        let bytes = isPlain ? text.utf8.map(smallLetter) : Array(text.lowercased().utf8)
        for byte in bytes
        where byte >= 0x80 || (48...57).contains(byte) || (97...122).contains(byte) {
            hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3
        }
        let digits = String(UInt32(truncatingIfNeeded: hash ^ (hash >> 32)), radix: 16)
        return String(repeating: "0", count: 8 - digits.utf8.count) + digits
    }

    private static func smallLetter(_ byte: UInt8) -> UInt8 {
        (65...90).contains(byte) ? byte | 0x20 : byte
    }
}
