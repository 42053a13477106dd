package import Diagnostics

/// What can be at fault with a file as YAML.
package enum YAMLFaults {
    package static func tooLarge(_ source: SourceFile, limit: Int) -> Diagnostic {
        Diagnostic(
            "yaml/too-large",
            "File has \(grouped(source.bytes.count)) bytes; at most \(grouped(limit)) are read",
            at: Place(wholeFile: source.name), suggestions: ["Leave out what is not needed"])
    }

    package static func notUTF8(_ source: SourceFile, encoding: String) -> Diagnostic {
        Diagnostic(
            "yaml/not-utf-8", "File is in \(encoding); YAML is read in UTF-8 alone",
            at: Place(wholeFile: source.name), suggestions: ["Save the file as UTF-8"])
    }

    package static func invalidByte(_ byte: UInt8, at place: Place) -> Diagnostic {
        Diagnostic(
            "yaml/not-utf-8",
            "Byte 0x\(String(byte, radix: 16, uppercase: true)) does not belong to UTF-8 text",
            explanation: "Only the first such byte is shown; the file may be in an older encoding.",
            at: place, suggestions: ["Save the file as UTF-8"])
    }

    package static func controlCharacter(_ scalar: Unicode.Scalar, at place: Place) -> Diagnostic {
        let digits = String(scalar.value, radix: 16, uppercase: true)
        let code = String(repeating: "0", count: max(0, 4 - digits.count)) + digits
        let name = scalar == "\0" ? "NUL character" : "control character"
        return Diagnostic(
            "yaml/control-character", "Text may hold no \(name) (U+\(code))", at: place,
            suggestions: ["Delete the character"])
    }

    package static func notText(controls: Int, at place: Place) -> Diagnostic {
        Diagnostic(
            "yaml/not-text",
            "File holds \(grouped(controls)) control "
                + "\(controls == 1 ? "character" : "characters"); it does not look like text",
            at: place, suggestions: ["Save what it says as text, in UTF-8"])
    }

    package static func emptyFile(_ source: SourceFile) -> Diagnostic {
        Diagnostic(
            "yaml/empty", "File has no content", at: Place(wholeFile: source.name),
            suggestions: ["Write its content, or name another file"])
    }

    package static func secondDocument(at place: Place) -> Diagnostic {
        Diagnostic(
            "yaml/second-document", "File may hold one document; another starts here", at: place,
            suggestions: ["Put the other document into a file of its own"])
    }

    package static func tagDirective(at place: Place) -> Diagnostic {
        Diagnostic(
            "yaml/tag-directive", "Line may not begin with '%TAG'; tags have no use here",
            at: place, suggestions: ["Delete the line"])
    }

    package static func tag(_ tag: String, at place: Place) -> Diagnostic {
        let standard = "tag:yaml.org,2002:"
        let shown = tag.hasPrefix(standard) ? "!!" + tag.dropFirst(standard.count) : tag
        return Diagnostic(
            "yaml/tag", "Tag \(quoted(shown)) has no meaning here",
            explanation: "What a value is follows from its key.", at: place,
            suggestions: ["Delete the tag, or put quotes around text that starts with '!'"])
    }

    /// `kind` with its article: "a list".
    package static func keyNotText(_ kind: String, at place: Place) -> Diagnostic {
        Diagnostic(
            "yaml/key-not-text", "Key takes text, not \(kind)", at: place,
            suggestions: ["Put quotes around text that starts with '{' or '['"])
    }

    package static func emptyKey(at place: Place) -> Diagnostic {
        Diagnostic(
            "yaml/empty-key", "Key may not be empty", at: place,
            suggestions: ["Write a name before the colon, or delete the line"])
    }

    package static func duplicateKey(_ key: String, at place: Place, first: Place) -> Diagnostic {
        Diagnostic(
            "yaml/duplicate-key", "Key \(quoted(key)) may be given once", at: place,
            notes: [.init("First given here", at: first)])
    }

    package static func mergeNotMapping(_ kind: String, at place: Place) -> Diagnostic {
        Diagnostic(
            "yaml/merge", "Merge key '<<' takes a mapping or a list of mappings, not \(kind)",
            at: place, suggestions: ["Name an anchor: '<<: *name'"])
    }

    package static func unknownAlias(
        _ name: String, nearest: String?, at place: Place
    ) -> Diagnostic {
        Diagnostic(
            "yaml/unknown-alias",
            "Alias \(quoted("*" + name)) names no anchor above it"
                + meant(nearest.map { "*" + $0 }), at: place,
            suggestions: nearest == nil
                ? ["Put quotes around text that starts with '*'"] : [])
    }

    package static func aliasInItself(_ name: String, at place: Place) -> Diagnostic {
        Diagnostic(
            "yaml/alias-in-itself", "Alias \(quoted("*" + name)) stands inside its own anchor",
            at: place, suggestions: ["Write out what is meant"])
    }

    package static func tooDeep(limit: Int, at place: Place) -> Diagnostic {
        Diagnostic(
            "yaml/too-deep", "Lists and mappings may be nested \(grouped(limit)) deep at most",
            at: place, suggestions: ["Leave out some of the levels"])
    }

    package static func tooManyNodes(limit: Int, at place: Place) -> Diagnostic {
        Diagnostic(
            "yaml/too-many-values", "File may hold \(grouped(limit)) values at most", at: place,
            suggestions: ["Leave out what is not needed"])
    }

    package static func tooManyAliases(limit: Int, at place: Place) -> Diagnostic {
        Diagnostic(
            "yaml/too-many-aliases", "Aliases may repeat \(grouped(limit)) values at most",
            explanation: "Aliases of aliases multiply; this is where the sum passes the limit.",
            at: place, suggestions: ["Write out what some of them stand for, or leave them out"])
    }

    /// `near` is the second place: where the collection starts, or where its end was missed.
    static func syntax(_ fault: SyntaxFault, at place: Place, near: Place?) -> Diagnostic {
        let words = fault.words
        return Diagnostic(
            "yaml/syntax", words.summary, explanation: words.explanation, at: place,
            notes: near.flatMap { near in words.note.map { [.init($0, at: near)] } } ?? [],
            suggestions: words.suggestion.map { [$0] } ?? [])
    }

    /// The known keys are named if none is near.
    package static func unknownKey(
        _ key: String, nearest: String?, known: [String], at place: Place
    ) -> Diagnostic {
        Diagnostic(
            "yaml/unknown-key", "Key \(quoted(key)) is unknown" + meant(nearest),
            explanation: nearest == nil && !known.isEmpty
                ? "Known keys: \(quotedList(known, "and"))." : nil, at: place)
    }

    /// `owner` in the singular: "person".
    package static func missingKey(_ key: String, of owner: String, at place: Place) -> Diagnostic {
        Diagnostic(
            "yaml/missing-key", "Key \(quoted(key)) is missing from this \(owner)", at: place,
            suggestions: ["Add '\(key):'"])
    }

    package static func noValue(_ label: String, at place: Place) -> Diagnostic {
        Diagnostic(
            "yaml/no-value", "\(label) has no value", at: place,
            suggestions: ["Give a value, or delete the line"])
    }

    /// `expected` and `kind` with their articles: "a list".
    package static func wrongKind(
        _ label: String, expected: String, kind: String, example: String? = nil, at place: Place
    ) -> Diagnostic {
        Diagnostic(
            "yaml/wrong-kind", "\(label) takes \(expected), not \(kind)", at: place,
            suggestions: example.map { ["Write '\($0)'"] } ?? [])
    }

    /// `label` as messages begin: "Item of 'kinds'".
    package static func duplicateItem(
        _ item: String, of label: String, at place: Place, first: Place
    ) -> Diagnostic {
        Diagnostic(
            "yaml/duplicate-item", "\(label) may be given once: \(quoted(item))", at: place,
            notes: [.init("First given here", at: first)])
    }

    package static func wrongValue(
        _ label: String, expected: String, found: String, nearest: String? = nil, at place: Place
    ) -> Diagnostic {
        Diagnostic(
            "yaml/wrong-value",
            "\(label) takes \(expected), not \(quoted(found))" + meant(nearest), at: place)
    }

    /// `flaw` as a statement: "April 1931 has 30 days".
    package static func impossibleValue(
        _ label: String, found: String, _ flaw: String, at place: Place
    ) -> Diagnostic {
        Diagnostic(
            "yaml/impossible-value", "\(label) may not be \(quoted(found)): \(flaw)", at: place,
            suggestions: ["Correct the date"])
    }

    package static func quotedNumber(
        _ label: String, expected: String, found: String, at place: Place
    ) -> Diagnostic {
        Diagnostic(
            "yaml/quoted-value", "\(label) takes \(expected) without quotation marks", at: place,
            suggestions: ["Write \(found)"])
    }

    static func meant(_ nearest: String?) -> String {
        nearest.map { "; did you mean \(quoted($0))?" } ?? ""
    }
}
