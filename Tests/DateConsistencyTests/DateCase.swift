import CheckerKit
import Foundation
import TestSupport
import Testing

/// A short article and the mistake in its dates, or none, out of a table of
/// Tests/Cases/date-consistency.
///
/// A blank line parts two cases. A case has a line for each block of its article, `published:`,
/// `source NAME:` and `event NAME:` for what stands beside it, and last either `ok` or `!` with the
/// kind of finding and what its message names of both halves of the clash.
struct DateCase: Sendable, CustomTestStringConvertible {
    struct Clash: Sendable {
        var kind: String
        var halves: [String]
    }

    var file: String
    var line: Int
    var article = ""
    var published: CalendarDate?
    var sources: [(name: String, text: String)] = []
    var events: [ChronologyEvent] = []
    var clash: Clash?
    var isClosed = false

    var testDescription: String { "\(file):\(line)" }

    static let files = [
        "ages", "anniversaries", "backup", "durations", "impossible", "one-article", "order",
        "publication", "weekday",
    ]

    static let all: [DateCase] = files.flatMap(read)

    private static func read(_ file: String) -> [DateCase] {
        let path = packageRoot.appendingPathComponent("Tests/Cases/date-consistency/\(file).txt")
        guard let text = try? String(contentsOf: path, encoding: .utf8) else { return [] }
        var cases: [DateCase] = []
        var open: DateCase?
        for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false)
            .enumerated()
        {
            if line.isEmpty {
                open.map { cases.append($0) }
                open = nil
            } else if !line.hasPrefix("//") {
                var next = open ?? DateCase(file: "\(file).txt", line: index + 1)
                next.add(line)
                open = next
            }
        }
        return cases + (open.map { [$0] } ?? [])
    }

    private mutating func add(_ line: Substring) {
        let value = line.firstIndex(of: ":").map {
            line[line.index(after: $0)...].trimmingCharacters(in: .whitespaces)
        }
        func name(after word: String) -> String {
            line.dropFirst(word.count).prefix { $0 != ":" }.description
        }
        if line == "ok" {
            isClosed = true
        } else if line.hasPrefix("! "), let value {
            let halves = value.components(separatedBy: " | ")
            clash = Clash(kind: name(after: "! "), halves: halves)
            isClosed = true
        } else if line.hasPrefix("published: "), let value {
            published = CalendarDate(value)
        } else if line.hasPrefix("source "), let value {
            sources.append((name(after: "source "), value))
        } else if line.hasPrefix("event "), let value, let date = DateInterval(value) {
            events.append(ChronologyEvent(name: name(after: "event "), date: date))
        } else {
            article += article.isEmpty ? line : "\n\n" + line
        }
    }
}
