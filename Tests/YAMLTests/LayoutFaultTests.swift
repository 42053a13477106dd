import Testing

/// Mistakes of lines and brackets, as their author sees them.
@Suite struct LayoutFaultTests {
    @Test(arguments: [
        (
            "a:\n\tb: c\n",
            """
            f.yaml:2:1: error: Indentation takes spaces, not tabs [yaml/syntax]
              2 |     b: c
                | ^^^^
              help: Replace the tab by spaces

            """
        ),
        (
            "a:\n\t- b\n",
            """
            f.yaml:2:1: error: Indentation takes spaces, not tabs [yaml/syntax]
              2 |     - b
                | ^^^^
              help: Replace the tab by spaces

            """
        ),
        (
            "a: |\n  x\n\ty\n",
            """
            f.yaml:3:1: error: Indentation takes spaces, not tabs [yaml/syntax]
              3 |     y
                | ^^^^
              help: Replace the tab by spaces

            """
        ),
        (
            "a: - b\n",
            """
            f.yaml:1:4: error: List item starts on a line of its own [yaml/syntax]
              1 | a: - b
                |    ^
              help: Put '- ' on the next line, or put quotes around the text

            """
        ),
        (
            "a: b\n  c: d\n",
            """
            f.yaml:2:3: error: Key may not be indented below a key that has a value [yaml/syntax]
              2 |   c: d
                |   ^
              f.yaml:1:1: note: The value is here
              1 | a: b
                | ^^^^
              help: Mend the indentation, or put quotes around text that goes on

            """
        ),
        (
            "a\nb: c\n",
            """
            f.yaml:1:1: error: Colon is missing after this key [yaml/syntax]
              1 | a
                | ^
              help: Write 'key: value'

            """
        ),
        (
            "a:\n  b\n  c: d\n",
            """
            f.yaml:2:3: error: Colon is missing after this key [yaml/syntax]
              2 |   b
                |   ^
              help: Write 'key: value'

            """
        ),
        (
            "a: b\nsummary  \nc: d\n",
            """
            f.yaml:2:1: error: Colon is missing after this key [yaml/syntax]
              2 | summary  
                | ^^^^^^^
              help: Write 'key: value'

            """
        ),
        (
            "a: [b, c\nd: e\n",
            """
            f.yaml:1:4: error: Bracket '[' is not closed [yaml/syntax]
              1 | a: [b, c
                |    ^
              f.yaml:2:2: note: Its end was missed here
              2 | d: e
                |  ^
              help: Add ']'

            """
        ),
        (
            "a: {b: c\nd: e\n",
            """
            f.yaml:1:4: error: Bracket '{' is not closed [yaml/syntax]
              1 | a: {b: c
                |    ^
              f.yaml:2:2: note: Its end was missed here
              2 | d: e
                |  ^
              help: Add '}'

            """
        ),
        (
            "a: [b",
            """
            f.yaml:1:4: error: Bracket '[' is not closed [yaml/syntax]
              1 | a: [b
                |    ^
              f.yaml:1:6: note: Its end was missed here
              1 | a: [b
                |      ^
              help: Add ']'

            """
        ),
        (
            "a: {b: 1 c: 2}\n",
            """
            f.yaml:1:11: error: Comma or closing bracket is missing before this [yaml/syntax]
              1 | a: {b: 1 c: 2}
                |           ^
              help: Put a comma between two values in brackets

            """
        ),
        (
            "a: [b, c]]\n",
            """
            f.yaml:1:10: error: Bracket ']' closes nothing [yaml/syntax]
              1 | a: [b, c]]
                |          ^
              help: Delete the bracket

            """
        ),
        (
            "  a: 1\n b: 2\n",
            """
            f.yaml:2:2: error: Nothing may follow the end of the document [yaml/syntax]
              2 |  b: 2
                |  ^
              help: Mend the indentation, or delete what follows

            """
        ),
        (
            "a:\n  - b\n c\n",
            """
            f.yaml:3:2: error: Key must stand below the first key of its mapping [yaml/syntax]
              3 |  c
                |  ^
              f.yaml:1:1: note: The mapping starts here
              1 | a:
                | ^
              help: Mend the indentation

            """
        ),
        (
            "a:\n  - b\n  c: d\n",
            """
            f.yaml:3:3: error: Key in a list must stand in one of its items [yaml/syntax]
              3 |   c: d
                |   ^
              f.yaml:2:3: note: The list starts here
              2 |   - b
                |   ^
              help: Indent it as far as the first key of its item, or write '- ' before it

            """
        ),
        (
            ": b\n",
            """
            f.yaml:1:1: error: Key may not be empty [yaml/syntax]
              1 | : b
                | ^
              help: Write a name before the colon, or delete the line

            """
        ),
        (
            "a: b\n...\nc: d\n",
            """
            f.yaml:3:1: error: Nothing may follow the end of the document [yaml/syntax]
              3 | c: d
                | ^
              help: Mend the indentation, or delete what follows

            """
        ),
    ])
    func drawsTheMistake(_ text: String, drawn: String) {
        #expect(read(text) == drawn)
    }
}
