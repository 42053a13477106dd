import Diagnostics
import Testing
import YAML

/// What a reader with a closed vocabulary makes of a mapping.
@Suite struct MappingReaderTests {
    private enum Tier: String, CaseIterable {
        case primary, secondary
    }

    /// Reads every kind of value and says what came out.
    private func check(_ text: String) -> (values: String, faults: String) {
        let source = SourceFile(name: "f.yaml", text: text)
        let (values, faults) = MappingReader.read(YAMLDocument(source), as: "sample") { sample in
            let values: [String?] = [
                sample.required("name")?.text(),
                sample.optional("count")?.integer(in: 0...366).map { "\($0)" },
                sample.optional("share")?.decimal(in: 0...1).map { "\($0)" },
                sample.optional("strict")?.boolean().map { "\($0)" },
                sample.optional("tier")?.choice(Tier.self).map { "\($0)" },
                sample.optional("kinds")?.list { $0.choice(among: ["event", "quote"]) }
                    .map { "\($0)" },
                sample.optional("year")?.value(expected: "a year such as 2016") {
                    $0.utf8.count == 4 ? Int($0) : nil
                }.map { "\($0)" },
                sample.optional("url")?.address(),
                sample.nullable("end")?.text(),
                sample.optional("with")?.mapping("option") { option in
                    option.ignore(["note"])
                    return option.required("key")?.text()
                },
            ]
            return values.map { $0 ?? "-" }.joined(separator: " ")
        }
        let renderer = DiagnosticRenderer()
        return (values ?? "nil", faults.map { renderer.line($0) + "\n" }.joined())
    }

    @Test(arguments: [
        ("name: a", "a - - - - - - - - -"),
        (
            "name: 2016\ncount: 12\nshare: 0.5\nstrict: true\ntier: primary\nkinds: [event, 'quote']\n"
                + "year: '1999'\nurl: https://example.org\nend: b\nwith: {key: k, note: n}",
            "2016 12 0.5 true primary [\"event\", \"quote\"] 1999 https://example.org b k"
        ),
        ("{\"name\": \"null\", \"end\": null}", "null - - - - - - - - -"),
        ("name: a\nend:", "a - - - - - - - - -"),
        ("name: a\nend: ''", "a - - - - - - - - -"),
        ("name: a\nkinds: []\nshare: 1e-2\ncount: 0", "a 0 0.01 - - [] - - - -"),
    ])
    func readsWhatItTakes(text: String, values: String) {
        let read = check(text)
        #expect(read.values == values)
        #expect(read.faults == "")
    }

    @Test(arguments: [
        (
            "nmae: a\nzzz: b\nwith: {}\n",
            """
            f.yaml:1:1: error: Key 'name' is missing from this sample [yaml/missing-key]
            f.yaml:1:1: error: Key 'nmae' is unknown; did you mean 'name'? [yaml/unknown-key]
            f.yaml:2:1: error: Key 'zzz' is unknown [yaml/unknown-key]
            f.yaml:3:7: error: Key 'key' is missing from this option [yaml/missing-key]

            """
        ),
        (
            "name: [a]\ncount: 400\nshare: much\nstrict: yes\ntier: primry\nkinds: event\n",
            """
            f.yaml:1:7: error: 'name' takes text, not a list [yaml/wrong-kind]
            f.yaml:2:8: error: 'count' takes a whole number from 0 to 366, not '400' [yaml/wrong-value]
            f.yaml:3:8: error: 'share' takes a number from 0 to 1, not 'much' [yaml/wrong-value]
            f.yaml:4:9: error: 'strict' takes true or false, not 'yes' [yaml/wrong-value]
            f.yaml:5:7: error: 'tier' takes 'primary' or 'secondary', not 'primry'; did you mean 'primary'? [yaml/wrong-value]
            f.yaml:6:8: error: 'kinds' takes a list, not text [yaml/wrong-kind]

            """
        ),
        (
            "name:\ncount: ''\nstrict: ~\nkinds:\n- event\n- evnt\n- {a: b}\n-\nurl: ftp://x\nwith: a\n",
            """
            f.yaml:1:1: error: 'name' has no value [yaml/no-value]
            f.yaml:2:8: error: 'count' has no value [yaml/no-value]
            f.yaml:3:9: error: 'strict' has no value [yaml/no-value]
            f.yaml:6:3: error: Item of 'kinds' takes 'event' or 'quote', not 'evnt'; did you mean 'event'? [yaml/wrong-value]
            f.yaml:7:3: error: Item of 'kinds' takes 'event' or 'quote', not a mapping [yaml/wrong-kind]
            f.yaml:8:2: error: Item of 'kinds' has no value [yaml/no-value]
            f.yaml:9:6: error: 'url' takes an address such as https://example.org/page, not 'ftp://x' [yaml/wrong-value]
            f.yaml:10:7: error: 'with' takes a mapping, not text [yaml/wrong-kind]

            """
        ),
        (
            "name: a\nname: b\ncount: \"3\"\nshare: .5\nyear: 16\nname2: {{ x }}\nend: {{ x }}\n",
            """
            f.yaml:2:1: error: Key 'name' may be given once [yaml/duplicate-key]
            f.yaml:3:8: error: 'count' takes a whole number from 0 to 366 without quotation marks [yaml/quoted-value]
            f.yaml:4:8: error: 'share' takes a number from 0 to 1, not '.5' [yaml/wrong-value]
            f.yaml:5:7: error: 'year' takes a year such as 2016, not '16' [yaml/wrong-value]
            f.yaml:6:1: error: Key 'name2' is unknown; did you mean 'name'? [yaml/unknown-key]
            f.yaml:6:9: error: Key takes text, not a mapping [yaml/key-not-text]
            f.yaml:7:7: error: Key takes text, not a mapping [yaml/key-not-text]

            """
        ),
        ("- a\n", "f.yaml:1:1: error: Sample takes a mapping, not a list [yaml/wrong-kind]\n"),
        ("", "f.yaml:1:1: error: File has no content [yaml/empty]\n"),
        ("~", "f.yaml:1:1: error: Sample has no value [yaml/no-value]\n"),
    ])
    func reportsAllFaultsAtOnce(text: String, faults: String) {
        #expect(check(text).faults == faults)
    }

    @Test(arguments: [
        "1_000", "0x1F", "010", "+1", "1.5", "1e2", "-x", "9999999999999999999", "-1", "²",
    ])
    func takesWholeNumbersInDigitsAlone(number: String) {
        #expect(check("name: a\ncount: \(number)").faults.contains("takes a whole number"))
    }

    @Test(arguments: [".inf", "nan", "1e999", "0x1p3", "1,5", "00.5", "1e", "0.5.5"])
    func takesDecimalsInDigitsAlone(number: String) {
        #expect(check("name: a\nshare: \(number)").faults.contains("takes a number"))
    }

    @Test func reportsTheFaultsOfAnAliasOnce() {
        let text = "name: a\nkinds: &k [evnt]\nwith: {key: b, note: *k}\ncount: &c x\nshare: *c\n"
        #expect(check(text).faults.split(separator: "\n").count == 3)
    }

    @Test func boundsWhatItReports() {
        let text = "name: a\n" + (0..<50_000).map { "nme\($0): b\n" }.joined()
        let faults = check(text).faults
        #expect(
            faults.hasSuffix("note: Only the first 1,000 faults are shown [diagnostics/too-many]\n")
        )
    }
}
