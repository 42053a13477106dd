internal import TestSupport

/// A part of the program that takes what people write, and what must hold whatever that is.
package struct FuzzedReader: Sendable {
    package let name: String
    /// Sound inputs, which mutations start from.
    let seeds: [[UInt8]]
    /// What is put into them.
    let pieces: [[UInt8]]
    /// The first thing that does not hold of what was made of an input.
    package let flaw: @Sendable ([UInt8]) async -> String?

    init(
        _ name: String, seeds: [String], pieces: [String],
        flaw: @escaping @Sendable ([UInt8]) async -> String?
    ) {
        self.name = name
        self.seeds = seeds.map { Array($0.utf8) }
        self.pieces = pieces.map { Array($0.utf8) } + Pieces.oddBytes
        self.flaw = flaw
    }

    package static let all: [FuzzedReader] = [
        .yaml, .workflow, .chronology, .register, .claimsFile, .plainArticle, .markdownArticle,
        .pageArticle,
        .source, .text, .dates, .claims, .alignment, .run,
    ]

    package static func named(_ name: String) -> FuzzedReader? {
        all.first { $0.name == name }
    }

    /// The most bytes that it is handed in a run, for those that are handed one file.
    package var mostBytes: Int? {
        switch name {
        case "yaml", "workflow": 1_000_000
        case "chronology", "register", "claims-file": 64_000_000
        case "alignment", "run": nil
        default: 8_000_000
        }
    }

    /// Whether a try is quick, so that very many can be made.
    package var isQuick: Bool {
        ["yaml", "workflow", "chronology", "register", "claims-file"].contains(name)
    }

    /// Each of its seeds up to some byte of it.
    package func cutSeeds() -> [[UInt8]] {
        seeds.flatMap { seed in
            stride(from: 0, to: seed.count, by: isQuick ? 1 : 23).map { Array(seed[..<$0]) }
        }
    }

    /// What a seed and a number give, on every machine.
    package func input(seed: UInt64, number: UInt64) -> [UInt8] {
        var random = SeededGenerator(seed: seed)
        let first = random.next()
        random = SeededGenerator(seed: first ^ (number &* 0x9E37_79B9_7F4A_7C15))
        var mutation = Mutation(seeds: seeds, pieces: pieces, random: random)
        return mutation.input()
    }
}

/// Several texts in one input: they stand between lines that no reader gives a meaning.
enum Parts {
    private static let border = Array("\n=%=%=\n".utf8)

    static func joined(_ parts: [String]) -> String {
        parts.joined(separator: String(decoding: border, as: UTF8.self))
    }

    /// As many as asked for; those that are not there are empty.
    static func split(_ input: [UInt8], into count: Int) -> [[UInt8]] {
        var parts: [[UInt8]] = []
        var rest = input[...]
        while parts.count + 1 < count, let range = rest.firstRange(of: border) {
            parts.append(Array(rest[..<range.lowerBound]))
            rest = rest[range.upperBound...]
        }
        parts.append(Array(rest))
        return parts + Array(repeating: [], count: count - parts.count)
    }
}
