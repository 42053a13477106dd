/// References such as `&amp;` and `&#8217;` in the values of attributes.
enum CharacterReferences {
    static func decoded(_ text: String) -> String {
        guard text.utf8.contains(UInt8(ascii: "&")) else { return text }
        var page = ScannedPage()
        page.markup = Array("<span id=\"".utf8)
        page.markup += text.utf8.filter { $0 != UInt8(ascii: "\"") && $0 != 0 }
        page.markup += Array("\">".utf8)
        let tree = TreeBuilder.tree(of: page)
        return tree.nodes.indices.lazy.compactMap { tree.string(.id, of: $0) }.first ?? text
    }
}
