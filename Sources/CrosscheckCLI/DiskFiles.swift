internal import Foundation

/// The files of this machine.
struct DiskFiles: Files {
    var unfinished = UnfinishedFiles()

    func read(_ path: String, limitInBytes limit: Int) throws(FileTrouble) -> [UInt8] {
        guard path != "-" else { return try readAll(0, as: "standard input", limit: limit) }
        // Opening a FIFO would wait for a writer; a device could go on for ever.
        let descriptor = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
        guard descriptor >= 0 else { throw unopened(path) }
        defer { close(descriptor) }
        var status = stat()
        guard fstat(descriptor, &status) == 0 else { throw unreadable(path) }
        switch status.st_mode & S_IFMT {
        case S_IFREG: break
        case S_IFDIR: throw FileTrouble(path, .isFolder)
        default: throw FileTrouble(path, .isNoFile)
        }
        guard status.st_size <= limit else {
            throw FileTrouble(path, .tooLarge(limitInBytes: limit))
        }
        let bytes = try readAll(descriptor, as: path, limit: limit)
        var after = stat()
        guard fstat(descriptor, &after) == 0, isUnchanged(status, after, bytes.count) else {
            throw FileTrouble(path, .changedMeanwhile)
        }
        return bytes
    }

    /// Whether a file was read as it was when it was opened.
    private func isUnchanged(_ before: stat, _ after: stat, _ count: Int) -> Bool {
        // Files that the system makes up as they are read have no size.
        guard before.st_size > 0 else { return true }
        return before.st_size == count && after.st_size == count
            && before.st_mtim.tv_sec == after.st_mtim.tv_sec
            && before.st_mtim.tv_nsec == after.st_mtim.tv_nsec
    }

    func list(_ folder: String) throws(FileTrouble) -> [String] {
        guard exists(folder) else { throw FileTrouble(folder, .missingFolder) }
        guard isFolder(folder) else { throw FileTrouble(folder, .isNoFolder) }
        return try FolderWalk.files(below: folder)
    }

    func exists(_ path: String) -> Bool {
        access(path, F_OK) == 0
    }

    func identity(of path: String) -> String {
        guard let real = realpath(path, nil) else { return Path.normalized(path) }
        defer { free(real) }
        return String(cString: real)
    }

    func isFolder(_ path: String) -> Bool {
        var status = stat()
        return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
    }

    func write(_ text: String, to path: String) throws(FileTrouble) {
        try write(bytes: Array(text.utf8), to: path)
    }

    func write(bytes: [UInt8], to path: String) throws(FileTrouble) {
        if let trouble = unfinished.write(bytes, to: path) {
            throw unwritable(path, trouble)
        }
    }

    func makeFolder(_ path: String) throws(FileTrouble) {
        var folder = path.hasPrefix("/") ? "/" : ""
        for part in path.split(separator: "/") {
            folder = folder.isEmpty ? String(part) : Path.joined(folder, String(part))
            guard mkdir(folder, 0o777) == 0 || errno == EEXIST else {
                throw unwritable(path, errno)
            }
        }
        guard isFolder(path) else { throw unwritable(path, exists(path) ? ENOTDIR : ENOENT) }
    }

    private func readAll(
        _ descriptor: Int32, as path: String, limit: Int
    ) throws(FileTrouble) -> [UInt8] {
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 1 << 16)
        while true {
            let count = Foundation.read(descriptor, &buffer, buffer.count)
            if count == 0 { return bytes }
            if count < 0 {
                guard isPassing(errno, descriptor, POLLIN) else { throw unreadable(path) }
                continue
            }
            bytes += buffer[..<count]
            guard bytes.count <= limit else {
                throw FileTrouble(path, .tooLarge(limitInBytes: limit))
            }
        }
    }

    private func unopened(_ path: String) -> FileTrouble {
        switch errno {
        case ENOENT where isLink(path): FileTrouble(path, .brokenLink)
        // A name that is not UTF-8 is listed with replacement characters.
        case ENOENT where path.unicodeScalars.contains("\u{FFFD}"):
            FileTrouble(path, .isNotNamedInUTF8)
        case ENOENT, ENOTDIR: FileTrouble(path, .missing)
        case ELOOP: FileTrouble(path, .linksInACircle)
        case ENAMETOOLONG: FileTrouble(path, .nameTooLong)
        // A socket, or a device that is not there.
        case ENXIO, ENODEV: FileTrouble(path, .isNoFile)
        default: unreadable(path)
        }
    }

    private func isLink(_ path: String) -> Bool {
        var status = stat()
        return lstat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFLNK
    }

    private func unreadable(_ path: String) -> FileTrouble {
        FileTrouble(path, .unreadable(reason(of: errno)))
    }

    private func unwritable(_ path: String, _ code: Int32) -> FileTrouble {
        FileTrouble(path, .unwritable(reason(of: code)))
    }
}

/// What the system calls a trouble.
func reason(of code: Int32) -> String {
    String(cString: strerror(code))
}

/// Writes a whole text; returns the system's number of what went wrong, if anything did.
func writeAll(_ text: String, to descriptor: Int32) -> Int32? {
    writeAll(Array(text.utf8), to: descriptor)
}

/// Writes all bytes; returns the system's number of what went wrong, if anything did.
func writeAll(_ whole: [UInt8], to descriptor: Int32) -> Int32? {
    var bytes = whole[...]
    while !bytes.isEmpty {
        let count = bytes.withUnsafeBytes {
            Foundation.write(descriptor, $0.baseAddress, $0.count)
        }
        if count < 0, !isPassing(errno, descriptor, POLLOUT) { return errno }
        bytes = bytes.dropFirst(max(0, count))
    }
    return nil
}

/// Whether to try again; waits for a stream that somebody made non-blocking.
private func isPassing(_ code: Int32, _ descriptor: Int32, _ events: Int32) -> Bool {
    guard code == EAGAIN else { return code == EINTR }
    var waited = pollfd(fd: descriptor, events: Int16(events), revents: 0)
    return poll(&waited, 1, -1) > 0
}
