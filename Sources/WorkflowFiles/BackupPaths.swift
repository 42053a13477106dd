package import Diagnostics

/// Where the backup of a workflow lies, as paths relative to the workflow's file.
package struct BackupPaths: Hashable, Sendable {
    package var sources: PlacedPath?
    package var register: PlacedPath?
    package var chronology: PlacedPath?
}

/// A path with the place where a file names it.
package struct PlacedPath: Hashable, Sendable {
    package var path: String
    package var place: Place
}
