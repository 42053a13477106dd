/// Lines that show by their own words that they belong to the site.
extension Page {
    mutating func markLines() {
        for index in pieces.indices where isFree(index) && !pieces[index].isLong {
            pieces[index].furniture = furniture(pieces[index])
        }
    }

    private func furniture(_ piece: Piece) -> Furniture? {
        guard piece.lineCount == 1, !isSpeech(piece) else { return nil }
        if isInvitation(piece) { return .invitation }
        if isCopyrightNotice(piece) { return .copyrightNotice }
        if isReportingCredit(piece) { return .byline }
        if hasCue(FurnitureWords.linkCues, piece), piece.words.count <= 25 { return .linkList }
        guard piece.isLabel else { return nil }
        if let named = FurnitureWords.lines[piece.phrase] { return named }
        if isImageFile(piece) || isImageCredit(piece) { return .imageText }
        if isShareLine(piece) { return .shareLine }
        if isCommentCount(piece) { return .commentLine }
        if isNavigation(piece) { return .linkList }
        return nil
    }

    /// "Join our community on Telegram", "Sign up for the newsletter!"
    private func isInvitation(_ piece: Piece) -> Bool {
        let words = piece.words.map(\.lowercased)
        guard words.count >= 3, words.count <= 14, FurnitureWords.invitations.contains(words[0]),
            FurnitureWords.addressed.contains(words[1])
        else { return false }
        let nouns = words.dropFirst(2)
        return nouns.contains { FurnitureWords.subscriptions.contains($0) }
            || (piece.isLabel && words[1...2].contains("our")
                && nouns.contains { FurnitureWords.communities.contains($0) })
    }

    private func isCopyrightNotice(_ piece: Piece) -> Bool {
        let words = piece.words.map(\.lowercased)
        guard words.count <= 30 else { return false }
        let hasSign = text.bytes[piece.range].starts(with: "©".utf8)
        let hasYear = words.prefix(4).contains { $0.count == 4 && Int($0) != nil }
        return hasSign || (words.first == "copyright" && hasYear)
    }

    /// "(Reporting by Jane Roe; Editing by John Doe)", "--additional reporting by Jane Roe".
    private func isReportingCredit(_ piece: Piece) -> Bool {
        guard let first = text.bytes[piece.range].first, !(first | 0x20).isLower,
            piece.words.count <= 30
        else { return false }
        let words = piece.words.map(\.lowercased)
        let work = words.first == "additional" ? words.dropFirst().first : words.first
        let credit =
            words.first == "additional" ? words.dropFirst(2).first : words.dropFirst().first
        return ["reporting", "writing", "editing"].contains(work)
            && ["by", "from"].contains(credit)
    }

    /// "Photo: Jane Roe", but not a caption, which may say something.
    private func isImageCredit(_ piece: Piece) -> Bool {
        piece.words.count <= 10 && hasCue(FurnitureWords.imageCues, piece)
    }

    private func isImageFile(_ piece: Piece) -> Bool {
        let bytes = text.bytes[piece.range]
        guard !bytes.contains(where: \.isBlank) else { return false }
        let name = text.string(piece.range).lowercased()
        return FurnitureWords.imageEndings.contains { name.hasSuffix($0) }
    }

    private func isShareLine(_ piece: Piece) -> Bool {
        let words = piece.words.map(\.lowercased)
        guard words.count >= 2, words.count <= 8 else { return false }
        let namesPlatform = words.dropFirst().contains { FurnitureWords.platforms.contains($0) }
        switch words[0] {
        case "share": return namesPlatform || words[1] == "via"
        case "follow": return namesPlatform
        case "like", "find": return namesPlatform && words[1] == "us"
        default: return false
        }
    }

    /// "14 comments".
    private func isCommentCount(_ piece: Piece) -> Bool {
        piece.words.count == 2 && Int(piece.words[0].lowercased) != nil
            && ["comment", "comments"].contains(piece.words[1].lowercased)
    }

    /// "Home | News | Sport".
    private func isNavigation(_ piece: Piece) -> Bool {
        let separators = text.string(piece.range).unicodeScalars.count {
            "|•»›>/".unicodeScalars.contains($0)
        }
        let known = piece.words.count { FurnitureWords.navigation.contains($0.lowercased) }
        return separators >= 2 && known >= 2 && piece.words.count <= (separators + 1) * 3
    }

    /// Whether a line begins with one of the cues and a colon.
    func hasCue(_ cues: [[String]], _ piece: Piece) -> Bool {
        cues.contains { cue in
            guard piece.words.count > cue.count, piece.starts(with: cue) else { return false }
            let end = piece.words[cue.count - 1].range.upperBound
            return text.bytes[end] == UInt8(ascii: ":")
        }
    }

    /// Leaves out two or more buttons in a row: "Share", "Tweet", "Email".
    mutating func markButtons() {
        var first = 0
        while first < pieces.count {
            var end = first
            while end < pieces.count, isButton(end) {
                end += 1
            }
            if end - first >= 2 || (end > first && touchesShareLine(first)) {
                for index in first..<end {
                    pieces[index].furniture = .shareLine
                }
            }
            first = max(end, first + 1)
        }
    }

    private func isButton(_ index: Int) -> Bool {
        isFree(index) && pieces[index].isLabel
            && FurnitureWords.buttons.contains(pieces[index].phrase)
    }

    private func touchesShareLine(_ index: Int) -> Bool {
        (index > 0 && pieces[index - 1].furniture == .shareLine)
            || (index + 1 < pieces.count && pieces[index + 1].furniture == .shareLine)
    }
}
