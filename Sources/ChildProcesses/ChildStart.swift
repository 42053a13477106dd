internal import CProcessStart
internal import Glibc

/// A pipe whose ends no other program inherits.
struct Pipe {
    let outlet: Int32
    let inlet: Int32

    init() throws(ChildTrouble) {
        var ends: [Int32] = [-1, -1]
        let fault = make_pipe(&ends)
        guard fault == 0 else { throw .notStarted(reason(of: fault)) }
        (outlet, inlet) = (ends[0], ends[1])
    }
}

/// What the system calls a trouble.
private func reason(of code: Int32) -> String {
    strerror(code).map { String(cString: $0) } ?? "error \(code)"
}

extension ChildCommand {
    /// Starts the program in a group of its own, with these as its streams and none else open.
    func start(input: Int32, output: Int32, error: Int32) throws(ChildTrouble) -> ProcessGroup {
        let variables = environment.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }
        var child = pid_t()
        let fault = Self.withStrings([program, folder ?? ""]) { own in
            Self.withStrings([program] + arguments) { words in
                Self.withStrings(variables) { variables in
                    var start = program_start()
                    start.program = UnsafePointer(own[0])
                    start.folder = folder == nil ? nil : UnsafePointer(own[1])
                    start.words = words.baseAddress
                    start.variables = variables.baseAddress
                    start.streams = (input, output, error)
                    start.memory_in_bytes = UInt64(memoryInMegabytes) * 1_000_000
                    return start_program(&start, &child)
                }
            }
        }
        guard fault == 0 else {
            throw fault == ENOENT ? .notFound : .notStarted(reason(of: fault))
        }
        return ProcessGroup(leader: child)
    }

    /// Strings of C with a null pointer at their end.
    private static func withStrings<Outcome>(
        _ strings: [String],
        _ body: (UnsafeBufferPointer<UnsafeMutablePointer<CChar>?>) -> Outcome
    ) -> Outcome {
        let copies = strings.map { strdup($0) } + [nil]
        defer { copies.forEach { free($0) } }
        return copies.withUnsafeBufferPointer(body)
    }
}
