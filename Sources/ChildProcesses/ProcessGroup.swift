internal import Glibc
internal import Synchronization

/// A child with its own children, which are ended together.
package final class ProcessGroup: Sendable {
    /// `nil` once its end was taken note of, since the number may then be another's.
    private let leader: Mutex<pid_t?>

    init(leader: pid_t) {
        self.leader = Mutex(leader)
    }

    /// Ends all of it at once, from whichever thread.
    package func kill() {
        leader.withLock { leader in
            if let leader { _ = Glibc.kill(-leader, SIGKILL) }
        }
    }

    /// Whether the leader has ended; its children may live.
    var hasEnded: Bool {
        leader.withLock { leader in
            guard let leader else { return true }
            var info = siginfo_t()
            let found = waitid(P_PID, id_t(leader), &info, WEXITED | WNOHANG | WNOWAIT)
            return found != 0 || info._sifields._kill.si_pid != 0
        }
    }

    /// Ends what is left of it and says how the leader ended.
    func reap() -> ChildEnd {
        leader.withLock { leader in
            guard let id = leader else { return .exited(0) }
            _ = Glibc.kill(-id, SIGKILL)
            leader = nil
            var status: Int32 = 0
            while waitpid(id, &status, 0) < 0, errno == EINTR {}
            let signal = status & 0x7F
            return signal == 0 ? .exited(status >> 8 & 0xFF) : .signaled(signal)
        }
    }
}

/// The groups that run for this process, so that its end can be theirs.
package final class RunningGroups: Sendable {
    private struct State {
        var groups: [ObjectIdentifier: ProcessGroup] = [:]
        var isOver = false
    }

    private let state = Mutex(State())

    package init() {}

    /// Ends all of them, and whatever is started after that.
    package func killAll() {
        state.withLock { state in
            state.isOver = true
            state.groups.values.forEach { $0.kill() }
        }
    }

    func add(_ group: ProcessGroup) {
        state.withLock { state in
            state.groups[ObjectIdentifier(group)] = group
            if state.isOver { group.kill() }
        }
    }

    func remove(_ group: ProcessGroup) {
        state.withLock { $0.groups[ObjectIdentifier(group)] = nil }
    }
}
