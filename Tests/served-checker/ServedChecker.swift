import CheckerCatalog
import CheckerKit
import CheckerProgram

/// Any checker of this build as a program: the one whose id is the name that it is started by.
@main struct ServedChecker {
    static func main() async {
        let name = CommandLine.arguments[0].split(separator: "/").last ?? ""
        guard let checker = checkerCatalog.first(where: { $0.info.id == name }) else {
            preconditionFailure("No checker has the id '\(name)'")
        }
        await CheckerServer(checker).runAsProcess()
    }
}
