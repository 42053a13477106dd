/// Words whose full stop need not end a sentence.
enum Abbreviations {
    /// Always followed by what they belong to.
    static let beforeName: Set<String> = [
        "mr", "mrs", "ms", "messrs", "mme", "dr", "prof", "rev", "fr", "hon", "gen", "maj", "col",
        "lt", "capt", "cmdr", "cpl", "sgt", "pvt", "adm", "brig", "gov", "sen", "sens", "rep",
        "reps", "pres", "amb", "sec", "supt", "insp", "det", "st", "ste", "mt", "ft", "atty",
        "asst", "dept",
    ]

    /// The same, and written small.
    static let beforeMore: Set<String> = ["vs", "cf", "viz", "approx", "ca"]

    /// Followed by a number: "No. 5", "p. 55".
    static let beforeNumber: Set<String> = [
        "no", "nos", "p", "pp", "vol", "vols", "fig", "figs", "art", "ch", "sec", "para", "par",
        "eq", "ed", "op", "pt", "n", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep",
        "sept", "oct", "nov", "dec",
    ]

    /// Stand within a sentence or end it, as the next word shows.
    static let anywhere: Set<String> = [
        "inc", "corp", "ltd", "co", "cos", "bros", "llc", "plc", "jr", "sr", "esq", "etc", "al",
        "ave", "blvd", "rd", "dist", "univ", "inst", "assn", "est", "hq", "ind", "dem", "ariz",
        "calif", "colo", "conn", "fla", "ga", "ill", "kan", "ky", "md", "mich", "minn", "mo",
        "neb", "nev", "okla", "ore", "pa", "tenn", "tex", "va", "wash", "wis", "wyo", "jan", "feb",
        "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec", "mon", "tue",
        "tues", "wed", "thu", "thur", "thurs", "fri", "sat",
    ]

    /// Written with inner stops and followed by what they belong to.
    static let acronymsBeforeMore: Set<String> = ["e.g.", "i.e.", "v.s.", "lt.gen."]

    /// After "5 a.m.", what does not begin a sentence.
    static let timeZones: Set<String> = [
        "est", "edt", "et", "cst", "cdt", "ct", "mst", "mdt", "mt", "pst", "pdt", "pt", "gmt",
        "bst", "utc", "cet", "eastern", "central", "pacific", "mountain", "local",
    ]
}
