internal import CWordNet

/// The words of WordNet that the program carries, read once.
struct WordTable: Sendable {
    /// Base forms to their numbers.
    private(set) var numbers: [String: Int32] = [:]
    /// Irregular forms to their base forms.
    private(set) var irregular: [String: [Int32]] = [:]
    /// Of each word.
    private(set) var synsets: [[Int32]] = []
    /// Of each synset: those that it is a kind of.
    private(set) var parents: [[Int32]] = []
    /// Of each synset.
    private(set) var kinds: [WordKind] = []
    private var opposites: Set<Int64> = []
    private var derived: Set<Int64> = []

    static let shared = WordTable(
        UnsafeBufferPointer(start: crosscheck_words(), count: Int(crosscheck_words_count())))

    /// Reads every line once, byte by byte: a program that was built to be debugged reads it too.
    ///
    /// - Parameter bytes: lines as `.ci/wordnet-table` writes them; others are passed over.
    init(_ bytes: UnsafeBufferPointer<UInt8>) {
        numbers.reserveCapacity(24_000)
        var fields: [Range<Int>] = []
        var start = 0
        for index in 0..<bytes.count {
            let byte = bytes[index]
            guard byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\n") else { continue }
            if index > start { fields.append(start..<index) }
            start = index + 1
            if byte == UInt8(ascii: "\n") {
                add(fields, of: bytes)
                fields.removeAll(keepingCapacity: true)
            }
        }
    }

    private mutating func add(_ fields: [Range<Int>], of bytes: UnsafeBufferPointer<UInt8>) {
        guard fields.count >= 3 else { return }
        func text(_ field: Int) -> String {
            String(decoding: UnsafeBufferPointer(rebasing: bytes[fields[field]]), as: UTF8.self)
        }
        switch bytes[fields[0].lowerBound] {
        case UInt8(ascii: "s") where fields.count > 3:
            let synset = Int32(parents.count)
            kinds.append(WordKind(text(2)))
            parents.append(Self.numbers(in: fields[3], of: bytes))
            for field in 4..<fields.count {
                synsets[Int(number(text(field)))].append(synset)
            }
        case UInt8(ascii: "!"): opposites.insert(Self.pair(number(text(1)), number(text(2))))
        case UInt8(ascii: "~"): derived.insert(Self.pair(number(text(1)), number(text(2))))
        case UInt8(ascii: "x"):
            irregular[text(1)] = (2..<fields.count).map { number(text($0)) }
        default: break
        }
    }

    /// The numbers of "12,34"; none of "-".
    private static func numbers(
        in field: Range<Int>, of bytes: UnsafeBufferPointer<UInt8>
    ) -> [Int32] {
        var found: [Int32] = []
        var value: Int32?
        for index in field {
            if (48...57).contains(bytes[index]) {
                value = (value ?? 0) &* 10 &+ Int32(bytes[index] - 48)
            } else if let number = value {
                found.append(number)
                value = nil
            }
        }
        return found + (value.map { [$0] } ?? [])
    }

    private mutating func number(_ word: String) -> Int32 {
        if let known = numbers[word] { return known }
        let number = Int32(synsets.count)
        numbers[word] = number
        synsets.append([])
        return number
    }

    func areOpposite(_ one: Int32, _ other: Int32) -> Bool {
        opposites.contains(Self.pair(one, other))
    }

    func areDerived(_ one: Int32, _ other: Int32) -> Bool {
        derived.contains(Self.pair(one, other))
    }

    private static func pair(_ one: Int32, _ other: Int32) -> Int64 {
        Int64(min(one, other)) << 32 | Int64(max(one, other))
    }
}
