/// What a word stands for, as WordNet's files have it.
public enum WordKind: String, Sendable {
    case adjective, adverb, verb
    case act, animal, artifact, attribute, body, cognition, communication, event, feeling, food
    case group, location, motive, object, person, phenomenon, plant, possession, process, quantity
    case relation, shape, state, substance, time, other

    /// Of the name that a line of the table has.
    init(_ name: String) {
        if name.hasPrefix("adj.") {
            self = .adjective
        } else if name.hasPrefix("adv.") {
            self = .adverb
        } else if name.hasPrefix("verb.") {
            self = .verb
        } else {
            self = WordKind(rawValue: String(name.dropFirst("noun.".count))) ?? .other
        }
    }

    /// Whether nothing is of both kinds: no person is a place.
    public func excludes(_ other: WordKind) -> Bool {
        guard let one = Self.classOfThings[self], let another = Self.classOfThings[other] else {
            return false
        }
        return one != another
    }

    private static let classOfThings: [WordKind: Int] = [
        .person: 0, .location: 1, .animal: 2, .plant: 3, .food: 4, .body: 5, .communication: 6,
        .time: 7,
    ]
}
