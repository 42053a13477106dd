/// The two constants of BM25.
package struct BM25Parameters: Equatable, Sendable {
    /// How soon more occurrences of a word add nothing (k1).
    package var saturation: Double
    /// How much of a passage's length is held against it, 0 to 1 (b).
    package var lengthShare: Double

    package init(saturation: Double = 1.2, lengthShare: Double = 0.75) {
        self.saturation = saturation
        self.lengthShare = lengthShare
    }

    var isUsable: Bool {
        (0...100).contains(saturation) && (0...1).contains(lengthShare)
    }
}

/// The formula, with nothing but arithmetic that is the same on every machine:
/// the sum over terms, rarest first, of `weight(of term) * impact(of frequency, in length)`.
struct BM25: Sendable {
    let parameters: BM25Parameters
    let averageLength: Double

    /// What a term adds before its weight, below 1.
    func impact(frequency: UInt32, length: UInt32) -> Float {
        let share = parameters.lengthShare
        let relative = averageLength > 0 ? Double(length) / averageLength : 1
        let norm = parameters.saturation * (1 - share + share * relative)
        return Float(Double(frequency) / (Double(frequency) + norm))
    }

    /// The weight of a term that stands in so many of the passages: its inverse document
    /// frequency, as often as the query has it.
    static func weight(passages: Int, with frequency: Int, timesInQuery: Int) -> Float {
        let rest = Double(passages - frequency) + 0.5
        return Float(naturalLogarithm(1 + rest / (Double(frequency) + 0.5)) * Double(timesInQuery))
    }

    /// The logarithm by its series, so that no mathematics library has a say in the order.
    static func naturalLogarithm(_ number: Double) -> Double {
        let ratio = (number.significand - 1) / (number.significand + 1)
        let square = ratio * ratio
        var (power, sum) = (ratio, 0.0)
        for odd in stride(from: 1, through: 31, by: 2) {
            sum += power / Double(odd)
            power *= square
        }
        return Double(number.exponent) * 0.693_147_180_559_945_3 + 2 * sum
    }
}

/// Bounds of impacts, kept in a segment as numbers of 16 bits.
enum ImpactBound {
    private static let scale: Float = 65_535

    static func rounded(up impact: Float) -> UInt16 {
        UInt16(min(impact * scale + 1, scale))
    }

    /// The factor by which bounds kept for one average length hold for another.
    ///
    /// With f occurrences and c the part of the norm that depends on the average a, the impact is
    /// f / (f + n + c / a); going from a to a greater A multiplies it by less than A / a.
    static func factor(from average: Double, to other: Double) -> Float {
        let growth = average > 0 ? max(1, other / average) : 1
        return Float(growth) * (1.00001 / scale)
    }
}
