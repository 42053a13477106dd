internal import ClaimExtraction
internal import Diagnostics

/// What can be wrong with a file of weights.
enum WeightsFaults {
    static func notALine(at place: Place) -> Diagnostic {
        Diagnostic(
            "weights/not-a-line",
            "A line is 'base', 'feature' or 'term', the name of the last two, and points",
            at: place, suggestions: ["Part them with tabs: term, tab, million, tab, 1.3"])
    }

    static func unknownFeature(_ name: String, at place: Place) -> Diagnostic {
        let names = WorthinessFeatures.names
        let guess = nearestName(to: name, in: names).map { "; did you mean '\($0)'?" } ?? ""
        return Diagnostic(
            "weights/unknown-feature", "Feature '\(name)' is unknown" + guess, at: place,
            suggestions: ["Choose from " + names.map { "'\($0)'" }.joined(separator: ", ")])
    }

    static func noNumber(_ text: String, at place: Place) -> Diagnostic {
        Diagnostic(
            "weights/no-number", "Points are a number from -1000 to 1000, not '\(text)'", at: place,
            suggestions: ["Write a number such as 0.35 or -1"])
    }

    static func givenTwice(_ name: String, at place: Place) -> Diagnostic {
        Diagnostic(
            "weights/given-twice", "'\(name)' may have its points once", at: place,
            suggestions: ["Delete one of the lines"])
    }
}

extension Session {
    /// The weights of a file, or all that is at fault with it; without a file, the program's.
    func weights(_ path: String?) throws -> WorthinessWeights {
        guard let path else { return .standard }
        let file = try file(path, limitInBytes: InputLimits.workflow)
        let (weights, flaws) = WorthinessWeights.read(file.bytes)
        guard flaws.isEmpty else {
            throw Faults(flaws.map { diagnostic($0, in: file) }, in: [file])
        }
        return weights
    }

    private func diagnostic(_ flaw: WorthinessWeights.Flaw, in file: SourceFile) -> Diagnostic {
        let place = file.place(fromByte: flaw.range.lowerBound, to: flaw.range.upperBound)
        let text = String(decoding: file.bytes[flaw.range], as: UTF8.self)
        return switch flaw.kind {
        case .notALine: WeightsFaults.notALine(at: place)
        case .unknownFeature: WeightsFaults.unknownFeature(text, at: place)
        case .noNumber: WeightsFaults.noNumber(text, at: place)
        case .givenTwice: WeightsFaults.givenTwice(text, at: place)
        }
    }
}
