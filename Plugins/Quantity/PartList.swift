internal import CheckerKit

/// A list in which each item begins with a number: "seven men, four women and a child".
struct PartList {
    struct Item {
        let value: Double
        /// `nil` for "a child".
        let amount: Amount?
    }

    private(set) var items: [Item] = []
    /// The token behind it.
    private(set) var end: Int
    /// Whether every item counts people, or stands for some: "seven from Halden".
    private(set) var isOfPeople = true
    /// Whether nothing goes on that may be a part too.
    private(set) var isWhole = true

    /// `nil` for fewer than two items.
    init?(from start: Int, in claim: CountedClaim) {
        var index = start
        end = start
        while let (item, next) = Self.item(at: index, in: claim) {
            items.append(item)
            isOfPeople = isOfPeople && Self.isPerson(item, at: index, in: claim)
            let (stop, begin) = Self.separator(after: next, in: claim)
            end = stop
            guard let begin, Self.item(at: begin, in: claim) != nil else { break }
            index = begin
        }
        guard items.count >= 2, items.allSatisfy({ $0.amount?.isExact ?? true }) else { return nil }
        isWhole =
            !["and", "plus", "or", "as"].contains(claim.word(end))
            && !Self.rests.contains(claim.word(end + 1))
            && claim.words(start..<end).contains("and") != claim.words(start..<end).contains("or")
            || claim.word(end) == ")" && !claim.words(start..<end).contains("or")
    }

    /// What counts at a token and the token behind its number.
    private static func item(at index: Int, in claim: CountedClaim) -> (Item, Int)? {
        if let amount = claim.amounts.first(where: { $0.tokens.lowerBound == index }) {
            return amount.isPercent
                ? nil : (Item(value: amount.value, amount: amount), amount.tokens.upperBound)
        }
        // "another three", "a further three", "the other three"
        let lead = claim.words(index..<index + 2)
        if lead.first == "another" || lead == ["a", "further"] || lead == ["the", "other"],
            let amount = claim.amounts.first(where: {
                (1...2).contains($0.tokens.lowerBound - index)
            })
        {
            return (Item(value: amount.value, amount: amount), amount.tokens.upperBound)
        }
        guard ["a", "an", "one"].contains(claim.word(index)), single.contains(claim.word(index + 1))
        else { return nil }
        return (Item(value: 1, amount: nil), index + 2)
    }

    /// Where an item ends, and where the next may begin.
    private static func separator(
        after index: Int, in claim: CountedClaim
    ) -> (stop: Int, begin: Int?) {
        var index = index
        let limit = index + 9
        while index < limit {
            let word = claim.word(index)
            if word == "," || word == ";" {
                return (index, claim.word(index + 1) == "and" ? index + 2 : index + 1)
            }
            if word == "and" { return (index, index + 1) }
            if word.isEmpty || stops.contains(word) || ends.contains(word) { return (index, nil) }
            index += 1
        }
        return (index, nil)
    }

    private static func isPerson(_ item: Item, at index: Int, in claim: CountedClaim) -> Bool {
        guard let amount = item.amount else { return true }
        return amount.unit == nil
            ? ["from", "of"].contains(claim.word(amount.tokens.upperBound))
            : isPerson(amount, in: claim)
    }

    /// Whether an amount counts people.
    static func isPerson(_ amount: Amount, in claim: CountedClaim) -> Bool {
        people.contains(claim.word(amount.tokens.upperBound - 1))
    }

    /// A clause with a verb of its own goes on with something else.
    static let stops: Set<String> = [
        "were", "was", "are", "is", "had", "has", "have", "who", "which", "that", "will", "would",
        "said", "but", "while", "when", "after", "before", "including", "plus", "than", "not",
    ]

    private static let ends: Set<String> = [".", ")", ":", "—", "–", "--", "?", "!", "”", "\""]

    /// What follows a list that is not all of it.
    private static let rests: Set<String> = [
        "plus", "others", "several", "some", "many", "most", "more", "including", "with", "as",
        "another", "and", "other", "among", "mostly",
    ]

    private static let single: Set<String> = [
        "man", "woman", "child", "boy", "girl", "baby", "teenager", "civilian", "soldier",
        "officer",
        "policeman", "toddler", "guard", "student", "teacher", "journalist", "foreigner",
    ]

    private static let people: Set<String> = [
        "people", "persons", "men", "women", "children", "boys", "girls", "adults", "males",
        "females", "teenagers", "toddlers", "infants", "babies", "civilians", "soldiers",
        "policemen", "officers", "troops", "guards", "students", "pupils", "teachers", "doctors",
        "nurses", "tourists", "foreigners", "residents", "passengers", "members", "journalists",
        "workers", "victims", "suspects", "defendants", "employees", "candidates", "judges",
        "senators", "lawmakers", "firefighters", "sailors", "pilots", "prisoners", "patients",
        "hostages", "militants", "fighters", "insurgents", "migrants", "refugees", "republicans",
        "democrats", "jurors", "players", "americans", "britons", "survivors", "lawyers",
        "man", "woman", "child", "boy", "girl", "woman", "gunmen", "rebels", "protesters",
    ]
}
