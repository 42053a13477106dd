/// A stretch of the inputs of one reader.
package struct Campaign: Sendable {
    let reader: FuzzedReader
    let seed: UInt64

    package init(_ reader: FuzzedReader, seed: UInt64) {
        self.reader = reader
        self.seed = seed
    }

    /// What was found, so that it can be found again.
    package struct Failure: Sendable, CustomStringConvertible {
        package let reader: String
        package let seed: UInt64
        package let number: UInt64
        package let flaw: String
        package let input: [UInt8]

        package var description: String {
            let text = String(decoding: input, as: UTF8.self).debugDescription
            let isText = String(validating: input, as: UTF8.self) != nil
            return """
                \(reader), seed \(seed), number \(number): \(flaw)
                  \(input.count) bytes: \(isText ? text : "\(input)")
                """
        }
    }

    /// Failures of different kinds among some inputs, each with its input made small.
    ///
    /// - Parameter note: is handed each number before its input is tried.
    package func failures(
        among numbers: Range<UInt64>, atMost limit: Int = 1, note: (UInt64) -> Void = { _ in }
    ) async -> [Failure] {
        var failures: [Failure] = []
        var known: Set<Substring> = []
        for number in numbers {
            note(number)
            let input = reader.input(seed: seed, number: number)
            guard let flaw = await reader.flaw(input), known.insert(kind(of: flaw)).inserted else {
                continue
            }
            let small = await shrunk(input) { await reader.flaw($0).map(kind) == kind(of: flaw) }
            failures.append(
                Failure(
                    reader: reader.name, seed: seed, number: number,
                    flaw: await reader.flaw(small) ?? flaw, input: small))
            if failures.count == limit { break }
        }
        return failures
    }

    /// A flaw begins with what it is, before all that the input has to say in it.
    private func kind(of flaw: String) -> Substring {
        flaw.prefix { !$0.isNumber && !"'\":".contains($0) }
    }
}

/// An input of which nothing can be taken away without it ceasing to fail, as far as was tried.
package func shrunk(
    _ input: [UInt8], tries: Int = 3000, fails: ([UInt8]) async -> Bool
) async -> [UInt8] {
    var small = input
    var left = tries
    var size = max(1, input.count / 2)
    while left > 0 {
        var start = 0
        var isSmaller = false
        while start < small.count, left > 0 {
            let end = min(small.count, start + size)
            let rest = Array(small[..<start] + small[end...])
            left -= 1
            if await fails(rest) {
                small = rest
                isSmaller = true
            } else {
                start = end
            }
        }
        if size == 1, !isSmaller { break }
        size = max(1, isSmaller ? size : size / 2)
    }
    return small
}
