import Testing
import TextAnalysis

@Suite struct QuantityTests {
    static let cases = [
        TextCase("They stole $81 million.", "$81 million|8.1e+07|dollar|exact"),
        TextCase(
            "Worth €5bn or 81m dollars.", "€5bn|5e+09|euro|exact",
            "81m dollars|8.1e+07|dollar|exact"),
        TextCase(
            "More than three hundred people died.", "three hundred people|300.0|person|moreThan"),
        TextCase("At least twenty-five fled.", "twenty-five|25.0|-|atLeast"),
        TextCase("Up 5 per cent to 12%.", "5 per cent|5.0|percent|exact", "12%|12.0|percent|exact"),
        TextCase("By 3.5 percentage points.", "3.5 percentage points|3.5|percentage point|exact"),
        TextCase(
            "From 3 to 5 million users.", "3 to 5 million users|3000000.0...5000000.0|user|exact"),
        TextCase("Between 3 and 5 banks.", "3 and 5 banks|3.0...5.0|bank|exact"),
        TextCase("Some 10-15 miles.", "10-15 miles|10.0...15.0|mile|about"),
        TextCase("About 1,234.5 kilometres.", "1,234.5 kilometres|1234.5|kilometer|about"),
        TextCase("Up to 40 km.", "40 km|40.0|kilometer|atMost"),
        TextCase("No more than 7 days.", "7 days|7.0|day|atMost"),
        TextCase("It paid $35 or more.", "$35|35.0|dollar|atLeast"),
        TextCase("Nearly two million voters.", "two million voters|2000000.0|voter|lessThan"),
        TextCase("It took 24 hours.", "24 hours|24.0|hour|exact"),
        TextCase(
            "A dozen eggs, half a million hens.", "A dozen eggs|12.0|egg|exact",
            "half a million hens|500000.0|hen|exact"),
        TextCase(
            "It won by a hundred and fifty votes.", "a hundred and fifty votes|150.0|vote|exact"),
        TextCase("It was Labour 48 per cent.", "48 per cent|48.0|percent|exact"),
        TextCase("It lists 50,000 new jobs.", "50,000 new jobs|50000.0|job|exact"),
        TextCase("A 25-year-old man.", "25-year-old|25.0|year|exact"),
        TextCase("A US$2.5 billion fund.", "US$2.5 billion|2.5e+09|dollar|exact"),
        TextCase("It cost $10-12 million.", "$10-12 million|1e+07...1.2e+07|dollar|exact"),
        TextCase(
            "In all one hundred twenty-three thousand four hundred fifty-six votes.",
            "one hundred twenty-three thousand four hundred fifty-six votes|123456.0|vote|exact"),
        TextCase(
            "Between one hundred and two hundred men.",
            "one hundred and two hundred men|100.0...200.0|man|exact"),
        TextCase(
            "One thousand and two hundred men.", "One thousand and two hundred men|1200.0|man|exact"
        ),
        // What is no quantity.
        TextCase("In 2014 and on 5 June 2020 at 10:30 a.m."),
        TextCase("The Boeing 737 and WannaCry 2.0 at the G20."),
        TextCase("Article 5, page 3 and No. 7."),
        TextCase("The fifth and the 5th time."),
        TextCase("No one said that one of the men left."),
        TextCase("They won 3-1."),
    ]

    @Test(arguments: cases)
    func quantitiesAreRead(example: TextCase) {
        let text = AnalyzedText(example.text)
        let found = text.quantities.map { quantity in
            let value = shown(quantity.value) + (quantity.upper.map { "..." + shown($0) } ?? "")
            return [
                text.string(quantity.range), value, quantity.unit ?? "-", "\(quantity.modifier)",
            ].joined(separator: "|")
        }
        let wanted = example.wanted.map { line in
            let parts = line.split(separator: "|").map(String.init)
            let values = parts[1].split(separator: "...").compactMap { Double($0) }.map(shown)
            return [parts[0], values.joined(separator: "..."), parts[2], parts[3]]
                .joined(separator: "|")
        }
        #expect(found == wanted)
    }

    private func shown(_ value: Double) -> String {
        "\(value)"
    }

    @Test(arguments: ["It cost USD 5 million.", "It cost US$5 million.", "It cost $5m."])
    func aCurrencyMayBeWrittenInLetters(text: String) throws {
        let analysis = AnalyzedText(text)
        let quantity = try #require(analysis.quantities.first)
        #expect(quantity.value == 5_000_000)
        #expect(quantity.unit == "dollar")
        #expect(analysis.names.isEmpty)
    }

    @Test func numbersThatFallAreTwo() {
        let quantities = AnalyzedText("It fell from 40 percent to 30 percent.").quantities
        #expect(quantities.map(\.value) == [40, 30])
        #expect(quantities.allSatisfy { $0.upper == nil })
    }

    @Test(arguments: [
        "Two thirds agreed; two-thirds left.", "The number is 1-800-555-1234.", "It rained.[1]",
        "It was a 50-50 chance.", "It rained on Feb. 4 and 5, 2016.",
    ])
    func codesFractionsAndFootnotesCountNothing(text: String) {
        #expect(AnalyzedText(text).quantities.map(\.value) == [])
    }
}
