internal import CheckerKit
internal import CheckerProtocol
internal import ChildProcesses
internal import JSON
internal import Synchronization

/// A checker that is a program.
struct ProgramChecker: BatchChecker {
    let program: ProgramPlace
    let limits: ProgramLimits
    let info: CheckerInfo
    /// What it said of itself when the workflow was read.
    let introduction: JSONValue
    /// All of them.
    let options: [String: OptionValue]

    var batchSize: Int { limits.batch }

    func session(in context: CheckContext) -> any BatchSession {
        ProgramSession(self, context)
    }

    /// Starts the program and tells it of the run.
    func begin(in context: CheckContext) throws(ProgramTrouble) -> Conversation {
        let conversation = try Conversation(program, limits)
        guard conversation.introduction == introduction else {
            throw ProgramTrouble(
                "The program says something else of itself than when the workflow was read")
        }
        conversation.tell(StartMessage(options: options, context: context).message)
        return conversation
    }
}

/// A program as one worker uses it: started when it is needed, and anew after it failed.
final class ProgramSession: BatchSession {
    /// A program that runs, with what it was handed.
    private struct Running: Sendable {
        let conversation: Conversation
        var handout: Handout
    }

    private struct Ending {
        var group: ProcessGroup?
        var hasCome = false
    }

    private let checker: ProgramChecker
    private let context: CheckContext
    private let running = Mutex<Running?>(nil)
    private let ending = Mutex(Ending())
    private let failures = Mutex(0)

    init(_ checker: ProgramChecker, _ context: CheckContext) {
        self.checker = checker
        self.context = context
    }

    func end() {
        ending.withLock { ending in
            ending.hasCome = true
            ending.group?.kill()
        }
    }

    func check(
        _ claims: [Claim], note: (Int, Result<[Finding], CheckerTrouble>) -> Void
    ) {
        running.withLock { running in
            var next = 0
            var most = claims.count
            while next < claims.count {
                let end = min(next + most, claims.count)
                do throws(ProgramTrouble) {
                    try check(claims[..<end], from: &next, by: &running, note)
                } catch {
                    running = nil
                    guard !ending.withLock(\.hasCome) else { return }
                    // Answers may have been on their way: one by one, it shows on which it fails.
                    guard end - next == 1 else {
                        most = 1
                        continue
                    }
                    let isLast = failures.withLock { failures in
                        failures += 1
                        return failures >= checker.limits.failuresInARow
                    }
                    note(next, .failure(CheckerTrouble(error.message)))
                    next += 1
                    if isLast {
                        for place in next..<max(next, claims.count) {
                            note(place, .failure(givenUp(error)))
                        }
                        return
                    }
                }
            }
        }
    }

    private func givenUp(_ trouble: ProgramTrouble) -> CheckerTrouble {
        CheckerTrouble(
            "The program failed \(checker.limits.failuresInARow) times in a row and was not "
                + "started again: \(trouble.message)")
    }

    /// Has the claims from a place on looked at, and moves the place with each answer.
    private func check(
        _ claims: ArraySlice<Claim>, from next: inout Int, by running: inout Running?,
        _ note: (Int, Result<[Finding], CheckerTrouble>) -> Void
    ) throws(ProgramTrouble) {
        var now: Running
        if let kept = running { now = kept } else { now = try start() }
        running = nil
        now.conversation.tell([
            "type": "check", "claims": .array(claims[next...].map(\.wire)),
        ])
        var questions = 0
        while next < claims.endIndex {
            let message = try now.conversation.hear()
            do throws(WireFault) {
                guard message["type"] != "ask" else {
                    questions += 1
                    guard questions <= checker.limits.questionsAClaim else {
                        throw WireFault(
                            "It may ask \(checker.limits.questionsAClaim) questions on a claim")
                    }
                    now.conversation.tell(try now.handout.answer(WireQuestion(message)))
                    continue
                }
                guard message["type"] == "answer" else {
                    throw WireFault("A message is of type 'answer' or 'ask'")
                }
                let answer = try WireAnswer(message)
                guard answer.claim == claims[next].id else {
                    throw WireFault(
                        "It answers for claim '\(answer.claim)' where '\(claims[next].id)' is next")
                }
                note(next, now.handout.outcome(of: answer, by: checker.info))
            } catch {
                throw ProgramTrouble(error)
            }
            failures.withLock { $0 = 0 }
            questions = 0
            next += 1
        }
        running = now
    }

    private func start() throws(ProgramTrouble) -> Running {
        let conversation = try checker.begin(in: context)
        ending.withLock { ending in
            ending.group = conversation.group
            if ending.hasCome { conversation.group.kill() }
        }
        return Running(conversation: conversation, handout: Handout(context))
    }
}
