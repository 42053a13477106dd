import ClaimModel

/// A page of HTML as read: its text block by block, what is article and what is site.
package struct HTMLPage: Sendable {
    package var text: PageText
    package var metadata: PageMetadata
    package var encoding: String

    /// Reads a page from the bytes of its file, whatever they are.
    ///
    /// - Parameter address: where the page was read, if known.
    package init(_ file: [UInt8], address: String? = nil) {
        let decoded = PageEncoding.decode(file)
        let bytes = decoded.bytes
        encoding = decoded.encoding
        let scanned = TagScanner.scan(bytes, from: bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0)
        let tree = TreeBuilder.tree(of: scanned, page: bytes)
        var reader = MetadataReader(scanned, bytes)
        let title =
            scanned.facts.first { $0.name == "og:title" }?.content
            ?? scanned.title.map { String(decoding: bytes[$0], as: UTF8.self) }
        let marks = ElementMarks(tree)
        text = MainText.separate(
            BlockCollector.collect(tree), of: tree, marks: marks,
            title: title.map(CharacterReferences.decoded))
        metadata = reader.read(
            visible: VisibleFacts(text, tree), address: address, text, tree, marks)
        readLanguage()
        text.runs = decoded.offsets.leading(text.runs)
    }

    /// Pages are made from templates, so the words of the text are believed before the page's own.
    private mutating func readLanguage() {
        let words = text.blocks.lazy.filter { $0.part == nil }.flatMap { [text] block in
            text.bytes[block.range] + [0x20]
        }
        guard let found = LanguageProfile.language(of: words) else { return }
        metadata.statements.append(Statement(.language, found, origin: "words of the text"))
        let declared = metadata.language?.lowercased().prefix { $0 != "-" && $0 != "_" }
        if declared.map(String.init) != found {
            metadata.language = found
        }
    }

    /// Whether bytes begin as a page does.
    package static func isPage(_ bytes: [UInt8]) -> Bool {
        var rest = bytes.prefix(1024)
        if rest.starts(with: [0xEF, 0xBB, 0xBF]) {
            rest = rest.dropFirst(3)
        }
        rest = rest.drop { $0.isTagSpace }
        let opening = String(decoding: rest.prefix(64), as: UTF8.self).lowercased()
        return opening.hasPrefix("<!doctype html") || opening.hasPrefix("<html")
            || opening.hasPrefix("<?xml") && String(decoding: rest, as: UTF8.self).contains("<html")
    }
}

extension OffsetMap {
    /// Runs into the text of this map, as runs into its file.
    func leading(_ runs: [Run]) -> [Run] {
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
                        fileCount: place.count))
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
                    file: part.isCopy ? part.file + offset - part.text : part.file, count: count,
                    fileCount: part.isCopy ? count : part.fileCount))
            offset += count
        }
    }
}
