/// A program with all that it is started with; no shell comes in between.
package struct ChildCommand: Sendable {
    /// A path, or a name that is looked for in the folders of `PATH`.
    package var program: String
    package var arguments: [String]
    /// All of its environment.
    package var environment: [String: String]
    /// Where it is started; where this process is, if `nil`.
    package var folder: String?
    /// Of what it may write to, as each of its children may.
    package var memoryInMegabytes: Int

    package init(
        _ program: String, arguments: [String] = [], environment: [String: String],
        folder: String? = nil, memoryInMegabytes: Int
    ) {
        self.program = program
        self.arguments = arguments
        self.environment = environment
        self.folder = folder
        self.memoryInMegabytes = memoryInMegabytes
    }

}

/// What every program is started in.
package struct ChildSurroundings: Sendable {
    package let environment: [String: String]
    /// Those that end with this process.
    package let running: RunningGroups

    /// Programs are told nothing of their user, who is to have no say in what they answer.
    ///
    /// - Parameter path: the folders in which programs are looked for.
    package init(path: String?, running: RunningGroups = RunningGroups()) {
        environment = [
            "PATH": path ?? "/usr/local/bin:/usr/bin:/bin", "LC_ALL": "C.UTF-8", "TZ": "UTC",
            "HOME": "/nonexistent", "XDG_DATA_HOME": "/nonexistent",
        ]
        self.running = running
    }
}

/// Why a child did not do what it was started for.
package enum ChildTrouble: Error, Hashable, Sendable {
    case notFound
    /// With what the system says.
    case notStarted(String)
    case timeIsUp
    case tooMuchOutput(limitInBytes: Int)
    /// It is over before it said what was waited for.
    case ended(ChildEnd, said: [String])
    /// It runs and has no way left to say anything.
    case closedOutput
}

/// How a process ended.
package enum ChildEnd: Hashable, Sendable, CustomStringConvertible {
    case exited(Int32)
    case signaled(Int32)

    package var description: String {
        switch self {
        case .exited(let code): "exit code \(code)"
        case .signaled(let signal): "signal \(signal)"
        }
    }
}
