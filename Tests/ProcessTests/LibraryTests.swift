import Foundation
import TestSupport
import Testing

/// Libraries of the built program: what faults and kills leave, and what runs make of them.
@Suite struct LibraryTests {
    private func records(_ range: Range<Int>) -> String {
        range.map { number in
            let words = (0..<12).map { "w\((number * 31 + $0 * $0 * 7) % 997)" }
            return "{\"id\": \"r\(number)\", \"title\": \"Record \(number)\", "
                + "\"text\": \"\(words.joined(separator: " ")).\"}\n"
        }.joined()
    }

    private func count(in library: String, of world: World) throws -> Int {
        let ended = try world.run(
            "[ -e \(library) ] || exit 0; crosscheck library info --library \(library)")
        let line = ended.output.split(separator: "\n").first { $0.hasPrefix("sources") }
        let digits = line.map { $0.filter(\.isNumber) } ?? "0"
        return try #require(Int(digits), "\(ended)")
    }

    /// A few of the faults and kills of `library-faults`, which tries them all on request.
    @Test(arguments: ["writes --count 16", "kills --count 5 --size 100"])
    func losesAndHalvesNothing(_ campaign: String) throws {
        let tool = URL(fileURLWithPath: CommandLine.arguments[0])
            .deletingLastPathComponent().appending(path: "library-faults").path
        try inWorld { world in
            let ended = try world.run("'\(tool)' \(campaign) --program \"$PROGRAM\"")
            #expect(ended.status == 0, "\(ended)")
            #expect(ended.output.contains("nothing was lost or halved"), "\(ended)")
        }
    }

    @Test func aLibraryGivesTheReportOfItsFolder() throws {
        try inWorld { world in
            let ended = try world.run(
                """
                mv Backup/*.yaml . && crosscheck library add Backup --library desk.sqlite
                crosscheck run workflow.yaml article.md --backup Backup --officials officials.yaml > a
                crosscheck run workflow.yaml article.md --backup desk.sqlite \\
                    --officials officials.yaml > b
                """)
            #expect(ended.error == "", "\(ended)")
            #expect(try world.text(of: "a").contains("Treasury"))
            #expect(try world.text(of: "a") == world.text(of: "b"))
        }
    }

    /// What a fact check found to be false would else be borne out by the fact check itself.
    @Test(arguments: [
        ("False", ["prior-fact-check"], "contradicted"),
        ("True", ["prior-fact-check"], "supported"),
        ("Half true", ["prior-fact-check"], "insufficient"),
        ("False", ["source-cross-reference"], "insufficient"),
        ("False", ["prior-fact-check", "source-cross-reference", "quotation"], "contradicted"),
    ])
    func aFactCheckIsNoTestimonyForWhatItExamined(
        rating: String, checkers: [String], verdict: String
    ) throws {
        try inWorld { world in
            let review = """
                {"@type": "ClaimReview", "claimReviewed": "The bridge in Oslo fell in 2019.",
                "url": "https://a.example/c", "author": {"name": "Desk"},
                "reviewRating": {"alternateName": "\(rating)"}}
                """
            let uses = checkers.map { "{ use: \($0) }" }.joined(separator: ", ")
            try world.write(review, to: "feed.json")
            try world.write("workflow: w\nchecks: [\(uses)]\n", to: "w.yaml")
            try world.write("The bridge in Oslo fell in 2019.\n", to: "a.md")
            let ended = try world.run(
                """
                crosscheck library add feed.json --library desk.sqlite
                crosscheck run w.yaml a.md --backup desk.sqlite --format json > report
                """)
            #expect(ended.error == "", "\(ended)")
            #expect(try world.text(of: "report").contains("\"verdict\": \"\(verdict)\""))
        }
    }

