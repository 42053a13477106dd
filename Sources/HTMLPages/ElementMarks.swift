/// What an element's tag and attributes say about its content.
struct ElementMark: Sendable {
    /// Why its content is no part of the article, if it says so.
    var part: SitePart?
    /// How sure it is that it holds the article's body; 0 if it says nothing of it.
    var body = 0.0
    var isEmbed = false
    var isCaption = false
    var isComment = false
    var isHidden = false
    var date = DateMark.none
    var standfirst = StandfirstMark.none

    /// Whether it is left out as a box that a page may also put its article into.
    var isBox: Bool {
        switch part {
        case .widget, .hidden, .sidebar, .form, .advertisement, .byline, .tags: true
        default: false
        }
    }
}

/// The marks of all elements of a page.
struct ElementMarks: Sendable {
    private(set) var marks: [ElementMark]

    init(_ tree: PageTree) {
        marks = tree.nodes.indices.map { Self.mark($0, in: tree) }
    }

    subscript(node: Int) -> ElementMark { marks[node] }

    mutating func unmark(_ node: Int) {
        marks[node].part = nil
    }

    private static func mark(_ node: Int, in tree: PageTree) -> ElementMark {
        guard let element = tree.nodes[node].element else { return ElementMark() }
        var mark = ElementMark()
        mark.part = part(of: element)
        mark.isCaption = element == .figcaption || element == .caption
        switch element {
        case .article: mark.body = 2
        case .main: mark.body = 1.5
        default: break
        }
        for attribute in tree.attributes[tree.nodes[node].details] {
            read(attribute.name, tree.page[attribute.value], element, into: &mark)
        }
        if element == .document || element.isHeading || element == .a {
            mark.body = 0
        }
        return mark
    }

    private static func part(of element: Element) -> SitePart? {
        switch element {
        case .nav, .menu: .navigation
        case .footer: .footer
        case .aside: .sidebar
        case .button, .dialog: .widget
        case .form, .fieldset: .form
        default: nil
        }
    }

    private static func read(
        _ name: AttributeName, _ value: ArraySlice<UInt8>, _ element: Element,
        into mark: inout ElementMark
    ) {
        switch name {
        case .hidden, .style, .ariaHidden:
            mark.part = mark.part ?? .hidden
            mark.isHidden = true
        case .role: readRole(value, into: &mark)
        case .itemprop:
            let hasBody = value.elementsEqual("articleBody".utf8)
            mark.body = hasBody ? 4 : mark.body
            if value.elementsEqual("author".utf8) { mark.part = mark.part ?? .byline }
            if value.elementsEqual("caption".utf8) { mark.isCaption = true }
            if value.elementsEqual("comment".utf8) { mark.isComment = true }
            if value.elementsEqual("alternativeHeadline".utf8) { mark.standfirst = .sure }
            if value.elementsEqual("description".utf8) {
                mark.standfirst = max(mark.standfirst, .likely)
            }
        case .class, .id:
            WordScanner.words(value) { word in
                guard let meaning = WordTable.shared[word] else { return }
                if mark.part == nil || mark.part == .byline, let part = meaning.part {
                    mark.part = part
                }
                mark.body = max(mark.body, meaning.body)
                mark.isEmbed = mark.isEmbed || meaning.isEmbed
                mark.isCaption = mark.isCaption || meaning.isCaption
                mark.isComment = mark.isComment || meaning.part == .comments
                mark.date = max(mark.date, meaning.date)
                mark.standfirst = max(mark.standfirst, meaning.standfirst)
            }
        default: break
        }
    }

    private static func readRole(_ value: ArraySlice<UInt8>, into mark: inout ElementMark) {
        switch String(decoding: value, as: UTF8.self).lowercased() {
        case "navigation", "menu", "menubar", "tablist", "search", "banner":
            mark.part = .navigation
        case "complementary": mark.part = .sidebar
        case "contentinfo": mark.part = .footer
        case "dialog", "alertdialog", "alert", "button", "toolbar": mark.part = .widget
        case "main": mark.body = max(mark.body, 1.5)
        case "article": mark.body = max(mark.body, 2)
        default: break
        }
    }
}
