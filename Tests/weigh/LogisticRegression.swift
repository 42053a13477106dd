internal import CheckWorthiness
internal import Foundation

/// Logistic regression with a penalty on the squares of the weights, by Newton's method.
enum LogisticRegression {
    /// How strongly large weights are held back; the start is free.
    private static let penalty = 10.0
    private static let steps = 12

    static func learn(_ sentences: [LabelledSentence]) -> WorthinessWeights {
        let features = WorthinessFeature.allCases
        let numbers = Dictionary(
            uniqueKeysWithValues: features.enumerated().map { ($0.element, $0.offset + 1) })
        // A sentence as the numbers of what it has, the start first.
        let rows = sentences.map { [0] + $0.features.compactMap { numbers[$0] } }
        var weights = Array(repeating: 0.0, count: features.count + 1)
        for _ in 0..<steps {
            let step = newtonStep(rows, sentences.map(\.isWorthy), weights)
            for index in weights.indices { weights[index] += step[index] }
        }
        return WorthinessWeights(
            start: weights[0],
            points: Dictionary(
                uniqueKeysWithValues: features.enumerated().map {
                    ($0.element, weights[$0.offset + 1])
                }))
    }

    private static func newtonStep(
        _ rows: [[Int]], _ labels: [Bool], _ weights: [Double]
    ) -> [Double] {
        let count = weights.count
        var slope = weights.indices.map { $0 == 0 ? 0 : -penalty * weights[$0] }
        var curve = Array(
            repeating: Array(repeating: 0.0, count: count), count: count)
        for index in 0..<count { curve[index][index] = index == 0 ? 1e-9 : penalty }
        for (row, isWorthy) in zip(rows, labels) {
            let likelihood = 1 / (1 + exp(-row.reduce(0) { $0 + weights[$1] }))
            let spread = likelihood * (1 - likelihood)
            for one in row {
                slope[one] += (isWorthy ? 1 : 0) - likelihood
                for other in row { curve[one][other] += spread }
            }
        }
        return solution(of: curve, slope)
    }

    /// Solves linear equations whose matrix is symmetric and positive, by elimination.
    private static func solution(of matrix: [[Double]], _ right: [Double]) -> [Double] {
        var matrix = matrix
        var right = right
        for pivot in right.indices {
            for row in (pivot + 1)..<right.count {
                let factor = matrix[row][pivot] / matrix[pivot][pivot]
                guard factor != 0 else { continue }
                for column in pivot..<right.count {
                    matrix[row][column] -= factor * matrix[pivot][column]
                }
                right[row] -= factor * right[pivot]
            }
        }
        for row in right.indices.reversed() {
            for column in (row + 1)..<right.count {
                right[row] -= matrix[row][column] * right[column]
            }
            right[row] /= matrix[row][row]
        }
        return right
    }
}
