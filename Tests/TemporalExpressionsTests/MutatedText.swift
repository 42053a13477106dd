/// Texts made of the words of time, spliced and damaged; a seed gives the same ones again.
struct MutatedText {
    private var state: UInt64

    init(seed: UInt64) {
        state = seed
    }

    private mutating func next(below limit: Int) -> Int {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return Int((mixed ^ (mixed >> 31)) % UInt64(limit))
    }

    /// UTF-8, of at most some hundred bytes.
    mutating func text() -> [UInt8] {
        var bytes: [UInt8] = []
        for _ in 0...next(below: 14) {
            bytes += Self.pieces[next(below: Self.pieces.count)]
            if next(below: 3) > 0 { bytes.append(UInt8(ascii: " ")) }
        }
        for _ in 0..<next(below: 3) where !bytes.isEmpty {
            damage(&bytes)
        }
        return Array(String(decoding: bytes, as: UTF8.self).utf8)
    }

    private mutating func damage(_ bytes: inout [UInt8]) {
        let place = next(below: bytes.count)
        switch next(below: 4) {
        case 0: bytes.remove(at: place)
        case 1: bytes.insert(UInt8(next(below: 128)), at: place)
        case 2: bytes[place] = UInt8(truncatingIfNeeded: next(below: 256))
        default: bytes.replaceSubrange(place..<place, with: bytes[..<place].suffix(9))
        }
    }

    private static let pieces: [[UInt8]] =
        (words + [
            "June", "Sept.", "May", "March", "Tuesday", "Mon.", "Sun", "5", "31", "30th", "0", "00",
            "2016", "1999", "44", "BC", "AD", "99999999999999999999", "1,234.5", "5.6.2020",
            "12/05/2014", "2020-06-05", "9999-99-99", "3", "p.m.", "10:30", "5pm", "EST", "1990s",
            "'90s", "90", "-", "–", "--", ",", ".", "'s", "’s", "'", "’", "$", "/", ":", "(", ")",
            "%", "\"", "\n", "\n\n", "\r\n", "\0", "\u{301}", "e\u{301}", "🎄", "👩‍👩‍👧", "שלום", "中国",
            "\u{202E}", "\u{AD}", "\u{A0}", "\u{2028}", "\u{FEFF}", "½", "۵", "Ⅻ", "é", "…",
            "New", "Year's", "Eve", "Christmas", "Easter", "Thanksgiving", "Fourth of July", "Q3",
        ]).map { Array($0.utf8) }

    private static let words = """
        in on by since until from to between and of the a an last next this past previous following
        early late mid end beginning about more than at least year years month months week weeks day
        days hour hours quarter century decade decades century fiscal ago earlier later before after
        from now two twenty-four hundred thousand half several few couple first second third fourth
        morning night noon midnight tonight yesterday today tomorrow every each once twice daily
        spring summer fall winter currently recently soon the future will was said would met ended
        old long same that nineteen ninety-six
        """.split(whereSeparator: \.isWhitespace).map(String.init)
}
