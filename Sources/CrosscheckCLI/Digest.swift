internal import CDigest

/// SHA-256 by the system's libcrypto, which uses the processor's instructions for it.
enum Digest {
    /// In hexadecimal, lower case.
    static func sha256(_ bytes: [UInt8]) -> String {
        var digest = [UInt8](repeating: 0, count: 32)
        let isMade = EVP_Digest(bytes, bytes.count, &digest, nil, EVP_sha256(), nil)
        precondition(isMade == 1, "libcrypto makes no SHA-256")
        let digits = Array("0123456789abcdef".utf8)
        return String(
            decoding: digest.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] },
            as: UTF8.self)
    }
}
