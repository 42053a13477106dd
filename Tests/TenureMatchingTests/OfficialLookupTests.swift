import ClaimModel
import NameMatching
import OfficeMentions
import TenureMatching
import Testing
import TextAnalysis

/// What a small register says of officials as news names them.
@Suite struct OfficialLookupTests {
    struct Case: CustomTestStringConvertible, Sendable {
        let published: String
        let text: String
        let stance: Stance

        init(_ published: String, _ text: String, _ stance: Stance) {
            self.published = published
            self.text = text
            self.stance = stance
        }

        var testDescription: String { "\(published): \(text)" }
    }

    static let register = ListedOfficials([
        ("vale", "Anna Vale", "Secretary of Defence", "United States", "2011-07-01", "2013-02-27"),
        (
            "storm", "Carl Storm", "Secretary of Defence", "United States", "2013-02-27",
            "2015-02-17"
        ),
        ("storm", "Carl Storm", "Director of the CIA", "United States", "2009-02-13", "2011-06-30"),
        ("reed", "Ruth Reed", "Director of the CIA", "United States", "2011-07-01", "2016-01-20"),
        (
            "hill", "John R. Hill, Jr.", "Attorney General", "United States", "2010-01-01",
            "2016-01-01"
        ),
        ("hill-2", "John Hill", "Attorney General", "United States", "2005-01-01", "2009-12-31"),
        (
            "moss", "Edith Moss, Baroness Moss", "Chancellor of the Exchequer", "United Kingdom",
            "2010-05-11", "2016-07-13"
        ),
        (
            "bond", "Piers Ashdown-Bond", "Chancellor of the Exchequer", "United Kingdom",
            "2016-07-13", ""
        ),
        ("kohl", "Karin Kohl", "Chancellor", "Germany", "2009-10-01", "2017-10-01"),
        (
            "park", "Rosa Park", "Secretary of State for Foreign and Commonwealth Affairs",
            "United Kingdom", "2010-05-12", "2014-07-14"
        ),
        ("brief", "Otto Brief", "Attorney General", "United States", "2016-01-01", "2016-05-01"),
    ])

    @Test(arguments: [
        Case("2012-05-01", "Defense Secretary Anna Vale spoke.", .supports),
        Case("2012-05-01", "Anna Vale, the U.S. defense secretary, spoke.", .supports),
        Case("2012-05-01", "The secretary of defense, Anna Vale, spoke.", .supports),
        Case("2012-05-01", "Pentagon chief Anna Vale spoke.", .supports),
        Case("2012-05-01", "Secretary Anna Vale spoke.", .supports),
        Case("2014-05-01", "Defense Secretary Anna Vale spoke.", .contradicts),
        Case("2014-05-01", "Former Defense Secretary Anna Vale spoke.", .supports),
        Case("2012-05-01", "Former Defense Secretary Anna Vale spoke.", .contradicts),
        Case("2014-05-01", "It went to Anna Vale, then defense secretary.", .supports),
        Case("2014-05-01", "Anna Vale, who was defense secretary at the time, spoke.", .supports),
        Case("2013-02-27", "Defense Secretary Anna Vale spoke.", .supports),
        Case("2013-02-28", "Defense Secretary Anna Vale spoke.", .contradicts),
        Case("2011-06-20", "Defense secretary-designate Anna Vale spoke.", .supports),
        Case("2012-06-20", "Defense secretary-designate Anna Vale spoke.", .contradicts),
        Case("2012-05-01", "CIA Director Anna Vale spoke.", .contradicts),
        Case("2012-05-01", "Deputy Defense Secretary Anna Vale spoke.", .neutral),
        Case("2012-05-01", "British Defence Secretary Anna Vale spoke.", .neutral),
        Case(
            "2010-05-01", "CIA director Carl Storm and Attorney General John R. Hill met.",
            .supports),
        Case("2012-05-01", "Defense Secretary Peregrine Voss spoke.", .neutral),
        Case("2012-05-01", "Vale, the chief economist at Barclays, spoke.", .neutral),
        Case("2012-05-01", "The British chancellor, Edith Moss, spoke.", .supports),
        Case("2018-05-01", "Chancellor Piers Ashdown-Bond spoke.", .supports),
        Case("2012-05-01", "Chancellor Karin Kohl spoke.", .supports),
        Case("2012-05-01", "Foreign Secretary Rosa Park spoke.", .supports),
        Case("2012-05-01", "Attorney General John Hill spoke.", .supports),
        Case("2008-05-01", "Attorney General John Hill spoke.", .supports),
        Case("2016-03-01", "Acting Attorney General Otto Brief spoke.", .supports),
        Case("2012-05-01", "Acting Defense Secretary Anna Vale spoke.", .neutral),
        Case("2024-05-01", "Chancellor Piers Ashdown-Bond spoke.", .neutral),
        Case(
            "2014-05-01", "When Defense Secretary Anna Vale came in 2012, it rained.", .supports),
        Case("2014-05-01", "The memo was signed by Defense Secretary Anna Vale.", .neutral),
        Case("2014-05-01", "If Anna Vale is elected defense secretary, all is well.", .neutral),
        Case("2014-05-01", "It would suit Anna Vale, the defense secretary.", .neutral),
        Case(
            "2014-05-01",
            "That year began badly. In 2012 all was well. Defense Secretary Anna Vale spoke.",
            .neutral),
    ])
    func theRegisterIsAskedWhatTheArticleSays(_ example: Case) {
        #expect(Self.stance(of: example.text, published: example.published) == example.stance)
    }

    static func stance(of text: String, published: String) -> Stance {
        let day = CalendarDate(published)
        let analysis = AnalyzedText(text, publishedOn: day)
        let stances = OfficialMention.mentions(in: analysis, within: 0..<text.utf8.count).map {
            OfficialLookup($0, in: analysis, published: day, officials: register).judgement()
                .stance
        }
        if stances.contains(.contradicts) { return .contradicts }
        return stances.contains(.supports) ? .supports : .neutral
    }
}

/// Some tenures, all of whose holders may be meant.
struct ListedOfficials: OfficialsDirectory {
    let name = "register"
    let asOf: PartialDate? = nil
    let tenures: [Tenure]

    init(_ rows: [(id: String, name: String, role: String, body: String, from: String, to: String)])
    {
        tenures = rows.map { row in
            Tenure(
                personID: row.id, person: row.name, role: row.role,
                organization: Organization(name: row.body), start: PartialDate(row.from),
                end: PartialDate(row.to),
                register: StoredRegister(name: row.body, asOf: PartialDate("2022-06-30")))
        }
    }

    func tenures(ofPersonNamed name: String) -> [Tenure] { tenures }

    func tenures(inOffice title: OfficeTitle, of bodies: Set<String>) -> [Tenure] {
        tenures.filter { OfficeTitle($0.role).map { title.mayMean($0, of: bodies) } ?? false }
    }
}
