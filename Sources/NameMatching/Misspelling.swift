extension PersonName {
    /// Whether a slip of one letter made one of the two names out of the other, and they are not
    /// as likely two persons' ("Eric" and "Erica", "Maria" and "Mario").
    public func isMisspelling(of other: PersonName) -> Bool {
        guard suffix == other.suffix, let mine = given.first, let others = other.given.first,
            given.count == 1 || other.given.count == 1
                || given.dropFirst() == other.given.dropFirst()
        else { return false }
        if family == other.family {
            return Self.isSlip(mine, others, isFirstName: true)
        }
        return mine == others && Self.isSlip(family, other.family, isFirstName: false)
    }

    private static func isSlip(_ one: String, _ other: String, isFirstName: Bool) -> Bool {
        let (short, long) = one.utf8.count <= other.utf8.count ? (one, other) : (other, one)
        let (few, many) = (Array(short.utf8), Array(long.utf8))
        guard few.count >= (isFirstName ? 4 : 5), many.count - few.count <= 1, few != many,
            few[0] == many[0]
        else { return false }
        let shared = zip(few, many).prefix { $0 == $1 }.count
        if isFirstName, shared >= few.count - 1 { return false }
        if few.count < many.count { return few[shared...] == many[(shared + 1)...] }
        let isSwap =
            shared + 1 < few.count && few[shared] == many[shared + 1]
            && few[shared + 1] == many[shared]
        return few[(shared + 1)...] == many[(shared + 1)...]
            || isSwap && few[(shared + 2)...] == many[(shared + 2)...]
    }
}
