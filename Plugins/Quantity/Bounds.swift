/// Between which values a number lies; the sums of numbers as written lie between such too.
package struct Bounds: Hashable, Sendable {
    package let low: Double
    package let high: Double

    package init(_ low: Double, _ high: Double) {
        self.low = min(low, high)
        self.high = max(low, high)
    }

    package init(_ value: Double, give: Double = 0) {
        self.init(value - abs(give), value + abs(give))
    }

    /// Whether both may be the same number.
    package func meets(_ other: Bounds) -> Bool {
        // What binary fractions add is far smaller than any digit that an article writes.
        let dust = 1e-9 * max(abs(low), abs(other.low), 1e-6)
        // What is not known to lie apart may meet.
        return !(low > other.high + dust || other.low > high + dust)
    }

    /// The same with a share of itself more on both sides.
    package func widened(by share: Double) -> Bounds {
        // Nothing of an open end is not a number.
        share > 0 ? Bounds(low - abs(low) * share, high + abs(high) * share) : self
    }

    package static func + (one: Bounds, other: Bounds) -> Bounds {
        Bounds(one.low + other.low, one.high + other.high)
    }

    package static func - (one: Bounds, other: Bounds) -> Bounds {
        Bounds(one.low - other.high, one.high - other.low)
    }

    package static func * (one: Bounds, factor: Double) -> Bounds {
        Bounds(one.low * factor, one.high * factor)
    }

    /// `nil` if the divisor may be zero or less.
    package func divided(by other: Bounds) -> Bounds? {
        guard other.low > 0 else { return nil }
        return low < 0
            ? Bounds(low / other.low, max(high / other.low, high / other.high))
            : Bounds(low / other.high, high / other.low)
    }
}
