/// How long things may be.
enum SizeLimit: String, CaseIterable {
    case file
    case function
    case line

    var most: Int {
        switch self {
        case .file: 400
        case .function: 60
        case .line: 100
        }
    }

    var unit: String { self == .line ? "characters" : "lines" }
}

/// A file that is over a limit and may not grow. The list only shrinks.
struct SizeException {
    let path: String
    let limit: SizeLimit
    /// The size today of the largest thing in that file.
    let size: Int
}

/// What is longer than the limits and than the exceptions allow, and exceptions that are too wide.
func sizeFaults(in source: Repository.TextFile, exceptions: [SizeException]) -> [Fault] {
    SizeLimit.allCases.flatMap { limit in
        let largest = largest(limit, in: source)
        let exception = exceptions.first { $0.path == source.path && $0.limit == limit }
        if let exception, exception.size > max(largest.size, limit.most) {
            let message =
                "The largest \(limit) is down to \(largest.size) \(limit.unit); "
                + "lower its exception from \(exception.size)"
            return [Fault(path: source.path, message: message)]
        }
        guard largest.size > (exception?.size ?? limit.most) else { return [] }
        let message =
            "A \(limit) has at most \(exception?.size ?? limit.most) \(limit.unit), "
            + "this one \(largest.size); split it"
        return [Fault(path: source.path, line: largest.line, message: message)]
    }
}

private func largest(
    _ limit: SizeLimit, in source: Repository.TextFile
) -> (line: Int, size: Int) {
    let sizes: [(line: Int, size: Int)] =
        switch limit {
        case .file: [(1, source.lines.count)]
        case .line:
            zip(source.lines, SwiftCode(source.text).lines).enumerated()
                .filter { !isOnlyText($0.element.0, code: $0.element.1) }
                .map { ($0.offset + 1, $0.element.0.count) }
        case .function: functionSizes(in: SwiftCode(source.text))
        }
    return sizes.max { $0.size < $1.size } ?? (1, 0)
}

/// Whether a line is nothing but literal text, which would only be harder to read in pieces.
private func isOnlyText(_ line: some StringProtocol, code: Substring) -> Bool {
    !line.drop { $0 == " " }.hasPrefix("//") && code.allSatisfy { " \"(),".contains($0) }
}

/// For each function, initialiser and subscript with a body, its first line and number of lines.
func functionSizes(in code: SwiftCode) -> [(line: Int, size: Int)] {
    let bytes = Array(code.text.utf8)
    return ["func", "init", "deinit", "subscript"].flatMap { keyword in
        code.text.rangesOfWord(keyword).compactMap { range -> (line: Int, size: Int)? in
            // After a dot it is a call.
            guard code.text[..<range.lowerBound].last != "." else { return nil }
            let start = code.text.utf8.distance(from: code.text.startIndex, to: range.lowerBound)
            guard let end = endOfBody(in: bytes, from: start) else { return nil }
            let newline = UInt8(ascii: "\n")
            let line = 1 + bytes[..<start].count { $0 == newline }
            return (line, 1 + bytes[start..<end].count { $0 == newline })
        }
    }
}

/// Where the brace closes that opens first after `start`; nil for a requirement without a body.
private func endOfBody(in bytes: [UInt8], from start: Int) -> Int? {
    var depth = 0
    var isInBody = false
    for index in start..<bytes.count {
        switch bytes[index] {
        case UInt8(ascii: "{"):
            isInBody = isInBody || depth == 0
            depth += 1
        case UInt8(ascii: "("), UInt8(ascii: "["):
            depth += 1
        case UInt8(ascii: "}"), UInt8(ascii: ")"), UInt8(ascii: "]"):
            depth -= 1
            if depth < 0 { return nil }
            if depth == 0, isInBody, bytes[index] == UInt8(ascii: "}") { return index }
        default:
            break
        }
    }
    return nil
}