    @Test(arguments: [
        ("False", ["prior-fact-check"], "contradicted"),
        ("True", ["prior-fact-check"], "supported"),
        ("False", ["source-cross-reference", "quotation"], "insufficient"),
    ])
    func aSavedPageIsAFactCheckWhereItSaysSo(
        rating: String, checkers: [String], verdict: String
    ) throws {
        try inWorld { world in
            let page = """
                <html lang=en><head><title>A bridge in Oslo</title>
                <script type="application/ld+json">{"@type": "ClaimReview",
                "claimReviewed": "The bridge in Oslo fell in 2019.",
                "reviewRating": {"alternateName": "\(rating)"}}</script></head><body><article>
                <h1>A bridge in Oslo</h1><p>The bridge in Oslo fell in 2019.</p>
                <p>That is what a post said that was shared by many people last week. We asked
                those who look after the bridges of the town what they know of it.</p>
                </article></body></html>
                """
            let uses = checkers.map { "{ use: \($0) }" }.joined(separator: ", ")
            try world.write(page, to: "oslo.html")
            try world.write("workflow: w\nchecks: [\(uses)]\n", to: "w.yaml")
            try world.write("The bridge in Oslo fell in 2019.\n", to: "a.md")
            let ended = try world.run(
                """
                mkdir Pages && mv oslo.html Pages
                crosscheck library add Pages --library desk.sqlite
                for backup in Pages desk.sqlite; do
                    crosscheck run w.yaml a.md --backup $backup --format json >$backup.json
                done
                crosscheck inspect article Pages/oslo.html
                """)
            #expect(ended.error == "", "\(ended)")
            #expect(
                ended.output.contains(
                    "fact check: The bridge in Oslo fell in 2019. [\(rating)]"))
            for backup in ["Pages", "desk.sqlite"] {
                let report = try world.text(of: "\(backup).json")
                #expect(report.contains("\"verdict\": \"\(verdict)\""), "\(backup)")
            }
        }
    }

    @Test func aLargeLibraryGivesTheSourcesOfTheArticle() throws {
        try inWorld { world in
            try world.write(records(0..<2_500), to: "many.jsonl")
            let ended = try world.run(
                """
                mv Backup/*.yaml . && crosscheck library add Backup many.jsonl --library large
                crosscheck run workflow.yaml article.md --backup Backup --officials officials.yaml \\
                    --format json > a
                crosscheck run workflow.yaml article.md --backup large --officials officials.yaml \\
                    --format json > b
                """)
            #expect(ended.error == "", "\(ended)")
            func verdicts(_ name: String) throws -> [Substring] {
                try world.text(of: name).split(separator: "\n")
                    .filter { $0.contains("\"verdict\"") }
            }
            #expect(try verdicts("a").isEmpty == false)
            #expect(try verdicts("a") == verdicts("b"))
            #expect(try world.text(of: "b").contains("\"library\""))
        }
    }

    @Test func goesOnFromAFaultyFileOrPassesOverIt() throws {
        try inWorld { world in
            try world.write(records(0..<3), to: "a.jsonl")
            try world.write("{\"text\": 1}\n{\"id\": \"x\", \"text\": \"Sound.\"}\n", to: "b.jsonl")
            try world.write(records(5..<7), to: "c.jsonl")
            let add = "crosscheck library add a.jsonl b.jsonl c.jsonl --library desk"
            #expect(try world.run(add).status == 2)
            #expect(try count(in: "desk", of: world) == 3)
            let kept = try world.run(add + " --keep-going")
            #expect(kept.status == 0)
            #expect(kept.error.contains("b.jsonl:1:10"))
            #expect(try count(in: "desk", of: world) == 6)
            try world.write("{\"id\": \"x\", \"text\": \"Mended.\"}\n", to: "b.jsonl")
            let mended = try world.run(add)
            #expect(mended.output == "0 added, 1 replaced, 5 as they were\n", "\(mended)")
        }
    }

    @Test func answersEveryRequestOfABatch() throws {
        try inWorld { world in
            try world.write(records(0..<3), to: "a.jsonl")
            let ended = try world.run(
                """
                crosscheck library add a.jsonl --library desk >/dev/null
                printf '%s\\n' '{"id": 1, "text": "record 2"}' '{"id": "b"}' '{"id": "c", "text": ""}' |
                    crosscheck library search --batch --library desk --limit 1
                """)
            let lines = ended.output.split(separator: "\n")
            #expect(lines.count == 3)
            #expect(lines.first?.hasPrefix("{\"id\":1,\"results\":[{\"source\":\"r2\"") == true)
            #expect(lines.dropFirst().first?.contains("\"error\"") == true)
            #expect(lines.last == "{\"id\":\"c\",\"results\":[]}")
        }
    }

    @Test func saysWhatARankIsMadeOf() throws {
        try inWorld { world in
            try world.write(
                """
                {"id": "a", "title": "Halden Harbour", "text": "The quay of Halden opened in May 1931."}
                {"id": "b", "text": "The quay was shut, and 12 ships stayed away."}

                """, to: "a.jsonl")
            let ended = try world.run(
                """
                crosscheck library add a.jsonl --library desk >/dev/null
                crosscheck library search "Halden's quay opened in 1931 for 12 zebras" \\
                    --library desk --explain
                """)
            #expect(
                ended.output == """
                    1. a, line 1: 1.55
                    The quay of Halden opened in May 1931.
                      0.52  Halden's  name  twice, the title included; 1 of 2 passages have it; \
                    a fifth more for its capital
                      0.32  1931      date  once; 1 of 2 passages have it
                      0.32  in        word  once; 1 of 2 passages have it
                      0.32  opened    word  once; 1 of 2 passages have it
                      0.08  quay      word  once; 2 of 2 passages have it
                        Not in the passage: '12'
                        It has 10 words; 10 are usual, and the more there are, the less each of \
                    them adds

                    2. b, line 2: 0.40
                    The quay was shut, and 12 ships stayed away.
                      0.32  12    number  once; 1 of 2 passages have it
                      0.08  quay  word    once; 2 of 2 passages have it
                        Not in the passage: 'Halden's', '1931', 'in' and 'opened'
                        It has 10 words; 10 are usual, and the more there are, the less each of \
                    them adds

                    """, "\(ended)")
        }
    }

    @Test func readsWorkbooksWithTheirCells() throws {
        try inWorld { world in
            let ended = try world.run(
                """
                /usr/bin/python3 -I - <<'END'
                import datetime, openpyxl
                book = openpyxl.Workbook()
                sheet = book.active
                sheet.title = "Budget"
                sheet.append(["Quay", "Cost", "Share", "Opened", "Closed"])
                sheet.append(["Halden", 1234567.5, 0.255, datetime.date(2019, 5, 12),
                    datetime.datetime(2019, 5, 12, 14, 30)])
                sheet["C2"].number_format = "0.0%"
                sheet["B6"] = True
                book.create_sheet("Empty")
                other = book.create_sheet("Ships")
                other.append(["Name"])
                other.append(["Aurora"])
                book.save("port.xlsx")
                END
                crosscheck library add port.xlsx --library desk
                crosscheck library search halden --library desk
                crosscheck library search aurora --library desk --format json | grep -e cells -e line
                crosscheck library search true --library desk --format json | grep -e cells
                head -c 2000 port.xlsx >torn.xlsx; echo text >text.xlsx
                cp Backup/officials.yaml yaml.xlsx
                crosscheck library add torn.xlsx text.xlsx yaml.xlsx --library desk --keep-going
                """)
            #expect(
                ended.output == """
                    1 added, 0 replaced, 0 as they were
                    score  source     date  place               passage
                    0.31   port.xlsx        cells Budget!A2:E2  Quay: Halden; Cost: 1234567.5; \
                    Share: 25.5%; Opened: 2019-05-12; Closed: 2019-05-12 14:30:00.
                          "line": null,
                          "cells": "Ships!A2:A2",
                          "cells": "Budget!A6:B6",
                    0 added, 0 replaced, 0 as they were

                    """, "\(ended)")
            #expect(
                ended.error.split(separator: "\n").count { $0.contains("document/unreadable") } == 3
            )
        }
    }
}
