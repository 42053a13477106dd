internal import Foundation
internal import Fuzzing

/// Measures a long text at the most bytes that a reader is handed, in a process of its own.
struct WholeSize {
    let reader: FuzzedReader
    let text: LongText
    let bytes: Int

    private static let mostSeconds: rlim_t = 900

    /// A line with seconds of the processor and megabytes of memory.
    func line() throws -> String {
        let process = Process()
        process.executableURL = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath()
        process.arguments = [
            "--reader", reader.name, "--text=\(text.name)", "--whole", "\(bytes)", "--here",
        ]
        let pipe = Pipe()
        process.standardOutput = pipe
        try process.run()
        let said = try pipe.fileHandleForReading.readToEnd() ?? Data()
        process.waitUntilExit()
        let isWhole = process.terminationReason == .exit && process.terminationStatus == 0
        let figures = isWhole ? String(decoding: said, as: UTF8.self) : "ended before it was done"
        return "\(figures)  \(reader.name), \(bytes) bytes: \(text.name)"
    }

    /// The same in this process.
    func figures() async -> String {
        var limit = rlimit(rlim_cur: Self.mostSeconds, rlim_max: Self.mostSeconds)
        setrlimit(__rlimit_resource_t(RLIMIT_CPU.rawValue), &limit)
        let input = text.bytes(bytes)
        let start = clock()
        _ = await reader.flaw(input)
        let seconds = Double(clock() - start) / Double(CLOCKS_PER_SEC)
        var usage = rusage()
        getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
        return String(format: "%8.1f s %6d MB", seconds, usage.ru_maxrss / 1024)
    }
}
