package import ArticleReading
package import ChildProcesses
package import ClaimModel

/// Extracts the text of documents with programs of the system: pdftotext and pandoc.
///
/// They get the document on standard input and see no file of it; each has a deadline, a limit of
/// output, and a process group of its own that ends with it.
package actor DocumentConverter {
    let limits: ConversionLimits
    let surroundings: ChildSurroundings
    private var versions: [String: String] = [:]

    package init(
        limits: ConversionLimits = ConversionLimits(), surroundings: ChildSurroundings
    ) {
        self.limits = limits
        self.surroundings = surroundings
    }

    /// Extracts the text of a document of a format that `DocumentKind` names.
    package func extract(
        _ bytes: [UInt8], of format: Article.Format
    ) async throws(ConversionFault) -> ExtractedDocument {
        format == .pdf ? try await extractPDF(bytes) : try await extractOffice(bytes, format)
    }

    /// What extracts documents of a format, to the letter: the same recipe makes the same text of
    /// the same bytes.
    package func recipe(for format: Article.Format) async throws(ConversionFault) -> String {
        let program = format == .pdf ? pdfProgram : officeProgram(format)
        let version =
            format == .pdf ? try await pdfVersion() : try await officeVersion(program)
        return "\(program.name) \(version) \(program.arguments.joined(separator: " "))"
    }

    private var pdfProgram: Program {
        Program(
            name: "pdftotext", debianPackage: "poppler-utils",
            arguments: ["-bbox-layout", "-enc", "UTF-8", "-l", "\(limits.pages + 1)", "-", "-"],
            surroundings: surroundings)
    }

    private func pdfVersion() async throws(ConversionFault) -> String {
        try await version(of: pdfProgram, by: "-v", wordAt: 2)
    }

    private func extractPDF(_ bytes: [UInt8]) async throws(ConversionFault) -> ExtractedDocument {
        let program = pdfProgram
        let version = try await pdfVersion()
        let output = try await program.run(input: bytes, limits)
        guard output.status == 0 else {
            // Its codes: 1 cannot be opened, 3 may not be copied from.
            let isLocked = output.status == 3 || output.said.contains("Incorrect password")
            throw isLocked ? .locked : .failed(program.name, output.said)
        }
        let document = ExtractedDocument(
            format: .pdf, bytes: output.bytes, tool: "pdftotext \(version)")
        guard document.pageCount <= limits.pages else { throw .tooManyPages(limit: limits.pages) }
        return document
    }

    private func extractOffice(
        _ bytes: [UInt8], _ format: Article.Format
    ) async throws(ConversionFault) -> ExtractedDocument {
        let unpacked = ZipDirectory(bytes)?.unpackedBytes ?? 0
        guard unpacked <= limits.unpackedBytes else {
            throw .bomb(limitInBytes: limits.unpackedBytes)
        }
        let program = officeProgram(format)
        let version = try await officeVersion(program)
        let output = try await program.run(input: bytes, limits)
        // The exit code of a Haskell program whose heap is full.
        guard output.status != 251 else { throw .bomb(limitInBytes: limits.unpackedBytes) }
        guard output.status == 0 else { throw .failed(program.name, output.said) }
        return ExtractedDocument(
            format: format, bytes: output.bytes, tool: "pandoc \(version)")
    }

    private func officeProgram(_ format: Article.Format) -> Program {
        Program(
            name: "pandoc", debianPackage: "pandoc",
            arguments: [
                "--from", format == .docx ? "docx" : "odt", "--to", "gfm-footnotes",
                "--standalone", "--wrap=none", "--sandbox", "+RTS",
                "-M\(limits.memoryInMegabytes)m", "-RTS", "-",
            ], surroundings: surroundings)
    }

    private func officeVersion(_ program: Program) async throws(ConversionFault) -> String {
        try await version(of: program, by: "--version", wordAt: 1)
    }

    /// The version, which stands at a place of the first line that the program says.
    private func version(
        of program: Program, by option: String, wordAt place: Int
    ) async throws(ConversionFault) -> String {
        if let known = versions[program.name] { return known }
        let asked = Program(
            name: program.name, debianPackage: program.debianPackage, arguments: [option],
            surroundings: surroundings)
        let output = try await asked.run(input: [], limits)
        let text = String(decoding: output.bytes, as: UTF8.self) + output.said
        let words = text.prefix { !$0.isNewline }.split(separator: " ")
        let version = words.indices.contains(place) ? String(words[place]) : "of unknown version"
        versions[program.name] = version
        return version
    }
}

/// What a conversion may take.
package struct ConversionLimits: Hashable, Sendable {
    package var seconds = 30
    package var outputBytes = 128_000_000
    package var pages = 1_000
    /// Of an office document, which is a zip archive.
    package var unpackedBytes = 200_000_000
    package var memoryInMegabytes = 1_000

    package init() {}
}

/// Why the text of a document could not be extracted.
package enum ConversionFault: Error, Hashable, Sendable {
    case notInstalled(program: String, debianPackage: String)
    case failed(String, String)
    case overran(program: String, seconds: Int)
    case tooMuchOutput(program: String, limitInBytes: Int)
    case tooManyPages(limit: Int)
    case bomb(limitInBytes: Int)
    case locked

    /// One line without a final full stop.
    package var summary: String {
        switch self {
        case .notInstalled(let program, _):
            "Its text is extracted by \(program), which is not installed"
        case .failed(let program, let said):
            "\(program) cannot read the document" + (said.isEmpty ? "" : ": \(said)")
        case .overran(let program, let seconds):
            "\(program) was not done with the document after \(seconds) seconds"
        case .tooMuchOutput(let program, let limit):
            "\(program) made more than \(limit / 1_000_000) MB of text of the document"
        case .tooManyPages(let limit): "A document may have \(limit) pages and has more"
        case .bomb(let limit):
            "A document may unpack to \(limit / 1_000_000) MB and unpacks to more"
        case .locked: "The document is protected by a password or against copying"
        }
    }

    /// What to do about it: a verb phrase.
    package var nextStep: String {
        switch self {
        case .notInstalled(_, let package):
            "Install it: on Debian and its kin, apt-get install \(package)"
        case .failed: "Open it in the program that made it, and save it again"
        case .overran, .tooMuchOutput, .tooManyPages, .bomb:
            "Save the part that matters as a document of its own"
        case .locked: "Save a copy without the protection, if you may"
        }
    }
}
