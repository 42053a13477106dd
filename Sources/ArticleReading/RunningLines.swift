/// Lines at the edges of pages that repeat from page to page: running headers and footers, and the
/// numbers of pages.
struct RunningLines {
    private struct Place: Hashable {
        var page: Int
        var block: Int
        var line: Int
    }

    private struct Candidate {
        var place: Place
        /// The words with one sign for any number.
        var pattern: String
        var isTop: Bool
        var numbers: [Int]
        var height: Double
    }

    /// The share of a page's height that counts as its edge.
    private static let edge = 0.12

    private var found: [Place: Furniture] = [:]

    init(_ pages: [PDFPage]) {
        let candidates = pages.enumerated().flatMap { Self.candidates($1, number: $0) }
        let groups = Dictionary(grouping: candidates) { "\($0.isTop) \($0.pattern)" }
        for (_, group) in groups.sorted(by: { $0.key < $1.key }) {
            let numbered = Set(group.map(\.place.page)).count
            let isNumber = group.allSatisfy { Self.isPageNumber($0.pattern) }
            // Half of the pages, as left and right pages may differ; on a single page only what
            // cannot be anything else.
            let repeats = numbered >= 2 && numbered * 5 >= pages.count * 2
            guard repeats || isNumber && Self.countsPages(group, pages.count) else { continue }
            // The title of a document may stand above it as it stands above its pages.
            let height = group.map(\.height).sorted()[group.count / 2]
            for candidate in group where candidate.height < height * 1.2 {
                found[candidate.place] = isNumber ? .pageNumber : .runningLine
            }
        }
    }

    func furniture(_ page: Int, _ block: Int, _ line: Int) -> Furniture? {
        found[Place(page: page, block: block, line: line)]
    }

    private static func candidates(_ page: PDFPage, number: Int) -> [Candidate] {
        var result: [Candidate] = []
        for (block, lines) in page.blocks.enumerated() {
            for (index, line) in lines.enumerated() where !line.words.isEmpty {
                let isTop = line.bottom < page.height * edge
                guard isTop || line.top > page.height * (1 - edge) else { continue }
                let (pattern, numbers) = pattern(line.words)
                result.append(
                    Candidate(
                        place: Place(page: number, block: block, line: index), pattern: pattern,
                        isTop: isTop, numbers: numbers, height: line.height))
            }
        }
        return result
    }

    private static func pattern(_ words: [[UInt8]]) -> (String, [Int]) {
        var pattern: [UInt8] = []
        var numbers: [Int] = []
        var number: Int?
        for byte in words.joined(separator: [0x20]) {
            if byte.isDigit {
                number = ((number ?? 0) &* 10 &+ Int(byte & 0x0F)) & 0xFFFF_FFFF
                continue
            }
            if let done = number {
                numbers.append(done)
                pattern.append(UInt8(ascii: "#"))
                number = nil
            }
            pattern.append(byte)
        }
        if let done = number {
            numbers.append(done)
            pattern.append(UInt8(ascii: "#"))
        }
        return (String(decoding: pattern, as: UTF8.self).lowercased(), numbers)
    }

    private static func isPageNumber(_ pattern: String) -> Bool {
        let words = pattern.split { " -–—|/.".contains($0) }
        return words.contains("#")
            && words.allSatisfy { ["#", "page", "p", "pp", "pg", "of"].contains($0) }
    }

    /// Whether numbers at the edge of pages grow with the pages, or are those of the only one.
    private static func countsPages(_ group: [Candidate], _ pages: Int) -> Bool {
        guard pages == 1 else {
            let shifts = Set(
                group.compactMap { item in item.numbers.first.map { $0 - item.place.page } })
            return group.count >= 2 && shifts.count == 1
        }
        return group.allSatisfy { $0.numbers == [1] || $0.numbers == [1, 1] }
    }
}
