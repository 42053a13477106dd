import Testing

/// Documents without fault, as the nodes they are.
@Suite struct NodeTests {
    @Test(arguments: [
        (
            "a: b\nc: [1, 'x']\nd:\n  - e\n  - f: g\nh: |\n  text\n",
            """
            mapping @1:1+1
              a @1:1: plain "b" @1:4+1
              c @2:1: list @2:4+8
                  - plain "1" @2:5+1
                  - single-quoted "x" @2:8+3
              d @3:1: list @4:3+1
                  - plain "e" @4:5+1
                  - mapping @5:5+1
                      f @5:5: plain "g" @5:8+1
              h @6:1: literal "text\\n" @6:4+1

            """
        ),
        ("foo:bar\n", "plain \"foo:bar\" @1:1+7\n"),
        ("a: no\n", "mapping @1:1+1\n  a @1:1: plain \"no\" @1:4+2\n"),
        ("a:\n", "mapping @1:1+1\n  a @1:1: plain \"\" @1:3+0\n"),
        ("a: !!str 3\n", "mapping @1:1+1\n  a @1:1: double-quoted \"3\" @1:4+7\n"),
        ("%YAML 1.2\n---\na: b\n...\n", "mapping @3:1+1\n  a @3:1: plain \"b\" @3:4+1\n"),
        ("\u{FEFF}a: b", "mapping @1:1+1\n  a @1:1: plain \"b\" @1:4+1\n"),
        (
            "é: 🚀\r\nb: c",
            "mapping @1:1+1\n  é @1:1: plain \"🚀\" @1:4+1\n  b @2:1: plain \"c\" @2:4+1\n"
        ),
        ("# \u{2028}\na: b", "mapping @2:1+1\n  a @2:1: plain \"b\" @2:4+1\n"),
    ])
    func keepsTextAndPlaces(text: String, nodes: String) {
        #expect(read(text) == nodes)
    }

    @Test(arguments: [
        (
            "base: &b\n  x: 1\n  y: 2\nd:\n  <<: *b\n  y: 3\n",
            """
            mapping @1:1+4
              base @1:1: mapping @2:3+1
                  x @2:3: plain "1" @2:6+1
                  y @3:3: plain "2" @3:6+1
              d @4:1: mapping @5:3+2
                  y @6:3: plain "3" @6:6+1
                  x @2:3: plain "1" @2:6+1

            """
        ),
        (
            "- &a {x: 1}\n- &b {x: 2, z: 3}\n- {<<: [*b, *a]}\n- *a\n",
            """
            list @1:1+1
              - mapping @1:3+9
                  x @1:7: plain "1" @1:10+1
              - mapping @2:3+15
                  x @2:7: plain "2" @2:10+1
                  z @2:13: plain "3" @2:16+1
              - mapping @3:3+14
                  x @2:7: plain "2" @2:10+1
                  z @2:13: plain "3" @2:16+1
              - mapping @4:3+2
                  x @1:7: plain "1" @1:10+1

            """
        ),
        ("{\"<<\": 1}", "mapping @1:1+9\n  << @1:2: plain \"1\" @1:8+1\n"),
        (
            "[&a x, &a y, *a]",
            "list @1:1+16\n  - plain \"x\" @1:2+4\n  - plain \"y\" @1:8+4\n  - plain \"y\" @1:14+2\n"
        ),
    ])
    func resolvesAnchorsAndMergeKeys(text: String, nodes: String) {
        #expect(read(text) == nodes)
    }

    @Test func readsJSONAsItIs() {
        #expect(
            read("{\"a\\/b\": \"c\",\n\t\"d\": null}")
                == """
                mapping @1:1+13
                  a/b @1:2: double-quoted "c" @1:10+3
                  d @2:2: plain "null" @2:7+4

                """)
    }

    @Test func findsKeysOfLargeMappings() {
        let keys = (0..<40).map { "k\($0): \($0)\n" }.joined()
        #expect(!read(keys).contains("error"))
        #expect(read(keys + "k3: x\n").contains("error: Key 'k3' may be given once"))
        #expect(read(keys + "k39: x\n").contains("error: Key 'k39' may be given once"))
    }
}
