internal import TestSupport

/// Makes hard inputs of sound ones, by what they are made of: lines, words, numbers and marks.
struct Mutation {
    private let seeds: [[UInt8]]
    private let pieces: [[UInt8]]
    private var random: SeededGenerator
    private var bytes: [UInt8] = []

    /// More than this is for measuring, and not for looking for faults.
    private static let mostBytes = 4000

    init(seeds: [[UInt8]], pieces: [[UInt8]], random: SeededGenerator) {
        self.seeds = seeds
        self.pieces = pieces
        self.random = random
    }

    mutating func input() -> [UInt8] {
        bytes = seed()
        // Now and then nothing of a seed, so that no mistake is hidden behind what it says first.
        if below(8) == 0 {
            bytes = (0..<below(60)).flatMap { _ in piece() }
        }
        for _ in 0...below(below(4) == 0 ? 24 : 5) {
            mutate()
            if bytes.count > Self.mostBytes {
                bytes.removeLast(bytes.count - Self.mostBytes)
            }
        }
        return bytes
    }

    private mutating func mutate() {
        switch below(16) {
        case 0: splice()
        case 1: duplicate()
        case 2: bytes.removeSubrange(stretch())
        case 3: bytes.removeLast(below(bytes.count + 1))
        case 4: swap()
        case 5: insertOddByte()
        case 6: nest()
        case 7: repeatPiece()
        case 8: changeDigit()
        case 9, 10: replaceWord()
        default: replace(by: piece())
        }
    }

    // What is done.

    /// Goes on as another seed does, from somewhere in it.
    private mutating func splice() {
        let other = seed()
        let line = lineStart(below(bytes.count + 1))
        let from = lineStart(below(other.count + 1), in: other)
        bytes = Array(bytes[..<line] + other[from...])
    }

    private mutating func duplicate() {
        let copied = Array(bytes[stretch()])
        bytes.insert(contentsOf: copied, at: place())
    }

    private mutating func swap() {
        let one = stretch()
        let words = Array(bytes[one])
        bytes.removeSubrange(one)
        bytes.insert(contentsOf: words, at: place())
    }

    private mutating func insertOddByte() {
        let at = below(bytes.count + 1)
        if below(2) == 0, at < bytes.count {
            bytes[at] = UInt8(below(256))
        } else {
            bytes.insert(UInt8(below(256)), at: at)
        }
    }

    /// Puts a stretch within brackets, or its lines below a mark, more or less deep.
    private mutating func nest() {
        let range = stretch()
        let depth = 1 + below(below(6) == 0 ? 700 : 6)
        let marks: [(String, String)] = [
            ("[", "]"), ("{a: ", "}"), ("(", ")"), ("“", "”"), ("> ", ""), ("- ", ""), ("*", "*"),
            ("‘", "’"), ("\"", "\""), ("<b>", "</b>"), ("  ", ""), ("![", "](x)"), ("1. ", ""),
        ]
        let (open, close) = marks[below(marks.count)]
        let end = [UInt8](String(repeating: close, count: depth).utf8)
        let start = [UInt8](String(repeating: open, count: depth).utf8)
        bytes.replaceSubrange(range, with: start + bytes[range] + end)
    }

    private mutating func repeatPiece() {
        let piece = piece()
        let times = 2 + below(below(6) == 0 ? 400 : 8)
        let repeated = (0..<times).flatMap { _ in piece }
        bytes.insert(contentsOf: repeated, at: place())
    }

    private mutating func changeDigit() {
        let digits = bytes.indices.filter { (0x30...0x39).contains(bytes[$0]) }
        guard !digits.isEmpty else { return replace(by: piece()) }
        bytes[digits[below(digits.count)]] = UInt8(0x30 + below(10))
    }

    /// A word in the place of another: one of this text, or of another one.
    private mutating func replaceWord() {
        let other = below(2) == 0 ? bytes : seed()
        let start = wordStart(below(other.count + 1), in: other)
        let word = other[start..<wordEnd(start, in: other)]
        let own = wordStart(below(bytes.count + 1), in: bytes)
        bytes.replaceSubrange(own..<wordEnd(own, in: bytes), with: Array(word))
    }

    private mutating func replace(by piece: [UInt8]) {
        let at = place()
        let end = below(2) == 0 ? at : min(bytes.count, at + below(12))
        bytes.replaceSubrange(at..<end, with: piece)
    }

    // Where it is done.

    private mutating func below(_ limit: Int) -> Int {
        limit < 1 ? 0 : Int(random.next() % UInt64(limit))
    }

    private mutating func seed() -> [UInt8] {
        seeds[below(seeds.count)]
    }

    private mutating func piece() -> [UInt8] {
        pieces[below(pieces.count)]
    }

    /// Mostly the start of a line or of a word.
    private mutating func place() -> Int {
        let at = below(bytes.count + 1)
        return switch below(4) {
        case 0: lineStart(at)
        case 1: at
        default: wordStart(at, in: bytes)
        }
    }

    /// A line, some lines, a word, or any bytes.
    private mutating func stretch() -> Range<Int> {
        let at = place()
        switch below(4) {
        case 0:
            return at..<min(bytes.count, at + below(20))
        case 1:
            return at..<wordEnd(at, in: bytes)
        default:
            let start = lineStart(at)
            var end = start
            for _ in 0...below(3) {
                end = bytes[end...].firstIndex(of: 0x0A).map { $0 + 1 } ?? bytes.count
            }
            return start..<end
        }
    }

    private func lineStart(_ place: Int) -> Int {
        lineStart(place, in: bytes)
    }

    private func lineStart(_ place: Int, in bytes: [UInt8]) -> Int {
        bytes[..<place].lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
    }

    private func wordStart(_ place: Int, in bytes: [UInt8]) -> Int {
        bytes[..<place].lastIndex { !isWord($0) }.map { $0 + 1 } ?? 0
    }

    private func wordEnd(_ place: Int, in bytes: [UInt8]) -> Int {
        bytes[place...].firstIndex { !isWord($0) } ?? bytes.count
    }

    private func isWord(_ byte: UInt8) -> Bool {
        byte >= 0x80 || (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte | 0x20)
    }
}
