import Foundation

/// Logistic regression with quadratic regularisation, by Newton steps on one weight at a time.
///
/// Nothing in it is drawn by chance, so that the same examples give the same weights.
struct LogisticRegression {
    /// Of each column: the rows that have it, and how much of it.
    let columns: [[(row: Int, value: Double)]]
    /// What a step of one column's weight costs: the larger, the nearer to 0 it stays.
    let penalties: [Double]

    private static let sweeps = 40

    /// The weight of every column, and the base.
    ///
    /// - Parameter labels: of each row; rows with `nil` are not learned from.
    func weights(labels: [Bool?]) -> (columns: [Double], base: Double) {
        var weights = [Double](repeating: 0, count: columns.count)
        var base = 0.0
        var sums = [Double](repeating: 0, count: labels.count)
        let rows = labels.indices.filter { labels[$0] != nil }
        for _ in 0..<Self.sweeps {
            base += step(rows.lazy.map { ($0, 1) }, labels, &sums, weight: base, penalty: 0)
            for (column, entries) in columns.enumerated() {
                let learned = entries.lazy.filter { labels[$0.row] != nil }
                weights[column] += step(
                    learned, labels, &sums, weight: weights[column], penalty: penalties[column])
            }
        }
        return (weights, base)
    }

    private func step(
        _ entries: some Sequence<(row: Int, value: Double)>, _ labels: [Bool?],
        _ sums: inout [Double], weight: Double, penalty: Double
    ) -> Double {
        var slope = penalty * weight
        var curve = penalty
        for (row, value) in entries {
            let likelihood = 1 / (1 + exp(-sums[row]))
            slope += value * (likelihood - (labels[row] == true ? 1 : 0))
            curve += value * value * max(likelihood * (1 - likelihood), 1e-4)
        }
        guard curve > 0 else { return 0 }
        let step = max(-1, min(1, -slope / curve))
        for (row, value) in entries { sums[row] += step * value }
        return step
    }
}
