/// Why a file is not taken for a segment, or why work on an index stopped.
package enum SegmentFault: Error, Equatable, Sendable {
    case unreadable(errorNumber: Int32)
    case unwritable(errorNumber: Int32)
    case noSegment
    case otherVersion(Int)
    case truncated(bytes: Int, wanted: Int)
    case wrongChecksum
    /// The checksum is right and a table contradicts itself: written so, not damaged since.
    case contradictory(String)
    case differentKinds
    case foreignRemovals
    case duplicatePassage(UInt64)
    case unorderedPassage(UInt64)
    case overlongPassage(UInt64, words: Int)
    case tooManyPassages
    case noPositions
}

extension SegmentFault: CustomStringConvertible {
    package var description: String {
        switch self {
        case .unreadable(let number): "it cannot be read (error \(number) of the system)"
        case .unwritable(let number): "it cannot be written (error \(number) of the system)"
        case .noSegment: "it is no segment of a passage index"
        case .otherVersion(let version): "its format is \(version), not \(SegmentFormat.version)"
        case .truncated(let bytes, let wanted): "it has \(bytes) bytes and should have \(wanted)"
        case .wrongChecksum: "its checksum is not that of its bytes"
        case .contradictory(let table): "its table of \(table) contradicts itself"
        case .differentKinds: "segments of one index share analysis, positions and parameters"
        case .foreignRemovals: "the removals belong to another segment"
        case .duplicatePassage(let id): "passage \(id) is there twice"
        case .unorderedPassage(let id): "passage \(id) came after one with a greater id"
        case .overlongPassage(let id, let words):
            "passage \(id) has \(words) words, over \(SegmentFormat.longestPassage)"
        case .tooManyPassages: "a segment holds up to \(SegmentFormat.mostPassages) passages"
        case .noPositions: "an index without positions finds no phrases"
        }
    }
}
