import AcronymExpansion
import CheckerProgram

@main struct AcronymExpansionProgram {
    static func main() async {
        await CheckerServer(acronymExpansion).runAsProcess()
    }
}
