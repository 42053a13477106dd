internal import CheckerCatalog
internal import CrosscheckCLI

@main
struct Crosscheck {
    static func main() async {
        await Workbench(checkers: checkerCatalog).runAsProcess()
    }
}
