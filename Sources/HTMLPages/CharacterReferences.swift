/// References such as `&amp;` and `&#8217;` in the values of attributes.
enum CharacterReferences {
    static func decoded(_ text: String) -> String {
        guard text.utf8.contains(UInt8(ascii: "&")) else { return text }
        var page = ScannedPage()
        // In a text, a lone `<` would begin a tag.
        page.markup = text.utf8.filter { $0 != UInt8(ascii: "<") && $0 != 0 }
        let tree = TreeBuilder.tree(of: page, page: [])
        return String(decoding: tree.characters, as: UTF8.self)
    }
}
