import TestSupport
import Testing

/// Every kind of path that leads to no file, named by every way in.
@Suite struct BadFileTests {
    @Test(.timeLimit(.minutes(15)), arguments: WayIn.allCases)
    func eachKindEndsInAMessage(_ way: WayIn) async throws {
        for kind in BadFile.allCases {
            let said = try await said(of: kind, as: way)
            guard let said else {
                print("Left out: \(kind) cannot be made here")
                continue
            }
            #expect(said == expected(of: kind, as: way), "\(kind) \(way)")
        }
    }

    /// What is said beyond exit status and file; `nil` where the kind cannot be made.
    private func said(of kind: BadFile, as way: WayIn) async throws -> String? {
        try await Desk.with { desk in
            guard try kind.put(at: desk.path(way), insteadOf: way) else { return nil }
            let ran = await desk.verify()
            return "exit \(ran.status)\n\(ran.said)"
        }
    }

    private func expected(of kind: BadFile, as way: WayIn) -> String {
        let isOfBackup = [.source, .register, .chronology].contains(way)
        if isOfBackup, kind == .missing || kind == .folder {
            // A backup has what it has; the check that needs a register says that there is none.
            return way == .register ? "exit 3\n" : "exit 0\n"
        }
        let (summary, step) = words(kind, way)
        let leftOut = """

            warning: A source is at fault and left out: 'second.md' [backup/left-out]
              The run goes on, and ends with 3 unless something is found.
              help: Mend what is shown above, and run the command again

            """
        return "exit \(way.status)\nerror: \(summary) [file/unusable]\n  help: \(step)\n"
            + (way == .source ? leftOut : "")
    }

    private func words(_ kind: BadFile, _ way: WayIn) -> (summary: String, step: String) {
        let path = way.path
        return switch kind {
        case .tooLarge:
            (
                "'\(path)' is larger than \(way.limitInBytes / 1_000_000) MB",
                "Split the file, or leave out what is not text"
            )
        case .missing:
            (
                "There is no file '\(path)'",
                "Check the path; it is relative to the folder you stand in"
            )
        case .folder: ("'\(path)' is a folder, and a file is wanted", "Name a file in it")
        case .unreadable:
            ("'\(path)' could not be read: Permission denied", "Check who may read it")
        case .linkToNowhere:
            (
                "'\(path)' is a link to a file that is not there",
                "Put the file itself in its place, or delete the link"
            )
        case .linkToItself:
            (
                "'\(path)' is a link that leads back to itself",
                "Put the file itself in its place, or delete the link"
            )
        case .nameTooLong:
            (
                "'\(path)' is or leads to a name that is too long for this system",
                "Rename the file"
            )
        case .pipe, .endlessDevice, .emptyDevice, .socket, .linkToAPipe:
            (
                "'\(path)' is neither a file nor a folder",
                "Copy what it gives into a file, and name that"
            )
        }
    }
}
