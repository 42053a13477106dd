import Diagnostics

/// Builds nodes from events, resolves aliases, and keeps to the limits.
struct Composer {
    private let source: SourceFile
    private let limits: YAMLLimits
    private let faults: DiagnosticCollector
    /// The byte order mark, which libyaml does not count.
    private let offset: Int
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

    private init(_ source: SourceFile, limits: YAMLLimits, faults: DiagnosticCollector) {
        self.source = source
        self.limits = limits
        self.faults = faults
        offset = source.bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 1 : 0
    }

    /// The root of a checked text; `nil` if it has none.
    static func compose(
        _ source: SourceFile, limits: YAMLLimits, faults: DiagnosticCollector
    ) -> Node? {
        var composer = Composer(source, limits: limits, faults: faults)
        return source.bytes.withUnsafeBufferPointer { bytes in
            composer.run(UnsafeBufferPointer(rebasing: bytes[(composer.offset * 3)...]))
        }
    }

    private mutating func run(_ text: UnsafeBufferPointer<UInt8>) -> Node? {
        var previous: ParseEvent?
        do {
            var stream = try EventStream(reading: text)
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
            let reader = SyntaxFaultReader(source: source, offset: offset)
            faults.add(reader.diagnostic(failure, after: previous))
            return nil
        } catch {
            return nil
        }
        if root == nil {
            faults.add(YAMLFaults.emptyFile(source))
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
            let node = Node(scalarValue(event, style), at: place(event))
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
        let place = place(event)
        switch anchors[event.text] {
        case nil:
            let nearest = nearestName(to: event.text, in: anchors.keys.sorted())
            faults.add(YAMLFaults.unknownAlias(event.text, nearest: nearest, at: place))
            return Node(.faulty, at: place)
        case .open:
            faults.add(YAMLFaults.aliasInItself(event.text, at: place))
            return Node(.faulty, at: place)
        case .closed(let node, let size):
            aliasedNodes += size
            guard aliasedNodes <= limits.aliasedNodes else {
                faults.add(YAMLFaults.tooManyAliases(limit: limits.aliasedNodes, at: place))
                throw LimitReached()
            }
            return Node(node.value, at: place)
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
            open[last].entries.add(key, node, faults: faults)
            open[last].key = nil
        } else {
            open[last].key = node
        }
    }

    private func closed(_ collection: Collection, end: ParseEvent) -> Node {
        let start = collection.start
        var whole = place(from: start.start, to: end.end)
        if case .sequenceStart = start.kind {
            if !start.isFlow {
                whole.length = min(whole.length, 1)
            }
            let isAllowed = checkTag(start, standard: "seq")
            return Node(isAllowed ? .sequence(collection.items) : .faulty, at: whole)
        }
        if !start.isFlow, let first = collection.entries.firstKey {
            whole = first
        }
        let entries = collection.entries.finished(faults: faults)
        let isFit = checkTag(start, standard: "map") && !collection.entries.hasKeyThatIsNotText
        return Node(isFit ? .mapping(entries) : .faulty, at: whole)
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
        place(from: event.start, to: event.end)
    }

    private func place(from start: Int, to end: Int) -> Place {
        source.place(fromScalar: start + offset, to: end + offset)
    }
}
