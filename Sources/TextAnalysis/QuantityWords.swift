/// The words around numbers.
enum QuantityWords {
    static let currencySigns: [String: String] = [
        "$": "dollar", "€": "euro", "£": "pound", "¥": "yen", "₩": "won", "₹": "rupee",
        "₽": "ruble", "₿": "bitcoin", "us$": "dollar", "u.s.$": "dollar", "a$": "Australian dollar",
        "c$": "Canadian dollar", "hk$": "Hong Kong dollar", "nz$": "New Zealand dollar",
        "s$": "Singapore dollar", "usd": "dollar", "eur": "euro", "gbp": "pound",
    ]

    /// Units by the words that write them, the longest first where one begins another.
    static let units: [(words: [String], unit: String)] = [
        (["percentage", "points"], "percentage point"),
        (["percentage", "point"], "percentage point"),
        (["per", "cent"], "percent"), (["%"], "percent"), (["percent"], "percent"),
        (["pct"], "percent"), (["us", "dollars"], "dollar"), (["u.s.", "dollars"], "dollar"),
        (["dollars"], "dollar"), (["dollar"], "dollar"), (["usd"], "dollar"), (["euros"], "euro"),
        (["euro"], "euro"), (["eur"], "euro"), (["pounds"], "pound"), (["pound"], "pound"),
        (["gbp"], "pound"), (["cents"], "cent"), (["pence"], "penny"), (["yen"], "yen"),
        (["yuan"], "yuan"), (["won"], "won"), (["rubles"], "ruble"), (["roubles"], "ruble"),
        (["rupees"], "rupee"), (["bitcoins"], "bitcoin"), (["bitcoin"], "bitcoin"),
        (["btc"], "bitcoin"), (["ether"], "ether"), (["eth"], "ether"),
        (["square", "kilometers"], "square kilometer"),
        (["square", "kilometres"], "square kilometer"), (["square", "miles"], "square mile"),
        (["square", "feet"], "square foot"), (["square", "meters"], "square meter"),
        (["square", "metres"], "square meter"), (["miles", "per", "hour"], "mile per hour"),
        (["kilometers", "per", "hour"], "kilometer per hour"),
        (["kilometres", "per", "hour"], "kilometer per hour"), (["kilometers"], "kilometer"),
        (["kilometres"], "kilometer"), (["kilometer"], "kilometer"), (["kilometre"], "kilometer"),
        (["km"], "kilometer"), (["miles"], "mile"), (["mile"], "mile"), (["meters"], "meter"),
        (["metres"], "meter"), (["meter"], "meter"), (["metre"], "meter"), (["m"], "meter"),
        (["centimeters"], "centimeter"), (["centimetres"], "centimeter"), (["cm"], "centimeter"),
        (["feet"], "foot"), (["foot"], "foot"), (["inches"], "inch"), (["inch"], "inch"),
        (["acres"], "acre"), (["hectares"], "hectare"), (["kilograms"], "kilogram"),
        (["kilos"], "kilogram"), (["kg"], "kilogram"), (["grams"], "gram"), (["tons"], "ton"),
        (["tonnes"], "tonne"), (["metric", "tons"], "tonne"), (["liters"], "liter"),
        (["litres"], "liter"), (["barrels"], "barrel"), (["megawatts"], "megawatt"),
        (["gigawatts"], "gigawatt"), (["degrees"], "degree"), (["people"], "person"),
        (["persons"], "person"), (["person"], "person"), (["seconds"], "second"),
        (["minutes"], "minute"), (["mins"], "minute"), (["minute"], "minute"), (["hours"], "hour"),
        (["hour"], "hour"), (["days"], "day"), (["day"], "day"), (["weeks"], "week"),
        (["week"], "week"), (["months"], "month"), (["month"], "month"), (["years"], "year"),
        (["year"], "year"), (["year-old"], "year"), (["years-old"], "year"),
        (["decades"], "decade"), (["decade"], "decade"), (["centuries"], "century"),
        (["men"], "man"), (["women"], "woman"), (["children"], "child"), (["lives"], "life"),
    ]

    static let modifiersBefore: [([String], Quantity.Modifier)] = [
        (["no", "more", "than"], .atMost), (["no", "fewer", "than"], .atLeast),
        (["no", "less", "than"], .atLeast), (["not", "more", "than"], .atMost),
        (["at", "least"], .atLeast), (["a", "minimum", "of"], .atLeast),
        (["at", "most"], .atMost), (["up", "to"], .atMost), (["as", "many", "as"], .atMost),
        (["as", "much", "as"], .atMost), (["a", "maximum", "of"], .atMost),
        (["more", "than"], .moreThan), (["greater", "than"], .moreThan),
        (["higher", "than"], .moreThan), (["in", "excess", "of"], .moreThan),
        (["well", "over"], .moreThan), (["over"], .moreThan), (["above"], .moreThan),
        (["exceeding"], .moreThan), (["exceeded"], .moreThan), (["topped"], .moreThan),
        (["upwards", "of"], .moreThan), (["less", "than"], .lessThan),
        (["fewer", "than"], .lessThan), (["lower", "than"], .lessThan), (["under"], .lessThan),
        (["below"], .lessThan), (["nearly"], .lessThan), (["almost"], .lessThan),
        (["just", "under"], .lessThan), (["about"], .about), (["around"], .about),
        (["roughly"], .about), (["approximately"], .about), (["some"], .about),
        (["an", "estimated"], .about), (["estimated"], .about), (["circa"], .about),
        (["close", "to"], .about), (["approx", "."], .about), (["~"], .about), (["≈"], .about),
        (["as", "few", "as"], .atLeast), (["minimum"], .atLeast), ([">"], .moreThan),
        (["<"], .lessThan),
    ]

    static let modifiersAfter: [([String], Quantity.Modifier)] = [
        (["or", "more"], .atLeast), (["or", "fewer"], .atMost), (["or", "less"], .atMost),
        (["or", "so"], .about), (["at", "least"], .atLeast), (["at", "most"], .atMost),
        (["+"], .atLeast),
    ]

    /// A number after one of these tells which, not how many.
    static let labels: Set<String> = [
        "article", "section", "chapter", "page", "flight", "room", "route", "highway", "number",
        "grade", "level", "phase", "stage", "step", "version", "model", "class", "type", "channel",
        "unit", "gate", "platform", "figure", "table", "part", "volume", "act", "amendment",
        "resolution", "proposition", "title", "category",
    ]

    /// Words between a number and what it counts that are no adjectives.
    static let notCounted: Set<String> = [
        "more", "other", "percent", "times", "time", "ago", "earlier", "later",
    ]
}
