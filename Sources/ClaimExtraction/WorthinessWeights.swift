internal import CWorthiness

/// How many points each feature and each word is worth.
///
/// As a text: one a line, what it is, its name and its points, parted by tabs; `#` begins a line
/// that says something to readers.
///
///     base	-0.20
///     feature	a quantity	0.85
///     term	million jobs	1.30
package struct WorthinessWeights: Sendable {
    /// What a sentence has before anything is known of it.
    package var base: Double
    package var features: [String: Double]
    package var terms: [String: Double]

    package init(base: Double, features: [String: Double], terms: [String: Double]) {
        self.base = base
        self.features = features
        self.terms = terms
    }

    /// Those that the program carries.
    package static let standard: WorthinessWeights = {
        let bytes = UnsafeBufferPointer(
            start: crosscheck_weights(), count: Int(crosscheck_weights_count()))
        let (weights, flaws) = read(Array(bytes))
        precondition(flaws.isEmpty, "Sources/CWorthiness/weights.txt is at fault")
        return weights
    }()

    /// Something at fault with a text of weights.
    package struct Flaw: Hashable, Sendable {
        package enum Kind: Hashable, Sendable {
            case notALine, unknownFeature, noNumber, givenTwice
        }

        package let kind: Kind
        /// Bytes of the text.
        package let range: Range<Int>
    }

    /// Reads what can be read, and says what cannot.
    package static func read(_ bytes: [UInt8]) -> (weights: WorthinessWeights, flaws: [Flaw]) {
        var reader = WeightsReader(bytes: bytes)
        reader.readAll()
        return (reader.weights, reader.flaws)
    }

    package var text: String {
        var lines = ["base\t\(base)"]
        lines += WorthinessFeatures.names.compactMap { name in
            features[name].map { "feature\t\(name)\t\($0)" }
        }
        // The weightiest first; of equals, by name.
        let sorted = terms.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
        lines += sorted.map { "term\t\($0.key)\t\($0.value)" }
        return lines.map { $0 + "\n" }.joined()
    }
}

/// Goes through the lines of a text of weights.
private struct WeightsReader {
    let bytes: [UInt8]
    var weights = WorthinessWeights(base: 0, features: [:], terms: [:])
    var flaws: [WorthinessWeights.Flaw] = []
    private var hasBase = false

    init(bytes: [UInt8]) { self.bytes = bytes }

    private static let mostPoints = 1000.0

    mutating func readAll() {
        var start = 0
        while start < bytes.count {
            let end = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
            read(start..<end)
            start = end + 1
        }
        if !hasBase, flaws.isEmpty { fault(.notALine, 0..<0) }
    }

    private mutating func read(_ line: Range<Int>) {
        var line = line
        if line.last.map({ bytes[$0] == UInt8(ascii: "\r") }) ?? false { line.removeLast() }
        guard let first = line.first, bytes[first] != UInt8(ascii: "#") else { return }
        let fields = fields(of: line)
        let word = text(fields[0])
        guard fields.count == (word == "base" ? 2 : 3),
            ["base", "feature", "term"].contains(word), let last = fields.last
        else { return fault(.notALine, line) }
        guard let points = Double(text(last)), abs(points) <= Self.mostPoints else {
            return fault(.noNumber, last)
        }
        let name = fields[1]
        switch word {
        case "base":
            if hasBase { fault(.givenTwice, fields[0]) }
            hasBase = true
            weights.base = points
        case "feature":
            guard WorthinessFeatures.names.contains(text(name)) else {
                return fault(.unknownFeature, name)
            }
            if weights.features.updateValue(points, forKey: text(name)) != nil {
                fault(.givenTwice, name)
            }
        default:
            if weights.terms.updateValue(points, forKey: text(name)) != nil {
                fault(.givenTwice, name)
            }
        }
    }

    private func fields(of line: Range<Int>) -> [Range<Int>] {
        var fields: [Range<Int>] = []
        var start = line.lowerBound
        for index in line where bytes[index] == UInt8(ascii: "\t") {
            fields.append(start..<index)
            start = index + 1
        }
        return fields + [start..<line.upperBound]
    }

    private func text(_ range: Range<Int>) -> String {
        String(decoding: bytes[range], as: UTF8.self)
    }

    private mutating func fault(_ kind: WorthinessWeights.Flaw.Kind, _ range: Range<Int>) {
        flaws.append(WorthinessWeights.Flaw(kind: kind, range: range))
    }
}
