internal import CheckerKit

/// What the checker is held to and shown by: for each kind of finding what it flags, what it lets
/// pass, and what only looks like a mistake.
enum DateExamples {
    static let all = calendar + words + publication + article + backup

    private static let calendar: [Example] = [
        .passes(
            "Weekday and date agree", "The bridge opened on Tuesday, 12 May 1931.",
            given: .event("opening of the bridge", "1931-05-12")),
        .flags(
            "A day that does not exist", "The treaty was signed on ⟦31 February 2024⟧.",
            "31 February 2024 does not exist; February 2024 had 29 days"),
        .flags(
            "A weekday that the date did not have", "The vote was held on ⟦Monday, 5 June 2020⟧.",
            "5 June 2020 was a Friday, not a Monday"),
        .flags(
            "A weekday behind the date", "The rocket exploded on ⟦4 July 2017, a Monday⟧.",
            "4 July 2017 was a Tuesday, not a Monday"),
        .passes(
            "A day that is denied",
            "The parade was on Sunday, 7 June 2020, not on Monday, 7 June 2020, as first reported."),
        .passes(
            "A weekday of the Julian calendar",
            "The battle was fought on Saturday, 14 June 1645, near Naseby."),
        .passes(
            "A weekday that is a name",
            "Freaky Friday, 6 August 2003, was the studio's best premiere."),
        .passes(
            "A day that is called impossible",
            "The hoax letter was dated 31 February 2014, a day that does not exist."),
        .passes(
            "Weekdays left out", "The vote was held on Monday, 5 June 2020.",
            options: ["leave-out": .words(["weekday-differs"])]),
    ]

    private static let words: [Example] = [
        .flags(
            "Before what came before it",
            "The treaty was signed on ⟦4 May 2010⟧, before the summit of 2 May 2010.",
            "The article says 'before', but '4 May 2010' is after '2 May 2010'"),
        .passes(
            "A date that names an event still to come",
            "Storm was convicted in 2010 after the 2022 World Cup had been awarded."),
        .flags(
            "More days than the article counts",
            "Storm was arrested on ⟦12 March 2014⟧, three days after the bombing on 7 March 2014.",
            "The article says 'three days after', but from '7 March 2014' to '12 March 2014' "
                + "are 5 days"),
        .passes(
            "The fifth day, counted with the first",
            "The riot began on 3 March 2012. On the fifth day, 7 March 2012, the army moved in."),
        .flags(
            "A war longer than its years",
            "The ⟦six-year⟧ war from 1914 to 1918 changed the map.",
            "The article says 'six-year', but '1914 to 1918' is 3 to 5 years"),
        .passes(
            "A rounded duration", "Storm ruled for nearly four years, from 1914 to 1918."),
        .passes(
            "A sentence of years for deeds of others",
            "He was jailed for three years for fraud committed between 2005 and 2009."),
        .flags(
            "An age that the birth does not give",
            "Anna Vale, born in 1980, died in 2010 aged ⟦34⟧.",
            "The article gives the age '34' and '1980' for the birth, "
                + "which makes it 29 or 30 on '2010'"),
        .passes(
            "An age before the birthday", "Anna Vale, born in 1980, died in 2014 aged 33."),
        .flags(
            "An anniversary of another year",
            "In 2015 the city marked the ⟦fifth anniversary⟧ of the earthquake of 2008.",
            "The article says 'fifth anniversary' of '2008', which falls in 2013, "
                + "not on '2015'"),
        .passes(
            "An anniversary still to come",
            "The city plans to mark the tenth anniversary of the 2014 attack in 2024.",
            given: .published("2020-02-11")),
    ]

    private static let publication: [Example] = [
        .flags(
            "A past event after publication", "The museum was robbed on ⟦3 May 2019⟧.",
            "The article speaks of 3 May 2019 as past but appeared on 1 March 2019",
            given: .published("2019-03-01")),
        .passes(
            "A plan for a day after publication",
            "Tickets for the concert on 3 May 2019 were sold out within an hour.",
            given: .published("2019-03-01")),
        .flags(
            "A plan for a day gone by", "The trial is scheduled to begin on ⟦4 April 2016⟧.",
            "The article speaks of 4 April 2016 as still to come but appeared on 20 October 2016",
            given: .published("2016-10-20")),
        .passes(
            "A promise that was true when it was made",
            "Vale said in 2014 that the company will open a plant in 2015.",
            given: .published("2017-01-09")),
        .flags(
            "A dateline after publication",
            "OSLO, ⟦16 November 2015⟧ (Norsk Nytt) - Two men were arrested.",
            "The dateline is 16 November 2015, but the article appeared on 14 November 2015",
            given: .published("2015-11-14")),
        .undecided(
            "A relative date without a publication date", "The museum was robbed ⟦yesterday⟧.",
            "'yesterday' is not anchored: no publication date"),
    ]

    private static let article: [Example] = [
        .flags(
            "Another day for the same event in another sentence",
            "A new inquiry into the Dover ferry disaster of ⟦21 May 1994⟧ begins.",
            "The article has '21 May 1994' here and '12 May 1994' in another sentence "
                + "for what seems to be one event",
            given: .paragraph("The Dover ferry disaster of 12 May 1994 cost 41 lives.")),
        .passes(
            "An event that comes back every year",
            "The Halden Conference of 2015 was held in June.",
            given: .paragraph("The Halden Conference of 2014 was held in May.")),
    ]

    private static let backup: [Example] = [
        .flags(
            "The chronology gives another year", "The Halden robbery in ⟦2012⟧ shook the country.",
            "The chronology has Halden robbery on 2011-03-04, the article 2012",
            given: .event("Halden robbery", "2011-03-04")),
        .passes(
            "The chronology's date within the tolerance",
            "The Halden robbery of 5 March 2011 shook the country.",
            given: .event("Halden robbery", "2011-03-04"),
            options: ["tolerance-in-days": .integer(1)]),
        .supports(
            "The chronology gives the same year", "The Halden robbery in ⟦2011⟧ shook the country.",
            "The chronology has Halden robbery on 2011-03-04",
            given: .event("Halden robbery", "2011-03-04")),
        .supports(
            "A chronology that is not sure of the month",
            "The Lindholm bank collapse in ⟦November 2008⟧ ruined families.",
            "The chronology has Lindholm bank collapse on 2008-10~",
            given: .event("Lindholm bank collapse", "2008-10~")),
        .flags(
            "A source gives another day",
            "Robbers stole 40 paintings from the Halden Museum on ⟦6 March 2011⟧.",
            "Source 'police' has '4 March 2011', the article '6 March 2011'",
            given: .source(
                "police", "On 4 March 2011 robbers stole 40 paintings from the Halden Museum.")),
        .passes(
            "Sources left aside",
            "Robbers stole 40 paintings from the Halden Museum on 6 March 2011.",
            given: .source(
                "police", "On 4 March 2011 robbers stole 40 paintings from the Halden Museum."),
            options: ["against": .words(["chronology"])]),
    ]
}
