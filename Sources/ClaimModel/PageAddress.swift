/// An address of the web, written so that two that lead to one page are alike.
public struct PageAddress: Hashable, Sendable {
    /// Without scheme, "www.", fragment, a last "/" and what only tells where a reader came from.
    public let written: String

    /// The site, as `example.org`.
    public var host: Substring { written.prefix { $0 != "/" && $0 != "?" } }

    /// `nil` for what is no page of the web: a place of the same page, an address for mail.
    ///
    /// - Parameter page: the address of the page that has the link, to complete it.
    public init?(_ address: String, on page: String? = nil) {
        guard let whole = Self.completed(address, on: page) else { return nil }
        let original = Self.archived(whole) ?? whole
        guard let rest = Self.afterScheme(original) else { return nil }
        let (path, query) = Self.parted(rest.prefix { $0 != "#" })
        let host = path.prefix { $0 != "/" }.lowercased()
        guard host.contains(".") else { return nil }
        var written = host.hasPrefix("www.") ? String(host.dropFirst(4)) : host
        written += path.dropFirst(host.count)
        while written.hasSuffix("/") { written.removeLast() }
        let asked = query.split(separator: "&").filter { !Self.isTrace($0) }
        self.written = written + (asked.isEmpty ? "" : "?" + asked.joined(separator: "&"))
    }

    private static func completed(_ address: String, on page: String?) -> String? {
        if afterScheme(address) != nil { return address }
        guard address.hasPrefix("/"), let page, let rest = afterScheme(page) else { return nil }
        let scheme = page.prefix(page.count - rest.count)
        return address.hasPrefix("//")
            ? scheme.dropLast(2) + address : scheme + rest.prefix { $0 != "/" } + address
    }

    /// The page that a copy in an archive of the web is of.
    private static func archived(_ address: String) -> String? {
        guard let rest = afterScheme(address), rest.hasPrefix("web.archive.org/web/") else {
            return nil
        }
        let original = rest.split(separator: "/", maxSplits: 3).last.map(String.init)
        return original.flatMap { afterScheme($0) == nil ? nil : $0 }
    }

    private static func afterScheme(_ address: String) -> Substring? {
        for scheme in ["https://", "http://"]
        where address.prefix(scheme.count).lowercased() == scheme {
            return address.dropFirst(scheme.count)
        }
        return nil
    }

    private static func parted(_ rest: Substring) -> (path: Substring, query: Substring) {
        let path = rest.prefix { $0 != "?" }
        return (path, rest.dropFirst(path.count + 1))
    }

    private static func isTrace(_ parameter: Substring) -> Bool {
        let name = parameter.prefix { $0 != "=" }
        return name.hasPrefix("utm_") || traces.contains(String(name))
    }

    private static let traces: Set<String> = ["fbclid", "gclid", "mc_cid", "mc_eid", "ref_src"]
}
