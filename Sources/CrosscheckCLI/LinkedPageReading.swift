internal import CheckerKit
internal import ClaimModel
internal import Diagnostics
internal import Foundation
internal import WebRetrieval

/// Asks for the pages that claims link to, or finds them among those that were kept.
struct LinkedPageReading {
    /// How long is asked for all pages of an article together.
    private static let limit = Duration.seconds(60)

    let session: Session
    let handover: ArticleHandover

    /// Whether there is anywhere to look.
    var isAvailable: Bool { handover.network || session.files.isFolder(handover.pages) }

    /// The pages by the addresses that the article has, and the digests of those that were read;
    /// `nil` where there is nowhere to look.
    func pages(
        linkedBy claims: [Claim], of article: Article
    ) async -> (pages: [String: LinkedPage], digests: [FileDigest])? {
        guard isAvailable else { return nil }
        let end = ContinuousClock.now + Self.limit
        var pages: [String: LinkedPage] = [:]
        var digests: [FileDigest] = []
        for link in article.links
        where claims.contains(where: { $0.textRange.contains(link.range.lowerBound) }) {
            guard pages[link.address] == nil, let address = address(of: link, on: article) else {
                continue
            }
            guard ContinuousClock.now < end else {
                pages[link.address] = .unread("the pages before it took a minute")
                continue
            }
            guard let (page, digest) = await page(at: address) else { continue }
            pages[link.address] = page
            digests += digest.map { [$0] } ?? []
        }
        return (pages, digests)
    }

    private func address(of link: Link, on article: Article) -> String? {
        let own = article.url.flatMap { URL(string: $0) }
        guard let url = URL(string: link.address, relativeTo: own)?.absoluteString,
            WebRetriever.isWebAddress(url)
        else { return nil }
        return String(url.prefix { $0 != "#" })
    }

    /// `nil` for a page that was not kept, without the network.
    private func page(at address: String) async -> (LinkedPage, FileDigest?)? {
        let kept = KeptPages(folder: handover.pages, session: session)
        guard handover.network || kept.has(address) else { return nil }
        do {
            let page = try kept.page(at: address, network: handover.network)
            let article = try await session.article(of: page, ArticleHandover())
            let digest = FileDigest(
                role: "linked page", name: address, sha256: Digest.sha256(page.bytes))
            return (.read(ArticleInput(article).analysis), digest)
        } catch WebFault.status(let code) where [404, 410].contains(code) {
            return (.gone("the server answers with status \(code)"), nil)
        } catch let fault as WebFault {
            return (.unread(Self.clause(fault.summary)), nil)
        } catch {
            let first = (error as? Faults)?.diagnostics.first?.summary
            return (.unread(Self.clause(first ?? "\(error)")), nil)
        }
    }

    private static func clause(_ sentence: String) -> String {
        sentence.prefix(1).lowercased() + sentence.dropFirst()
    }
}
