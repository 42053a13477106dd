/// Notes to oneself that no reader can act on.
func leftoverFaults(in file: Repository.TextFile) -> [Fault] {
    let words = ["FIX" + "ME", "TO" + "DO"]
    return file.lines.enumerated().flatMap { index, line in
        words.filter { !line.rangesOfWord($0).isEmpty }.map {
            Fault(
                path: file.path, line: index + 1, message: "\($0) is for an issue, not for the text"
            )
        }
    }
}

/// Folders of somebody's machine, and the hosts of package registries.
func machineFaults(in file: Repository.TextFile) -> [Fault] {
    // Put together here, so that this file does not contain what it refuses.
    let folders = ["home", "tmp", "work"].map { "/\($0)/" }
    let hosts = [
        ["crates", "io"], ["deb", "debian", "org"], ["files", "pythonhosted", "org"],
        ["proxy", "golang", "org"], ["pypi", "org"], ["registry", "npmjs", "org"],
        ["repo1", "maven", "org"],
    ].map { $0.joined(separator: ".") }
    return file.lines.enumerated().flatMap { index, line in
        let named =
            folders.filter { startsPath($0, in: line) }
            + hosts.filter { !line.rangesOfWord($0).isEmpty }
        return named.map {
            Fault(path: file.path, line: index + 1, message: "'\($0)' belongs to one machine")
        }
    }
}

/// Whether `folder` stands in `line` as the beginning of a path rather than in the midst of one.
private func startsPath(_ folder: String, in line: Substring) -> Bool {
    line.ranges(of: folder).contains { range in
        guard let before = line[..<range.lowerBound].last else { return true }
        return !(before.isLetter || before.isNumber || "._-~})*/".contains(before))
    }
}

/// Titles of a Markdown file beyond the one it should have.
func titleFaults(in file: Repository.TextFile) -> [Fault] {
    var isInFence = false
    var titles: [Int] = []
    for (index, line) in file.lines.enumerated() {
        if line.hasPrefix("```") || line.hasPrefix("~~~") { isInFence.toggle() }
        if !isInFence, line.hasPrefix("# ") { titles.append(index + 1) }
    }
    guard titles.count != 1 else { return [] }
    let message = "A page has one title ('# …'), this one has \(titles.count)"
    return [Fault(path: file.path, line: titles.dropFirst().first, message: message)]
}

/// A README that is too short to start from or too long to be read.
func readmeFaults(_ file: Repository.TextFile) -> [Fault] {
    let allowed = 60...120
    guard !allowed.contains(file.lines.count) else { return [] }
    let message = "It has 60 to 120 lines, now \(file.lines.count)"
    return [Fault(path: file.path, message: message)]
}
