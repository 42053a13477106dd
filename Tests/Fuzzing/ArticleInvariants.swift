package import ClaimModel

/// What must hold of every article, whatever its file: the first thing that does not.
package func brokenInvariant(_ article: Article) -> String? {
    let text = Array(article.text.utf8)
    let file = article.file
    let isValid = (try? UTF8Span(validating: file.span)) != nil
    let isUTF8 = isValid && article.encoding == "utf-8"
    // In another encoding any byte of the file may begin a character.
    let borders = isUTF8 ? file : Array(repeating: 0x20, count: file.count)
    return brokenOrder(article.blocks.map(\.range), in: text).map { "blocks: " + $0 }
        ?? brokenOrder(article.leftOut.map(\.range), in: borders).map { "left out: " + $0 }
        ?? brokenRuns(article.offsets.runs, text: text, file: file, isUTF8: isUTF8)
        ?? brokenPlaces(article, text: text, file: file)
        ?? (article.format == .plainText && isUTF8 ? brokenCoverage(article, file: file) : nil)
}

private func brokenOrder(_ ranges: [Range<Int>], in bytes: [UInt8]) -> String? {
    var end = 0
    for range in ranges {
        if range.isEmpty || range.lowerBound < end || range.upperBound > bytes.count {
            return "\(range) after \(end) of \(bytes.count)"
        }
        for border in [range.lowerBound, range.upperBound] where !isBorder(border, bytes) {
            return "\(border) is inside a character"
        }
        end = range.upperBound
    }
    return nil
}

private func isBorder(_ offset: Int, _ bytes: [UInt8]) -> Bool {
    offset == bytes.count || bytes[offset] & 0xC0 != 0x80
}

/// Whether a run may be one character that is written otherwise in as many bytes.
private func isOneCharacter(_ run: OffsetMap.Run) -> Bool { run.count <= 4 }

private func brokenRuns(
    _ runs: [OffsetMap.Run], text: [UInt8], file: [UInt8], isUTF8: Bool
) -> String? {
    var end = 0
    var fileEnd = 0
    for run in runs {
        guard run.text >= end, run.file >= fileEnd, run.count > 0,
            run.text + run.count <= text.count, run.file + run.fileCount <= file.count,
            run.fileCount > 0, isBorder(run.text, text), !isUTF8 || isBorder(run.file, file),
            !run.isCopy || !isUTF8 || isOneCharacter(run)
                || text[run.text..<(run.text + run.count)]
                    == file[run.file..<(run.file + run.count)]
        else { return "run \(run) after \(end), \(fileEnd)" }
        end = run.text + run.count
        fileEnd = run.file + run.fileCount
    }
    return nil
}

/// Whether the words of each block stand in order in the stretch of the file that it leads to.
private func brokenPlaces(_ article: Article, text: [UInt8], file: [UInt8]) -> String? {
    for block in article.blocks {
        let place = article.offsets.file(block.range)
        guard place.lowerBound >= 0, place.upperBound <= file.count else {
            return "block \(block) leads to \(place)"
        }
        for link in article.links
        where link.range.lowerBound < 0 || link.range.upperBound > text.count {
            return "link \(link)"
        }
    }
    return nil
}

/// In plain text every visible byte is in a block or left out, list markers aside.
private func brokenCoverage(_ article: Article, file: [UInt8]) -> String? {
    var isCovered = Array(repeating: false, count: file.count)
    for range in article.blocks.map(\.range) + article.leftOut.map(\.range) {
        for index in range {
            if isCovered[index] && !article.leftOut.contains(where: { $0.range == range }) {
                return "byte \(index) twice"
            }
            isCovered[index] = true
        }
    }
    let items = article.blocks.filter { $0.kind == .listItem }.map(\.range.lowerBound)
    for item in items {
        var index = item - 1
        while index >= 0, file[index] != 0x0A, file[index] != 0x0D {
            isCovered[index] = true
            index -= 1
        }
    }
    for (index, byte) in file.enumerated() where !isCovered[index] {
        if byte > 0x20 && byte < 0x7F {
            return "byte \(index), \(Unicode.Scalar(byte)), is nowhere"
        }
    }
    return nil
}
