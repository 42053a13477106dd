internal import ArticleReading
internal import ClaimModel
internal import Diagnostics
internal import DocumentConversion
internal import WebRetrieval

extension Session {
    /// - Parameters:
    ///   - path: of the file, `-` for standard input, or an address on the web.
    ///   - handover: what the command line says of it.
    func article(_ path: String, _ handover: ArticleHandover) async throws -> Article {
        if WebRetriever.isWebAddress(path) {
            return try await page(at: path, handover)
        }
        let isYAML = ["yaml", "yml"].contains(Path.ending(of: path))
        guard !isYAML else { throw Faults(CommandFaults.workflowAsArticle(path)) }
        let file = try file(path, limitInBytes: InputLimits.article)
        var article = try await read(file, handover)
        article.name = Path.name(of: file.name)
        return article
    }

    private func page(at address: String, _ handover: ArticleHandover) async throws -> Article {
        do {
            let page = try KeptPages(folder: handover.pages, session: self)
                .page(at: address, network: handover.network)
            return try await self.article(of: page, handover)
        } catch let fault as WebFault {
            throw Faults(WebFaults.unfetched(fault, address))
        }
    }

    func article(of page: KeptPage, _ handover: ArticleHandover) async throws -> Article {
        let file = SourceFile(name: page.address, bytes: page.bytes)
        var handover = handover
        handover.format = handover.format ?? page.format
        var article = try await read(file, handover, page: page)
        article.retrieved = page.time
        return article
    }

    private func read(
        _ file: SourceFile, _ handover: ArticleHandover, page: KeptPage? = nil
    ) async throws -> Article {
        let digest = Digest.sha256(file.bytes)
        let address = page?.finalAddress ?? handover.address
        var article: Article
        let front: FrontMatter?
        do {
            let document = try await extracted(file, format: handover.format)
            (article, front) =
                if let document {
                    try ArticleReader.reading(
                        document, name: file.name, digest: digest, address: address)
                } else {
                    try ArticleReader.reading(
                        file.bytes, name: file.name, digest: digest, address: address,
                        format: handover.format, encoding: page?.encoding)
                }
        } catch let fault as ArticleFault {
            throw Faults([ArticleFaults.unread(fault, file)], in: [file])
        }
        if let front {
            let faults = Faults(front.faultsOfArticle, in: [front.source])
            guard !faults.diagnostics.hasErrors else { throw faults }
            report(faults)
        }
        if let published = handover.published {
            article.statedDate = article.published == published ? nil : article.published
            article.published = published
        }
        return article
    }

    /// The text of a document, or `nil` if the file is none.
    ///
    /// - Parameter format: as given; content decides without.
    func extracted(
        _ file: SourceFile, format: Article.Format? = nil
    ) async throws -> ExtractedDocument? {
        let found = DocumentKind.format(of: file.bytes)
        let given = format.flatMap { [.pdf, .docx, .odt].contains($0) ? $0 : nil }
        guard let format = given ?? found else { return nil }
        do {
            guard let extractions else {
                return try await converter.extract(file.bytes, of: format)
            }
            let recipe = try await converter.recipe(for: format)
            if let kept = extractions.document(of: file.bytes, as: format, by: recipe) {
                return kept
            }
            let document = try await converter.extract(file.bytes, of: format)
            extractions.keep(document, of: file.bytes, by: recipe)
            return document
        } catch {
            throw Faults(DocumentFaults.unread(error, file))
        }
    }
}
