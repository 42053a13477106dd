import CMarkdown
import Synchronization

/// A tree of cmark-gfm; the only place that owns its memory.
///
/// The tree is walked with cmark's iterator, so nesting costs heap and never stack.
struct MarkdownTree: ~Copyable {
    private let root: OpaquePointer

    /// cmark-gfm keeps a global table of special characters, which parsing with extensions changes.
    private static let parsing = Mutex<Void>(())

    private static let registered: Void = cmark_gfm_core_extensions_ensure_registered()

    /// Tables are quadratic in their columns; none that people write has as many.
    private static let columnLimit = 200

    /// Looking for bare addresses costs 10 µs for each at sign; beyond it they are plain words.
    private static let atSignLimit = 20_000

    /// Parses a stretch of valid UTF-8; `nil` if memory ends.
    init?(_ bytes: ArraySlice<UInt8>) {
        var extensions = ["strikethrough", "tagfilter"]
        if !Self.hasWideLine(bytes) {
            extensions.append("table")
        }
        if bytes.count(where: { $0 == UInt8(ascii: "@") }) <= Self.atSignLimit {
            extensions.append("autolink")
        }
        guard let root = Self.parse(bytes, extensions: extensions) else { return nil }
        self.root = root
    }

    private init(root: OpaquePointer) {
        self.root = root
    }

    deinit {
        cmark_node_free(root)
    }

    /// What a character reference such as `&eacute;` stands for; `nil` if it is none.
    static func decode(reference: ArraySlice<UInt8>) -> [UInt8]? {
        guard let root = parse(reference, extensions: []) else { return nil }
        let tree = MarkdownTree(root: root)
        guard let paragraph = cmark_node_first_child(tree.root),
            let text = cmark_node_first_child(paragraph)
        else { return nil }
        let literal = MarkdownNode(text).literal
        return literal.elementsEqual(reference) ? nil : literal
    }

    private static func parse(
        _ bytes: ArraySlice<UInt8>, extensions: [String]
    ) -> OpaquePointer? {
        _ = registered
        return parsing.withLock { _ in
            guard let parser = cmark_parser_new(CMARK_OPT_DEFAULT) else { return nil }
            defer { cmark_parser_free(parser) }
            for name in extensions {
                if let found = cmark_find_syntax_extension(name) {
                    cmark_parser_attach_syntax_extension(parser, found)
                }
            }
            bytes.withUnsafeBytes { buffer in
                cmark_parser_feed(
                    parser, buffer.assumingMemoryBound(to: CChar.self).baseAddress, buffer.count)
            }
            return cmark_parser_finish(parser)
        }
    }

    private static func hasWideLine(_ bytes: ArraySlice<UInt8>) -> Bool {
        var columns = 0
        for byte in bytes {
            if byte.isLineEnd {
                columns = 0
            } else if byte == UInt8(ascii: "|") {
                columns += 1
                if columns > columnLimit { return true }
            }
        }
        return false
    }

    /// Enters and leaves every node, in the order of the text.
    func walk(_ visit: (_ node: MarkdownNode, _ enters: Bool) -> Void) {
        guard let iterator = cmark_iter_new(root) else { return }
        defer { cmark_iter_free(iterator) }
        while true {
            let event = cmark_iter_next(iterator)
            guard event != CMARK_EVENT_DONE, let node = cmark_iter_get_node(iterator) else {
                return
            }
            visit(MarkdownNode(node), event == CMARK_EVENT_ENTER)
        }
    }
}

/// A node during a walk; it must not outlive the tree.
struct MarkdownNode {
    enum Kind {
        case paragraph, heading, tableCell, tableRow, codeBlock, htmlBlock
        case blockQuote, list, item
        case text, softBreak, lineBreak, code, htmlInline
        case emphasis, strong, strikethrough, link, image
        case other
    }

    private let pointer: OpaquePointer

    init(_ pointer: OpaquePointer) {
        self.pointer = pointer
    }

    var kind: Kind {
        switch cmark_node_get_type(pointer) {
        case CMARK_NODE_PARAGRAPH: .paragraph
        case CMARK_NODE_HEADING: .heading
        case CMARK_NODE_CODE_BLOCK: .codeBlock
        case CMARK_NODE_HTML_BLOCK: .htmlBlock
        case CMARK_NODE_BLOCK_QUOTE: .blockQuote
        case CMARK_NODE_LIST: .list
        case CMARK_NODE_ITEM: .item
        case CMARK_NODE_TEXT: .text
        case CMARK_NODE_SOFTBREAK: .softBreak
        case CMARK_NODE_LINEBREAK: .lineBreak
        case CMARK_NODE_CODE: .code
        case CMARK_NODE_HTML_INLINE: .htmlInline
        case CMARK_NODE_EMPH: .emphasis
        case CMARK_NODE_STRONG: .strong
        case CMARK_NODE_LINK: .link
        case CMARK_NODE_IMAGE: .image
        default: extensionKind
        }
    }

    private var extensionKind: Kind {
        switch cmark_node_get_type_string(pointer).map({ String(cString: $0) }) {
        case "table_cell": .tableCell
        case "table_row", "table_header": .tableRow
        case "strikethrough": .strikethrough
        default: .other
        }
    }

    var headingLevel: Int { Int(cmark_node_get_heading_level(pointer)) }
    /// From 1; 0 if cmark does not say.
    var firstLine: Int { Int(cmark_node_get_start_line(pointer)) }
    /// From 1, in bytes; 0 if cmark does not say.
    var firstColumn: Int { Int(cmark_node_get_start_column(pointer)) }
    var lastLine: Int { Int(cmark_node_get_end_line(pointer)) }

    var literal: [UInt8] { Self.bytes(cmark_node_get_literal(pointer)) }
    var address: String { String(decoding: Self.bytes(cmark_node_get_url(pointer)), as: UTF8.self) }

    private static func bytes(_ string: UnsafePointer<CChar>?) -> [UInt8] {
        guard let string else { return [] }
        var bytes: [UInt8] = []
        var index = 0
        while string[index] != 0 {
            bytes.append(UInt8(bitPattern: string[index]))
            index += 1
        }
        return bytes
    }
}
