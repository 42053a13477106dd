internal import ClaimModel
internal import Diagnostics
internal import Foundation
internal import WebRetrieval

/// Pages from the web as they were when they were fetched, one file each in a folder.
///
/// A file is a record of WARC (ISO 28500), so that other tools can read it: address, time and
/// digest, then the bytes of the page.
struct KeptPages {
    static let usualFolder = "crosscheck-pages"

    let folder: String
    let session: Session

    func has(_ address: String) -> Bool { session.files.exists(path(of: address)) }

    private func path(of address: String) -> String {
        Path.joined(folder, Self.name(of: address) + ".warc")
    }

    /// The page of an address: fetched if the network is switched on, else as it was kept.
    ///
    /// Throws a `WebFault` if the web has it not, and `Faults` if what was kept cannot be used.
    func page(at address: String, network: Bool) throws -> KeptPage {
        let path = path(of: address)
        if network { return try fetch(address, to: path) }
        guard session.files.exists(path) else {
            throw Faults(WebFaults.networkIsOff(address))
        }
        let bytes: [UInt8]
        do {
            bytes = try session.files.read(path, limitInBytes: InputLimits.article + 100_000)
        } catch {
            throw Faults(error.diagnostic())
        }
        guard let page = KeptPage(record: bytes), page.address == address else {
            throw Faults(WebFaults.changed(path))
        }
        return page
    }

    private func fetch(_ address: String, to path: String) throws -> KeptPage {
        let page = KeptPage(try session.web.fetch(address), time: Date.now.ISO8601Format())
        do {
            try session.files.makeFolder(folder)
            try session.files.write(bytes: page.record, to: path)
        } catch {
            throw Faults(error.diagnostic())
        }
        return page
    }

    /// A file name for an address: its host, and a digest that no other address has.
    static func name(of address: String) -> String {
        let rest = address.firstRange(of: "://").map { address[$0.upperBound...] } ?? address[...]
        let host = rest.prefix {
            $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "." || $0 == "-")
        }
        return host.prefix(60) + "-" + Digest.sha256(Array(address.utf8)).prefix(12)
    }
}

/// A page from the web with the time at which it was fetched.
struct KeptPage: Hashable {
    var address: String
    /// Where redirects led.
    var finalAddress: String
    /// As `2026-11-23T09:00:00Z`.
    var time: String
    var contentType: String
    var bytes: [UInt8]

    init(_ page: WebPage, time: String) {
        address = page.address
        finalAddress = page.finalAddress
        contentType = page.contentType ?? "application/octet-stream"
        self.time = time
        bytes = page.bytes
    }

    /// Reads a record; `nil` if it is none, or not as it was written.
    init?(record: [UInt8]) {
        let end = Array("\r\n\r\n".utf8)
        guard record.starts(with: "WARC/1.1\r\n".utf8), let head = record.firstRange(of: end) else {
            return nil
        }
        var fields: [String: String] = [:]
        let lines = String(decoding: record[..<head.lowerBound], as: UTF8.self)
        for line in lines.split(separator: "\r\n").dropFirst() {
            let parts = line.split(separator: ":", maxSplits: 1)
            guard parts.count == 2 else { return nil }
            fields[parts[0].lowercased()] = parts[1].trimmingCharacters(in: .whitespaces)
        }
        guard let address = fields["warc-target-uri"], let time = fields["warc-date"],
            let contentType = fields["content-type"], let digest = fields["warc-block-digest"],
            let count = fields["content-length"].flatMap({ Int($0) }), count >= 0,
            head.upperBound + count <= record.count
        else { return nil }
        bytes = Array(record[head.upperBound..<(head.upperBound + count)])
        guard digest == "sha256:\(Digest.sha256(bytes))" else { return nil }
        self.address = address
        self.time = time
        self.contentType = contentType
        finalAddress = fields["final-uri"] ?? address
    }

    var record: [UInt8] {
        let digest = Digest.sha256(bytes)
        let fields = [
            ("WARC-Type", "resource"), ("WARC-Record-ID", "<urn:sha256:\(digest)>"),
            ("WARC-Target-URI", address), ("Final-URI", finalAddress), ("WARC-Date", time),
            ("WARC-Block-Digest", "sha256:\(digest)"), ("Content-Type", contentType),
            ("Content-Length", "\(bytes.count)"),
        ]
        let head = fields.map { name, value in
            // A line end in a value would begin another field.
            "\(name): " + value.unicodeScalars.filter { $0.value >= 0x20 }.map(String.init).joined()
        }
        return Array((["WARC/1.1"] + head + ["", ""]).joined(separator: "\r\n").utf8) + bytes
            + Array("\r\n\r\n".utf8)
    }

    /// What the server says it is, as far as it is read; content decides without.
    var format: Article.Format? {
        switch mediaType {
        case "text/html", "application/xhtml+xml": .html
        case "text/markdown", "text/x-markdown": .markdown
        case "text/plain": .plainText
        default: nil
        }
    }

    /// The encoding that the server names.
    var encoding: String? {
        for part in contentType.split(separator: ";").dropFirst() {
            let words = part.split(separator: "=", maxSplits: 1)
            guard words.count == 2 else { continue }
            if words[0].trimmingCharacters(in: .whitespaces).lowercased() == "charset" {
                return words[1].trimmingCharacters(in: CharacterSet(charactersIn: " \"'"))
            }
        }
        return nil
    }

    private var mediaType: String {
        contentType.prefix { $0 != ";" }.trimmingCharacters(in: .whitespaces).lowercased()
    }
}
