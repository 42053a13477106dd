import Diagnostics
import Testing
import YAML

/// Every fault of the module in full; mistakes of syntax stand in the suites about them.
@Suite struct FaultMessageTests {
    private static let place = Place(file: "f", line: 2, column: 3, length: 1)
    private static let first = Place(file: "f", line: 1, column: 3, length: 1)

    private static let faults = [
        YAMLFaults.tooLarge(SourceFile(name: "f", text: "abcd"), limit: 3),
        YAMLFaults.notUTF8(SourceFile(name: "f", text: ""), encoding: "UTF-16"),
        YAMLFaults.invalidByte(0xE9, at: place),
        YAMLFaults.controlCharacter("\u{1B}", at: place),
        YAMLFaults.notText(controls: 1200, at: place),
        YAMLFaults.emptyFile(SourceFile(name: "f", text: "")),
        YAMLFaults.secondDocument(at: place),
        YAMLFaults.tagDirective(at: place),
        YAMLFaults.tag("!x", at: place),
        YAMLFaults.keyNotText("a list", at: place),
        YAMLFaults.emptyKey(at: place),
        YAMLFaults.duplicateKey("a", at: place, first: first),
        YAMLFaults.mergeNotMapping("a list", at: place),
        YAMLFaults.unknownAlias("nam", nearest: "name", at: place),
        YAMLFaults.unknownAlias("x", nearest: nil, at: place),
        YAMLFaults.aliasInItself("x", at: place),
        YAMLFaults.tooDeep(limit: 512, at: place),
        YAMLFaults.tooManyNodes(limit: 1_000_000, at: place),
        YAMLFaults.tooManyAliases(limit: 100_000, at: place),
        YAMLFaults.unknownKey("sorces", nearest: "sources", known: ["sources"], at: place),
        YAMLFaults.unknownKey("zzz", nearest: nil, known: ["checks", "sources"], at: place),
        YAMLFaults.missingKey("name", of: "person", at: place),
        YAMLFaults.noValue("'name'", at: place),
        YAMLFaults.wrongKind("'name'", expected: "text", kind: "a list", at: place),
        YAMLFaults.duplicateItem("event", of: "Item of 'kinds'", at: place, first: first),
        YAMLFaults.wrongValue(
            "'tier'", expected: "'primary' or 'secondary'", found: "primry", nearest: "primary",
            at: place),
        YAMLFaults.quotedNumber("'count'", expected: "a whole number", found: "3", at: place),
    ]

    @Test func writesEveryMessage() {
        #expect(DiagnosticRenderer().drawing(Self.faults) == Self.messages)
    }

    private static let messages = """
        f:1:1: error: File has 4 bytes; at most 3 are read [yaml/too-large]

        f:1:1: error: File is in UTF-16; YAML is read in UTF-8 alone [yaml/not-utf-8]
          help: Save the file as UTF-8

        f:2:3: error: Byte 0xE9 does not belong to UTF-8 text [yaml/not-utf-8]
          Only the first such byte is shown; the file may be in an older encoding.
          help: Save the file as UTF-8

        f:2:3: error: Text may hold no control character (U+001B) [yaml/control-character]
          help: Delete the character

        f:2:3: error: File holds 1,200 control characters; it does not look like text [yaml/not-text]

        f:1:1: error: File has no content [yaml/empty]

        f:2:3: error: File may hold one document; another starts here [yaml/second-document]
          help: Put the other document into a file of its own

        f:2:3: error: Line may not begin with '%TAG'; tags have no use here [yaml/tag-directive]
          help: Delete the line

        f:2:3: error: Tag '!x' has no meaning here [yaml/tag]
          What a value is follows from its key.
          help: Delete the tag, or put quotes around text that starts with '!'

        f:2:3: error: Key takes text, not a list [yaml/key-not-text]
          help: Put quotes around text that starts with '{' or '['

        f:2:3: error: Key may not be empty [yaml/empty-key]

        f:2:3: error: Key 'a' may be given once [yaml/duplicate-key]
          f:1:3: note: First given here

        f:2:3: error: Merge key '<<' takes a mapping or a list of mappings, not a list [yaml/merge]
          help: Name an anchor: '<<: *name'

        f:2:3: error: Alias '*nam' names no anchor above it; did you mean 'name'? [yaml/unknown-alias]

        f:2:3: error: Alias '*x' names no anchor above it [yaml/unknown-alias]
          help: Put quotes around text that starts with '*'

        f:2:3: error: Alias '*x' stands inside its own anchor [yaml/alias-in-itself]

        f:2:3: error: Lists and mappings may be nested 512 deep at most [yaml/too-deep]

        f:2:3: error: File may hold 1,000,000 values at most [yaml/too-many-values]

        f:2:3: error: Aliases may repeat 100,000 values at most [yaml/too-many-aliases]
          Aliases of aliases multiply; this is where the sum passes the limit.

        f:2:3: error: Key 'sorces' is unknown; did you mean 'sources'? [yaml/unknown-key]

        f:2:3: error: Key 'zzz' is unknown [yaml/unknown-key]
          Known keys: 'checks' and 'sources'.

        f:2:3: error: Key 'name' is missing from this person [yaml/missing-key]
          help: Add 'name:'

        f:2:3: error: 'name' has no value [yaml/no-value]
          help: Give a value, or delete the line

        f:2:3: error: 'name' takes text, not a list [yaml/wrong-kind]

        f:2:3: error: Item of 'kinds' may be given once: 'event' [yaml/duplicate-item]
          f:1:3: note: First given here

        f:2:3: error: 'tier' takes 'primary' or 'secondary', not 'primry'; did you mean 'primary'? [yaml/wrong-value]

        f:2:3: error: 'count' takes a whole number without quotation marks [yaml/quoted-value]
          help: Write 3

        """
}
