internal import CheckerKit
internal import CheckerPrograms
internal import ClaimModel
internal import Diagnostics
internal import Engine
internal import WorkflowFiles

/// Checkers that are programs, as the commands come by them.
extension Session {
    /// A workflow with what it can draw on.
    struct ReadWorkflow {
        /// `nil` with at least one error among the faults.
        let workflow: WorkflowFile?
        /// The checkers of this build and the programs that the workflow names.
        let catalogue: Catalogue
        /// Of these programs.
        let digests: [FileDigest]
        let faults: Faults
    }

    /// Reads a workflow and starts the programs that it names, to be told what they are.
    func read(_ file: SourceFile) throws -> ReadWorkflow {
        var faults = Faults()
        var programs: [CatalogueEntry] = []
        var digests: [FileDigest] = []
        var unusable: [String] = []
        for named in WorkflowFile.programs(in: file) {
            let path = Path.joined(Path.folder(of: file.name), named.path)
            let naming = FileTrouble.Naming.workflow(at: named.place, in: file)
            let found = try faults.collect {
                let entry = try program(named.path, at: path, namedBy: naming)
                let bytes = try self.file(path, limitInBytes: InputLimits.program, namedBy: naming)
                return (entry, Digest.sha256(bytes.bytes))
            }
            if let (entry, digest) = found {
                programs.append(entry)
                digests.append(
                    FileDigest(role: "checker", name: Path.name(of: path), sha256: digest))
            } else {
                unusable.append(named.path)
            }
        }
        let catalogue = catalogue.adding(programs)
        let (workflow, diagnostics) = WorkflowFile.read(
            file, catalogue: catalogue, unusable: unusable)
        faults.add(Faults(diagnostics, in: [file]))
        return ReadWorkflow(
            workflow: faults.diagnostics.hasErrors ? nil : workflow, catalogue: catalogue,
            digests: digests, faults: faults)
    }

    /// The checker that a program says it is.
    func program(
        _ name: String, at path: String, namedBy naming: FileTrouble.Naming
    ) throws -> CatalogueEntry {
        guard !files.isFolder(path) else {
            throw FileTrouble(path, .isFolder).faults(naming)
        }
        guard files.exists(path) else { throw FileTrouble(path, .missing).faults(naming) }
        let program = ProgramPlace(path: files.identity(of: path), surroundings: surroundings)
        do throws(ProgramTrouble) {
            return try program.introduce(as: name)
        } catch {
            guard case .workflow(let place, let file) = naming else {
                throw Faults(CheckerFaults.unusableProgram(name, error.message, at: nil))
            }
            let fault = CheckerFaults.unusableProgram(name, error.message, at: place)
            throw Faults([fault], in: [file])
        }
    }
}
