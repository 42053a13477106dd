import ClaimExtraction
import Foundation

/// Makes the weights of check-worthiness, and says how well such weights rank what they were not
/// learned from.
@main
struct Worthiness {
    static func main() throws {
        let arguments = Array(CommandLine.arguments.dropFirst())
        guard arguments.count >= 2 else { return usage() }
        switch (arguments[0], Array(arguments.dropFirst(2))) {
        case ("train", let rest) where rest.isEmpty || rest.first == "--without":
            let training = WeightsTraining(try Transcripts(folder: arguments[1]))
            print("# Made by 'worthiness train'; see Documentation/Check-worthiness.md.")
            print(training.weights(without: Set(rest.dropFirst())).text, terminator: "")
        case ("cross-validate", []):
            let training = WeightsTraining(try Transcripts(folder: arguments[1]))
            let found = training.crossValidation()
            for (transcript, precision) in found {
                print(String(format: "%.4f", precision), transcript)
            }
            let mean = found.map(\.precision).reduce(0, +) / Double(max(1, found.count))
            print("MAP", String(format: "%.4f", mean))
        default: usage()
        }
    }

    private static func usage() {
        let usage = """
            usage: worthiness train FOLDER [--without TRANSCRIPT ...] > weights.txt
                   worthiness cross-validate FOLDER

            """
        FileHandle.standardError.write(Data(usage.utf8))
        exit(2)
    }
}
