import ArticleReading
import ChildProcesses
import ClaimModel
import DocumentConversion
import Foundation
import Testing

/// Meets the real programs, which `.ci/setup` installs.
@Suite struct DocumentConverterTests {
    /// For a machine that is busy with other tests.
    private static var patient: ConversionLimits {
        var limits = ConversionLimits()
        limits.seconds = 600
        return limits
    }

    private func converter(_ limits: ConversionLimits = patient) -> DocumentConverter {
        DocumentConverter(
            limits: limits,
            surroundings: ChildSurroundings(path: ProcessInfo.processInfo.environment["PATH"]))
    }

    private static let story: [[PDFWriter.Line]] = [
        [
            .init(text: "Example Gazette", left: 60, bottom: 770, size: 9),
            .init(text: "The old bridge", left: 60, bottom: 700, size: 24),
            .init(
                text: "The bridge was opened by the mayor in 1931, after long nego-", left: 60,
                bottom: 640),
            .init(
                text: "tiations with the owners of the mill. It was a long-", left: 60,
                bottom: 626),
            .init(
                text: "standing wish of the town, which had waited for it", left: 60, bottom: 612),
            .init(text: "1", left: 300, bottom: 30, size: 9),
        ],
        [
            .init(text: "Example Gazette", left: 60, bottom: 770, size: 9),
            .init(
                text: "since the flood of 1899. The mill is gone, and nobody", left: 60, bottom: 700
            ),
            .init(text: "in the town remembers it.", left: 60, bottom: 686),
            .init(text: "2", left: 300, bottom: 30, size: 9),
        ],
        [
            .init(text: "Example Gazette", left: 60, bottom: 770, size: 9),
            .init(
                text: "The town built a second bridge in 1968, which is closed.", left: 60,
                bottom: 700),
            .init(text: "3", left: 300, bottom: 30, size: 9),
        ],
    ]

    private func read(_ bytes: [UInt8], _ format: Article.Format) async throws -> Article {
        let document = try await converter().extract(bytes, of: format)
        return try ArticleReader.reading(document, name: "story", digest: "d").article
    }

    private func words(_ article: Article, _ block: Block) -> String {
        String(decoding: Array(article.text.utf8)[block.range], as: UTF8.self)
    }

    @Test func readsAPDFWithoutWhatRepeatsOnItsPages() async throws {
        let article = try await read(PDFWriter.document(Self.story), .pdf)
        let blocks = article.blocks.map { "\($0.kind.rawValue): \(words(article, $0))" }
        #expect(
            blocks == [
                "headline: The old bridge",
                "paragraph: The bridge was opened by the mayor in 1931, after long negotiations "
                    + "with the owners of the mill. It was a long-standing wish of the town, which "
                    + "had waited for it since the flood of 1899. The mill is gone, and nobody in "
                    + "the town remembers it.",
                "paragraph: The town built a second bridge in 1968, which is closed.",
            ])
        let left = article.leftOut.map { "\($0.detail ?? ""): \($0.quote)" }
        #expect(
            left == [
                "running header or footer: Example Gazette", "page number: 1",
                "running header or footer: Example Gazette", "page number: 2",
                "running header or footer: Example Gazette", "page number: 3",
            ])
        #expect(article.extractedBy?.hasPrefix("pdftotext ") == true)
        #expect(article.digest == "d")
        let last = try #require(article.blocks.last)
        let place = article.offsets.file(last.range)
        #expect(article.page(at: place.lowerBound) == 3)
        #expect(
            String(decoding: article.file[place], as: UTF8.self)
                == "The town built a second bridge in 1968, which is closed.")
    }

    @Test func readsColumnsOneAfterTheOther() async throws {
        let left = ["The first column tells of", "the bridge and of its", "builders in the town."]
        let right = ["The second column tells of", "the mill by the river and", "of its owners."]
        let lines = zip(0..<3, zip(left, right)).flatMap { row, texts in
            [
                PDFWriter.Line(text: texts.0, left: 60, bottom: 640 - 14 * row),
                PDFWriter.Line(text: texts.1, left: 330, bottom: 640 - 14 * row),
            ]
        }
        let article = try await read(PDFWriter.document([lines]), .pdf)
        #expect(
            article.blocks.map { words(article, $0) } == [
                left.joined(separator: " "), right.joined(separator: " "),
            ])
    }

    @Test(arguments: [Article.Format.docx, .odt])
    func readsWhatAnOfficeWrites(format: Article.Format) async throws {
        let bytes = try Self.office(format)
        #expect(DocumentKind.format(of: bytes) == format)
        let article = try await read(bytes, format)
        #expect(article.format == format)
        let blocks = article.blocks.map { "\($0.kind.rawValue): \(words(article, $0))" }
        #expect(
            blocks.suffix(4) == [
                "headline: The old bridge", "paragraph: The café bridge opened in 1931.",
                "list-item: one thing", "list-item: another",
            ])
        #expect(article.extractedBy?.hasPrefix("pandoc ") == true)
    }

    private static func office(_ format: Article.Format) throws -> [UInt8] {
        let text =
            "# The old bridge\n\nThe *café* bridge opened in 1931.\n\n- one thing\n- another\n"
        let name = format == .docx ? "docx" : "odt"
        let surroundings = ChildSurroundings(path: ProcessInfo.processInfo.environment["PATH"])
        let pandoc = try ChildProcess(
            ChildCommand(
                "pandoc", arguments: ["--from", "markdown", "--to", name, "-o", "-"],
                environment: surroundings.environment, memoryInMegabytes: 2_000),
            among: surroundings.running)
        return try pandoc.answer(to: Array(text.utf8), seconds: 600, limitInBytes: 1_000_000).bytes
    }

    @Test func saysWhatIsWrongWithADocument() async throws {
        await #expect(throws: ConversionFault.self) {
            try await converter().extract(
                Array("%PDF-1.4".utf8), of: .pdf)
        }
        await #expect(throws: ConversionFault.self) {
            try await converter().extract(Array("PK".utf8), of: .docx)
        }
        let picture = try await converter().extract(
            PDFWriter.document([[]]), of: .pdf)
        #expect(throws: ArticleFault.noWords) {
            try ArticleReader.reading(picture, name: "scan.pdf", digest: "")
        }
    }

    @Test func stopsAtEachLimit() async throws {
        let pdf = PDFWriter.document(Self.story)
        var limits = Self.patient
        limits.pages = 2
        await #expect(throws: ConversionFault.tooManyPages(limit: 2)) {
            try await converter(limits).extract(pdf, of: .pdf)
        }
        limits = Self.patient
        limits.outputBytes = 100
        await #expect(
            throws: ConversionFault.tooMuchOutput(program: "pdftotext", limitInBytes: 100)
        ) {
            try await converter(limits).extract(pdf, of: .pdf)
        }
        limits = Self.patient
        limits.seconds = 0
        await #expect(throws: ConversionFault.overran(program: "pdftotext", seconds: 0)) {
            try await converter(limits).extract(pdf, of: .pdf)
        }
        limits = Self.patient
        limits.unpackedBytes = 1000
        let docx = try Self.office(.docx)
        await #expect(throws: ConversionFault.bomb(limitInBytes: 1000)) {
            try await converter(limits).extract(docx, of: .docx)
        }
    }
}
