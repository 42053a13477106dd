internal import ArticleReading
internal import ClaimModel
internal import Diagnostics
internal import DocumentConversion
internal import EvidenceImport
internal import EvidenceStore
internal import JSON

/// Makes sources for a library of files.
struct LibraryReading {
    struct Outcome {
        var sources: [SourceIntake] = []
        var faults = Faults()
    }

    let session: Session

    /// The sources of a file, with all that is at fault with it.
    ///
    /// - Parameter id: what an article is called; records have ids of their own.
    func read(
        _ file: SourceFile, as kind: LibraryKind, id: String, digest: String
    ) async -> Outcome {
        let (found, faults): ([ImportedSource], [Diagnostic])
        switch kind {
        case .article:
            return await article(file, id: id, digest: digest)
        case .records: (found, faults) = JSONLines.read(file)
        case .factChecks: (found, faults) = ClaimReviewFeed.read(file)
        case .subtitles: (found, faults) = SubtitleFile.read(file)
        case .mail: (found, faults) = MailFile.read(file)
        case .table: (found, faults) = SourceTable.read(file)
        case .workbook:
            return await workbook(file, id: id, digest: digest)
        }
        return Self.outcome(found, faults, of: file, kind: kind, id: id, digest: digest)
    }

    private static func outcome(
        _ found: [ImportedSource], _ faults: [Diagnostic], of file: SourceFile, kind: LibraryKind,
        id: String, digest: String
    ) -> Outcome {
        var outcome = Outcome(faults: Faults(faults, in: [file]))
        for source in found {
            outcome.sources.append(
                intake(source, of: file, kind: kind, id: id, wholeDigest: digest))
        }
        return outcome
    }

    private func workbook(_ file: SourceFile, id: String, digest: String) async -> Outcome {
        do throws(ConversionFault) {
            let (rows, _) = try await session.converter.rows(ofWorkbook: file.bytes)
            let (found, faults) = SourceTable.read(
                rows.map { SourceTable.Row(sheet: $0.sheet, number: $0.row, cells: $0.cells) },
                of: file)
            return Self.outcome(
                found, faults, of: file, kind: .workbook, id: id, digest: digest)
        } catch {
            return Outcome(faults: Faults(DocumentFaults.unread(error, file)))
        }
    }

    private func article(_ file: SourceFile, id: String, digest: String) async -> Outcome {
        do {
            let document = try await session.extracted(file)
            let (article, front) =
                if let document {
                    try ArticleReader.reading(document, name: file.name, digest: digest)
                } else {
                    try ArticleReader.reading(
                        file.bytes, name: file.name, digest: digest, limit: InputLimits.source)
                }
            let faults = Faults(front?.faults ?? [], in: front.map { [$0.source] } ?? [])
            guard !faults.diagnostics.hasErrors else { return Outcome(faults: faults) }
            var source = SourceIntake(
                id: id, digest: digest, title: article.title ?? id, kind: article.format.rawValue,
                whence: Path.normalized(file.name), content: document?.bytes ?? file.bytes,
                passages: LibraryPassages.of(article))
            source.publisher = article.publisher
            source.date = (front?.date ?? article.published.map { PartialDate($0) })?.description
            source.url = article.url
            source.extractedBy = document?.tool
            return Outcome(sources: [source], faults: faults)
        } catch let fault as ArticleFault {
            return Outcome(faults: Faults([ArticleFaults.unread(fault, file)], in: [file]))
        } catch let faults as Faults {
            return Outcome(faults: faults)
        } catch {
            return Outcome()
        }
    }

    private static func intake(
        _ source: ImportedSource, of file: SourceFile, kind: LibraryKind, id: String,
        wholeDigest: String
    ) -> SourceIntake {
        let isWhole = kind.isWhole
        let digest = isWhole ? wholeDigest : Digest.sha256(Array(file.bytes[source.range]))
        let name = source.id ?? (isWhole ? id : "\(id)#\(source.line)")
        var passages = source.parts.map {
            StoredPassage(
                $0.text, line: kind == .workbook ? nil : $0.line, time: $0.time, cell: $0.cell)
        }
        // What a record says is short and found as one; a recording is found by its parts.
        if !isWhole { passages = [StoredPassage(source.text, line: source.line)] }
        var intake = SourceIntake(
            id: name, digest: digest, title: source.title ?? name, kind: kind.rawValue,
            whence: Path.normalized(file.name), content: content(source), passages: passages)
        intake.publisher = source.publisher
        intake.date = source.published
        intake.url = source.url
        intake.part = isWhole ? nil : source.id ?? "line \(source.line)"
        return intake
    }

    /// As front matter has it, of which JSON is a form.
    private static func json(_ factCheck: FactCheck) -> JSONValue {
        let fields = [
            ("claim", factCheck.claim), ("by", factCheck.claimedBy), ("rating", factCheck.rating),
        ]
        return .object(
            fields.compactMap { key, value in value.map { .init(key, .string($0)) } })
    }

    /// The record as a text with front matter, from which a run reads it.
    private static func content(_ source: ImportedSource) -> [UInt8] {
        let fields = [
            ("title", source.title), ("publisher", source.publisher), ("date", source.published),
            ("url", source.url),
        ]
        var keys = fields.compactMap { key, value in
            value.map { "\(key): \(JSONValue.string($0).text(.compact))\n" }
        }
        if let factCheck = source.factCheck {
            keys.append("fact-check: \(Self.json(factCheck).text(.compact))\n")
        }
        return Array("---\n\(keys.joined())---\n\n\(source.text)\n".utf8)
    }
}
