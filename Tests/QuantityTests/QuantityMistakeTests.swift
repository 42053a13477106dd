import CheckerKit
import Quantity
import TestSupport
import Testing

/// The checker from the file to the finding: every mistake is found, and nothing else is one.
@Suite struct QuantityMistakeTests {
    private static let mistakes: [QuantityCase] = [
        .init("Police held 14 suspects: six men, five women and two boys.", "sum-differs"),
        .init("The board has 12 members — seven men and four women.", "sum-differs"),
        .init("The team won 14 medals (five gold, four silver and two bronze).", "sum-differs"),
        .init("She has 1,280 pledged votes and 469 others for a total of 1,849.", "sum-differs"),
        .init("In the vote 55 per cent were for it and 51 per cent against.", "sum-differs"),
        .init("In the vote 55 percent of the members voted yes and 51 percent no.", "sum-differs"),
        .init("Vale won by 9 points (47 to 35).", "margin-differs"),
        .init("The storm killed 30 people, including 45 children.", "part-exceeds-whole"),
        .init("The ban was backed by 16 of the 12 judges.", "part-exceeds-whole"),
        .init("In the vote 30 of the 60 members, or 55 percent, were for it.", "share-differs"),
        .init("Two in five, or 30 per cent, had no heating.", "share-differs"),
        .init("Turnout was 80 per cent (600 of 900 voters).", "share-differs"),
        .init(
            "Profit fell 20% to $4.5 million, or 30 cents a share, from $5.0 million.",
            "change-differs"),
        .init("Shares rose 50 cents, or 4 percent, to $25.50.", "change-differs"),
        .init("Prices fell from $400 to $300, or 33 percent.", "change-differs"),
        .init(
            "Fees rose from $362 million in 2014 to $557 million in 2015, "
                + "an increase of almost $300 million.", "change-differs"),
        .init(
            "The rate rose to 5.5 per cent from 5 per cent, a 0.5 per cent rise.",
            "points-as-percent"),
        .init("Sales rose to $52.4 million from $55.1 million.", "direction-differs"),
        .init("The number halved from 80 boats to 60 boats.", "multiple-differs"),
        .init("Membership tripled to 4,200 members from 2,100 members.", "multiple-differs"),
        .init("Vale leads by four points, 44 percent to 35 percent.", "margin-differs"),
        .init("They lost 90 boats in 30 days, an average of five a day.", "average-differs"),
        .init("He ran 26 miles (52 km).", "conversion-differs"),
        .init("The bear weighs 600 pounds (410 kg).", "conversion-differs"),
        .init("A ticket was £20 ($26).\n\nA room was £100 ($1,300).", "rate-differs"),
    ]

    private static let sound: [QuantityCase] = [
        .init("Police held 13 suspects: six men, five women and two boys."),
        .init("The board has 12 members — five of them women."),
        .init("The ferry carried 12 passengers, seven crew and four dogs."),
        .init("Halden sent 12 soldiers, three tanks and four guns."),
        .init("Some 40 people, seven of them children, were held."),
        .init("They met 12 people: seven men, four women and several children."),
        .init("In the vote 30 of the 60 members, or half, were for it."),
        .init("The party won 30 of the 60 seats with 41 percent of the vote."),
        .init("The party won 30 of the 60 seats, or 41 percent of the vote."),
        .init("About 30 of the 70 members, or 40 percent, were for it."),
        .init("Profit fell 10% to $4.5 million, or 30 cents a share, from $5.0 million."),
        .init("Shares rose 50 cents, or 2 percent, to $25.50."),
        .init(
            "It raised its price to $57.50 a share, or $62.1 million, from $50 a share, "
                + "or $55 million."),
        .init(
            "The deficit was cut from its peak, and the debt grew to $18 trillion "
                + "from $11 trillion."),
        .init("The rate rose to 5.5 per cent from 5 per cent, a 0.5 point rise."),
        .init("The number nearly halved from 80 boats to 45 boats."),
        .init("The number more than doubled from 80 boats to 250 boats."),
        .init("Output will double from 2021 to 2030, reaching 17 units."),
        .init("Vale leads by nine points, 44 percent to 36 percent."),
        .init("Vale won 49.6 per cent of the vote and Brandt 50.4 per cent."),
        .init("Vale won 60 per cent of the vote and Brandt, in 2012, 55 per cent."),
        .init("Vale won by 12 points (47 to 35)."),
        .init("He was up 2 points to 40 percent."),
        .init("They lost 90 boats in 30 days, an average of three a day."),
        .init("He ran 26 miles (42 km)."), .init("The front was 4 miles (6 km) wide."),
        .init("A parcel of 2 pounds (£3) was lost."),
        .init("It took between 10 and 5 minutes."),
        .init("The net rating is minus 6 points (37 percent to 43 percent)."),
        .init("A ticket was £20 ($26).\n\nA room was £100 ($125)."),
        .init("He rose from No. 4 to No. 6."),
        .init("The price rose from $200 to $1.2 million."),
        .init("The price rose from $5 to $1.2 million."),
        .init("The price rose 599,900 percent from $200 to $1.2 million."),
        .init("The bank made 40 loans in 90 days, or 12 per cent."),
        .init("The bank made 40 in 90 days, or 12 per cent."),
        .init("Of those asked 52 per cent asked for a recount and 61 per cent had no trust in it."),
        .init("In the poll 52 per cent were for a recount and 61 per cent against a delay."),
        .init("Vale won 53.9 per cent of the vote and Brandt 61 per cent, each in a district."),
        .init("He walked 14 of the 12 yards."),
    ]

