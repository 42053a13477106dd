internal import Synchronization
internal import TextDisplay

/// A line on a terminal that says what takes so long; it goes when the work is done.
final class Progress: Sendable {
    private enum State {
        case waiting, shown, over
    }

    private let console: any Console
    private let state = Mutex(State.waiting)

    /// Does a piece of work; whoever waits for it longer than the delay is told of it.
    static func shown<Outcome: Sendable>(
        _ line: String, on console: any Console, after delay: Duration = .seconds(1),
        during work: () async -> Outcome
    ) async -> Outcome {
        guard console.errorIsTerminal else { return await work() }
        let progress = Progress(console)
        let timer = Task {
            // Thrown only by the cancellation below.
            guard (try? await Task.sleep(for: delay)) != nil else { return }
            progress.show(line)
        }
        let outcome = await work()
        timer.cancel()
        progress.end()
        return outcome
    }

    private init(_ console: any Console) {
        self.console = console
    }

    private func show(_ line: String) {
        state.withLock { state in
            guard state == .waiting else { return }
            console.writeError(visibleText(line))
            state = .shown
        }
    }

    private func end() {
        state.withLock { state in
            if state == .shown {
                console.writeError("\r\u{1B}[K")
            }
            state = .over
        }
    }
}
