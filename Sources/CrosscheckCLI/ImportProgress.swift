internal import Diagnostics
internal import OfficialsStore
internal import TextDisplay

/// Says how far an import is: one line that changes on a terminal, a line each tenth elsewhere.
final class ImportProgress {
    private let name: String
    private let unit: String
    private let console: any Console
    private let isWanted: Bool
    private var shown = 0

    init(
        _ name: String, counting unit: String = "rows", on console: any Console, isWanted: Bool
    ) {
        self.name = visibleText(name)
        self.unit = unit
        self.console = console
        self.isWanted = isWanted || console.errorIsTerminal
    }

    func show(_ done: Int, of count: Int) {
        guard isWanted, count > 0 else { return }
        let step = console.errorIsTerminal ? 1 : 10
        let part = done * 100 / count / step * step
        guard part > shown else { return }
        shown = part
        let text = "\(name): \(part) % of \(grouped(count)) \(unit)"
        console.writeError(console.errorIsTerminal ? "\r\(text)\u{1B}[K" : text + "\n")
    }

    func end() {
        if console.errorIsTerminal, shown > 0 { console.writeError("\r\u{1B}[K") }
    }
}

/// What is said of an import that is done.
enum ImportSummary {
    private static let mostChanges = 20

    static func text(_ outcome: ImportOutcome, _ file: ImportedFile, _ faults: Int) -> String {
        var parts = [StoreChange.Kind.added, .changed, .removed].map { kind in
            "\(grouped(outcome.count(kind))) \(kind.rawValue)"
        }
        parts.append("\(grouped(outcome.same)) as they were")
        if faults > 0 { parts.append("\(grouped(faults)) at fault") }
        let date = file.asOf.map { " (as of \($0))" } ?? ""
        var lines = [visibleText(file.register) + date + ": " + parts.joined(separator: ", ")]
        // Of a register that is new everything is.
        let told = outcome.changes.filter { $0.now != nil || $0.before != nil }
        for change in told.prefix(mostChanges) {
            let words =
                switch change.kind {
                case .added, .removed: change.now ?? change.before ?? ""
                case .changed: "\(change.before ?? "") → \(change.now ?? "")"
                }
            lines.append(visibleText("  \(change.kind.rawValue) \(change.what): \(words)"))
        }
        if told.count > mostChanges {
            lines.append("  and \(grouped(told.count - mostChanges)) more")
        }
        return lines.joined(separator: "\n") + "\n"
    }
}
