/// The words and suffixes that write numbers.
public enum NumberWords {
    static let cardinals: [String: Double] = {
        var table: [String: Double] = ["zero": 0, "dozen": 12]
        let small = [
            "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
            "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen",
            "eighteen", "nineteen",
        ]
        for (index, word) in small.enumerated() {
            table[word] = Double(index + 1)
        }
        for (word, value) in tens {
            table[word] = value
        }
        return table
    }()

    private static let firstLetters = Array(Set(cardinals.keys.compactMap(\.utf8.first)))

    static let tens: [String: Double] = [
        "twenty": 20, "thirty": 30, "forty": 40, "fourty": 40, "fifty": 50, "sixty": 60,
        "seventy": 70, "eighty": 80, "ninety": 90,
    ]

    static let multipliers: [String: Double] = [
        "hundred": 100, "thousand": 1e3, "million": 1e6, "billion": 1e9, "trillion": 1e12,
        "dozen": 12, "hundreds": 100, "thousands": 1e3, "millions": 1e6, "billions": 1e9,
    ]

    /// Directly after digits: "81m", "€5bn".
    static let multiplierSuffixes: [String: Double] = [
        "k": 1e3, "m": 1e6, "mn": 1e6, "mln": 1e6, "bn": 1e9, "b": 1e9, "tn": 1e12, "trn": 1e12,
    ]

    static let unitSuffixes: [String: String] = [
        "km": "kilometer", "kg": "kilogram", "cm": "centimeter", "mm": "millimeter",
        "ft": "foot", "mph": "mile per hour", "gb": "gigabyte", "mb": "megabyte",
        "tb": "terabyte", "mw": "megawatt", "gw": "gigawatt", "kw": "kilowatt", "p": "penny",
        "pc": "percent", "h": "hour", "hr": "hour", "hrs": "hour", "lb": "pound", "lbs": "pound",
    ]

    static let ordinalSuffixes: Set<String> = ["st", "nd", "rd", "th"]

    static let clockSuffixes: Set<String> = ["am", "pm", "a.m.", "p.m."]

    static let suffixes: Set<String> = ordinalSuffixes.union(clockSuffixes)
        .union(multiplierSuffixes.keys).union(unitSuffixes.keys).union(["s"])

    static let ordinals: [String: Int] = {
        let words = [
            "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth",
            "tenth", "eleventh", "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth",
            "seventeenth", "eighteenth", "nineteenth", "twentieth", "twenty-first",
            "twenty-second", "twenty-third", "twenty-fourth", "twenty-fifth", "twenty-sixth",
            "twenty-seventh", "twenty-eighth", "twenty-ninth", "thirtieth", "thirty-first",
        ]
        return Dictionary(
            uniqueKeysWithValues: words.enumerated().map { ($0.element, $0.offset + 1) })
    }()

    /// Returns the value of one token of a spelled number: "five", "twenty-five".
    public static func cardinal(_ word: String) -> Double? {
        // Few words begin as numbers do.
        guard let first = word.utf8.first, firstLetters.contains(first) else { return nil }
        if let value = cardinals[word] {
            return value
        }
        guard let hyphen = word.utf8.firstIndex(of: UInt8(ascii: "-")),
            let ten = tens[String(word[..<hyphen])],
            let one = cardinals[String(word[word.index(after: hyphen)...])], one < 10, one > 0
        else { return nil }
        return ten + one
    }
}
