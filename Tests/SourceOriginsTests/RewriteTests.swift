import ClaimModel
import Foundation
import SourceOrigins
import TestSupport
import Testing
import TextAnalysis

/// Rewrites real reports by a seed, mixes them with reports that others wrote of the same events,
/// and counts which are folded into one, if the shared data are at hand.
@Suite struct RewriteTests {
    private static let folder = ProcessInfo.processInfo.environment["CROSSCHECK_DATA"].map {
        URL(filePath: $0).appending(path: "data")
    }
    private static let seed: UInt64 = 2026

    @Test(.enabled(if: folder != nil, "CROSSCHECK_DATA is not set: 280 rewrites are skipped"))
    func tellsRewritesFromIndependentReports() throws {
        let reports = try Self.attributed(count: 80)
        let plain = reports.prefix(40) + (try Self.independent())
        var texts = plain.enumerated().map { Self.text($1, "plain-\($0)") }
        let pairs = Self.addRewrites(
            of: Array(reports.prefix(40)), within: Array(reports.dropFirst(40)), to: &texts)
        let found = OriginFinder.origins(of: texts)
        var score = Score()
        for pair in pairs.whole {
            score.add(found[pair.0].origin.name == found[pair.1].origin.name, wanted: true, pair.2)
        }
        for (one, other) in Self.copies(found, among: plain.count, of: texts)
        where !Self.isCopied(texts[one].analysis, texts[other].analysis) {
            score.add(true, wanted: false, "plain")
        }
        var quoted = Score()
        for (base, longer) in pairs.quoted {
            let isWhole = found[longer].origin.name == found[base].origin.name
            let names = found[longer].sentences.values.map(\.name)
            let isFound = isWhole || names.contains(found[base].origin.name)
            quoted.add(isFound, wanted: true, "quoted")
            if !texts[longer].document.id.hasSuffix("AtLength") {
                quoted.add(isWhole, wanted: false, "as a whole")
            }
        }
        print("seed \(Self.seed): rewrites \(score); quoted in a longer piece \(quoted)")
        #expect(score.precision >= 0.95, "\(score)")
        #expect(score.recall >= 0.90, "\(score)")
        #expect(quoted.precision >= 0.95, "\(quoted)")
        #expect(quoted.recall >= 0.90, "\(quoted)")
    }

    @Test(.enabled(if: folder != nil, "CROSSCHECK_DATA is not set: 100 reports are skipped"))
    func foldsNoTwoIndependentlyWrittenReports() throws {
        let texts = try Self.independent().enumerated().map { Self.text($1, "plain-\($0)") }
        let copies = Self.copies(OriginFinder.origins(of: texts), among: texts.count, of: texts)
        for (one, other) in copies {
            #expect(
                Self.isCopied(texts[one].analysis, texts[other].analysis),
                "report \(one) is folded into \(other)")
        }
        print("\(copies.count) reports are folded, all with 20 words on end from one release")
    }

    /// The plain texts that were found to be copies, each with that of which.
    private static func copies(
        _ found: [TextOrigin], among count: Int, of texts: [OriginText]
    ) -> [(Int, Int)] {
        (0..<count).compactMap { one in
            let other = texts.firstIndex { $0.document.id == found[one].origin.copyOf }
            return other.flatMap { $0 < count ? (one, $0) : nil }
        }
    }

    /// Whether two texts have twenty words on end in common outside of quotation marks: nobody
    /// writes those twice, so both have them from one press release.
    private static func isCopied(_ one: AnalyzedText, _ other: AnalyzedText) -> Bool {
        !stretches(of: one).isDisjoint(with: stretches(of: other))
    }

    private static func stretches(of text: AnalyzedText) -> Set<[String]> {
        let words = text.tokens.filter { token in
            token.kind == .word && !text.quotations.contains { $0.range.overlaps(token.range) }
        }.map(\.folded)
        guard words.count >= 20 else { return [] }
        return Set((0...(words.count - 20)).map { Array(words[$0..<($0 + 20)]) })
    }

    private struct Score: CustomStringConvertible {
        var right = 0
        var wrong = 0
        var missed: [String: Int] = [:]

        mutating func add(_ isFolded: Bool, wanted: Bool, _ kind: String) {
            switch (isFolded, wanted) {
            case (true, true): right += 1
            case (true, false): wrong += 1
            case (false, true): missed[kind, default: 0] += 1
            case (false, false): break
            }
        }

        var precision: Double { Double(right) / Double(max(1, right + wrong)) }
        var recall: Double {
            Double(right) / Double(max(1, right + missed.values.reduce(0, +)))
        }
        var description: String {
            "precision \(precision), recall \(recall), \(right) right, \(wrong) wrong, missed "
                + "\(missed.sorted { $0.key < $1.key })"
        }
    }

    /// Adds rewrites, and says which pairs are one report, with the kind.
    private static func addRewrites(
        of reports: [String], within others: [String], to texts: inout [OriginText]
    ) -> (whole: [(Int, Int, String)], quoted: [(Int, Int)]) {
        var whole: [(Int, Int, String)] = []
        var quoted: [(Int, Int)] = []
        for (index, report) in reports.enumerated() {
            let other = AnalyzedText(others[index % others.count])
            let frame = other.sentences.map { other.string($0.range) }
            var rewriter = Rewriter(report, seed: seed &+ UInt64(index))
            for kind in Rewriter.Kind.allCases {
                let rewrite = rewriter.rewritten(kind, within: frame)
                let place = texts.count
                texts.append(text(rewrite, "rewrite-\(index)-\(kind)"))
                switch kind {
                case .quoted, .quotedAtLength: quoted.append((index, place))
                default: whole.append((index, place, "\(kind)"))
                }
            }
        }
        return (whole, quoted)
    }

    /// Each from a publisher of its own, so that only what is folded has one name.
    private static func text(_ text: String, _ id: String) -> OriginText {
        OriginText(
            document: SourceDocument(id: id, title: id, publisher: "Publisher of \(id)"),
            analysis: AnalyzedText(text))
    }

    private static func attributed(count: Int) throws -> [String] {
        let texts = try #require(folder).appending(path: "attributions/dev/text")
        let names = try FileManager.default.contentsOfDirectory(atPath: texts.path).sorted()
        let step = max(1, names.count / count)
        return try stride(from: 0, to: names.count, by: step).prefix(count).map { index in
            try String(contentsOf: texts.appending(path: names[index]), encoding: .utf8)
        }
    }

    /// Reports of the same events by different hands.
    private static func independent() throws -> [String] {
        let file = try #require(folder).appending(
            path: "near-duplicates/gedikli-2021/gedikli-business_energy_news_dataset-2021-06-29"
                + "-article_texts.csv")
        return Table.rows(of: try String(contentsOf: file, encoding: .utf8)).dropFirst()
            .filter { $0.count > 4 }.map { $0[4] }
    }
}

/// A table whose cells may stand between quotation marks.
private enum Table {
    static func rows(of text: String) -> [[String]] {
        var rows: [[String]] = [[]]
        var cell: [UInt8] = []
        var isQuoted = false
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "\""): isQuoted.toggle()
            case UInt8(ascii: ",") where !isQuoted, UInt8(ascii: "\n") where !isQuoted:
                rows[rows.count - 1].append(String(decoding: cell, as: UTF8.self))
                cell = []
                if byte == UInt8(ascii: "\n") { rows.append([]) }
            default: cell.append(byte)
            }
        }
        return rows
    }
}
