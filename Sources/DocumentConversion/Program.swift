import Subprocess

/// A program of the system with its arguments; no shell comes in between.
struct Program: Sendable {
    struct Output: Sendable {
        var status: Int32
        var bytes: [UInt8]
        /// The first line of its complaints.
        var said: String
    }

    let name: String
    /// The package that brings it.
    let debianPackage: String
    let arguments: [String]

    func run(
        input: [UInt8], _ limits: ConversionLimits
    ) async throws(ConversionFault) -> Output {
        do {
            return try await withThrowingTaskGroup(of: Output?.self) { group in
                group.addTask { try await start(input, limits) }
                group.addTask {
                    try await Task.sleep(for: .seconds(limits.seconds))
                    return nil
                }
                // Leaving the group cancels the other one, which ends the program and its group.
                defer { group.cancelAll() }
                guard let first = try await group.next(), let output = first else {
                    throw ConversionFault.overran(program: name, seconds: limits.seconds)
                }
                return output
            }
        } catch let fault as ConversionFault {
            throw fault
        } catch let error as SubprocessError {
            throw self.fault(error, limits)
        } catch {
            throw .failed(name, "\(error)")
        }
    }

    private func start(_ input: [UInt8], _ limits: ConversionLimits) async throws -> Output {
        var options = PlatformOptions()
        options.processGroupID = 0
        options.teardownSequence = [
            .send(signal: .kill, toProcessGroup: true, allowedDurationToNextStep: .zero)
        ]
        let result = try await Subprocess.run(
            .name(name), arguments: Arguments(arguments),
            // What a user keeps for himself has no say in what a document says.
            environment: .inherit.updating([
                "LC_ALL": "C.UTF-8", "HOME": "/nonexistent", "XDG_DATA_HOME": "/nonexistent",
            ]),
            platformOptions: options, input: .array(input),
            output: .bytes(limit: limits.outputBytes), error: .string(limit: 100_000))
        let line = result.standardError.split(whereSeparator: \.isNewline).first ?? ""
        let status: Int32 =
            switch result.terminationStatus {
            case .exited(let code): code
            case .signaled(let signal): 128 + signal
            }
        return Output(
            status: status, bytes: result.standardOutput, said: String(line.prefix(200)))
    }

    private func fault(_ error: SubprocessError, _ limits: ConversionLimits) -> ConversionFault {
        switch error.code {
        case .executableNotFound: .notInstalled(program: name, debianPackage: debianPackage)
        case .outputLimitExceeded:
            .tooMuchOutput(program: name, limitInBytes: limits.outputBytes)
        default: .failed(name, "\(error)")
        }
    }
}
