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

    /// - Parameter bytes: lines as `.ci/wordnet-table` writes them; others are passed over.
    init(_ bytes: some Collection<UInt8>) {
        for line in bytes.split(separator: UInt8(ascii: "\n")) {
            let fields = line.split(separator: UInt8(ascii: " ")).map {
                Substring(decoding: $0, as: UTF8.self)
            }
            guard fields.count >= 3 else { continue }
            switch fields[0] {
            case "s" where fields.count > 3: addSynset(fields)
            case "!": opposites.insert(Self.pair(number(fields[1]), number(fields[2])))
            case "~": derived.insert(Self.pair(number(fields[1]), number(fields[2])))
            case "x": irregular[String(fields[1])] = fields[2...].map { number($0) }
            default: break
            }
        }
    }

    private mutating func addSynset(_ fields: [Substring]) {
        let synset = Int32(parents.count)
        kinds.append(WordKind(fields[2]))
        parents.append(fields[3].split(separator: ",").compactMap { Int32($0) })
        for word in fields[4...] {
            synsets[Int(number(word))].append(synset)
        }
    }

    private mutating func number(_ word: Substring) -> Int32 {
        let word = String(word)
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
