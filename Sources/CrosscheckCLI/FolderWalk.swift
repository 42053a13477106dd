internal import Foundation

/// Finds the files below a folder; follows links, and enters each folder once.
struct FolderWalk {
    /// A backup holds the files of one story; more than this is a mistaken path.
    private static let mostFiles = 100_000

    private let root: String
    private var files: [String] = []
    private var entered: Set<FolderIdentity> = []

    private struct FolderIdentity: Hashable {
        let device: UInt
        let node: UInt
    }

    /// Paths relative to the folder, in order of their bytes.
    static func files(below folder: String) throws(FileTrouble) -> [String] {
        var walk = FolderWalk(root: folder)
        var folders = [""]
        while !folders.isEmpty {
            // In order, so that of two ways to a folder it is always the same that is taken.
            folders = try walk.enter(folders)
        }
        return walk.files.sorted(by: precedes)
    }

    private init(root: String) {
        self.root = root
    }

    /// Notes the files of some folders, and returns the folders within.
    private mutating func enter(_ folders: [String]) throws(FileTrouble) -> [String] {
        var within: [String] = []
        for folder in folders {
            let path = folder.isEmpty ? root : Path.joined(root, folder)
            guard let names = try names(in: path) else { continue }
            for name in names {
                let inside = Path.joined(folder, name)
                if isFolder(Path.joined(path, name)) {
                    within.append(inside)
                } else {
                    files.append(inside)
                }
            }
            guard files.count + within.count <= Self.mostFiles else {
                throw FileTrouble(root, .tooManyFiles(limit: Self.mostFiles))
            }
        }
        return within.sorted(by: Self.precedes)
    }

    /// The names in a folder, repaired where they are not UTF-8; `nil` if it was entered before.
    private mutating func names(in path: String) throws(FileTrouble) -> [String]? {
        guard let stream = opendir(path) else {
            throw FileTrouble(path, .unreadable(reason(of: errno)))
        }
        defer { closedir(stream) }
        var status = stat()
        guard fstat(dirfd(stream), &status) == 0 else {
            throw FileTrouble(path, .unreadable(reason(of: errno)))
        }
        let identity = FolderIdentity(device: UInt(status.st_dev), node: UInt(status.st_ino))
        guard entered.insert(identity).inserted else { return nil }
        var names: [String] = []
        errno = 0
        while let entry = readdir(stream) {
            // An entry is as long as its name, and not as its type says.
            guard let start = MemoryLayout<dirent>.offset(of: \.d_name) else { break }
            let name = UnsafeRawPointer(entry).advanced(by: start)
                .assumingMemoryBound(to: CChar.self)
            let bytes = UnsafeRawBufferPointer(start: name, count: strlen(name))
            errno = 0
            guard bytes.first != UInt8(ascii: ".") else { continue }
            names.append(String(decoding: bytes, as: UTF8.self))
        }
        guard errno == 0 else { throw FileTrouble(path, .unreadable(reason(of: errno))) }
        return names
    }

    private func isFolder(_ path: String) -> Bool {
        var status = stat()
        return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
    }

    private static func precedes(_ one: String, _ other: String) -> Bool {
        one.utf8.lexicographicallyPrecedes(other.utf8)
    }
}
