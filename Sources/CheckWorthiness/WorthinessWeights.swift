internal import CWorthiness
package import Diagnostics
internal import YAML

/// How much each feature counts, in log-odds; what a file does not name counts nothing.
package struct WorthinessWeights: Hashable, Sendable {
    /// What a sentence without any feature has.
    package var start: Double
    private var points: [WorthinessFeature: Double]

    package init(start: Double, points: [WorthinessFeature: Double]) {
        self.start = start
        self.points = points
    }

    package subscript(feature: WorthinessFeature) -> Double { points[feature] ?? 0 }

    /// Those that the program comes with, made by `Tests/weigh`.
    package static let shipped: WorthinessWeights = {
        let bytes = UnsafeBufferPointer(
            start: crosscheck_weights(), count: Int(crosscheck_weights_count()))
        let file = SourceFile(name: "weights.yaml", bytes: Array(bytes))
        return read(file).weights ?? WorthinessWeights(start: 0, points: [:])
    }()
}

extension WorthinessWeights {
    /// Reads a file of weights, with every fault that it has; `nil` if there are any.
    package static func read(
        _ source: SourceFile
    ) -> (weights: WorthinessWeights?, faults: [Diagnostic]) {
        let (weights, faults) = YAMLDocument(source).read(as: "weights", form)
        return (faults.contains { $0.severity == .error } ? nil : weights, faults)
    }

    private static let number = ValueForm.decimal(in: -100...100)

    private static let form = ValueForm.mapping(
        "file of weights",
        Field("start", number, .required, help: "Log-odds of a sentence without any feature"),
        Field(
            "weights",
            .mapping(
                "list of weights",
                of: WorthinessFeature.allCases.map {
                    Field($0.rawValue, number, help: "Log-odds that the feature adds")
                }), .required, help: "What each feature adds")
    ) { _, start, weights -> WorthinessWeights? in
        guard let start, let weights else { return nil }
        return WorthinessWeights(
            start: start,
            points: Dictionary(
                uniqueKeysWithValues: WorthinessFeature.allCases.compactMap { feature in
                    weights[feature.rawValue].map { (feature, $0) }
                }))
    }

    /// The file as `read` takes it, features in their order.
    package var file: String {
        var lines = ["start: \(start)", "weights:"]
        lines += WorthinessFeature.allCases.compactMap { feature in
            points[feature].map { "  \(feature.rawValue): \($0)" }
        }
        return lines.joined(separator: "\n") + "\n"
    }
}
