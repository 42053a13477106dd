/// An address that may become a link: http or https, with a host and without a user's name.
struct MarkdownAddress {
    private let address: String
    private let host: Substring

    init?(_ text: String) {
        guard let scheme = ["https://", "http://"].first(where: { Self.starts(text, with: $0) })
        else { return nil }
        address = scheme + Self.encoded(Array(text.utf8.dropFirst(scheme.utf8.count)))
        let rest = address.dropFirst(scheme.count)
        host = rest.prefix { !"/?#".contains($0) }
        // `https://bank.example@elsewhere.example` shows one host and leads to another.
        guard !host.isEmpty, !host.contains("@") else { return nil }
    }

    /// A link with words of ours or of others; no words at all show the host.
    func link(_ text: String) -> String {
        let words = MarkdownText.linkText(text)
        let target = address.contains("(") || address.contains(")") ? "<\(address)>" : address
        guard words.isEmpty else { return "[\(words)](\(target))" }
        let name = host.hasPrefix("www.") ? host.dropFirst(4) : host
        return "[\(MarkdownText.linkText(String(name)))](\(target))"
    }

    /// A link that shows where it leads.
    var shown: String { "<\(address)>" }

    /// A link that shows the host, or the text as code if it may not become a link.
    static func hostLink(_ text: String) -> String {
        MarkdownAddress(text)?.link("") ?? MarkdownText.code(text)
    }

    /// A link that shows the whole address, or the text as code if it may not become a link.
    static func shown(_ text: String) -> String {
        MarkdownAddress(text)?.shown ?? MarkdownText.code(text)
    }

    private static func starts(_ text: String, with scheme: String) -> Bool {
        text.utf8.count > scheme.utf8.count
            && zip(text.utf8, scheme.utf8).allSatisfy { $0 == $1 || ($0 | 0x20 == $1 && $1 > 96) }
    }

    /// Markdown reads entities in targets too: `&copy;`.
    private static func startsEntity(_ bytes: ArraySlice<UInt8>) -> Bool {
        bytes.first { $0 < 48 || (58...64).contains($0) } == UInt8(ascii: ";")
            || bytes.first == UInt8(ascii: "#")
    }

    private static func encoded(_ bytes: [UInt8]) -> String {
        let digits = Array("0123456789ABCDEF".utf8)
        var result: [UInt8] = []
        for (index, byte) in bytes.enumerated() {
            switch byte {
            case 0...32, 127..., UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""),
                UInt8(ascii: "\\"), UInt8(ascii: "`"), UInt8(ascii: "|"), UInt8(ascii: "^"),
                UInt8(ascii: "{"), UInt8(ascii: "}"), UInt8(ascii: "["), UInt8(ascii: "]"):
                result += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
            case UInt8(ascii: "&") where startsEntity(bytes[(index + 1)...]):
                result += Array("&amp;".utf8)
            default:
                result.append(byte)
            }
        }
        return String(decoding: result, as: UTF8.self)
    }
}
