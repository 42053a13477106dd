import Foundation
import PassageIndex
import TestSupport
import Testing

@Suite struct SegmentFileTests {
    private static let kinds = [SegmentKind(hasPositions: true), SegmentKind(analysis: .folded)]

    @Test(arguments: kinds)
    func refusesEveryTruncation(kind: SegmentKind) throws {
        let bytes = try smallSegment(kind)
        for length in 0..<bytes.count {
            #expect(throws: SegmentFault.self, "of length \(length)") {
                try Segment(SegmentBytes(Array(bytes.prefix(length))))
            }
        }
    }

    @Test(arguments: kinds)
    func refusesEveryChangedBit(kind: SegmentKind) throws {
        let bytes = try smallSegment(kind)
        var random = SeededGenerator(seed: 11)
        for place in bytes.indices {
            var damaged = bytes
            damaged[place] ^= 1 << UInt8.random(in: 0...7, using: &random)
            #expect(throws: SegmentFault.self, "at \(place)") {
                try Segment(SegmentBytes(damaged))
            }
        }
    }

    /// Damage that the checksum cannot notice, because it was made anew.
    @Test func survivesTablesThatContradictThemselves() throws {
        let wanted = ProcessInfo.processInfo.environment["CROSSCHECK_FUZZ"].flatMap { Int($0) }
        var (seed, tried) = (UInt64(1), 0)
        while tried < wanted ?? 1_000 {
            var collection = RandomCollection(
                seed: seed, kind: SegmentKind(analysis: .folded, hasPositions: seed % 2 == 0))
            let bytes = try RandomCollection.bytes(of: collection.passages, collection.kind)
            var random = SeededGenerator(seed: seed)
            for _ in 0..<50 {
                var damaged = bytes
                for _ in 0...Int.random(in: 0...3, using: &random) {
                    Self.damage(&damaged, &random)
                }
                damaged = Segment.withChecksum(damaged)
                Self.useWhatOpens(damaged, collection.query(), collection.phrase())
            }
            tried += 50
            seed += 1
        }
    }

    private static func damage(_ bytes: inout [UInt8], _ random: inout SeededGenerator) {
        // The footer decides most, so a third of all damage goes there.
        let from = Int.random(in: 0...2, using: &random) == 0 ? bytes.count - 128 : 0
        let place = Int.random(in: from..<bytes.count - 8, using: &random)
        switch Int.random(in: 0...3, using: &random) {
        case 0: bytes[place] ^= 1 << UInt8.random(in: 0...7, using: &random)
        case 1: bytes[place] = [0, 1, 0x7F, 0x80, 0xFF].randomElement(using: &random) ?? 0
        case 2: bytes[place] = UInt8.random(in: 0...255, using: &random)
        default: bytes[place] &+= 1
        }
    }

    /// Either the segment is refused, or everything done with it ends; nothing may trap.
    private static func useWhatOpens(_ bytes: [UInt8], _ query: String, _ phrase: String) {
        do throws(SegmentFault) {
            let segment = try Segment(SegmentBytes(bytes))
            let index = try PassageIndex([segment], kind: segment.kind)
            _ = try? index.search(query, limit: 10)
            _ = try? index.exhaustiveSearch(query, limit: 10)
            _ = try? index.search(phrase: phrase, limit: 10)
            _ = try? index.removing([1, 2, 3, 5, 8, 13])
            _ = try? SegmentMerge([(segment, RemovedPassages())]).bytes()
        } catch {}
    }

    @Test func namesWhatIsWrong() throws {
        let bytes = try smallSegment(SegmentKind())
        #expect(throws: SegmentFault.noSegment) { try Segment(SegmentBytes([])) }
        #expect(throws: SegmentFault.noSegment) { try Segment(SegmentBytes(Array("text".utf8))) }
        #expect(throws: SegmentFault.wrongChecksum) {
            var damaged = bytes
            damaged[8] ^= 1
            _ = try Segment(SegmentBytes(damaged))
        }
        #expect(throws: SegmentFault.otherVersion(2)) {
            var later = bytes
            later[bytes.count - 120] = 2
            _ = try Segment(SegmentBytes(later))
        }
        #expect(throws: SegmentFault.unreadable(errorNumber: ENOENT)) {
            try Segment(mapping: "/nowhere/at/all")
        }
    }

    @Test func readsFromAFileWhatItWroteThere() throws {
        let folder = FileManager.default.temporaryDirectory.appending(
            path: "PassageIndexTests-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let path = folder.appending(path: "segment").path(percentEncoded: false)
        var builder = SegmentBuilder(SegmentKind())
        try builder.add(7, "The bridge opened in May.")
        try builder.finish(writing: path)
        let segment = try Segment(mapping: path)
        let index = try PassageIndex([segment], kind: segment.kind)
        #expect(try index.search("bridges", limit: 1).map(\.id) == [7])
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path()) == ["segment"])
    }

    @Test func refusesPassagesThatCannotBeAdded() throws {
        var builder = SegmentBuilder(SegmentKind())
        try builder.add(5, "one")
        #expect(throws: SegmentFault.duplicatePassage(5)) { try builder.add(5, "again") }
        #expect(throws: SegmentFault.unorderedPassage(4)) { try builder.add(4, "before") }
        #expect(throws: SegmentFault.overlongPassage(6, words: 65_536)) {
            try builder.add(6, String(repeating: "a ", count: 65_536))
        }
        try builder.add(6, String(repeating: "a ", count: 65_535))
        #expect(try Segment(SegmentBytes(builder.finish())).passages == 2)
    }

    @Test func refusesTheSamePassageInTwoSegments() throws {
        let segment = try Segment(SegmentBytes(smallSegment(SegmentKind())))
        let none = RemovedPassages()
        #expect(throws: SegmentFault.duplicatePassage(0)) {
            try SegmentMerge([(segment, none), (segment, none)])
        }
    }

    @Test func refusesSegmentsOfDifferentKinds() throws {
        let segment = try Segment(SegmentBytes(smallSegment(SegmentKind(analysis: .folded))))
        #expect(throws: SegmentFault.differentKinds) {
            try PassageIndex([segment], kind: SegmentKind())
        }
    }

    @Test(arguments: 0..<20)
    func keepsRemovals(seed: UInt64) throws {
        var collection = RandomCollection(seed: seed)
        let segment = try collection.segments(1)[0]
        let removed = try RemovedPassages().removing(collection.someIDs(), from: segment)
        let bytes = removed.encoded(for: segment)
        let read = try RemovedPassages(bytes, of: segment)
        #expect(read.encoded(for: segment) == bytes)
        #expect(read.count == removed.count)
        let other = try Segment(SegmentBytes(smallSegment(SegmentKind())))
        #expect(throws: SegmentFault.foreignRemovals) {
            try RemovedPassages(bytes, of: other)
        }
        var random = SeededGenerator(seed: seed)
        for _ in 0..<50 {
            var damaged = bytes
            damaged[Int.random(in: 0..<bytes.count, using: &random)] ^= 0x10
            #expect(throws: SegmentFault.self) { try RemovedPassages(damaged, of: segment) }
        }
        for length in stride(from: 0, to: bytes.count, by: 8) {
            #expect(throws: SegmentFault.self) {
                try RemovedPassages(Array(bytes.prefix(length)), of: segment)
            }
        }
    }

    private func smallSegment(_ kind: SegmentKind) throws -> [UInt8] {
        var random = SeededGenerator(seed: 3)
        let passages = (0..<300).map { id in
            let words = (0..<4).map { _ in "w\(Int.random(in: 0..<9, using: &random))x" }
            return (id: UInt64(id), text: words.joined(separator: " "))
        }
        return try RandomCollection.bytes(of: passages, kind)
    }
}
