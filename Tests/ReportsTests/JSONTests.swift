import Foundation
import JSON
import Reports
import TestSupport
import Testing

struct JSONTests {
    @Test(arguments: HostileText.samples + (0..<200).map { RandomText(seed: $0).text })
    func stringsComeBackAsTheyWere(text: String) throws {
        let json = ReportFormat.json.write(Invented.everywhere(text, url: text))
        let strings = strings(in: try JSONSerialization.jsonObject(with: Data(json.utf8)))
        #expect(strings.count { Array($0.utf8) == Array(text.utf8) } > 150)
        #expect(!json.unicodeScalars.contains { $0.value < 32 && $0 != "\n" })
    }

    @Test(arguments: [JSONValue.Layout.compact, .indented])
    func membersKeepTheirOrder(layout: JSONValue.Layout) throws {
        let value: JSONValue = [
            "z": 1, "a": [.bool(true), .null, .double(0.25)], "m": [:], "b": [],
        ]
        let text = value.text(layout)
        let keys = text.split(separator: "\"").filter { ["z", "a", "m", "b"].contains($0) }
        #expect(keys == ["z", "a", "m", "b"])
        _ = try JSONSerialization.jsonObject(with: Data(text.utf8))
    }

    @Test
    func compactIsOneLine() {
        let value: JSONValue = ["a": ["b\n", 2], "c": .double(.nan), "d": .double(1e-9)]
        #expect(value.text(.compact) == #"{"a":["b\n",2],"c":null,"d":1e-09}"#)
    }

    @Test
    func indentedIsALineForEachValue() {
        let value: JSONValue = ["a": [1, 2], "b": [:]]
        #expect(value.text(.indented) == "{\n  \"a\": [\n    1,\n    2\n  ],\n  \"b\": {}\n}")
    }

    @Test
    func offsetsLeadToTheQuoteInTheArticle() throws {
        let json = ReportFormat.json.write(Invented.everyVerdict)
        let report = try #require(
            JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any])
        let claims = try #require(report["claims"] as? [[String: Any]])
        let bytes = Array(Invented.file.utf8)
        for claim in claims {
            let start = try #require(claim["start"] as? Int)
            let end = try #require(claim["end"] as? Int)
            #expect(
                String(decoding: bytes[start..<end], as: UTF8.self) == claim["quote"] as? String)
        }
        #expect(claims.count == 6)
    }

    private func strings(in value: Any) -> [String] {
        switch value {
        case let text as String: [text]
        case let values as [Any]: values.flatMap(strings)
        case let object as [String: Any]: object.values.flatMap(strings)
        default: []
        }
    }
}
