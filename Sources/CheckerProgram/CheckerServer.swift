public import CheckerKit
internal import CheckerProtocol
internal import Glibc
internal import JSON

/// A checker as a program that Crosscheck runs, over standard input and output.
///
/// A workflow names it by its path, `use: ./my-checker`, and its whole main is:
///
///     import CheckerProgram
///
///     @main struct MyChecker {
///         static func main() async {
///             await CheckerServer(acronymExpansion).runAsProcess()
///         }
///     }
///
/// What the checker or a library prints goes to standard error and disturbs nothing.
public struct CheckerServer: Sendable {
    private let checker: CatalogueEntry

    /// Makes a server of one checker, with all that it says of itself.
    public init(_ checker: any Checker.Type) {
        self.checker = CatalogueEntry(checker)
    }

    /// Answers until standard input ends, and ends the process.
    ///
    /// Exits with 0; with 2, and a line on standard error, if what it is told is not to be
    /// understood.
    public func runAsProcess() async -> Never {
        do {
            try await serve(Channel())
        } catch let fault as WireFault {
            Channel.complain(fault.message)
            exit(2)
        } catch {
            Channel.complain("\(error)")
            exit(2)
        }
        exit(0)
    }

    private func serve(_ channel: Channel) async throws {
        guard let hello = try channel.next() else { return }
        guard hello["type"] == "hello" else {
            throw WireFault("This is a checker for 'use:' in a workflow of Crosscheck")
        }
        // The other side judges the version, and says so to whoever reads it.
        channel.say(CheckerDescription(checker).message)
        guard let message = try channel.next() else { return }
        let start = try StartMessage(message, for: checker.options)
        guard case .single(let work) = checker.work(setting: start.options) else { return }
        let desk = ProgramDesk(start, channel)
        while let message = try channel.next() {
            guard case .array(let claims) = message["claims"] else {
                throw WireFault("A message 'check' has claims")
            }
            for wire in claims {
                let claim = try Claim(wire: wire)
                channel.say(await answer(claim, by: work, at: desk).message)
            }
        }
    }

    private func answer(
        _ claim: Claim, by work: any Checker, at desk: ProgramDesk
    ) async -> WireAnswer {
        do {
            let findings = try await work.check(claim, in: desk.context)
            return WireAnswer(
                claim: claim.id,
                outcome: .success(try findings.map { try desk.wire($0, of: checker.info) }))
        } catch let trouble as CheckerTrouble {
            return WireAnswer(claim: claim.id, outcome: .failure(trouble))
        } catch {
            let words = "Stopped by an error that the checker does not explain: \(error)"
            return WireAnswer(claim: claim.id, outcome: .failure(CheckerTrouble(words)))
        }
    }
}
