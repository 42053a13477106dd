internal import Diagnostics
internal import Reports

/// Which files are added to a library, by what a command line names.
struct LibraryFiles {
    private(set) var files: [LibraryIntake.File] = []
    /// Files in folders that are of no kind that is read.
    private(set) var ignored: [String] = []
    private(set) var faults = Faults()
    private let session: Session
    private let library: String

    init(_ session: Session, library: String) {
        self.session = session
        self.library = library
    }

    mutating func add(_ path: String, as kind: LibraryKind? = nil) {
        guard session.files.isFolder(path) else { return addFile(path, as: kind) }
        let paths: [String]
        do {
            paths = try session.files.list(path)
        } catch {
            faults.add(Faults(error.diagnostic()))
            return
        }
        for inside in paths {
            let file = Path.joined(path, inside)
            if isTable(inside) || file.hasPrefix(library) { continue }
            // A report quotes its article and would bear it out.
            let isReport = inside.hasSuffix(RunSettings.reportEnding(of: .markdown))
            if !isReport, let kind = LibraryKind(ofFile: inside), isMeant(file, kind) {
                files.append(LibraryIntake.File(path: file, id: inside, kind: kind))
            } else {
                ignored.append(file)
            }
        }
    }

    private mutating func addFile(_ path: String, as given: LibraryKind?) {
        guard session.files.exists(path) else {
            faults.add(Faults(FileTrouble(path, .missing).diagnostic()))
            return
        }
        guard let kind = given ?? LibraryKind(ofFile: path) else {
            faults.add(Faults(LibraryFaults.unreadKind(path, kinds: LibraryKind.endings)))
            return
        }
        files.append(LibraryIntake.File(path: path, id: Path.name(of: path), kind: kind))
    }

    /// Officials and chronology, which are no sources.
    private func isTable(_ path: String) -> Bool {
        ["officials", "chronology"].contains(Path.withoutEnding(path))
    }

    /// JSON in a folder may be anything.
    private func isMeant(_ path: String, _ kind: LibraryKind) -> Bool {
        guard kind == .factChecks else { return true }
        let limit = InputLimits.importedRegister
        guard let bytes = try? session.files.read(path, limitInBytes: limit) else { return false }
        return String(decoding: bytes, as: UTF8.self).contains("\"ClaimReview\"")
    }
}
