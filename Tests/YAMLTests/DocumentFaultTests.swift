import Diagnostics
import Testing
import YAML

/// Faults of a document beyond its syntax, as their author sees them.
@Suite struct DocumentFaultTests {
    @Test(arguments: [
        (
            "",
            """
            f.yaml:1:1: error: File has no content [yaml/empty]
              help: Write its content, or name another file

            """
        ),
        (
            "# only\n",
            """
            f.yaml:1:1: error: File has no content [yaml/empty]
              help: Write its content, or name another file

            """
        ),
        (
            "a: b\n---\nc: d\n",
            """
            f.yaml:2:1: error: File may hold one document; another starts here [yaml/second-document]
              2 | ---
                | ^^^
              help: Put the other document into a file of its own

            """
        ),
        (
            "%TAG ! x\n---\na",
            """
            f.yaml:1:1: error: Line may not begin with '%TAG'; tags have no use here [yaml/tag-directive]
              1 | %TAG ! x
                | ^^^^
              help: Delete the line

            """
        ),
        (
            "a: 1\na: 2\n\"a\": 3\n",
            """
            f.yaml:2:1: error: Key 'a' may be given once [yaml/duplicate-key]
              2 | a: 2
                | ^
              f.yaml:1:1: note: First given here
              1 | a: 1
                | ^

            f.yaml:3:1: error: Key 'a' may be given once [yaml/duplicate-key]
              3 | "a": 3
                | ^^^
              f.yaml:1:1: note: First given here
              1 | a: 1
                | ^

            """
        ),
        (
            "<<: &a {}\n<<: *a\n",
            """
            f.yaml:2:1: error: Key '<<' may be given once [yaml/duplicate-key]
              2 | <<: *a
                | ^^
              f.yaml:1:1: note: First given here
              1 | <<: &a {}
                | ^^

            """
        ),
        (
            "a: &x [*x]\nb: *y\nc: &name 1\nd: *nam\n",
            """
            f.yaml:1:8: error: Alias '*x' stands inside its own anchor [yaml/alias-in-itself]
              1 | a: &x [*x]
                |        ^^
              help: Write out what is meant

            f.yaml:2:4: error: Alias '*y' names no anchor above it [yaml/unknown-alias]
              2 | b: *y
                |    ^^
              help: Put quotes around text that starts with '*'

            f.yaml:4:4: error: Alias '*nam' names no anchor above it; did you mean '*name'? [yaml/unknown-alias]
              4 | d: *nam
                |    ^^^^

            """
        ),
        (
            "{{ x }}: 3",
            """
            f.yaml:1:2: error: Key takes text, not a mapping [yaml/key-not-text]
              1 | {{ x }}: 3
                |  ^^^^^
              help: Put quotes around text that starts with '{' or '['

            """
        ),
        (
            "? [a]\n: b\n",
            """
            f.yaml:1:3: error: Key takes text, not a list [yaml/key-not-text]
              1 | ? [a]
                |   ^^^
              help: Put quotes around text that starts with '{' or '['

            """
        ),
        (
            "~: b\n",
            """
            f.yaml:1:1: error: Key may not be empty [yaml/empty-key]
              1 | ~: b
                | ^
              help: Write a name before the colon, or delete the line

            """
        ),
        (
            "<<: 3\n",
            """
            f.yaml:1:5: error: Merge key '<<' takes a mapping or a list of mappings, not text [yaml/merge]
              1 | <<: 3
                |     ^
              help: Name an anchor: '<<: *name'

            """
        ),
        (
            "<<: [{}, 3]\n",
            """
            f.yaml:1:10: error: Merge key '<<' takes a mapping or a list of mappings, not text [yaml/merge]
              1 | <<: [{}, 3]
                |          ^
              help: Name an anchor: '<<: *name'

            """
        ),
        (
            "a: !foo b\nb: !!int 3\nc: !<tag:yaml.org,2002:set> {}\n",
            """
            f.yaml:1:4: error: Tag '!foo' has no meaning here [yaml/tag]
              1 | a: !foo b
                |    ^^^^^^
              What a value is follows from its key.
              help: Delete the tag, or put quotes around text that starts with '!'

            f.yaml:2:4: error: Tag '!!int' has no meaning here [yaml/tag]
              2 | b: !!int 3
                |    ^^^^^^^
              What a value is follows from its key.
              help: Delete the tag, or put quotes around text that starts with '!'

            f.yaml:3:4: error: Tag '!!set' has no meaning here [yaml/tag]
              3 | c: !<tag:yaml.org,2002:set> {}
                |    ^^^^^^^^^^^^^^^^^^^^^^^^^^
              What a value is follows from its key.
              help: Delete the tag, or put quotes around text that starts with '!'

            """
        ),
        (
            "a: \u{1B}[31m\nb: \u{9B}\nc: \0\nd: \"\\0\"\n",
            #"""
            f.yaml:1:4: error: Text may hold no control character (U+001B) [yaml/control-character]
              1 | a: ⟨U+001B⟩[31m
                |    ^^^^^^^^
              help: Delete the character

            f.yaml:2:4: error: Text may hold no control character (U+009B) [yaml/control-character]
              2 | b: ⟨U+009B⟩
                |    ^^^^^^^^
              help: Delete the character

            f.yaml:3:4: error: Text may hold no NUL character (U+0000) [yaml/control-character]
              3 | c: ⟨U+0000⟩
                |    ^^^^^^^^
              help: Delete the character

            f.yaml:4:4: error: Text may hold no NUL character (U+0000) [yaml/control-character]
              4 | d: "\0"
                |    ^^^^
              help: Delete the character

            """#
        ),
        (
            String(repeating: "\0", count: 11),
            """
            f.yaml:1:1: error: File holds 11 control characters; it does not look like text [yaml/not-text]
              1 | ⟨U+0000⟩⟨U+0000⟩⟨U+0000⟩⟨U+0000⟩⟨U+0000⟩⟨U+0000⟩⟨U+0000⟩⟨U+0000⟩⟨U+0000⟩⟨U+0000⟩⟨U+0000⟩
                | ^^^^^^^^
              help: Save what it says as text, in UTF-8

            """
        ),
    ])
    func drawsEveryFault(_ text: String, drawn: String) {
        #expect(read(text) == drawn)
    }

    @Test(
        arguments: [
            (
                [255, 254, 97, 0],
                """
                f.yaml:1:1: error: File is in UTF-16; YAML is read in UTF-8 alone [yaml/not-utf-8]
                  help: Save the file as UTF-8

                """
            ),
            (
                [97, 0, 58, 0],
                """
                f.yaml:1:1: error: File is in UTF-16; YAML is read in UTF-8 alone [yaml/not-utf-8]
                  help: Save the file as UTF-8

                """
            ),
            (
                [0, 0, 254, 255],
                """
                f.yaml:1:1: error: File is in UTF-32; YAML is read in UTF-8 alone [yaml/not-utf-8]
                  help: Save the file as UTF-8

                """
            ),
            (
                [97, 58, 32, 233, 10, 97, 58, 32, 98],
                """
                f.yaml:1:4: error: Byte 0xE9 does not belong to UTF-8 text [yaml/not-utf-8]
                  1 | a: �
                    |    ^
                  Only the first such byte is shown; the file may be in an older encoding.
                  help: Save the file as UTF-8

                f.yaml:2:1: error: Key 'a' may be given once [yaml/duplicate-key]
                  2 | a: b
                    | ^
                  f.yaml:1:1: note: First given here
                  1 | a: �
                    | ^

                """
            ),
        ] as [([UInt8], String)])
    func drawsWhatIsNoText(_ text: [UInt8], drawn: String) {
        #expect(read(text) == drawn)
    }

    @Test func readsSomeLinesOfAFileAtTheirPlaces() {
        let text = "é---\na: b\nc: d: e\n---\nrest: \u{1}"
        let source = SourceFile(name: "f", text: text)
        let document = YAMLDocument(source, lines: 6..<18)
        #expect(
            document.diagnostics.map { DiagnosticRenderer().line($0) } == [
                "f:3:5: error: Value may not hold ': ' unless it is in quotes [yaml/syntax]"
            ])
    }
}