    @Test(arguments: mistakes)
    func findsTheMistakeAndNothingElse(example: QuantityCase) async throws {
        let kind = try #require(example.kind)
        let clashes = try await example.findings().filter { $0.stance == .contradicts }
        #expect(clashes.map(\.kind) == ["quantity/\(kind)"])
    }

    @Test(arguments: sound)
    func findsNothingWhereNothingIsWrong(example: QuantityCase) async throws {
        let clashes = try await example.findings().filter { $0.stance == .contradicts }
        #expect(clashes.map(\.message).isEmpty)
    }

    /// What agrees with "more than a billion" would agree with nearly anything.
    @Test(arguments: [
        "More than 40 of the 80 members, or 60 per cent, were for it.",
        "Of $1 billion, it spent $2 million of its $4 million, or 50 per cent.",
    ])
    func saysNothingOfWhatAgreesWithManyFigures(article: String) async throws {
        #expect(try await QuantityCase(article).findings().isEmpty)
    }

    @Test(arguments: mistakes)
    func showsTheSum(example: QuantityCase) async throws {
        for finding in try await example.findings() {
            let hasSteps = finding.evidence.contains {
                if case .calculation(let steps) = $0 { !steps.isEmpty } else { false }
            }
            #expect(hasSteps)
        }
    }

    @Test(arguments: mistakes)
    func everyKindCanBeLeftOut(example: QuantityCase) async throws {
        let kind = try #require(example.kind)
        let findings = try await example.findings(options: ["leave-out": .words([kind])])
        #expect(!findings.contains { $0.kind == "quantity/\(kind)" })
    }

    /// Whatever the numbers are: worked out they agree, and a third more or less they do not.
    @Test(arguments: 0..<60 as Range<UInt64>)
    func agreesWithWhatIsWorkedOut(seed: UInt64) async throws {
        var random = SeededGenerator(seed: seed)
        let whole = Int.random(in: 40...99, using: &random)
        let part = Int.random(in: 20..<whole, using: &random)
        let percent = (Double(part) * 100 / Double(whole)).rounded()
        let wrong = Bool.random(using: &random) ? percent * 4 / 3 : percent * 2 / 3
        for (share, isRight) in [(percent, true), (wrong.rounded(), false)] {
            let rest = whole - part
            let men = isRight ? part : part + 5
            let sentences = [
                "The plan was backed by \(part) of the \(whole) members, or \(Int(share)) percent.",
                "Membership fell \(100 - Int(share)) percent to \(part) members from \(whole).",
                "The camp held \(whole) people: \(men) men and \(rest) women.",
            ]
            for sentence in sentences where share < 100 {
                let findings = try await QuantityCase(sentence).findings()
                let stances = findings.map(\.stance)
                #expect(stances == [isRight ? .supports : .contradicts], "\(seed): \(sentence)")
            }
        }
    }
}
