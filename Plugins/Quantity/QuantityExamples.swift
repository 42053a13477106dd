internal import CheckerKit

/// What the checker says, kind by kind, and what only looks like a mistake.
enum QuantityExamples {
    static let all = first + parts + shares + changes + others + options

    private static let first: [Example] = [
        .passes(
            "The parts make the total",
            "The ferry carried 12 people, eight men and four women."),
        .flags(
            "The parts make another total",
            "The ferry carried ⟦12 people⟧, seven men and four women.",
            "The parts make 11, the total is '12 people'"),
        .flags(
            "A share of two numbers",
            "The plan was backed by 40 of the 80 members, or ⟦45 per cent⟧.",
            "'40' of '80 members' is 50 per cent, not '45 per cent'"),
    ]

    private static let parts: [Example] = [
        .flags(
            "Parts behind a colon",
            "The navy lost ⟦14 ships⟧: seven frigates, four cutters and two tugs.",
            "The parts make 13, the total is '14 ships'"),
        .flags(
            "A total behind its parts",
            "It paid $3.2 million for land and $4.1 million for boats, a total of ⟦$8.3 million⟧.",
            "The parts make 7,300,000, the total is '$8.3 million'"),
        .flags(
            "More of some than of all",
            "The crash killed 12 people, including ⟦15 children⟧.",
            "'15 children' is more than '12 people', of which it is a part"),
        .flags(
            "More than one vote",
            "Vale won ⟦53.9 per cent⟧ of the vote and Brandt 48.1 per cent.",
            "'53.9 per cent' and '48.1 per cent' of one vote make 102 per cent"),
        .passes(
            "Two votes",
            "Vale won 53.9 per cent of the vote in Halden and 61 per cent in Moss."),
        .passes(
            "A child counts too",
            "The ferry carried 12 people, seven men, four women and a child."),
        .passes(
            "Some parts of a total",
            "The ferry carried 12 people, including seven men and four women."),
        .passes(
            "Parts that go on",
            "The ferry carried 12 people, seven men, four women and others."),
        .passes(
            "A list of other things",
            "The raid destroyed 12 people carriers, seven trucks and four tanks."),
        .passes(
            "A total that is not exact",
            "The ferry carried more than 12 people, seven men and four women."),
    ]

    private static let shares: [Example] = [
        .flags(
            "A share in brackets",
            "Of the council, 30 of 40 members (⟦65%⟧) voted.",
            "'30' of '40 members' is 75 per cent, not '65%'"),
        .flags(
            "A number behind its share",
            "The plan was backed by ⟦45 per cent⟧ (40 of 80).",
            "'40' of '80' is 50 per cent, not '45 per cent'"),
        .flags(
            "A part of less",
            "The plan was backed by ⟦14⟧ of the 12 members.",
            "'14' is more than '12 members', of which it is a part"),
        .passes("A rounded share", "The plan was backed by 41 of the 90 members, or 46 per cent."),
        .passes(
            "A share that is cut off", "The plan was backed by 41 of the 90 members, or 45.5%."),
        .passes(
            "Rounded numbers", "The fund spent $1.2 million of its $3.4 million, or 36 per cent."),
        .passes(
            "Nearly", "The plan was backed by 39 of the 80 members, or nearly 50 per cent."),
        .passes(
            "A share of something else",
            "The party won 40 of the 80 seats, or 45 per cent of the vote."),
    ]

    private static let changes: [Example] = [
        .flags(
            "Percentage points that are called per cent",
            "Unemployment rose from 4 per cent to 6 per cent, a ⟦2 per cent⟧ rise.",
            "From '4 per cent' to '6 per cent' is a rise of 2 percentage points, or 50 per cent, "
                + "not '2 per cent'"),
        .flags(
            "A rise with both ends",
            "Membership rose by ⟦300⟧ to 1,500 from 1,100.",
            "From '1,100' to '1,500' is a rise of 400, not '300'"),
        .flags(
            "A rise in per cent",
            "Revenue rose ⟦15 percent⟧ to $1.32 billion from $1.20 billion.",
            "From '$1.20 billion' to '$1.32 billion' is a rise of 10 per cent, not '15 percent'"),
        .flags(
            "What it rose from is the rest",
            "The index fell 50 points, or ⟦5 percent⟧, to 2,450.",
            "A change of '50 points' to '2,450' is 2 per cent, not '5 percent'"),
        .flags(
            "A fall to more",
            "Membership fell from 1,100 members to ⟦1,500 members⟧.",
            "From '1,100 members' to '1,500 members' is no fall"),
        .flags(
            "A doubling",
            "The budget doubled from $40 million to ⟦$60 million⟧.",
            "From '$40 million' to '$60 million' is 1.5 times as much, not 'doubled'"),
        .passes(
            "Percentage points", "Unemployment rose 2 percentage points to 6 per cent from 4."),
        .passes(
            "Per cent of per cent",
            "Unemployment rose from 4 per cent to 6 per cent, a 50 per cent rise."),
        .passes(
            "Rounded ends",
            "Sales rose 13% to $77.3 million, or 30 cents a share, from $68.5 million."),
        .passes(
            "More than doubled", "The budget more than doubled from $40 million to $95 million."),
        .passes("An end that is missing", "Membership rose by 300 to 1,500 in three years."),
    ]

    private static let others: [Example] = [
        .flags(
            "A lead",
            "Vale led by ⟦9 percentage points⟧, 49 percent to 42 percent.",
            "From '42 percent' to '49 percent' is a margin of 7, not '9 percentage points'"),
        .flags(
            "An average",
            "He scored 120 goals in 40 games, an average of ⟦four⟧ a game.",
            "'120 goals' over '40 games' is an average of 3, not 'four'"),
        .undecided(
            "A range whose first end is the larger",
            "The sale will bring between ⟦9.8 billion euros⟧ and 8.8 billion euros.",
            "'9.8 billion euros' is more than '8.8 billion euros', the end of its range"),
        .flags(
            "Two units",
            "The road is 50 miles (⟦120 km⟧) long.",
            "'50 miles' is not '120 km' but about 80.47 in that unit"),
        .flags(
            "Two currencies",
            "The second bridge cost £20m (⟦$28bn⟧).",
            "'£20m' is '$28bn' here at a rate of 1,400, and '£10m' was '$14m' before at 1.4",
            given: .paragraph("The first bridge cost £10m ($14m).")),
        .passes("Two units, rounded", "The camp is 4 miles (6 km) from the front."),
        .passes("Feet and inches", "The door is 6 feet 3 inches (190 cm) high."),
        .passes("Pounds that are money", "A bag of 2 pounds (£3) lay there."),
        .passes("Years run backwards", "It was built between 60 and 50 years ago."),
        .passes("A gap", "The gap between 52 percent and 48 percent is small."),
    ]

    private static let options: [Example] = [
        .supports(
            "Numbers that agree",
            "Revenue rose ⟦10 percent⟧ to $1.32 billion from $1.20 billion.",
            "'10 percent' agrees with '$1.32 billion' and '$1.20 billion'", given: .none),
        .passes(
            "A kind that is left out",
            "The ferry carried 12 people, seven men and four women.",
            options: ["leave-out": .words(["sum-differs"])]),
        .passes(
            "Five per cent more or less",
            "The plan was backed by 40 of the 80 members, or 48 per cent.",
            options: ["tolerance-in-percent": .decimal(5)]),
    ]
}
