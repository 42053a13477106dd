internal import Foundation
internal import PassageIndex

/// The product's side of `Benchmarks/search`: builds an index of a file's lines, and answers
/// queries from standard input, each with the time that it took.
@main
struct Passages {
    static func main() throws {
        let arguments = CommandLine.arguments.dropFirst()
        switch (arguments.first, Array(arguments.dropFirst())) {
        case ("build", let rest) where rest.count >= 1:
            try build(rest[0], hasPositions: rest.contains("--positions"))
        case ("search", let rest) where rest.count >= 1:
            try search(rest[0], isExhaustive: rest.contains("--exhaustive"))
        default:
            let usage = """
                usage: passages build FOLDER [--positions] < FILE
                       passages search FOLDER [--exhaustive] < QUERIES

                """
            FileHandle.standardError.write(Data(usage.utf8))
            exit(2)
        }
    }

    /// What a segment may take while it is built.
    private static let mostBytes = 512 << 20

    private static func build(_ folder: String, hasPositions: Bool) throws {
        let kind = SegmentKind(hasPositions: hasPositions)
        try FileManager.default.createDirectory(
            atPath: folder, withIntermediateDirectories: true)
        let began = ContinuousClock.now
        var builder = SegmentBuilder(kind)
        var files: [String] = []
        var id: UInt64 = 0
        while let line = readLine() {
            try builder.add(id, line)
            id += 1
            if builder.size > mostBytes {
                files.append("\(folder)/part-\(files.count)")
                try builder.finish(writing: files[files.count - 1])
            }
        }
        let whole = "\(folder)/segment"
        if files.isEmpty {
            try builder.finish(writing: whole)
        } else {
            files.append("\(folder)/part-\(files.count)")
            try builder.finish(writing: files[files.count - 1])
            let parts = try files.map { try Segment(mapping: $0) }
            try SegmentMerge(parts.map { ($0, RemovedPassages()) }).write(to: whole)
            for file in files { try FileManager.default.removeItem(atPath: file) }
        }
        say("\(seconds(ContinuousClock.now - began))")
    }

    private static func search(_ folder: String, isExhaustive: Bool) throws {
        let began = ContinuousClock.now
        let segment = try Segment(mapping: "\(folder)/segment")
        let index = try PassageIndex([segment], kind: segment.kind)
        say("\(seconds(ContinuousClock.now - began))")
        while let query = readLine() {
            let began = ContinuousClock.now
            let matches =
                try isExhaustive
                ? index.exhaustiveSearch(query, limit: 10) : index.search(query, limit: 10)
            let took = seconds(ContinuousClock.now - began)
            let found = matches.map { "\($0.id):\($0.score)" }
            say(([String(took)] + found).joined(separator: " "))
        }
    }

    /// Unbuffered, so that whoever asks gets each answer at once.
    private static func say(_ line: String) {
        FileHandle.standardOutput.write(Data((line + "\n").utf8))
    }

    private static func seconds(_ duration: Duration) -> Double {
        Double(duration.components.seconds) + Double(duration.components.attoseconds) * 1e-18
    }
}
