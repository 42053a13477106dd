/// Words of news that say the opposite of one another, by stem.
enum OppositeWords {
    static func areOpposite(_ one: String, _ other: String) -> Bool {
        opposites[one]?.contains(other) ?? false
    }

    /// "Best-selling" and "worst-selling", in lower case.
    static func areOppositeCompounds(_ one: String, _ other: String) -> Bool {
        guard let mine = one.firstIndex(of: "-"), let others = other.firstIndex(of: "-"),
            one[mine...] == other[others...]
        else { return false }
        return areOpposite(String(one[..<mine]), String(other[..<others]))
    }

    /// Whether two words count places in a row, and not the same place.
    static func areOtherPlaces(_ one: String, _ other: String) -> Bool {
        one != other && ordinals.contains(one) && ordinals.contains(other)
    }

    private static let ordinals: Set<String> = [
        "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth",
        "tenth", "eleventh", "twelfth", "1st", "2nd", "3rd", "4th", "5th", "6th", "7th", "8th",
        "9th", "10th",
    ]

    /// Whether a word only changes sides: who sells to somebody who buys says the same.
    static func areConverse(_ stem: String) -> Bool { converses.contains(stem) }

    private static let converses: Set<String> = [
        "buy", "bought", "sell", "sold", "give", "gave", "take", "took", "lend", "lent", "borrow",
        "teach", "taught", "learn", "win", "won", "lose", "lost", "parent", "child", "husband",
        "wife", "brother", "sister", "follow", "preced", "import", "export", "employ", "come",
        "go", "went", "came",
    ]

    private static let opposites: [String: Set<String>] = {
        var table: [String: Set<String>] = [:]
        for (group, against) in pairs {
            for one in group {
                for other in against {
                    table[one, default: []].insert(other)
                    table[other, default: []].insert(one)
                }
            }
        }
        return table
    }()

    /// Stems.
    private static let pairs: [([String], [String])] = [
        (
            [
                "rise", "rose", "risen", "increas", "grow", "grew", "grown", "climb", "growth",
                "gain",
            ],
            ["fall", "fell", "fallen", "declin", "decreas", "drop", "shrink", "shrank", "reduc"]
        ),
        (
            ["prais", "laud", "applaud", "commend", "welcom"],
            ["critic", "criticis", "condemn", "denounc", "deplor", "castig", "attack"]
        ),
        (
            ["accept", "approv", "adopt", "pass", "endors", "ratifi"],
            ["reject", "refus", "declin", "veto", "turn-down"]
        ),
        (["confirm", "affirm", "admit", "acknowledg"], ["deni", "denial", "refut"]),
        (["open", "reopen"], ["close", "shut", "closur"]),
        (["begin", "began", "begun", "start"], ["end", "finish", "conclud", "stop"]),
        (["support", "back", "favor", "favour"], ["oppos", "opposit"]),
        (
            ["allow", "permit", "legal", "author"],
            ["ban", "prohibit", "forbid", "illeg", "outlaw"]
        ),
        (["acquit", "innoc", "exoner", "clear"], ["convict", "guilti"]),
        (["succeed", "success"], ["fail", "failur"]),
        (["surviv"], ["die", "perish", "kill"]),
        (["aliv", "live"], ["dead"]),
        (["pride", "proud"], ["shame", "asham"]),
        (["hope", "optim"], ["despair", "pessim"]),
        (["joy", "happi"], ["sorrow", "grief", "sad", "sad"]),
        (["triumph", "victori"], ["defeat", "disast"]),
        (["strength", "strong"], ["weak", "weaken"]),
        (["high", "higher", "highest"], ["low", "lower", "lowest"]),
        (["more", "most"], ["less", "fewer", "least", "fewest"]),
        (
            ["larg", "larger", "largest", "big", "bigger", "biggest"],
            ["small", "smaller", "smallest"]
        ),
        (["oldest", "older", "eldest"], ["youngest", "newest", "younger"]),
        (["first"], ["last"]),
        (["best", "better", "greatest", "finest"], ["worst", "wors", "poorest"]),
        (["male", "man", "men"], ["femal", "woman", "women"]),
        (["north", "northern"], ["south", "southern"]),
        (["east", "eastern"], ["west", "western"]),
        (["before"], ["after"]),
        (["public"], ["privat"]),
        (["enter", "arriv"], ["leav", "left", "depart"]),
        (["remain", "stay"], ["leav", "left", "depart"]),
        (["hire", "appoint"], ["fire", "dismiss", "sack"]),
        (["arrest", "detain", "jail"], ["free", "releas"]),
        (["major"], ["minor"]),
        (["accident"], ["deliber", "intent"]),
        (["true", "real", "genuin"], ["fals", "fake"]),
    ]
}
