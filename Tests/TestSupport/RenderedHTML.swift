import Foundation

/// Markdown as a reader of GitHub would see it, by the program `cmark-gfm`.
package struct RenderedHTML {
    /// Where the program is, if this machine has it.
    package static let program = (ProcessInfo.processInfo.environment["PATH"] ?? "")
        .split(separator: ":").map { "\($0)/cmark-gfm" }
        .first { FileManager.default.isExecutableFile(atPath: $0) }

    package let html: String

    package init(markdown: String) throws {
        let process = Process()
        process.executableURL = URL(filePath: Self.program ?? "")
        // `--unsafe` lets live HTML through, so that a test can see it.
        process.arguments =
            ["--unsafe"]
            + ["table", "autolink", "strikethrough", "tagfilter", "tasklist", "footnotes"]
            .flatMap { ["-e", $0] }
        let input = Pipe()
        let output = Pipe()
        process.standardInput = input
        process.standardOutput = output
        try process.run()
        try input.fileHandleForWriting.write(contentsOf: Data(markdown.utf8))
        try input.fileHandleForWriting.close()
        let bytes = try output.fileHandleForReading.readToEnd() ?? Data()
        process.waitUntilExit()
        html = String(decoding: bytes, as: UTF8.self)
    }

    /// How often each element opens; those that only set words apart are not counted.
    package var elements: [String: Int] {
        var counts: [String: Int] = [:]
        for piece in html.split(separator: "<", omittingEmptySubsequences: false).dropFirst() {
            let name = piece.prefix { $0.isLetter || $0.isNumber || "!?".contains($0) }
            if !name.isEmpty, name != "p", name != "code" {
                counts[String(name), default: 0] += 1
            }
        }
        return counts
    }

    /// The words without the elements.
    package var text: String {
        var text = ""
        var isInside = false
        for character in html.unicodeScalars {
            switch character {
            case "<": isInside = true
            case ">" where isInside: isInside = false
            default:
                if !isInside {
                    text.unicodeScalars.append(character)
                }
            }
        }
        let entities = [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&amp;", "&")]
        return entities.reduce(text) { $0.replacingOccurrences(of: $1.0, with: $1.1) }
    }

    package func count(of words: String) -> Int {
        text.components(separatedBy: words).count - 1
    }

    /// The targets of all links.
    package var targets: [String] {
        html.components(separatedBy: "href=\"").dropFirst().map {
            String($0.prefix { $0 != "\"" })
        }
    }
}
