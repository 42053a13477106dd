/// The elements that the parser will have open, followed tag by tag in linear time.
///
/// libgumbo takes time that grows with the square of the nesting, and searches its stack for many
/// tags. So a tag that would nest deeper than `depthLimit` is not handed on, and its content
/// belongs to what is around it, as in browsers, which stop at a depth as well.
struct OpenElements {
    /// How deep elements may nest; the deepest news page known has 60.
    static let depthLimit = 256

    private struct Entry {
        var element: Element
        /// Whether its start tag was handed on.
        var isHandedOn: Bool
    }

    private var stack: [Entry] = []
    private var counts = [Int32](repeating: 0, count: 256)
    /// Start tags beyond the limit whose end tags are still to come.
    private var skipped = [Int32](repeating: 0, count: 256)
    private(set) var flattened = 0

    /// Whether white space counts where the page is.
    var isVerbatim: Bool { counts[Int(Element.pre.rawValue)] > 0 }

    /// Follows a start tag; whether to hand it on.
    mutating func open(_ element: Element, isWanted: Bool) -> Bool {
        closeImplied(by: element)
        guard stack.count < Self.depthLimit else {
            skipped[Int(element.rawValue)] += 1
            flattened += 1
            return false
        }
        stack.append(Entry(element: element, isHandedOn: isWanted))
        counts[Int(element.rawValue)] += 1
        return isWanted
    }

    /// Follows an end tag; whether to hand it on.
    mutating func close(_ element: Element) -> Bool {
        let index = Int(element.rawValue)
        if skipped[index] > 0 {
            skipped[index] -= 1
            return false
        }
        guard counts[index] > 0 else { return element == .p || element == .br }
        if element == .a {
            return closeLink()
        }
        guard let place = place(of: element, stoppingAt: barrier(for: element)) else {
            return false
        }
        let isHandedOn = stack[place].isHandedOn
        pop(to: place)
        return isHandedOn
    }

    /// A link is taken out of the middle: what was opened in it stays open.
    private mutating func closeLink() -> Bool {
        guard let place = stack.lastIndex(where: { $0.element == .a }) else { return false }
        stack.remove(at: place)
        counts[Int(Element.a.rawValue)] -= 1
        return true
    }

    private mutating func closeImplied(by element: Element) {
        if element == .a, counts[Int(Element.a.rawValue)] > 0 {
            _ = closeLink()
        }
        if element.closesParagraph, counts[Int(Element.p.rawValue)] > 0,
            let place = place(of: .p, stoppingAt: Self.paragraphBarriers)
        {
            pop(to: place)
        }
        if element.isListPart {
            closeListPart(element)
        } else if element.isTablePart {
            closeTableParts(element)
        } else if element.isHeading, stack.last?.element.isHeading == true {
            pop(to: stack.count - 1)
        }
    }

    private mutating func closeListPart(_ element: Element) {
        var place = stack.count - 1
        while place >= 0 {
            let open = stack[place].element
            let isSame = element == .li ? open == .li : open == .dd || open == .dt
            if isSame {
                return pop(to: place)
            }
            if open.isSpecial && open != .div && open != .address && open != .p { return }
            place -= 1
        }
    }

    private mutating func closeTableParts(_ element: Element) {
        let closed: ElementSet =
            switch element {
            case .td, .th: [.td, .th, .caption]
            case .tr: [.td, .th, .tr, .caption]
            case .tbody, .thead, .tfoot: [.td, .th, .tr, .tbody, .thead, .tfoot, .caption]
            default: []
            }
        var place = stack.count - 1
        var lowest: Int?
        while place >= 0, stack[place].element != .table {
            if closed.contains(stack[place].element) {
                lowest = place
            }
            place -= 1
        }
        if place >= 0, let lowest {
            pop(to: lowest)
        }
    }

    private static let paragraphBarriers: ElementSet = [.table, .td, .th, .caption, .button]
    private static let elementBarriers: ElementSet = [.table, .td, .th, .caption]

    private func barrier(for element: Element) -> ElementSet {
        if element == .p { return Self.paragraphBarriers }
        return element.isTablePart ? [.table] : Self.elementBarriers
    }

    /// The innermost open element of a kind that an end tag reaches.
    private func place(of element: Element, stoppingAt barriers: ElementSet) -> Int? {
        var place = stack.count - 1
        while place >= 0 {
            let open = stack[place].element
            if open == element { return place }
            if barriers.contains(open) || (!element.isSpecial && open.isSpecial) { return nil }
            place -= 1
        }
        return nil
    }

    private mutating func pop(to place: Int) {
        while stack.count > place {
            counts[Int(stack.removeLast().element.rawValue)] -= 1
        }
    }
}
