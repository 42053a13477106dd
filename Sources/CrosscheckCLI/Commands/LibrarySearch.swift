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
              crosscheck library search "The bridge opened in 1931." --explain --limit 3
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

    @Flag(help: "Says of each source what its rank is made of, word by word.")
    var explain = false

    func run(in session: Session) async throws -> ExitStatus {
        let format = try OptionWords.format(self.format) as InspectOptions.Format
        guard words.isEmpty == batch else { throw Faults(LibraryFaults.wordsOrBatch()) }
        guard (1...1000).contains(limit) else { throw Faults(LibraryFaults.noLimit(limit)) }
        let search = try library.search(in: session)
        guard !batch else {
            try await LibrarySearchBatch(
                session: session, search: search, limit: limit, explains: explain
            )
            .run()
            return .clean
        }
        let text = words.joined(separator: " ")
        let output = try library.translating {
            let found = try search.sources(for: text, limit: limit)
            let explanation = explain ? LibraryExplanation(search, text: text) : nil
            switch format {
            case .text:
                guard let explanation, !found.isEmpty else { return table(of: found) }
                return try found.enumerated().map { try explanation.text(of: $1, place: $0 + 1) }
                    .joined(separator: "\n")
            case .json:
                let results = try found.map { try $0.json(explanation) }
                return (["schema": 1, "results": .array(results)] as JSONValue).text(.indented)
                    + "\n"
            }
        }
        session.console.writeOutput(output)
        return .clean
    }

    private func table(of found: [EvidenceSearch.Match]) -> String {
        guard !found.isEmpty else { return "No passage of the library has any of these words\n" }
        let rows = found.map { match in
            [
                match.scoreInWords, match.source.id, match.source.date ?? "", match.passage.place,
                Self.excerpt(match.passage.text),
            ]
        }
        return LookupTable.aligned([["score", "source", "date", "place", "passage"]] + rows)
    }

    static func excerpt(_ text: String) -> String {
        let line = visibleText(text)
        return line.count > 100 ? line.prefix(99) + "…" : line
    }
}

extension EvidenceSearch.Match {
    fileprivate var scoreInWords: String {
        String((Double(score) * 100).rounded() / 100)
    }

    /// The source, with what its rank is made of where that is asked for.
    func json(_ explanation: LibraryExplanation?) throws(EvidenceStore.Trouble) -> JSONValue {
        guard let explanation, case .object(let members) = json else { return json }
        return .object(members + [.init("explanation", try explanation.json(of: self))])
    }

    private var json: JSONValue {
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
