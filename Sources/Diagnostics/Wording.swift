/// The user's own words between quotation marks, cut short if they are long.
package func quoted(_ text: String) -> String {
    let longest = 60
    let scalars = text.unicodeScalars
    guard
        let cut = scalars.index(
            scalars.startIndex, offsetBy: longest, limitedBy: scalars.endIndex),
        cut != scalars.endIndex
    else { return "'\(text)'" }
    return "'\(String(scalars[..<cut]))…'"
}

/// `'a', 'b' or 'c'`, of many only the first ones.
package func quotedList(_ names: [String], _ conjunction: String) -> String {
    let most = 12
    let shown = names.prefix(most).map(quoted)
    guard names.count <= most else {
        return shown.joined(separator: ", ") + " \(conjunction) \(grouped(names.count - most)) more"
    }
    guard let last = shown.last, shown.count > 1 else { return shown.first ?? "" }
    return shown.dropLast().joined(separator: ", ") + " \(conjunction) " + last
}

/// `1,000,000`.
package func grouped(_ number: Int) -> String {
    let digits = String(number.magnitude)
    var text = number < 0 ? "-" : ""
    for (index, digit) in digits.enumerated() {
        if index > 0, (digits.count - index).isMultiple(of: 3) {
            text += ","
        }
        text.append(digit)
    }
    return text
}
