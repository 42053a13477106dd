import ClaimModel

/// What stands between the top of a page and its first paragraphs.
extension Page {
    mutating func markTop() {
        let top = topEnd
        // Several bare dates are the headings of a chronicle.
        let bareDates = pieces.count {
            $0.furniture == nil && $0.isLabel && PublicationLine($0.words)?.hasCue == false
        }
        var hasTitle = false
        for index in pieces.indices[..<top] where isFree(index) {
            let piece = pieces[index]
            guard piece.isLabel, !isSpeech(piece) else { continue }
            if FurnitureWords.badges.contains(piece.phrase), hasLabel(after: index, before: top) {
                pieces[index].furniture = .badge
            } else if isReadingTime(piece) {
                pieces[index].furniture = .readingTime
            } else if let line = PublicationLine(piece.words), line.hasCue || bareDates == 1 {
                pieces[index].furniture = .publicationDate
                take(line)
            } else if hasTitle, let name = bylineName(piece) {
                pieces[index].furniture = .byline
                byline = byline ?? name
                published = published ?? PublicationLine.firstDate(in: piece.words)
            } else {
                hasTitle = true
            }
        }
    }

    private mutating func take(_ line: PublicationLine) {
        if !line.isUpdate {
            published = published ?? line.date
        }
    }

    /// The index of the second paragraph: what a page says of itself stands above it.
    private var topEnd: Int {
        var paragraphs = 0
        for (index, piece) in pieces.enumerated() where piece.isProse && piece.furniture == nil {
            paragraphs += 1
            if paragraphs == 2 {
                return index
            }
        }
        // A text of labels alone has no top: a list, a poem.
        return paragraphs == 0 ? 0 : pieces.count
    }

    /// Whether another line could be the title, so that this one need not be.
    private func hasLabel(after index: Int, before end: Int) -> Bool {
        pieces[(index + 1)..<end].contains {
            $0.furniture == nil && $0.isLabel && $0.words.count >= 2
        }
    }

    /// "2 mins", "4 min read", "Reading time: 3 minutes".
    private func isReadingTime(_ piece: Piece) -> Bool {
        var words = piece.words.map(\.lowercased)[...]
        let namesReading = words.starts(with: ["reading", "time"])
        if namesReading {
            words.removeFirst(2)
        }
        guard let number = words.popFirst(), Int(number) != nil, let unit = words.popFirst(),
            ["min", "mins", "minute", "minutes"].contains(unit)
        else { return false }
        return words.isEmpty || words.elementsEqual(["read"])
            || words.elementsEqual(["to", "read"])
            || words.elementsEqual(["reading", "time"])
    }

    /// The names of a line such as "By Jane Roe and John Doe"; `nil` if it is none.
    private func bylineName(_ piece: Piece) -> String? {
        guard
            let cue = FurnitureWords.bylineCues.first(where: {
                piece.words.count > $0.count && piece.starts(with: $0)
            })
        else { return nil }
        let rest = piece.words.dropFirst(cue.count)
        guard rest.first?.isCapitalized == true, rest.count <= 16,
            rest.count >= 2 || cue.count >= 2 || cue == ["author"],
            rest.allSatisfy(isBylineWord)
        else { return nil }
        if cue == ["author"], !hasCue([cue], piece) { return nil }
        return name(rest)
    }

    private func isBylineWord(_ word: Word) -> Bool {
        word.isCapitalized || FurnitureWords.bylineJoints.contains(word.lowercased)
            || text.bytes[word.range.lowerBound].isDigit
            || ["am", "pm", "a.m", "p.m"].contains(word.lowercased)
    }

    /// The names up to the first thing that is none: a separator, a date, an office.
    private func name(_ words: ArraySlice<Word>) -> String? {
        guard var end = words.first?.range else { return nil }
        let start = end.lowerBound
        for word in words.dropFirst() {
            let between = text.string(end.upperBound..<word.range.lowerBound)
            guard between == " " || between == ". ",
                !text.bytes[word.range.lowerBound].isDigit,
                !["on", "for", "at", "in"].contains(word.lowercased)
            else { break }
            end = word.range
        }
        return text.string(start..<end.upperBound)
    }
}
