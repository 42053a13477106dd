import ClaimModel

/// Stretches of several lines that belong to the site.
extension Page {
    /// Leaves out rows of short lines that end with a button's words.
    ///
    /// Three buttons in a row are a row of buttons; one is enough if lines of the row stand twice,
    /// which a refrain does as well, but without a button.
    mutating func markAdvertisements() {
        for run in labelRuns() {
            let calls = run.filter { endsWithCall(pieces[$0]) }
            let repeated = repeatedLines(run)
            guard calls.count >= 3 || (!calls.isEmpty && !repeated.isEmpty) else { continue }
            let marked = calls + repeated
            guard let first = marked.min(), let last = marked.max() else { continue }
            for index in run where index >= first && index <= last {
                pieces[index].furniture = .advertisement
            }
        }
    }

    /// Stretches of at least two labels with no prose between them.
    private func labelRuns() -> [[Int]] {
        var runs: [[Int]] = []
        var run: [Int] = []
        for index in pieces.indices {
            if isFree(index), pieces[index].isLabel, !isSpeech(pieces[index]) {
                run.append(index)
            } else if pieces[index].furniture == nil {
                runs.append(run)
                run = []
            }
        }
        runs.append(run)
        return runs.filter { $0.count >= 2 }
    }

    private func endsWithCall(_ piece: Piece) -> Bool {
        guard piece.words.count >= 2 else { return false }
        return (1...min(3, piece.words.count - 1)).contains { count in
            let end = piece.words.suffix(count).map(\.lowercased).joined(separator: " ")
            return FurnitureWords.calls.contains(end)
        }
    }

    private func repeatedLines(_ run: [Int]) -> [Int] {
        var counts: [String: Int] = [:]
        for index in run {
            counts[pieces[index].phrase, default: 0] += 1
        }
        return run.filter { counts[pieces[$0].phrase, default: 0] > 1 }
    }

    /// Leaves out "Related articles" with the short lines after it.
    ///
    /// The last of them stays if it stands apart before prose: it may head a section.
    mutating func markLinkLists() {
        for index in pieces.indices where isFree(index) && pieces[index].isLabel {
            guard FurnitureWords.linkHeadings.contains(pieces[index].phrase) else { continue }
            var end = index + 1
            while end < pieces.count, isLinkLine(end) {
                end += 1
            }
            if end < pieces.count, end > index + 1, isFree(end - 1), pieces[end - 1].standsApart,
                pieces[end].isProse, pieces[end].furniture == nil
            {
                end -= 1
            }
            let isLast = nextKept(from: index + 1) == nil
            guard end > index + 1 || isLast else { continue }
            for link in index..<end {
                pieces[link].furniture = .linkList
            }
        }
    }

    private func isLinkLine(_ index: Int) -> Bool {
        let piece = pieces[index]
        guard piece.furniture == nil else { return false }
        return (piece.isLabel && !isSpeech(piece) && !endsWithPause(piece))
            && (isFree(index) || piece.kind == .listItem)
    }

    /// Leaves out what stands under "Disclaimer", as far as it speaks like one.
    mutating func markDisclaimers() {
        for index in pieces.indices where isFree(index) && !pieces[index].isProse {
            guard FurnitureWords.disclaimerHeadings.contains(pieces[index].phrase) else { continue }
            var end = index + 1
            while end < pieces.count, pieces[end].isProse, isFree(end), disclaims(pieces[end]) {
                end += 1
            }
            guard end > index + 1 else { continue }
            for disclaimer in index..<end {
                pieces[disclaimer].furniture = .disclaimer
            }
        }
        markClosingDisclaimer()
    }

    private func disclaims(_ piece: Piece) -> Bool {
        disclaimerPhraseCount(piece, enough: 1) >= 1
    }

    /// Leaves out a last paragraph that begins with "Disclaimer:".
    private mutating func markClosingDisclaimer() {
        guard let index = pieces.lastIndex(where: { $0.furniture == nil }), isFree(index) else {
            return
        }
        let opening = text.words(text.prefix(pieces[index].range, 40))
        guard let first = opening.first, first.lowercased == "disclaimer",
            text.bytes[first.range.upperBound...].first == UInt8(ascii: ":"),
            disclaimerPhraseCount(pieces[index], enough: 1) >= 1
        else { return }
        pieces[index].furniture = .disclaimer
    }

    private func disclaimerPhraseCount(_ piece: Piece, enough: Int) -> Int {
        let content = text.string(text.prefix(piece.range, 4000)).lowercased()
        var count = 0
        for phrase in FurnitureWords.disclaimerPhrases where content.utf8.holds(phrase.utf8) {
            count += 1
            if count == enough { break }
        }
        return count
    }

    /// Leaves out the author's name and life at the foot of a page.
    ///
    /// It is one if nothing of the article follows, the name on its line opens the paragraph, and
    /// the site shows it as one: by a picture, a heading, a label, or the byline.
    mutating func markBiography() {
        guard let life = pieces.lastIndex(where: { $0.furniture == nil }), life > 0, isFree(life),
            pieces[life].isProse, let name = lastKept(before: life), isFree(name),
            pieces[name].isLabel, (1...5).contains(pieces[name].words.count),
            pieces[name].words.allSatisfy(\.isCapitalized)
        else { return }
        let opening = text.words(text.prefix(pieces[life].range, 400))
        guard let first = opening.first?.lowercased else { return }
        let isAbout =
            pieces[name].words.contains { $0.lowercased == first }
            || FurnitureWords.biographyHeadings.contains(pieces[name].phrase)
        let lifeWords = opening.count { FurnitureWords.biographyWords.contains($0.lowercased) }
        guard isAbout, lifeWords >= 2, isShown(name: name, life: life) else { return }
        for index in name...life where pieces[index].furniture == nil {
            pieces[index].furniture = .authorBiography
        }
        if let heading = lastKept(before: name), isFree(heading),
            FurnitureWords.biographyHeadings.contains(pieces[heading].phrase)
        {
            pieces[heading].furniture = .authorBiography
        }
    }

    private func isShown(name: Int, life: Int) -> Bool {
        let label = text.string(pieces[name].range)
        let heading = lastKept(before: name).map { pieces[$0].phrase } ?? ""
        return byline == label || FurnitureWords.biographyHeadings.contains(pieces[name].phrase)
            || FurnitureWords.biographyHeadings.contains(heading)
            || (name > 0 && pieces[name - 1].furniture == .imageText)
            || (life + 1 < pieces.count && pieces[life + 1].furniture == .authorBiography)
    }

    private func lastKept(before index: Int) -> Int? {
        pieces[..<index].lastIndex { $0.furniture == nil }
    }
}
