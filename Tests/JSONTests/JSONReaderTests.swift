import JSON
import Testing

@Suite struct JSONReaderTests {
    @Test(arguments: [
        (
            #" {"a" : [1, -2.5e1, true, false, null, "x"], "b":{}} "#,
            #"{"a":[1,-25.0,true,false,null,"x"],"b":{}}"#
        ),
        (#""\u00e9\ud83d\ude00\"\\\/\n""#, #""é😀\"\\/\n""#),
        ("0", "0"), ("-0", "0"), ("[]", "[]"), (#""""#, #""""#),
        ("9223372036854775808", "9.223372036854776e+18"),
    ])
    func readsJSON(text: String, written: String) throws {
        #expect(try JSONValue(reading: Array(text.utf8)[...]).text(.compact) == written)
    }

    @Test(arguments: [
        ("", "A value is missing", 0), ("{", "A member's name is missing", 1),
        ("{\"a\" 1}", "A colon is missing", 5), ("[1 2]", "A comma or a closing bracket", 3),
        ("[1,]", "No value begins like this", 3), ("01", "No value begins like this", 0),
        ("1.", "No value begins like this", 0), ("+1", "No value begins like this", 0),
        ("tru", "No value begins like this", 0), ("NaN", "No value begins like this", 0),
        ("1e999", "No value begins like this", 0), ("1 1", "Something follows the value", 2),
        (#"{"a":1,"a":2}"#, "'a' may stand once in an object", 7),
        (#""\ud800""#, "Half a pair stands alone", 1), (#""\u+123""#, "Four hexadecimal digits", 3),
        (#""\x""#, "No such escape is known", 1), ("\"a", "A string has no end", 0),
        (#""a\"#, "A string has no end", 0),
        ("\"\n\"", "A control character stands in a string", 1),
    ])
    func saysWhatIsNoJSON(text: String, message: String, offset: Int) {
        #expect {
            try JSONValue(reading: Array(text.utf8)[...])
        } throws: { error in
            let fault = error as? JSONFault
            return fault?.message.hasPrefix(message) == true && fault?.offset == offset
        }
    }

    @Test func knowsPlacesAndReplacesHalfPairsWhereTold() throws {
        let text = #"x{"a": [1.50, "\ud800"]}"#
        let value = try PlacedJSON(reading: Array(text.utf8)[1...], halfPairs: .replaced)
        guard case .array(let items)? = value["a"]?.value else {
            Issue.record("no list")
            return
        }
        #expect(items.map(\.words) == ["1.50", "\u{FFFD}"])
        #expect(items.map(\.range) == [8..<12, 14..<22])
    }

    @Test func refusesBytesThatAreNoUTF8AndNestingWithoutEnd() {
        #expect(throws: JSONFault.self) { try JSONValue(reading: [0x22, 0xFF, 0x22]) }
        let deep = Array(String(repeating: "[", count: 100_000).utf8)
        #expect(throws: JSONFault.self) { try JSONValue(reading: deep[...]) }
    }
}
