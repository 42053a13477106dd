import ClaimModel

/// What the slots of a rule were filled with, in the order of the text.
struct Captures {
    private(set) var all: [Capture] = []

    mutating func push(_ capture: Capture) { all.append(capture) }
    mutating func pop() { all.removeLast() }
    mutating func removeAll() { all.removeAll(keepingCapacity: true) }

    func first(_ slot: Slot) -> Capture? {
        for capture in all where capture.slot == slot { return capture }
        return nil
    }

    func value(_ slot: Slot) -> Int? { first(slot)?.value }

    func values(_ slot: Slot) -> [Int] {
        all.filter { $0.slot == slot }.map(\.value)
    }

    var unit: TemporalUnit? {
        (value(.unit) ?? value(.units)).flatMap(TemporalUnit.init)
    }

    var shift: TemporalShift? { value(.shift).flatMap(TemporalShift.init) }

    var daypart: TemporalDayPart? {
        (value(.daypart) ?? value(.dayparts)).flatMap(TemporalDayPart.init)
    }

    var weekday: Weekday? {
        (value(.weekday) ?? value(.weekdays)).map { Weekday.allCases[$0 - 1] }
    }

    /// The count of units; `nil` in it if it is not known: "several".
    var count: Double?? {
        if let number = first(.n) { return number.amount }
        guard let few = value(.few) else { return nil }
        return .some(few > 0 ? Double(few) : nil)
    }
}
