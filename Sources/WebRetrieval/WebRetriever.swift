import CCurl
import Glibc

/// Fetches a page by its address, within limits and from public addresses only.
///
/// Every address is looked at after its name was resolved and before a connection is opened, at
/// the first request and at each redirect; what is looked at is what is connected to.
package struct WebRetriever: Sendable {
    package var limits: WebLimits
    /// For tests against a server on this machine; nothing that a user writes leads here.
    private let reachesThisMachine: Bool

    package init(limits: WebLimits = WebLimits(), reachesThisMachine: Bool = false) {
        self.limits = limits
        self.reachesThisMachine = reachesThisMachine
    }

    /// Fetches a page; blocks until it is there or a limit is reached.
    package func fetch(_ address: String) throws(WebFault) -> WebPage {
        guard Self.isWebAddress(address), !address.utf8.contains(where: { $0 <= 0x20 }) else {
            throw .noWebAddress
        }
        guard !Self.authority(of: address).contains("@") else { throw .credentials }
        guard let curl = curl_easy_init() else { throw .failed("libcurl does not start") }
        defer { curl_easy_cleanup(curl) }
        let state = Retrieval(limit: limits.bytes, reachesThisMachine: reachesThisMachine)
        setUp(curl, address)
        let pointer = Unmanaged.passUnretained(state).toOpaque()
        crosscheck_set_write(curl, receive, pointer)
        crosscheck_set_open(curl, open, pointer)
        let code = withExtendedLifetime(state) { curl_easy_perform(curl) }
        guard code == CURLE_OK else { throw fault(code, state) }
        let status = crosscheck_number(curl, CURLINFO_RESPONSE_CODE)
        guard (200..<300).contains(status) else { throw .status(status) }
        return WebPage(
            address: address, finalAddress: text(curl, CURLINFO_EFFECTIVE_URL) ?? address,
            contentType: text(curl, CURLINFO_CONTENT_TYPE), bytes: state.bytes)
    }

    package static func isWebAddress(_ text: String) -> Bool {
        let lower = text.prefix(8).lowercased()
        return lower.hasPrefix("http://") || lower.hasPrefix("https://")
    }

    private static func authority(of address: String) -> Substring {
        guard let scheme = address.firstRange(of: "://") else { return "" }
        return address[scheme.upperBound...].prefix { !"/?#\\".contains($0) }
    }

    private func setUp(_ curl: UnsafeMutableRawPointer, _ address: String) {
        crosscheck_set_text(curl, CURLOPT_URL, address)
        crosscheck_set_text(curl, CURLOPT_PROTOCOLS_STR, "http,https")
        crosscheck_set_text(curl, CURLOPT_REDIR_PROTOCOLS_STR, "http,https")
        crosscheck_set_number(curl, CURLOPT_FOLLOWLOCATION, 1)
        crosscheck_set_number(curl, CURLOPT_MAXREDIRS, limits.redirects)
        crosscheck_set_number(curl, CURLOPT_TIMEOUT_MS, limits.milliseconds)
        crosscheck_set_number(curl, CURLOPT_CONNECTTIMEOUT_MS, min(limits.milliseconds, 10_000))
        crosscheck_set_number(curl, CURLOPT_NOSIGNAL, 1)
        // Through a proxy, the address that is connected to would be the proxy's.
        crosscheck_set_text(curl, CURLOPT_PROXY, "")
        // All that libcurl unpacks; the limit counts what comes out.
        crosscheck_set_text(curl, CURLOPT_ACCEPT_ENCODING, "")
        crosscheck_set_text(curl, CURLOPT_USERAGENT, "Crosscheck")
    }

    private func text(_ curl: UnsafeMutableRawPointer, _ info: CURLINFO) -> String? {
        crosscheck_text(curl, info).map { String(cString: $0) }
    }

    private func fault(_ code: CURLcode, _ state: Retrieval) -> WebFault {
        if let address = state.refused { return .privateAddress(address) }
        if state.isTooLarge { return .tooLarge(limitInBytes: limits.bytes) }
        switch code {
        case CURLE_OPERATION_TIMEDOUT: return .overran(milliseconds: limits.milliseconds)
        case CURLE_TOO_MANY_REDIRECTS: return .tooManyRedirects(limit: limits.redirects)
        case CURLE_UNSUPPORTED_PROTOCOL: return .noWebAddress
        default: return .failed(String(cString: curl_easy_strerror(code)))
        }
    }
}

/// What fetching a page may take.
package struct WebLimits: Hashable, Sendable {
    package var bytes = 8_000_000
    package var milliseconds = 20_000
    package var redirects = 5

    package init() {}
}

/// A page as it was fetched.
package struct WebPage: Hashable, Sendable {
    /// As asked for.
    package var address: String
    /// Where it was in the end.
    package var finalAddress: String
    package var contentType: String?
    package var bytes: [UInt8]

    package init(address: String, finalAddress: String, contentType: String?, bytes: [UInt8]) {
        self.address = address
        self.finalAddress = finalAddress
        self.contentType = contentType
        self.bytes = bytes
    }
}

/// What comes in during one request; libcurl calls back on the thread that waits for it.
private final class Retrieval {
    let limit: Int
    let reachesThisMachine: Bool
    var bytes: [UInt8] = []
    var isTooLarge = false
    /// An address that may not be connected to.
    var refused: String?

    init(limit: Int, reachesThisMachine: Bool) {
        self.limit = limit
        self.reachesThisMachine = reachesThisMachine
    }
}

private func receive(
    _ data: UnsafeMutablePointer<CChar>?, _ size: Int, _ count: Int,
    _ state: UnsafeMutableRawPointer?
) -> Int {
    guard let data, let state else { return 0 }
    let retrieval = Unmanaged<Retrieval>.fromOpaque(state).takeUnretainedValue()
    guard retrieval.bytes.count + size * count <= retrieval.limit else {
        retrieval.isTooLarge = true
        return 0
    }
    data.withMemoryRebound(to: UInt8.self, capacity: size * count) { bytes in
        retrieval.bytes.append(contentsOf: UnsafeBufferPointer(start: bytes, count: size * count))
    }
    return size * count
}

private func open(
    _ state: UnsafeMutableRawPointer?, _ purpose: curlsocktype,
    _ address: UnsafeMutablePointer<curl_sockaddr>?
) -> curl_socket_t {
    guard let state, let address,
        let offset = MemoryLayout<curl_sockaddr>.offset(of: \.addr)
    else { return -1 }
    let retrieval = Unmanaged<Retrieval>.fromOpaque(state).takeUnretainedValue()
    let start = UnsafeRawPointer(address).advanced(by: offset)
    let bytes = [UInt8](
        UnsafeRawBufferPointer(start: start, count: Int(address.pointee.addrlen)))
    let network = NetworkAddress(family: address.pointee.family, socketAddress: bytes)
    let isAllowed =
        network.map { $0.isPublic || retrieval.reachesThisMachine && $0.isThisMachine } ?? false
    guard isAllowed else {
        retrieval.refused = network?.description ?? "of an unknown kind"
        return -1
    }
    let kind = address.pointee.socktype | Int32(SOCK_CLOEXEC.rawValue)
    return socket(address.pointee.family, kind, address.pointee.protocol)
}
