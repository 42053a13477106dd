import AcronymExpansion
import CheckerCatalog
import CrosscheckCLI

@main struct Desk {
    static func main() async {
        await Workbench(checkers: checkerCatalog + [acronymExpansion]).runAsProcess()
    }
}
