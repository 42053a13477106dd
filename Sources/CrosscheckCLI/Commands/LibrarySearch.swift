internal import ArgumentParser
internal import Diagnostics
internal import EvidenceStore
internal import JSON
internal import TextDisplay

struct LibrarySearch: ParsableCommand, SessionCommand {
    static let configuration = CommandConfiguration(
        commandName: "search",
        abstract: "Finds the sources with the passages that fit some words best.",
        discussion: """
              crosscheck library search "The bridge opened in 1931."
              crosscheck library search --batch --limit 5 < requests.jsonl

            With --batch, each line of standard input is a request such as \
            {"id": "1", "text": "…"}, and each line of the output an answer: id and results, best \
            first.
            """)

    @Argument(help: "The words, such as a claim.")
    var words: [String] = []

    @OptionGroup var library: LibraryOptions

    @Option(help: "How many sources are shown at most.")
    var limit = 10

    @Option(help: "text or json.")
    var format = InspectOptions.Format.text.rawValue

    @Flag(help: "Answer requests from standard input, one a line.")
    var batch = false

    func run(in session: Session) async throws -> ExitStatus {
        let format = try OptionWords.format(self.format) as InspectOptions.Format
        guard words.isEmpty == batch else { throw Faults(LibraryFaults.wordsOrBatch()) }
        guard (1...1000).contains(limit) else { throw Faults(LibraryFaults.noLimit(limit)) }
        let search = try library.search(in: session)
        guard !batch else {
            try await LibrarySearchBatch(session: session, search: search, limit: limit).run()
            return .clean
        }
        let found = try library.translating {
            try search.sources(for: words.joined(separator: " "), limit: limit)
        }
        switch format {
        case .text: session.console.writeOutput(text(of: found))
        case .json:
            let page: JSONValue = ["schema": 1, "results": .array(found.map(\.json))]
            session.console.writeOutput(page.text(.indented) + "\n")
        }
        return .clean
    }

    private func text(of found: [EvidenceSearch.Match]) -> String {
        guard !found.isEmpty else { return "No passage of the library has any of these words\n" }
        let rows = found.map { match in
            [
                match.scoreInWords, match.source.id, match.source.date ?? "", match.passage.place,
                excerpt(match.passage.text),
            ]
        }
        return LookupTable.aligned([["score", "source", "date", "place", "passage"]] + rows)
    }

    private func excerpt(_ text: String) -> String {
        let line = visibleText(text)
        return line.count > 100 ? line.prefix(99) + "…" : line
    }
}

extension EvidenceSearch.Match {
    fileprivate var scoreInWords: String {
        String((Double(score) * 100).rounded() / 100)
    }

    var json: JSONValue {
        [
            "source": .string(source.id), "score": .double(Double(score)),
            "title": .string(source.title), "publisher": JSONValue(source.publisher),
            "date": JSONValue(source.date), "url": JSONValue(source.url),
            "line": passage.line.map { .int($0) } ?? .null,
            "page": passage.page.map { .int($0) } ?? .null,
            "time": JSONValue(passage.time), "cells": JSONValue(passage.cell),
            "passage": .string(passage.text),
        ]
    }
}
