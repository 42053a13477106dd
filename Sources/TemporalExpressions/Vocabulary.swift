/// The words that rules speak of, each with a number, with what it may fill and with what it tells
/// about its neighbours.
struct Vocabulary: Sendable {
    /// A dash of whatever length but a hyphen's; no byte of ASCII text is it.
    static let dash: UInt8 = 1

    /// For each word the slots that it fills or begins to fill.
    private(set) var slots: [UInt64] = [0]
    private(set) var cues: [Cues] = [[]]
    private var values: [[(slot: Slot, value: Int)]] = [[]]
    private var words: [[UInt8]] = [[]]
    private var table: [UInt16]
    private var marks: [UInt16]
    private static let capacity = 8192

    init() {
        table = [UInt16](repeating: 0, count: Self.capacity)
        marks = [UInt16](repeating: 0, count: 128)
        for (slot, list) in VocabularyWords.slots {
            for entry in list.split(separator: ",") {
                let parts = entry.split(whereSeparator: \.isWhitespace)
                guard let value = parts.first.flatMap({ Int($0) }) else {
                    preconditionFailure("No value for these words: \(entry)")
                }
                for word in parts.dropFirst() {
                    let number = intern(String(word))
                    values[number].append((slot, value))
                    slots[number] |= slot.bit
                }
            }
        }
        for (cue, list) in VocabularyWords.cues {
            for word in list.split(whereSeparator: \.isWhitespace) {
                let number = intern(String(word))
                cues[number].insert(cue)
            }
        }
    }

    /// The number of a word or mark, which becomes one of the vocabulary if it is none yet.
    mutating func intern(_ word: String) -> Int {
        let bytes = Array(word.utf8)
        if bytes.count == 1, let byte = bytes.first, !Self.isLetter(byte) {
            return internMark(byte)
        }
        let known = number(of: bytes[...])
        if known != 0 { return Int(known) }
        precondition(words.count < Self.capacity / 2, "The vocabulary is larger than its table")
        var place = Self.place(of: bytes[...])
        while table[place] != 0 { place = (place + 1) & (Self.capacity - 1) }
        table[place] = UInt16(words.count)
        return append(bytes)
    }

    private mutating func append(_ word: [UInt8]) -> Int {
        words.append(word)
        slots.append(0)
        cues.append([])
        values.append([])
        return words.count - 1
    }

    /// What a word fills a slot with.
    func value(_ slot: Slot, of word: UInt16) -> Int? {
        guard slots[Int(word)] & slot.bit != 0 else { return nil }
        return values[Int(word)].first { $0.slot == slot }?.value
    }

    private mutating func internMark(_ byte: UInt8) -> Int {
        if marks[Int(byte)] == 0 {
            marks[Int(byte)] = UInt16(words.count)
            _ = append([byte])
        }
        return Int(marks[Int(byte)])
    }

    mutating func add(_ slot: Slot, to word: UInt16) {
        slots[Int(word)] |= slot.bit
    }

    /// Makes a mark one of the vocabulary, with the slots that it fills or begins to fill.
    mutating func addMark(_ mark: String, _ filled: [Slot]) {
        let number = intern(mark)
        for slot in filled { slots[number] |= slot.bit }
    }

    func mark(_ byte: UInt8) -> UInt16 {
        byte < 128 ? marks[Int(byte)] : 0
    }

    /// The number of a word in whatever case, 0 if it is none of the vocabulary.
    func number(of word: ArraySlice<UInt8>) -> UInt16 {
        var place = Self.place(of: word)
        while table[place] != 0 {
            if isSame(words[Int(table[place])], word) { return table[place] }
            place = (place + 1) & (Self.capacity - 1)
        }
        return 0
    }

    // "Don’t" may have an apostrophe of three bytes; it counts as one.
    private static func place(of word: ArraySlice<UInt8>) -> Int {
        var hash: UInt32 = 0x811C_9DC5
        for byte in word where byte < 0x80 && byte != UInt8(ascii: "'") {
            hash = (hash ^ UInt32(fold(byte))) &* 0x0100_0193
        }
        return Int((hash ^ (hash >> 15)) & UInt32(capacity - 1))
    }

    private func isSame(_ known: [UInt8], _ word: ArraySlice<UInt8>) -> Bool {
        if known.count == word.count {
            return zip(known, word).allSatisfy { $0 == Self.fold($1) }
        }
        guard word.contains(0xE2) else { return false }
        var apostrophe = false
        let folded = word.compactMap { byte -> UInt8? in
            if byte < 0x80 { return Self.fold(byte) }
            apostrophe.toggle()
            return byte == 0xE2 ? UInt8(ascii: "'") : nil
        }
        return known == folded
    }

    private static func fold(_ byte: UInt8) -> UInt8 {
        byte &- UInt8(ascii: "A") < 26 ? byte | 0x20 : byte
    }

    private static func isLetter(_ byte: UInt8) -> Bool {
        fold(byte) &- UInt8(ascii: "a") < 26
    }
}

/// What a word tells about the expressions beside it.
struct Cues: OptionSet, Sendable {
    let rawValue: UInt32

    static let future = Cues(rawValue: 1)
    static let past = Cues(rawValue: 1 << 1)
    static let beforeYear = Cues(rawValue: 1 << 2)
    /// Before a year only with a word that makes clear that no number is meant.
    static let weaklyBeforeYear = Cues(rawValue: 1 << 3)
    static let beforeMonth = Cues(rawValue: 1 << 4)
    /// After one of these a number is no year: they are counted.
    static let counted = Cues(rawValue: 1 << 5)
    static let determiner = Cues(rawValue: 1 << 6)
    /// "a total of 2000" is no year.
    static let amount = Cues(rawValue: 1 << 7)
    /// Its full stop ends no sentence.
    static let abbreviation = Cues(rawValue: 1 << 8)
    static let function = Cues(rawValue: 1 << 9)
    /// Told apart by its year without an article: "2016 election".
    static let yearly = Cues(rawValue: 1 << 10)
    static let shortMonth = Cues(rawValue: 1 << 11)
    /// A month whose name is a word or a person's name as well.
    static let ambiguousMonth = Cues(rawValue: 1 << 12)
    static let shortWeekday = Cues(rawValue: 1 << 13)
    static let beforeSeason = Cues(rawValue: 1 << 14)
    static let era = Cues(rawValue: 1 << 15)
    /// Before a bare plural: "for years".
    static let beforePlural = Cues(rawValue: 1 << 16)
    static let speech = Cues(rawValue: 1 << 17)
    static let subordinator = Cues(rawValue: 1 << 18)
    static let currency = Cues(rawValue: 1 << 19)
    static let preposition = Cues(rawValue: 1 << 20)
    /// An event that goes by its day without its year: "the Sept. 11 attacks".
    static let commemorated = Cues(rawValue: 1 << 21)
    /// A verb whose past is written as its infinitive: "set".
    static let unchanged = Cues(rawValue: 1 << 22)
    /// A verb that beside a day tells what is to come: "opens".
    static let scheduled = Cues(rawValue: 1 << 23)
    /// What is past once it goes by its weekday: "Friday's ruling".
    static let given = Cues(rawValue: 1 << 24)
}
