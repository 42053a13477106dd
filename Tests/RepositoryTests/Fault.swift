/// A place in the repository where one of its rules does not hold.
struct Fault: Equatable, CustomStringConvertible {
    let path: String
    var line: Int?
    let message: String

    var description: String {
        line.map { "\(path):\($0): \(message)" } ?? "\(path): \(message)"
    }
}
