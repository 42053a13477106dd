import Testing

@Suite struct SwiftCodeTests {
    @Test(arguments: [
        ("let a = 1", "let a = 1"),
        ("a // b\nc", "a     \nc"),
        ("a /* b /* c */ d */ e", "a                   e"),
        (#"f("exit(1)") + g"#, #"f("       ") + g"#),
        (#""a\"b" + c"#, #""    " + c"#),
        (#""\(f("x")) y" + c"#, #""  f(" ")   " + c"#),
        ("\"open\nnext", "\"    \nnext"),
        (##"#"a" \(b) \#(c)"# + d"##, ##" "           c "  + d"##),
        ("\"\"\"\n say \"no\"\n \"\"\" + a", "\"  \n         \n \"   + a"),
        ("é(\"é\")", "é(\"  \")"),
        (") a // b", ") a     "),
    ])
    func blanksCommentsAndLiterals(source: String, code: String) {
        #expect(SwiftCode(source).text == code)
    }

    @Test(arguments: [
        ("print(a)", "print(", 1), ("footprint(a)", "print(", 0), ("a.print(b)", "print(", 1),
        ("CalendarDate()", "Date()", 0), ("[Date(), Date()]", "Date()", 2),
        ("a as! B", "as!", 1), ("alias!", "as!", 0), ("stdoutput", "stdout", 0),
        ("Int.random(in: a)", ".random(", 1),
    ])
    func findsWholeWords(text: String, word: String, count: Int) {
        #expect(text.rangesOfWord(word).count == count)
    }
}
