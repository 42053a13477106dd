internal import ArticleReading
internal import ClaimModel
internal import Foundation

/// Texts that were extracted from documents, kept so that no run extracts them again.
///
/// A text is named by the digest of its document and of the recipe that made it: the program, its
/// version and its options. So nothing has to be invalidated; what is not named so, or is not as it
/// was written, is not used. Nothing but time is lost when the folder is deleted or cannot be
/// written.
struct ExtractionCache: Sendable {
    /// What all texts together may take; the oldest go first.
    static let mostBytes = 512 << 20

    private static let opening = "crosscheck extraction 1"

    let folder: String
    let files: any Files
    var mostBytes = Self.mostBytes

    /// Where the user's caches lie by the XDG Base Directory Specification; `nil` if nowhere.
    ///
    /// `CROSSCHECK_CACHE` names another folder, and none where it is empty.
    static func folder(in environment: [String: String]) -> String? {
        if let named = environment["CROSSCHECK_CACHE"] {
            return named.isEmpty ? nil : Path.joined(named, "extracted")
        }
        // A path that is not absolute is to be ignored.
        if let caches = environment["XDG_CACHE_HOME"], caches.hasPrefix("/") {
            return Path.joined(caches, "crosscheck/extracted")
        }
        guard let home = environment["HOME"], home.hasPrefix("/"), home != "/" else { return nil }
        return Path.joined(home, ".cache/crosscheck/extracted")
    }

    /// The text of a document, if it was extracted by this recipe before.
    func document(
        of bytes: [UInt8], as format: Article.Format, by recipe: String
    ) -> ExtractedDocument? {
        let name = name(of: bytes, format, recipe)
        let path = Path.joined(folder, name)
        guard let kept = try? files.read(path, limitInBytes: Self.mostBytes) else { return nil }
        let lines = kept.split(separator: 0x0A, maxSplits: 4, omittingEmptySubsequences: false)
        guard lines.count == 5 else { return nil }
        let head = lines[..<4].map { String(decoding: $0, as: UTF8.self) }
        let text = Array(lines[4])
        guard head[0] == Self.opening, head[1] == name, head[3] == Digest.sha256(text) else {
            return nil
        }
        return ExtractedDocument(format: format, bytes: text, tool: head[2])
    }

    func keep(_ document: ExtractedDocument, of bytes: [UInt8], by recipe: String) {
        let name = name(of: bytes, document.format, recipe)
        let head = [Self.opening, name, document.tool, Digest.sha256(document.bytes)]
        let entry = Array((head.joined(separator: "\n") + "\n").utf8) + document.bytes
        guard entry.count <= mostBytes, !document.tool.contains("\n") else { return }
        do {
            try makeOwnFolder()
            try files.write(bytes: entry, to: Path.joined(folder, name))
            removeOldest()
        } catch {
            // The text is there; keeping it would have saved time at most.
            return
        }
    }

    private func name(of bytes: [UInt8], _ format: Article.Format, _ recipe: String) -> String {
        Digest.sha256(Array("\(format.rawValue)\n\(recipe)\n\(Digest.sha256(bytes))".utf8))
    }

    /// Texts may be confidential: nobody else looks into the folder.
    private func makeOwnFolder() throws {
        guard !files.isFolder(folder) else { return }
        try files.makeFolder(folder)
        try FileManager.default.setAttributes([.posixPermissions: 0o700], ofItemAtPath: folder)
    }

    private func removeOldest() {
        let keys: Set<URLResourceKey> = [.fileSizeKey, .contentModificationDateKey]
        let urls = try? FileManager.default.contentsOfDirectory(
            at: URL(fileURLWithPath: folder), includingPropertiesForKeys: Array(keys))
        var entries = (urls ?? []).compactMap { url -> (url: URL, size: Int, time: Date)? in
            guard let values = try? url.resourceValues(forKeys: keys), let size = values.fileSize,
                let time = values.contentModificationDate
            else { return nil }
            return (url, size, time)
        }
        var total = entries.reduce(0) { $0 + $1.size }
        guard total > mostBytes else { return }
        entries.sort { ($0.time, $0.url.path) < ($1.time, $1.url.path) }
        for entry in entries where total > mostBytes {
            try? FileManager.default.removeItem(at: entry.url)
            total -= entry.size
        }
    }
}
