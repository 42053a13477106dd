/// The keys under which a token is filed, so that a misspelt one shares some of them.
///
/// Two tokens that one letter sets apart share a form with a letter left out (Garbe's symmetric
/// deletion). Two transliterations of one name mostly share their skeleton: its consonants, those
/// that languages write in different ways as one.
enum TokenKeys {
    static func hashes(of token: String) -> [Int64] {
        let bytes = Array(token.utf8)
        var hashes = [hash(bytes, leavingOut: nil, seed: letters)]
        if bytes.count >= 3 {
            for index in bytes.indices where index == 0 || bytes[index] != bytes[index - 1] {
                hashes.append(hash(bytes, leavingOut: index, seed: letters))
            }
        }
        let bones = skeleton(bytes)
        if bones.count >= 2 {
            hashes.append(hash(bones, leavingOut: nil, seed: consonants))
        }
        if bones.count >= 4 {
            for index in bones.indices where index == 0 || bones[index] != bones[index - 1] {
                hashes.append(hash(bones, leavingOut: index, seed: consonants))
            }
        }
        return Array(Set(hashes)).sorted()
    }

    private static let letters: UInt64 = 0xCBF2_9CE4_8422_2325
    private static let consonants: UInt64 = 0x9AE1_6A3B_2F90_404F

    /// FNV-1a.
    private static func hash(_ bytes: [UInt8], leavingOut skipped: Int?, seed: UInt64) -> Int64 {
        var hash = seed
        for index in bytes.indices where index != skipped {
            hash = (hash ^ UInt64(bytes[index])) &* 0x100_0000_01B3
        }
        return Int64(bitPattern: hash)
    }

    /// The consonants of a folded token; a vowel counts only at its start.
    static func skeleton(_ bytes: [UInt8]) -> [UInt8] {
        var bones: [UInt8] = []
        var index = 0
        while index < bytes.count {
            let (byte, length) = sound(at: index, in: bytes)
            let next = index + 1 < bytes.count ? bytes[index + 1] : 0
            if let bone = bone(byte, next: next, isFirst: index == 0), bones.last != bone {
                bones.append(bone)
            }
            index += length
        }
        return bones
    }

    /// Several letters that German and French take for the sound of `ch` or `sh` elsewhere.
    private static func sound(at index: Int, in bytes: [UInt8]) -> (letter: UInt8, length: Int) {
        for (spelling, letter) in spellings where bytes[index...].starts(with: spelling) {
            return (letter, spelling.count)
        }
        return (bytes[index], 1)
    }

    private static let spellings: [([UInt8], UInt8)] = [
        (Array("tsch".utf8), UInt8(ascii: "c")), (Array("tch".utf8), UInt8(ascii: "c")),
        (Array("sch".utf8), UInt8(ascii: "s")),
    ]

    private static func bone(_ byte: UInt8, next: UInt8, isFirst: Bool) -> UInt8? {
        switch byte {
        case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "o"),
            UInt8(ascii: "u"), UInt8(ascii: "y"), UInt8(ascii: "j"):
            isFirst ? UInt8(ascii: "a") : nil
        case UInt8(ascii: "h"): isFirst ? byte : nil
        case UInt8(ascii: "p") where next == UInt8(ascii: "h"): UInt8(ascii: "v")
        case UInt8(ascii: "f"), UInt8(ascii: "v"), UInt8(ascii: "w"): UInt8(ascii: "v")
        case UInt8(ascii: "c"), UInt8(ascii: "k"), UInt8(ascii: "q"), UInt8(ascii: "x"):
            UInt8(ascii: "k")
        case UInt8(ascii: "s"), UInt8(ascii: "z"): UInt8(ascii: "s")
        default: byte
        }
    }
}
