internal import ClaimModel
internal import OfficialsStore
internal import TextDisplay

/// What a lookup found, as a table for people.
enum LookupTable {
    private static let mostTenures = 12

    static func text(of answers: [OfficialAnswer], to question: OfficialQuestion) -> String {
        guard !answers.isEmpty else {
            return visibleText("Nobody in the store has a name like \(question.name)") + "\n"
        }
        let rows = answers.flatMap(rows)
        return aligned([["likeness", "name", "office", "held", "register", ""]] + rows)
    }

    /// Those that fit first; of many the last ones that were held.
    private static func rows(of answer: OfficialAnswer) -> [[String]] {
        let likeness = (answer.person.likeness * 100).rounded() / 100
        let fitting = answer.tenures.filter(\.misfits.isEmpty)
        let shown = (fitting.isEmpty ? answer.tenures : fitting).suffix(mostTenures)
        let hidden = answer.tenures.count - shown.count
        var rows = shown.map { held in
            let tenure = held.tenure
            let body = tenure.organization.name
            return [
                "", "", tenure.role + (body.isEmpty ? "" : ", \(body)"),
                "\(tenure.start?.description ?? "?") – \(tenure.end?.description ?? "")",
                (tenure.register?.name ?? "")
                    + (tenure.register?.asOf.map { ", as of \($0)" } ?? ""),
                held.misfits.isEmpty
                    ? "" : "other \(held.misfits.joined(separator: ", "))",
            ]
        }
        if rows.isEmpty { rows.append(["", "", "no office", "", "", ""]) }
        rows[0][0] = "\(likeness)"
        rows[0][1] = answer.person.name
        if hidden > 0 { rows.append(["", "", "and \(hidden) more", "", "", ""]) }
        return rows
    }

    static func aligned(_ rows: [[String]]) -> String {
        let cells = rows.map { $0.map { visibleText($0) } }
        let count = cells.map(\.count).max() ?? 0
        let widths = (0..<count).map { column in
            cells.map { column < $0.count ? $0[column].count : 0 }.max() ?? 0
        }
        return cells.map { row in
            var line = ""
            for (column, cell) in row.enumerated() {
                line += cell + String(repeating: " ", count: widths[column] - cell.count + 2)
            }
            while line.last == " " { line.removeLast() }
            return line + "\n"
        }.joined()
    }
}
