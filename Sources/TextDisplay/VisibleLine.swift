/// A text on one line in which everything can be seen.
///
/// White space becomes single spaces. Control characters, and what a reader cannot see, such as a
/// character that turns the direction of writing, become their numbers: `⟨U+202E⟩`.
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
        VisibleText.append(scalars, index, to: &result)
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
