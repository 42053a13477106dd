internal import Foundation
internal import Synchronization

/// Says which input ended the process: by a crash, or by more time or memory than any should take.
enum LastWords {
    private static let number = Atomic<UInt64>(0)
    private static let mostSeconds = 10
    private static let mostBytes: rlim_t = 4 << 30

    static func prepare(reader: String, seed: UInt64) {
        let words = "fuzz: the process ended at --reader \(reader) --seed \(seed) --at "
        Self.words.initialize(repeating: 0, count: Self.room)
        for (place, byte) in words.utf8.prefix(Self.room - 1).enumerated() {
            Self.words[place] = byte
        }
        note(0)
        var limit = rlimit(rlim_cur: mostBytes, rlim_max: mostBytes)
        setrlimit(__rlimit_resource_t(RLIMIT_AS.rawValue), &limit)
        for signal in [SIGILL, SIGTRAP, SIGSEGV, SIGBUS, SIGABRT, SIGFPE, SIGPROF] {
            Foundation.signal(signal) { LastWords.speak($0) }
        }
    }

    /// Notes what is tried next, and gives it its time.
    static func note(_ number: UInt64) {
        Self.number.store(number, ordering: .relaxed)
        guard number % 64 == 0 else { return }
        var timer = itimerval()
        timer.it_value.tv_sec = mostSeconds
        setitimer(__itimer_which_t(ITIMER_PROF.rawValue), &timer, nil)
    }

    private static let room = 200
    /// Made beforehand: a handler of signals must not allocate.
    nonisolated(unsafe) private static let words = UnsafeMutablePointer<UInt8>.allocate(
        capacity: room)

    private static func speak(_ signal: Int32) {
        write(2, words, strlen(UnsafeRawPointer(words).assumingMemoryBound(to: CChar.self)))
        var digits: (UInt64, UInt64, UInt64) = (0, 0, 0)
        withUnsafeMutableBytes(of: &digits) { buffer in
            var rest = number.load(ordering: .relaxed)
            var start = buffer.count - 1
            buffer[start] = 0x0A
            repeat {
                start -= 1
                buffer[start] = UInt8(0x30 + rest % 10)
                rest /= 10
            } while rest > 0
            write(2, buffer.baseAddress?.advanced(by: start), buffer.count - start)
        }
        _exit(128 + signal)
    }
}
