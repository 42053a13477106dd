/// A text on one line in which everything can be seen.
///
/// White space becomes single spaces. Control characters, and what a reader cannot see, such as a
/// character that turns the direction of writing, become their numbers: `⟨U+202E⟩`. Joiners stay
/// where scripts and emoji need them: between characters beyond ASCII.
package func visibleText(_ text: String) -> String {
    if text.utf8.allSatisfy({ (33...126).contains($0) }) {
        return text
    }
    let scalars = Array(text.unicodeScalars)
    var result = String.UnicodeScalarView()
    var owesSpace = false
    for (index, scalar) in scalars.enumerated() {
        if isLineSpace(scalar) {
            owesSpace = !result.isEmpty
            continue
        }
        if owesSpace {
            result.append(" ")
            owesSpace = false
        }
        if isJoiner(scalar), index > 0, index + 1 < scalars.count,
            scalars[index - 1].value > 0x7F, scalars[index + 1].value > 0x7F
        {
            result.append(scalar)
        } else {
            append(scalar, to: &result)
        }
    }
    return String(result)
}

/// The first characters of a text, cut at a word if there is one near, with `…` for the rest.
package func shortened(_ text: String, to limit: Int) -> String {
    let text = visibleText(text)
    // A base letter can carry marks without end, so scalars are what is counted.
    guard text.unicodeScalars.count > limit else { return text }
    let head = Array(text.unicodeScalars.prefix(limit))
    let space = head.lastIndex(of: " ") ?? 0
    let end = space > limit * 2 / 3 ? space : limit
    var result = String.UnicodeScalarView(head[..<end])
    while let last = result.last, ",;: \u{200D}\u{200C}".unicodeScalars.contains(last) {
        result.removeLast()
    }
    return String(result) + "…"
}

private func isLineSpace(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09...0x0D, 0x20, 0x85, 0x2028, 0x2029: true
    default: false
    }
}

private func isJoiner(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value == 0x200C || scalar.value == 0x200D
}

private func append(_ scalar: Unicode.Scalar, to result: inout String.UnicodeScalarView) {
    switch scalar.value {
    case 0x20...0x7E, 0xA0...0xAC, 0xAE...0x2FF, 0xFE00...0xFE0F:
        result.append(scalar)
    case 0x00...0x1F, 0x7F...0x9F, 0xFFF9...0xFFFB:
        appendNumber(of: scalar, to: &result)
    default:
        if scalar.properties.isDefaultIgnorableCodePoint {
            appendNumber(of: scalar, to: &result)
        } else {
            result.append(scalar)
        }
    }
}

private func appendNumber(
    of scalar: Unicode.Scalar, to result: inout String.UnicodeScalarView
) {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    let zeros = String(repeating: "0", count: max(0, 4 - digits.count))
    result.append(contentsOf: "⟨U+\(zeros)\(digits)⟩".unicodeScalars)
}
