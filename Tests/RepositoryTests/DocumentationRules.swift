/// Modules whose public declarations are read by people who have nothing but their comments.
let documentedModules: Set<String> = ["CheckerKit", "CheckerProgram"]

/// Public declarations without a doc comment, with what a public protocol asks for and the cases
/// of a public enumeration.
func documentationFaults(in source: Repository.TextFile) -> [Fault] {
    let code = SwiftCode(source.text).lines
    /// Indentations of the public protocols and enumerations around a line.
    var open: [Int] = []
    var faults: [Fault] = []
    for (index, line) in code.enumerated() {
        let indentation = line.prefix { $0 == " " }.count
        let words = line.split { !$0.isLetter && $0 != "_" }.map(String.init)
        if let last = open.last, indentation == last, line.dropFirst(indentation).first == "}" {
            open.removeLast()
        }
        let isMember = open.last == indentation - 4 && !isDisjoint(words.prefix(2), memberWords)
        if words.first == "public" && !isDisjoint(words.prefix(4), declaringWords) || isMember,
            !words.contains("import"), !isDocumented(index, in: source.lines)
        {
            let name = source.lines[index].drop { $0 == " " }
            faults.append(
                Fault(
                    path: source.path, line: index + 1,
                    message: "Say in a doc comment what this is: \(name)"))
        }
        if words.first == "public", !isDisjoint(words.prefix(2), ["protocol", "enum"]),
            line.last == "{"
        {
            open.append(indentation)
        }
    }
    return faults
}

private let memberWords = ["func", "var", "init", "case", "associatedtype", "subscript"]

private let declaringWords =
    memberWords + ["let", "struct", "enum", "class", "protocol", "typealias", "actor"]

private func isDisjoint(_ words: some Sequence<String>, _ others: [String]) -> Bool {
    !words.contains(where: others.contains)
}

/// Whether a doc comment ends above a line or above its attributes.
private func isDocumented(_ index: Int, in lines: [Substring]) -> Bool {
    let above = lines[..<index].last { !$0.drop { $0 == " " }.hasPrefix("@") }
    return above?.drop { $0 == " " }.hasPrefix("///") ?? false
}
