package import Diagnostics

/// What all that read one document share: its text to point into, and what is at fault with it.
final class Reading {
    let source: SourceFile
    let faults: DiagnosticCollector

    init(_ source: SourceFile, faults: DiagnosticCollector) {
        self.source = source
        self.faults = faults
    }

    func place(_ stretch: Stretch) -> Place {
        source.place(fromScalar: stretch.start, to: stretch.end)
    }
}

/// A mapping that is being read, for what its form makes of the values of its keys.
package struct MappingSite {
    let stretch: Stretch
    let reading: Reading

    package var faults: DiagnosticCollector { reading.faults }
    package var place: Place { reading.place(stretch) }
}

/// A value with its place in the file, which is worked out when it is asked for.
package struct Placed<Value> {
    package let value: Value
    let stretch: Stretch
    /// Pointed at where the value itself cannot be seen.
    let key: Stretch
    let reading: Reading

    package var place: Place {
        let place = reading.place(stretch)
        return place.length == 0 ? reading.place(key) : place
    }
}
