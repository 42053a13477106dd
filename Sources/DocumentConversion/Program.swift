internal import ChildProcesses
internal import Dispatch

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
    let surroundings: ChildSurroundings

    func run(
        input: [UInt8], _ limits: ConversionLimits
    ) async throws(ConversionFault) -> Output {
        let result = await withCheckedContinuation { continuation in
            // It is waited for on a thread that no task needs.
            DispatchQueue.global().async {
                continuation.resume(returning: self.result(input, limits))
            }
        }
        do throws(ChildTrouble) {
            return try result.get()
        } catch {
            throw fault(error, limits)
        }
    }

    private func result(
        _ input: [UInt8], _ limits: ConversionLimits
    ) -> Result<Output, ChildTrouble> {
        let command = ChildCommand(
            name, arguments: arguments, environment: surroundings.environment,
            // A heap of that size is the program's own affair, and so is what it says of it.
            memoryInMegabytes: 2 * limits.memoryInMegabytes)
        return Result { () throws(ChildTrouble) in
            let child = try ChildProcess(command, among: surroundings.running)
            let (bytes, end) = try child.answer(
                to: input, seconds: limits.seconds, limitInBytes: limits.outputBytes)
            let status: Int32 =
                switch end {
                case .exited(let code): code
                case .signaled(let signal): 128 + signal
                }
            return Output(status: status, bytes: bytes, said: child.complaint)
        }
    }

    private func fault(_ trouble: ChildTrouble, _ limits: ConversionLimits) -> ConversionFault {
        switch trouble {
        case .notFound: .notInstalled(program: name, debianPackage: debianPackage)
        case .notStarted(let reason): .failed(name, reason)
        case .timeIsUp: .overran(program: name, seconds: limits.seconds)
        case .tooMuchOutput(let limit): .tooMuchOutput(program: name, limitInBytes: limit)
        case .ended(let end, _): .failed(name, "\(end)")
        case .closedOutput: .failed(name, "")
        }
    }
}
