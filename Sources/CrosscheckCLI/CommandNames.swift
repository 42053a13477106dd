internal import ArgumentParser
internal import Diagnostics

/// The names of commands on a command line.
///
/// Looked at before the grammar, which knows no near miss and counts what follows a name that it
/// does not know among the faults.
enum CommandNames {
    static func check(_ arguments: [String]) throws {
        let names = arguments.first == "help" ? arguments.dropFirst() : arguments[...]
        var command: any ParsableCommand.Type = CrosscheckCommand.self
        var path = "crosscheck"
        for name in names {
            let known = command.configuration.subcommands
            guard !known.isEmpty, !name.hasPrefix("-") else { return }
            guard let next = known.first(where: { $0.configuration.commandName == name }) else {
                let commands = known.compactMap { $0.configuration.commandName }
                throw Faults(CommandFaults.unknownCommand(name, of: path, among: commands))
            }
            command = next
            path += " \(name)"
        }
    }
}

/// A command that only holds others.
protocol CommandGroup: ParsableCommand {}

extension CommandGroup {
    func help(columns: Int) -> String {
        CrosscheckCommand.helpMessage(for: Self.self, columns: columns)
    }
}
