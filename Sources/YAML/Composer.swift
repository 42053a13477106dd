import Diagnostics

/// Builds nodes from events, resolves aliases, and keeps to the limits.
struct Composer {
    private let text: ParserText
    private let limits: YAMLLimits
    private let reading: Reading
    private var open: [Collection] = []
    private var anchors: [String: Anchor] = [:]
    private var nodes = 0
    private var aliasedNodes = 0
    private var root: Node?

    /// Thrown where to go on would break a limit; the fault has been added.
    private struct LimitReached: Error {}

    private enum Anchor {
        case open
        case closed(Node, size: Int)
    }

    private struct Collection {
        var start: ParseEvent
        /// Nodes that were counted before it.
        var sizeBefore: Int
        var items: [Node] = []
        var entries = MappingEntries()
        var key: Node?
    }

    private var faults: DiagnosticCollector { reading.faults }

    private init(_ text: ParserText, limits: YAMLLimits, reading: Reading) {
        self.text = text
        self.limits = limits
        self.reading = reading
    }

    /// The root of a checked text; `nil` if it has none.
    static func compose(limits: YAMLLimits, reading: Reading) -> Node? {
        let text = ParserText(reading.source.bytes, limits: limits)
        var composer = Composer(text, limits: limits, reading: reading)
        return text.withBytes { composer.run($0) }
    }

    private mutating func run(_ bytes: UnsafeBufferPointer<UInt8>) -> Node? {
        var previous: ParseEvent?
        do {
            var stream = try EventStream(reading: bytes)
            while true {
                let event = try stream.next()
                if case .streamEnd = event.kind {
                    break
                }
                if case .documentStart = event.kind, previous != nil {
                    faults.add(YAMLFaults.secondDocument(at: place(event)))
                    return root
                }
                try compose(event)
                previous = event
            }
        } catch let failure as ParseFailure {
            let reader = SyntaxFaultReader(source: reading.source, text: text)
            faults.add(reader.diagnostic(failure, after: previous))
            return nil
        } catch {
            return nil
        }
        if root == nil {
            faults.add(YAMLFaults.emptyFile(reading.source))
        }
        return root
    }

    private mutating func compose(_ event: ParseEvent) throws {
        switch event.kind {
        case .documentStart, .documentEnd, .streamEnd:
            return
        case .alias:
            insert(try resolve(event))
        case .scalar(let style):
            try count(event)
            let node = Node(scalarValue(event, style), at: stretch(event))
            close(event.anchor, node, size: 1)
            insert(node)
        case .sequenceStart, .mappingStart:
            guard open.count < limits.depth else {
                faults.add(YAMLFaults.tooDeep(limit: limits.depth, at: place(event)))
                throw LimitReached()
            }
            let sizeBefore = nodes + aliasedNodes
            try count(event)
            if let anchor = event.anchor {
                anchors[anchor] = .open
            }
            open.append(Collection(start: event, sizeBefore: sizeBefore))
        case .sequenceEnd, .mappingEnd:
            guard let collection = open.popLast() else { return }
            let node = closed(collection, end: event)
            let size = nodes + aliasedNodes - collection.sizeBefore
            close(collection.start.anchor, node, size: size)
            insert(node)
        }
    }

    private mutating func count(_ event: ParseEvent) throws {
        nodes += 1
        guard nodes <= limits.nodes else {
            faults.add(YAMLFaults.tooManyNodes(limit: limits.nodes, at: place(event)))
            throw LimitReached()
        }
    }

    private mutating func close(_ anchor: String?, _ node: Node, size: Int) {
        if let anchor {
            anchors[anchor] = .closed(node, size: size)
        }
    }

    private mutating func resolve(_ event: ParseEvent) throws -> Node {
        let stretch = stretch(event)
        switch anchors[event.text] {
        case nil:
            let nearest = nearestName(to: event.text, in: anchors.keys.sorted())
            faults.add(YAMLFaults.unknownAlias(event.text, nearest: nearest, at: place(event)))
            return Node(.faulty, at: stretch)
        case .open:
            faults.add(YAMLFaults.aliasInItself(event.text, at: place(event)))
            return Node(.faulty, at: stretch)
        case .closed(let node, let size):
            aliasedNodes += size
            guard aliasedNodes <= limits.aliasedNodes else {
                let place = place(event)
                faults.add(YAMLFaults.tooManyAliases(limit: limits.aliasedNodes, at: place))
                throw LimitReached()
            }
            return Node(node.value, at: stretch)
        }
    }

    /// Puts a finished node where it belongs.
    private mutating func insert(_ node: Node) {
        guard let last = open.indices.last else {
            root = node
            return
        }
        if case .sequenceStart = open[last].start.kind {
            open[last].items.append(node)
        } else if let key = open[last].key {
            open[last].entries.add(key, node, reading)
            open[last].key = nil
        } else {
            open[last].key = node
        }
    }

    private func closed(_ collection: Collection, end: ParseEvent) -> Node {
        let start = collection.start
        let whole = stretch(from: start.start, to: end.end)
        if case .sequenceStart = start.kind {
            let dash = Stretch(whole.start, min(whole.end, whole.start + 1))
            let isAllowed = checkTag(start, standard: "seq")
            return Node(
                isAllowed ? .sequence(collection.items) : .faulty,
                at: start.isFlow ? whole : dash)
        }
        let entries = collection.entries.finished(reading)
        let isFit = checkTag(start, standard: "map") && !collection.entries.hasKeyThatIsNotText
        return Node(
            isFit ? .mapping(entries) : .faulty,
            at: start.isFlow ? whole : collection.entries.firstKey ?? whole)
    }

    private func scalarValue(_ event: ParseEvent, _ style: ScalarStyle) -> Node.Value {
        guard checkTag(event, standard: "str") else { return .faulty }
        if event.text.utf8.contains(0) {
            faults.add(YAMLFaults.controlCharacter("\0", at: place(event)))
            return .faulty
        }
        // The tag says what quotes say.
        let isTagged = event.tag?.hasPrefix("tag:") ?? false
        return .scalar(event.text, isTagged && style == .plain ? .doubleQuoted : style)
    }

    private func checkTag(_ event: ParseEvent, standard: String) -> Bool {
        guard let tag = event.tag, tag != "!", tag != "tag:yaml.org,2002:" + standard else {
            return true
        }
        faults.add(YAMLFaults.tag(tag, at: place(event)))
        return false
    }

    private func place(_ event: ParseEvent) -> Place {
        reading.place(stretch(event))
    }

    private func stretch(_ event: ParseEvent) -> Stretch {
        stretch(from: event.start, to: event.end)
    }

    private func stretch(from start: Int, to end: Int) -> Stretch {
        Stretch(text.scalarInFile(start), text.scalarInFile(end))
    }
}
