package import Diagnostics

/// Reads subtitles: SubRip (`.srt`) and WebVTT (`.vtt`).
package enum SubtitleFile {
    /// The words of a part, at most about this many bytes, unless one subtitle has more.
    private static let partLength = 400

    package static func read(_ file: SourceFile) -> (sources: [ImportedSource], [Diagnostic]) {
        var parts: [ImportedSource.Part] = []
        var number = 1
        while number <= file.lineCount {
            guard let time = time(file.line(number)) else {
                number += 1
                continue
            }
            let start = number
            number += 1
            var words: [String] = []
            while let line = file.line(number), !isBlank(line) {
                words.append(plain(line))
                number += 1
            }
            append(words.joined(separator: " "), line: start, time: time, to: &parts)
        }
        guard !parts.isEmpty else {
            return ([], [EvidenceImportFaults.noCues(at: Place(wholeFile: file.name))])
        }
        let source = ImportedSource(
            line: 1, parts: parts, range: 0..<file.bytes.count)
        return ([source], [])
    }

    /// Subtitles that go on with a sentence belong together.
    private static func append(
        _ words: String, line: Int, time: String, to parts: inout [ImportedSource.Part]
    ) {
        guard !words.isEmpty else { return }
        if let last = parts.indices.last, !endsSentence(parts[last].text),
            parts[last].text.utf8.count < partLength
        {
            // Rolling captions say the last line again.
            if !parts[last].text.hasSuffix(words) { parts[last].text += " " + words }
            return
        }
        parts.append(ImportedSource.Part(text: words, line: line, time: time))
    }

    private static func endsSentence(_ text: String) -> Bool {
        text.last.map { ".!?”\"".contains($0) } ?? false
    }

    /// When a subtitle begins, from `00:01:02,500 --> 00:01:04,000`.
    private static func time(_ line: ArraySlice<UInt8>?) -> String? {
        guard let line else { return nil }
        let text = String(decoding: line, as: UTF8.self)
        guard let arrow = text.firstRange(of: " --> ") else { return nil }
        let start = text[..<arrow.lowerBound].trimmed.replacing(",", with: ".")
        let isTime = start.contains(":") && start.allSatisfy { $0.isNumber || ":.".contains($0) }
        guard isTime else { return nil }
        return start.split(separator: ":").count == 2 ? "00:" + start : String(start)
    }

    private static func isBlank(_ line: ArraySlice<UInt8>) -> Bool {
        line.allSatisfy { $0 <= 0x20 }
    }

    /// Without marks such as `<i>`, `{\\an8}` and `<v Speaker>`, whose name is kept.
    private static func plain(_ line: ArraySlice<UInt8>) -> String {
        var text = ""
        var mark: (opening: Character, words: String)?
        for character in String(decoding: line, as: UTF8.self) {
            switch (character, mark) {
            case ("<", nil), ("{", nil): mark = (character, "")
            case (">", ("<", let words)?):
                if words.hasPrefix("v ") { text += words.dropFirst(2) + ": " }
                mark = nil
            case ("}", ("{", _)?): mark = nil
            case (_, _?): mark?.words.append(character)
            case (_, nil): text.append(character)
            }
        }
        // What never closed was no mark.
        if let mark { text += String(mark.opening) + mark.words }
        return String(text[...].trimmed)
    }
}

extension Substring {
    fileprivate var trimmed: Substring {
        var rest = drop(while: \.isWhitespace)
        while rest.last?.isWhitespace ?? false { rest = rest.dropLast() }
        return rest
    }
}
