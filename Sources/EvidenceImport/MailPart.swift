internal import CharacterEncodings

/// A mail, or a part of one: its fields and its body.
struct MailPart {
    private static let depthLimit = 8

    private var fields: [(name: String, value: String)] = []
    let body: ArraySlice<UInt8>
    private let depth: Int

    init(_ bytes: ArraySlice<UInt8>, depth: Int) {
        self.depth = depth
        var start = bytes.startIndex
        while start < bytes.endIndex {
            let end = bytes[start...].firstIndex(of: 0x0A) ?? bytes.endIndex
            let line = String(decoding: bytes[start..<end], as: UTF8.self)
            start = min(end + 1, bytes.endIndex)
            let bare = line.filter { $0 != "\r" && $0 != "\r\n" }
            if bare.isEmpty { break }
            if bare.first == " " || bare.first == "\t" {
                if !fields.isEmpty {
                    fields[fields.count - 1].value += " " + bare.drop { $0.isWhitespace }
                }
            } else if let colon = bare.firstIndex(of: ":") {
                let value = bare[bare.index(after: colon)...].drop { $0.isWhitespace }
                fields.append((bare[..<colon].lowercased(), String(value)))
            }
        }
        body = bytes[start...]
    }

    subscript(name: String) -> String? {
        fields.first { $0.name == name }?.value
    }

    private var type: String {
        (self["content-type"] ?? "text/plain").prefix { $0 != ";" }.lowercased()
    }

    private func parameter(_ name: String) -> String? {
        let parts = (self["content-type"] ?? "").split(separator: ";").dropFirst()
        for part in parts {
            let pair = part.split(separator: "=", maxSplits: 1)
            guard pair.count == 2, pair[0].filter({ !$0.isWhitespace }).lowercased() == name else {
                continue
            }
            return String(pair[1].filter { $0 != "\"" && !$0.isWhitespace })
        }
        return nil
    }

    /// The first part that is plain text.
    var plainText: MailPart? {
        if type.hasPrefix("text/plain") { return self }
        guard type.hasPrefix("multipart/"), depth < Self.depthLimit else { return nil }
        return parts.lazy.compactMap(\.plainText).first
    }

    private var parts: [MailPart] {
        guard let boundary = parameter("boundary"), !boundary.isEmpty else { return [] }
        let mark = Array("--\(boundary)".utf8)
        var parts: [MailPart] = []
        var open: Int?
        var start = body.startIndex
        while start < body.endIndex {
            let end = body[start...].firstIndex(of: 0x0A) ?? body.endIndex
            let next = min(end + 1, body.endIndex)
            if body[start..<end].starts(with: mark) {
                if let open { parts.append(MailPart(body[open..<start], depth: depth + 1)) }
                open = next
            }
            start = next
        }
        return parts
    }

    private var transfer: String {
        (self["content-transfer-encoding"] ?? "").filter { !$0.isWhitespace }.lowercased()
    }

    /// Whether the lines of the text are not those of the file.
    var isEncoded: Bool { ["base64", "quoted-printable"].contains(transfer) }

    var text: String {
        let bytes: [UInt8] =
            switch transfer {
            case "base64": MailWords.base64(body)
            case "quoted-printable": MailWords.quotedPrintable(body)
            default: Array(body)
            }
        return MailWords.text(bytes, encoding: parameter("charset"))
    }
}

/// How mails write characters beyond ASCII.
enum MailWords {
    static func text(_ bytes: [UInt8], encoding: String?) -> String {
        let decoded = try? TextEncoding.decode(bytes, declared: encoding)
        return String(decoding: decoded?.bytes ?? bytes, as: UTF8.self)
    }

    static func quotedPrintable(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
        var result: [UInt8] = []
        var index = bytes.startIndex
        while index < bytes.endIndex {
            let byte = bytes[index]
            index += 1
            guard byte == UInt8(ascii: "=") else {
                result.append(byte)
                continue
            }
            if index + 1 < bytes.endIndex, let high = digit(bytes[index]),
                let low = digit(bytes[index + 1])
            {
                result.append(high << 4 | low)
                index += 2
            } else if let end = bytes[index...].firstIndex(of: 0x0A),
                bytes[index..<end].allSatisfy({ $0 <= 0x20 })
            {
                // A line that goes on.
                index = end + 1
            } else {
                result.append(byte)
            }
        }
        return result
    }

    private static func digit(_ byte: UInt8) -> UInt8? {
        Character(Unicode.Scalar(byte)).hexDigitValue.map { UInt8($0) }
    }

    static func base64(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
        var result: [UInt8] = []
        var (buffer, bits): (UInt32, UInt32) = (0, 0)
        for byte in bytes {
            let value: UInt8
            switch byte {
            case 0x41...0x5A: value = byte - 0x41
            case 0x61...0x7A: value = byte - 0x61 + 26
            case 0x30...0x39: value = byte - 0x30 + 52
            case 0x2B: value = 62
            case 0x2F: value = 63
            default: continue
            }
            buffer = (buffer << 6 | UInt32(value)) & 0xFFFF
            bits += 6
            if bits >= 8 {
                bits -= 8
                result.append(UInt8(truncatingIfNeeded: buffer >> bits))
            }
        }
        return result
    }

    /// A field with its encoded words, `=?utf-8?B?…?=`, as they are read.
    static func decoded(_ field: String) -> String {
        var result = ""
        var rest = field[...]
        while let start = rest.firstRange(of: "=?") {
            let parts = rest[start.upperBound...].split(
                separator: "?", maxSplits: 3, omittingEmptySubsequences: false)
            guard parts.count == 4, parts[3].first == "=" else { break }
            let before = rest[..<start.lowerBound]
            // White space between two encoded words is not meant.
            if result.isEmpty || !before.allSatisfy(\.isWhitespace) { result += before }
            let words = Array(parts[2].utf8)[...]
            let bytes =
                parts[1].lowercased() == "b"
                ? base64(words)
                : quotedPrintable(ArraySlice(words.map { $0 == UInt8(ascii: "_") ? 0x20 : $0 }))
            result += text(bytes, encoding: String(parts[0]))
            rest = parts[3].dropFirst()
        }
        return result + rest
    }
}
