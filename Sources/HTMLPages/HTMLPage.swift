package import CharacterEncodings
import ClaimModel

/// A page of HTML as read: its text block by block, what is article and what is site.
package struct HTMLPage: Sendable {
    package var text: PageText
    package var metadata: PageMetadata

    /// Reads a page, whatever its bytes are.
    ///
    /// - Parameters:
    ///   - decoded: the bytes of its file, as `PageEncoding` reads them.
    ///   - address: where the page was read, if known.
    package init(_ decoded: DecodedText, address: String? = nil) {
        let bytes = decoded.bytes
        let scanned = TagScanner.scan(bytes, from: bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0)
        let tree = TreeBuilder.tree(of: scanned, page: bytes)
        var reader = MetadataReader(scanned, bytes)
        let title =
            scanned.facts.first { $0.name == "og:title" }?.content
            ?? scanned.title.map { String(decoding: bytes[$0], as: UTF8.self) }
        let description = scanned.facts.first {
            $0.name == "og:description" || $0.name == "description"
        }?.content
        let marks = ElementMarks(tree)
        text = MainText.separate(
            BlockCollector.collect(tree), of: tree, marks: marks,
            title: title.map(CharacterReferences.decoded),
            description: description.map(CharacterReferences.decoded))
        metadata = reader.read(
            visible: VisibleFacts(text, tree), address: address, text, tree, marks)
        text.runs = decoded.offsets.leading(text.runs)
    }

    /// Whether bytes begin as a page does.
    package static func isPage(_ bytes: [UInt8]) -> Bool {
        var rest = bytes.prefix(1024)
        if rest.starts(with: [0xEF, 0xBB, 0xBF]) {
            rest = rest.dropFirst(3)
        }
        rest = rest.drop { $0.isTagSpace }
        let opening = String(decoding: rest.prefix(64), as: UTF8.self).lowercased()
        return opening.hasPrefix("<!doctype html") || opening.hasPrefix("<html")
            || opening.hasPrefix("<?xml") && String(decoding: rest, as: UTF8.self).contains("<html")
    }
}
