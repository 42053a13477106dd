import Testing

/// Mistakes of quotes and special characters, as their author sees them.
@Suite struct QuotingFaultTests {
    @Test(arguments: [
        (
            "a: @b\n",
            """
            f.yaml:1:4: error: Text may not start with '@' unless it is in quotes [yaml/syntax]
              1 | a: @b
                |    ^
              help: Put quotes around the text

            """
        ),
        (
            "a: `b`\n",
            """
            f.yaml:1:4: error: Text may not start with '`' unless it is in quotes [yaml/syntax]
              1 | a: `b`
                |    ^
              help: Put quotes around the text

            """
        ),
        (
            "a: %b\n",
            """
            f.yaml:1:4: error: Text may not start with '%' unless it is in quotes [yaml/syntax]
              1 | a: %b
                |    ^
              help: Put quotes around the text

            """
        ),
        (
            "a: It's fine: really\n",
            """
            f.yaml:1:13: error: Value may not hold ': ' unless it is in quotes [yaml/syntax]
              1 | a: It's fine: really
                |             ^
              After ': ' a value begins, and this one has begun before.
              help: Put quotes around the text

            """
        ),
        (
            "a: text that\n  goes on\n  and: on\n",
            """
            f.yaml:3:6: error: Value may not hold ': ' unless it is in quotes [yaml/syntax]
              3 |   and: on
                |      ^
              After ': ' a value begins, and this one has begun before.
              help: Put quotes around the text

            """
        ),
        (
            "a: \"abc\nb: \"def\"\n",
            """
            f.yaml:1:4: error: Quotation mark is not closed [yaml/syntax]
              1 | a: "abc
                |    ^
              help: Close the quotation

            """
        ),
        (
            "a: 'abc\nb: c\n",
            """
            f.yaml:1:4: error: Quotation mark is not closed [yaml/syntax]
              1 | a: 'abc
                |    ^
              help: Close the quotation

            """
        ),
        (
            "a: \"x\n---\n",
            """
            f.yaml:1:4: error: Quotation mark is not closed [yaml/syntax]
              1 | a: "x
                |    ^
              help: Close the quotation

            """
        ),
        (
            "a: \"C:\\dir\"\n",
            #"""
            f.yaml:1:7: error: Escape '\d' is unknown [yaml/syntax]
              1 | a: "C:\dir"
                |       ^^
              In double quotes a backslash starts an escape.
              help: Use single quotes, or write '\\' for a backslash

            """#
        ),
        (
            "a: \"\\ud83d and \\ude00\"\n",
            #"""
            f.yaml:1:5: error: Escape '\ud83d' names no character [yaml/syntax]
              1 | a: "\ud83d and \ude00"
                |     ^^^^^^
              It is one half of a pair, and the other half is not beside it.
              help: Write the character itself

            """#
        ),
        (
            "a: \"\\xg\"\n",
            #"""
            f.yaml:1:5: error: Escape '\xg"' names no character [yaml/syntax]
              1 | a: "\xg"
                |     ^^^^
              help: Write the character itself

            """#
        ),
        (
            "a: *b*\n",
            """
            f.yaml:1:4: error: After '*' the name of an anchor follows [yaml/syntax]
              1 | a: *b*
                |    ^
              help: Put quotes around text that starts with '*'

            """
        ),
        (
            "a: *.txt\n",
            """
            f.yaml:1:4: error: After '*' the name of an anchor follows [yaml/syntax]
              1 | a: *.txt
                |    ^
              help: Put quotes around text that starts with '*'

            """
        ),
        (
            "a: &\n",
            """
            f.yaml:1:4: error: After '&' the name of an anchor follows [yaml/syntax]
              1 | a: &
                |    ^
              help: Put quotes around text that starts with '&'

            """
        ),
        (
            "a: |x\n",
            """
            f.yaml:1:5: error: After '|' or '>' the text starts on the next line [yaml/syntax]
              1 | a: |x
                |     ^
              help: Put quotes around text that starts with '|' or '>'

            """
        ),
        (
            "a: !<x\n",
            """
            f.yaml:1:7: error: Tag has no meaning here [yaml/syntax]
              1 | a: !<x
                |       ^
              help: Put quotes around text that starts with '!'

            """
        ),
        (
            "a: !e!x b\n",
            """
            f.yaml:1:4: error: Tag has no meaning here [yaml/syntax]
              1 | a: !e!x b
                |    ^
              help: Put quotes around text that starts with '!'

            """
        ),
        (
            "%FOO\na: b\n",
            """
            f.yaml:1:1: error: Line that begins with '%' may only be '%YAML 1.2' [yaml/syntax]
              1 | %FOO
                | ^^^^
              help: Delete the line

            """
        ),
        (
            "%YAML 1.3\n---\na: b\n",
            """
            f.yaml:1:1: error: Line that begins with '%' may only be '%YAML 1.2' [yaml/syntax]
              1 | %YAML 1.3
                | ^^^^^^^^^
              help: Delete the line

            """
        ),
        (
            "a: \"x\" y\n",
            """
            f.yaml:1:8: error: Nothing may follow the value on its line [yaml/syntax]
              1 | a: "x" y
                |        ^
              help: Put quotes around the whole value

            """
        ),
        (
            "a: 'It's'\n",
            """
            f.yaml:1:8: error: Nothing may follow the closing quotation mark [yaml/syntax]
              1 | a: 'It's'
                |        ^
              help: Write '' for an apostrophe between single quotation marks

            """
        ),
        (
            "a: }\n",
            """
            f.yaml:1:4: error: Value may not start with '}' [yaml/syntax]
              1 | a: }
                |    ^
              help: Put quotes around the text

            """
        ),
        (
            "a: ,\n",
            """
            f.yaml:1:4: error: Value may not start with ',' [yaml/syntax]
              1 | a: ,
                |    ^
              help: Put quotes around the text

            """
        ),
        (
            "é🚀漢: \"x\" y\n",
            """
            f.yaml:1:10: error: Nothing may follow the value on its line [yaml/syntax]
              1 | é🚀漢: "x" y
                |            ^
              help: Put quotes around the whole value

            """
        ),
    ])
    func drawsTheMistake(_ text: String, drawn: String) {
        #expect(read(text) == drawn)
    }
}
