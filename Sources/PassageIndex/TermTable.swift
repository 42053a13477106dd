/// Numbers for terms: each spelling of a word is folded and stemmed once, however often it stands.
struct TermTable: ~Copyable {
    /// One spelling: its first eight bytes, where all of it stands, and its term.
    private struct Slot {
        var head: UInt64 = 0
        var start: UInt32 = 0
        /// 0 if the slot is free.
        var length: UInt32 = 0
        var term: UInt32 = 0
    }

    private let reader: TermReader
    private var slots = [Slot](repeating: Slot(), count: 1 << 12)
    private var spellings: [UInt8] = []
    private var used = 0
    private var numbers: [[UInt8]: UInt32] = [:]
    private(set) var terms: [[UInt8]] = []

    init(_ analysis: TermAnalysis) {
        reader = TermReader(analysis)
    }

    /// The bytes that the table takes, about.
    var size: Int { slots.count * 24 + spellings.count + terms.count * 100 }

    mutating func number(of word: Span<UInt8>) -> UInt32 {
        let head = Self.head(word)
        let mask = slots.count - 1
        var place = Self.hash(word, head) & mask
        while slots[place].length != 0 {
            if slots[place].head == head, slots[place].length == UInt32(word.count),
                word.count <= 8 || isSpelled(word, at: slots[place].start)
            {
                return slots[place].term
            }
            place = (place + 1) & mask
        }
        return insert(word, head, at: place)
    }

    private mutating func insert(
        _ word: Span<UInt8>, _ head: UInt64, at place: Int
    ) -> UInt32 {
        let start = spellings.count
        for index in word.indices { spellings.append(word[index]) }
        let letters = reader.term(of: spellings[start...])
        let number: UInt32
        if let known = numbers[letters] {
            number = known
        } else {
            number = UInt32(terms.count)
            numbers[letters] = number
            terms.append(letters)
        }
        slots[place] = Slot(
            head: head, start: UInt32(start), length: UInt32(word.count), term: number)
        used += 1
        if used * 2 > slots.count { grow() }
        return number
    }

    private mutating func grow() {
        var wider = [Slot](repeating: Slot(), count: slots.count * 2)
        let mask = wider.count - 1
        for slot in slots where slot.length != 0 {
            let start = Int(slot.start)
            let word = spellings.span.extracting(start..<start + Int(slot.length))
            var place = Self.hash(word, slot.head) & mask
            while wider[place].length != 0 { place = (place + 1) & mask }
            wider[place] = slot
        }
        slots = wider
    }

    private func isSpelled(_ word: Span<UInt8>, at start: UInt32) -> Bool {
        for offset in word.indices where spellings[Int(start) + offset] != word[offset] {
            return false
        }
        return true
    }

    @inline(__always)
    private static func head(_ word: Span<UInt8>) -> UInt64 {
        var head: UInt64 = 0
        for index in 0..<min(8, word.count) {
            head |= UInt64(word[index]) << UInt64(index * 8)
        }
        return head
    }

    @inline(__always)
    private static func hash(_ word: Span<UInt8>, _ head: UInt64) -> Int {
        var hash = (head ^ UInt64(word.count)) &* 0x9E37_79B9_7F4A_7C15
        if word.count > 8 {
            for index in 8..<word.count {
                hash = (hash ^ UInt64(word[index])) &* 0x9E37_79B9_7F4A_7C15
            }
        }
        return Int(truncatingIfNeeded: (hash ^ (hash >> 29)) & 0x7FFF_FFFF)
    }
}
