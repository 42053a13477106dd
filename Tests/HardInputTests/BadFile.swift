import Foundation
import Glibc

/// A way in which what a path leads to can be bad, whatever is in it.
enum BadFile: String, CaseIterable {
    case missing, unreadable, folder, pipe, endlessDevice, emptyDevice, socket
    case linkToItself, linkToNowhere, linkToAPipe, nameTooLong, tooLarge

    /// Puts it where a sound file was.
    ///
    /// - Returns: whether this machine lets it be made.
    func put(at path: String, insteadOf way: WayIn) throws -> Bool {
        try FileManager.default.removeItem(atPath: path)
        switch self {
        case .missing: return true
        case .unreadable:
            // Nothing is unreadable for the superuser.
            guard geteuid() != 0 else { return false }
            try Data("x".utf8).write(to: URL(fileURLWithPath: path))
            return chmod(path, 0) == 0
        case .folder: return mkdir(path, 0o700) == 0
        case .pipe: return mkfifo(path, 0o600) == 0
        case .endlessDevice: return symlink("/dev/zero", path) == 0
        case .emptyDevice: return symlink("/dev/null", path) == 0
        case .socket: return Self.makeSocket(at: path)
        case .linkToItself: return symlink((path as NSString).lastPathComponent, path) == 0
        case .linkToNowhere: return symlink("nowhere", path) == 0
        case .linkToAPipe:
            let pipe = "\(Self.folder(of: path))/.pipe"
            return mkfifo(pipe, 0o600) == 0 && symlink(pipe, path) == 0
        case .tooLarge:
            try Data().write(to: URL(fileURLWithPath: path))
            return truncate(path, off_t(way.limitInBytes + 1)) == 0
        case .nameTooLong:
            return symlink(String(repeating: "n", count: 300), path) == 0
        }
    }

    private static func folder(of path: String) -> String {
        (path as NSString).deletingLastPathComponent
    }

    private static func makeSocket(at path: String) -> Bool {
        let descriptor = Glibc.socket(AF_UNIX, Int32(SOCK_STREAM.rawValue), 0)
        guard descriptor >= 0 else { return false }
        defer { close(descriptor) }
        var address = sockaddr_un()
        address.sun_family = sa_family_t(AF_UNIX)
        guard path.utf8.count < MemoryLayout.size(ofValue: address.sun_path) else { return false }
        withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: path.utf8) }
        let length = socklen_t(MemoryLayout<sockaddr_un>.size)
        return withUnsafePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                bind(descriptor, $0, length)
            }
        } == 0
    }
}
