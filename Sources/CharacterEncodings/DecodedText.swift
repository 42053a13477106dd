package import ClaimModel

/// The bytes of a file as UTF-8, with the places that its characters have in the file.
package struct DecodedText: Hashable, Sendable {
    package var bytes: [UInt8]
    /// From the bytes to the file; the identity if the file is UTF-8.
    package var offsets: OffsetMap
    /// As registered, in lowercase: "utf-8", "windows-1252".
    package var encoding: String
    /// How many stretches of the file are no characters of that encoding.
    package var damages = 0

    package init(bytes: [UInt8], offsets: OffsetMap = .identity, encoding: String) {
        self.bytes = bytes
        self.offsets = offsets
        self.encoding = encoding
    }

    /// Adds characters with their place in the file; a stretch that goes on is one run.
    ///
    /// - Parameter width: bytes of the file for each byte of the characters, if it is one number.
    package mutating func append(
        _ characters: ArraySlice<UInt8>, at file: Int, fileCount: Int, width: Int = 1
    ) {
        guard !characters.isEmpty else { return }
        let run = OffsetMap.Run(
            text: bytes.count, file: file, count: characters.count, fileCount: fileCount,
            width: width)
        bytes.append(contentsOf: characters)
        if let last = offsets.runs.last, last.isEven, run.isEven, last.width == width,
            last.text + last.count == run.text, last.file + last.fileCount == run.file
        {
            offsets.runs[offsets.runs.count - 1].extend(by: run.count)
        } else {
            offsets.runs.append(run)
        }
    }
}

extension DecodedText {
    /// Where each line starts in the file.
    ///
    /// - Parameter count: how many bytes the file has.
    package func lineStarts(inFileOf count: Int) -> [Int] {
        let starts = Article.lineStarts(of: bytes)
        guard !offsets.runs.isEmpty else { return starts }
        return starts.map { start in
            start < bytes.count ? offsets.file(start..<(start + 1)).lowerBound : count
        }
    }
}

extension OffsetMap {
    /// Runs into the text of this map, as runs into its file.
    package func leading(_ runs: [Run]) -> [Run] {
        guard !self.runs.isEmpty else { return runs }
        var result: [Run] = []
        var next = 0
        for run in runs {
            while next > 0, self.runs[next].text > run.file { next -= 1 }
            while next + 1 < self.runs.count, self.runs[next + 1].text <= run.file { next += 1 }
            guard run.isCopy else {
                let place = file(run.file..<(run.file + run.fileCount))
                result.append(
                    Run(
                        text: run.text, file: place.lowerBound, count: run.count,
                        fileCount: place.count, width: 0))
                continue
            }
            append(run, from: next, to: &result)
        }
        return result
    }

    /// Cuts one run where the runs of this map have their borders.
    private func append(_ run: Run, from first: Int, to result: inout [Run]) {
        var index = first
        var offset = run.file
        let end = run.file + run.count
        while offset < end, index < runs.count {
            let part = runs[index]
            let partEnd = part.text + part.count
            index += 1
            guard partEnd > offset else { continue }
            let count = min(end, partEnd) - offset
            result.append(
                Run(
                    text: run.text + offset - run.file,
                    file: part.isEven ? part.file + (offset - part.text) * part.width : part.file,
                    count: count, fileCount: part.isEven ? count * part.width : part.fileCount,
                    width: part.width))
            offset += count
        }
    }
}
