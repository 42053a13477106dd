import Diagnostics
import Testing
import YAML

/// What a reader with a closed vocabulary makes of a mapping.
@Suite struct MappingReaderTests {
    private enum Tier: String, CaseIterable {
        case primary, secondary
    }

    /// Every kind of value, as what came out in words.
    private static let sample = ValueForm.mapping(
        "sample",
        Field("name", .text, .required, help: ""),
        Field("count", .integer(in: 0...366), help: ""),
        Field("share", .decimal(in: 0...1), help: ""),
        Field("tier", .choice(Tier.self), help: ""),
        Field("kinds", .list(of: .word(["event", "quote"])), help: ""),
        Field("places", .list(ofDistinct: .word(["here", "there"])), help: ""),
        Field("year", year, help: ""),
        Field("url", .address, help: ""),
        Field("end", .text, .nullable, help: ""),
        Field("with", option, help: "")
    ) { _, name, count, share, tier, kinds, places, year, url, end, option in
        let values: [String?] = [
            name, count.map { "\($0)" }, share.map { "\($0)" }, tier.map { "\($0)" },
            kinds.map { "\($0)" }, places.map { "\($0)" }, year.map { "\($0)" }, url, end, option,
        ]
        return values.map { $0 ?? "-" }.joined(separator: " ")
    }

    private static let year = ValueForm.parsed(expected: "a year such as 2016", shape: .text) {
        $0.utf8.count == 4 ? Int($0) : nil
    }

    private static let option = ValueForm.mapping(
        "option", Field("key", .text, .required, help: ""),
        ignoring: [IgnoredKey("note", reason: "")]
    ) { _, key in key }

    /// Reads a sample and says what came out.
    private func check(_ text: String) -> (values: String, faults: String) {
        let document = YAMLDocument(SourceFile(name: "f.yaml", text: text))
        let (values, faults) = document.read(as: "sample", Self.sample)
        let renderer = DiagnosticRenderer()
        return (values ?? "nil", faults.map { renderer.line($0) + "\n" }.joined())
    }

    @Test(arguments: [
        ("name: a", "a - - - - - - - - -"),
        (
            "name: 2016\ncount: 12\nshare: 0.5\ntier: primary\nkinds: [event, 'quote']\n"
                + "places: [there]\nyear: '1999'\nurl: https://example.org\nend: b\n"
                + "with: {key: k, note: n}",
            "2016 12 0.5 primary [\"event\", \"quote\"] [\"there\"] 1999 https://example.org b k"
        ),
        ("{\"name\": \"null\", \"end\": null}", "null - - - - - - - - -"),
        ("name: a\nend:", "a - - - - - - - - -"),
        ("name: a\nend: ''", "a - - - - - - - - -"),
        ("name: a\nkinds: []\nshare: 1e-2\ncount: 0", "a 0 0.01 - [] - - - - -"),
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
            "name: [a]\ncount: 400\nshare: much\nplaces: [here, there, here]\ntier: primry\nkinds: event\n",
            """
            f.yaml:1:7: error: 'name' takes text, not a list [yaml/wrong-kind]
            f.yaml:2:8: error: 'count' takes a whole number from 0 to 366, not '400' [yaml/wrong-value]
            f.yaml:3:8: error: 'share' takes a number from 0 to 1, not 'much' [yaml/wrong-value]
            f.yaml:4:23: error: Item of 'places' may be given once: 'here' [yaml/duplicate-item]
            f.yaml:5:7: error: 'tier' takes 'primary' or 'secondary', not 'primry'; did you mean 'primary'? [yaml/wrong-value]
            f.yaml:6:8: error: 'kinds' takes a list, not text [yaml/wrong-kind]

            """
        ),
        (
            "name:\ncount: ''\nplaces: ~\nkinds:\n- event\n- evnt\n- {a: b}\n-\nurl: ftp://x\nwith: a\n",
            """
            f.yaml:1:1: error: 'name' has no value [yaml/no-value]
            f.yaml:2:8: error: 'count' has no value [yaml/no-value]
            f.yaml:3:9: error: 'places' has no value [yaml/no-value]
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
