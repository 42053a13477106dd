import ClaimModel

/// Dates that a page shows to its readers.
struct ShownDates {
    let tree: PageTree
    let marks: ElementMarks
    let text: PageText
    let reader: DateReader

    /// Elements that say by `itemprop` or `pubdate` what their date is.
    func readMicrodata(into dates: inout DateStatements) {
        for node in tree.nodes.indices {
            guard tree.nodes[node].element != nil, !tree.nodes[node].details.isEmpty,
                let property = tree.string(.itemprop, of: node)?.lowercased()
            else { continue }
            let subject: Statement.Subject
            switch property {
            case "datepublished", "datecreated": subject = .published
            case "datemodified", "dateupdated": subject = .modified
            default: continue
            }
            guard !isOfComment(node) else { continue }
            dates.add(subject, date(of: node), "microdata \(property)")
        }
    }

    /// Time elements, elements that are called dates, and lines that hold one.
    func read(into dates: inout DateStatements) {
        let first = text.blocks.first { $0.part == nil && $0.isProse }?.node ?? 0
        var found: [Shown] = []
        for node in tree.nodes.indices {
            guard let element = tree.nodes[node].element else { continue }
            let kind = marks[node].date
            guard element == .time || kind != .none, !isOfComment(node), let date = date(of: node)
            else { continue }
            let words = shortText(of: node)
            let subject: Statement.Subject =
                kind == .change || DateCues.saysChange(words) ? .modified : .published
            // What stands above the text is of the article, what stands below may be of another.
            let rank =
                (node <= first ? 0 : 4) + (element == .time ? 0 : 1) + (isAside(node) ? 2 : 0)
            found.append(
                Shown(
                    rank: rank, isOfOther: isOfOther(node), distance: abs(first - node),
                    subject: subject, date: date,
                    origin: element == .time ? "time element" : "date line"))
        }
        for shown in found.sorted(by: { ($0.rank, $0.distance) < ($1.rank, $1.distance) }) {
            if shown.isOfOther, dates.statements.contains(where: { $0.subject == shown.subject }) {
                continue
            }
            dates.add(shown.subject, shown.date, shown.origin)
        }
        if dates.published == nil {
            readLines(into: &dates)
        }
    }

    private struct Shown {
        var rank: Int
        /// Whether it stands where a page speaks of other articles.
        var isOfOther: Bool
        /// How far it stands from the first paragraph.
        var distance: Int
        var subject: Statement.Subject
        var date: CalendarDate
        var origin: String
    }

    private func date(of node: Int) -> CalendarDate? {
        for name in [AttributeName.datetime, .content] {
            if let value = tree.string(name, of: node), let date = reader.machineDate(value) {
                return date
            }
        }
        let words = shortText(of: node)
        return words.isEmpty ? nil : reader.date(in: words)
    }

    /// The words of an element if they are few.
    private func shortText(of node: Int) -> String {
        var words: [UInt8] = []
        for inner in tree.within(node) where tree.nodes[inner].element == nil {
            for run in tree.runs[tree.nodes[inner].details] {
                if words.count + run.count > 300 { return "" }
                words += tree.characters[run.text..<(run.text + run.count)]
            }
            words.append(0x20)
        }
        return String(decoding: words, as: UTF8.self)
    }

    private func isAside(_ node: Int) -> Bool {
        isAround(node) {
            Self.asides.contains(tree.nodes[$0].element ?? .other) || marks[$0].isHidden
        }
    }

    private static let asides: ElementSet = [.aside, .footer, .nav, .ul, .ol]

    private func isOfOther(_ node: Int) -> Bool {
        isAround(node) {
            switch marks[$0].part {
            case .sidebar, .linkList, .footer, .navigation, .widget: true
            default: false
            }
        }
    }

    private func isOfComment(_ node: Int) -> Bool {
        isAround(node) { marks[$0].isComment }
    }

    private func isAround(_ node: Int, _ holds: (Int) -> Bool) -> Bool {
        var node = node
        while node > 0 {
            if holds(node) { return true }
            node = tree.nodes[node].parent
        }
        return false
    }

    /// Lines of the page's text: "Published 5 June 2020", "Last updated 9 August 2017".
    private func readLines(into dates: inout DateStatements) {
        var guesses: [(rank: Int, date: CalendarDate)] = []
        for block in text.blocks where block.part != .comments {
            let words = text.bytes[block.range]
            let found = reader.dates(in: words.prefix(2_000))
            guard let date = found.first else { continue }
            let line = String(decoding: words.prefix(200), as: UTF8.self)
            if block.count <= 150, DateCues.saysChange(line) {
                dates.add(.modified, date, "line of the page")
            } else if block.count <= 150, DateCues.saysPublication(line) {
                dates.add(.published, date, "line of the page")
            } else {
                let isShort = block.count <= 60
                let isSite = block.part != nil && block.part != .outside
                guesses.append(((isShort ? 0 : 2) + (isSite ? 1 : 0), date))
            }
        }
        dates.guesses = guesses.enumerated().sorted {
            ($0.element.rank, $0.offset) < ($1.element.rank, $1.offset)
        }.map(\.element.date)
    }
}

/// What the name of an element says of the date in it.
enum DateMark: Int, Comparable, Sendable {
    case none, date, change

    static func < (left: DateMark, right: DateMark) -> Bool { left.rawValue < right.rawValue }
}

/// Words that say what a date is of.
enum DateCues {
    static func saysChange(_ text: String) -> Bool { holds(changes, text) }
    static func saysPublication(_ text: String) -> Bool { holds(publications, text) }

    private static let changes = [
        "updated", "last modified", "modified", "last changed", "last revised", "aktualisiert",
        "geändert", "mis à jour", "modifié", "actualizado", "aggiornato", "atualizado",
        "last update", "stand:",
    ].map { Array($0.utf8) }
    private static let publications = [
        "published", "posted", "publication date", "first published", "veröffentlicht",
        "erstellt", "publié", "publicado", "pubblicato", "geplaatst", "date:", "datum:",
    ].map { Array($0.utf8) }

    private static func holds(_ cues: [[UInt8]], _ text: String) -> Bool {
        let words = Array(text.lowercased().utf8)
        return words.indices.contains { start in
            cues.contains { $0.first == words[start] && words[start...].starts(with: $0) }
        }
    }
}
