import Glibc
import Synchronization

/// A web server on this machine, for as long as a test needs it.
///
/// It ends with its last reference, which may be right after its address was asked for: a test
/// keeps it by `withExtendedLifetime`.
package final class LocalServer: Sendable {
    /// What it answers to a path: all bytes, from the status line on; `nil` for none at all.
    package typealias Answer = @Sendable (_ path: String) -> [UInt8]?

    package let port: UInt16
    private let listener: Int32
    private let requested = Mutex<[String]>([])

    /// The paths that were asked for, in order.
    package var paths: [String] { requested.withLock { $0 } }

    package init?(_ answer: @escaping Answer) {
        let listener = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_addr.s_addr = in_addr_t(0x7F00_0001).bigEndian
        var length = socklen_t(MemoryLayout<sockaddr_in>.size)
        let isBound = withUnsafeMutableBytes(of: &address) { bytes in
            guard let start = bytes.baseAddress?.assumingMemoryBound(to: sockaddr.self) else {
                return false
            }
            return bind(listener, start, length) == 0 && listen(listener, 16) == 0
                && getsockname(listener, start, &length) == 0
        }
        guard isBound else { return nil }
        self.listener = listener
        port = UInt16(bigEndian: address.sin_port)
        var thread = pthread_t()
        let work = Unmanaged.passRetained(Work { [weak self] in self?.serve($0, answer) ?? false })
        pthread_create(
            &thread, nil,
            { argument in
                guard let argument else { return nil }
                let work = Unmanaged<Work>.fromOpaque(argument).takeRetainedValue()
                work.run()
                return nil
            }, work.toOpaque())
        pthread_detach(thread)
        work.takeUnretainedValue().listener.withLock { $0 = listener }
    }

    /// Its thread closes the socket: closed here, its number might by then be another server's, of
    /// which the thread would take the connections.
    deinit {
        shutdown(listener, Int32(SHUT_RDWR))
    }

    package func address(_ path: String) -> String { "http://127.0.0.1:\(port)\(path)" }

    private func serve(_ connection: Int32, _ answer: Answer) -> Bool {
        var request = [UInt8](repeating: 0, count: 8192)
        let count = read(connection, &request, request.count)
        let line = String(decoding: request.prefix(max(0, count)), as: UTF8.self)
        let path = line.split(separator: " ").dropFirst().first.map(String.init) ?? ""
        requested.withLock { $0.append(path) }
        if let bytes = answer(path) {
            var rest = bytes[...]
            while !rest.isEmpty {
                let sent = rest.withUnsafeBytes {
                    send(connection, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL))
                }
                guard sent > 0 else { break }
                rest = rest.dropFirst(sent)
            }
        } else {
            // Says nothing until the other side has had enough.
            _ = read(connection, &request, request.count)
        }
        close(connection)
        return true
    }

    /// An answer with its head.
    package static func answer(
        _ status: String = "200 OK", type: String = "text/plain; charset=utf-8",
        headers: [String] = [], body: [UInt8] = []
    ) -> [UInt8] {
        let head =
            ["HTTP/1.1 \(status)", "Content-Type: \(type)", "Connection: close"] + headers
            + ["Content-Length: \(body.count)", "", ""]
        return Array(head.joined(separator: "\r\n").utf8) + body
    }
}

/// What the thread of a server does.
private final class Work: Sendable {
    let listener = Mutex<Int32?>(nil)
    private let serve: @Sendable (Int32) -> Bool

    init(_ serve: @escaping @Sendable (Int32) -> Bool) {
        self.serve = serve
    }

    func run() {
        while true {
            guard let listener = listener.withLock({ $0 }) else {
                usleep(1000)
                continue
            }
            let connection = accept(listener, nil, nil)
            guard connection >= 0 else {
                close(listener)
                return
            }
            guard serve(connection) else {
                close(connection)
                close(listener)
                return
            }
        }
    }
}
