/// The words of the vocabulary: what fills a slot with which value, and what tells about others.
enum VocabularyWords {
    /// For each slot, values with the words that have them.
    static let slots: [(Slot, String)] = [
        (
            .month,
            """
            1 january jan, 2 february feb febr, 3 march mar, 4 april apr, 5 may, 6 june jun,
            7 july jul, 8 august aug, 9 september sep sept, 10 october oct, 11 november nov,
            12 december dec
            """
        ),
        (
            .weekday,
            """
            1 monday mon, 2 tuesday tue tues, 3 wednesday wed, 4 thursday thu thur thurs,
            5 friday fri, 6 saturday sat, 7 sunday sun
            """
        ),
        (
            .weekdays,
            """
            1 mondays, 2 tuesdays, 3 wednesdays, 4 thursdays, 5 fridays, 6 saturdays, 7 sundays
            """
        ),
        (
            .unit,
            """
            0 second, 1 minute, 2 hour, 3 day, 4 week, 5 weekend, 6 fortnight, 7 month, 8 quarter,
            9 year, 10 decade, 11 century
            """
        ),
        (
            .units,
            """
            0 seconds secs, 1 minutes mins, 2 hours hrs, 3 days, 4 weeks, 5 weekends,
            6 fortnights, 7 months, 8 quarters, 9 years yrs, 10 decades, 11 centuries
            """
        ),
        (.season, "0 spring springtime, 1 summer summertime, 2 autumn fall, 3 winter wintertime"),
        (
            .daypart,
            """
            0 morning dawn, 2 afternoon, 3 evening dusk, 4 night nighttime
            """
        ),
        (.dayparts, "0 mornings, 2 afternoons, 3 evenings, 4 nights"),
        (
            .shift,
            """
            -1 last past previous, 0 this current, 1 next coming following upcoming
            """
        ),
        (.q, "1 q1, 2 q2, 3 q3, 4 q4"),
        (
            .ordinal,
            """
            1 first, 2 second, 3 third, 4 fourth, 5 fifth, 6 sixth, 7 seventh, 8 eighth, 9 ninth,
            10 tenth, 11 eleventh, 12 twelfth, 13 thirteenth, 14 fourteenth, 15 fifteenth,
            16 sixteenth, 17 seventeenth, 18 eighteenth, 19 nineteenth, 20 twentieth twenty,
            30 thirtieth thirty
            """
        ),
        (
            .n,
            """
            1 one, 2 two, 3 three, 4 four, 5 five, 6 six, 7 seven, 8 eight, 9 nine, 10 ten,
            11 eleven, 12 twelve dozen, 13 thirteen, 14 fourteen, 15 fifteen, 16 sixteen,
            17 seventeen, 18 eighteen, 19 nineteen, 20 twenty, 30 thirty, 40 forty, 50 fifty,
            60 sixty, 70 seventy, 80 eighty, 90 ninety, 0 a half
            """
        ),
        (
            .decade,
            """
            1920 twenties, 1930 thirties, 1940 forties, 1950 fifties, 1960 sixties,
            1970 seventies, 1980 eighties, 1990 nineties
            """
        ),
        (
            .filler,
            """
            0 full straight consecutive more additional trading working business calendar
            successive whole solid extra other long short
            """
        ),
        (.few, "-1 several few many some couple number dozens hundreds, 0 a the"),
        (
            .zone,
            """
            0 est edt et cst cdt ct mst mdt mt pst pdt pt gmt utc bst cet cest jst e.s.t e.d.t e.t
            p.s.t p.d.t c.s.t c.d.t m.s.t m.d.t g.m.t eastern pacific central mountain greenwich
            local e.s.t. e.d.t. e.t. p.s.t. p.d.t. c.s.t. c.d.t. m.s.t. m.d.t. g.m.t.
            """
        ),
        (.clock, "12 noon midday noontime, 24 midnight"),
        (.year, "0 nineteen eighteen seventeen twenty two ad a.d. a.d"),
    ]

    static let cues: [(Cues, String)] = [
        (.future, TenseWords.future), (.past, TenseWords.past), (.speech, TenseWords.speech),
        (.unchanged, TenseWords.unchanged), (.scheduled, TenseWords.scheduled),
        (.given, TenseWords.given),
        (.subordinator, "and but that which who when after before because while if"),
        (
            .beforeYear,
            """
            in into since by of during until till from before after through throughout early late
            mid fiscal year circa around between for to back ca due
            """
        ),
        (.weaklyBeforeYear, "to for around after before back"),
        (
            .beforeMonth,
            """
            in since by of during until till from through throughout before after to between for
            on last this next past every each early late mid and or
            """
        ),
        (.ambiguousMonth, "may march april june august"),
        (
            .commemorated,
            """
            attack attacks bombing bombings massacre uprising riot riots revolution coup movement
            tragedy disaster terrorist terror hijackings hijackers insurrection
            """
        ),
        (.shortMonth, "jan feb febr mar apr jun jul aug sep sept oct nov dec"),
        (.shortWeekday, "mon tue tues wed thu thur thurs fri sat sun"),
        (.era, "bc bce b.c. b.c.e. b.c b.c.e"),
        (.determiner, "the a its his her their our this that any another whose"),
        (
            .beforeSeason,
            """
            in during until till since by of through over throughout last next this early late
            every each mid before after for into
            """
        ),
        (
            .beforePlural,
            """
            for in after over within of through during takes take took taking spend spent
            spending lasting last lasted by until
            """
        ),
        (
            .amount,
            """
            total average maximum minimum group crowd number sum loss distance cost price score
            population range speed limit length
            """
        ),
        (.currency, "$ # £ €"),
        (
            .abbreviation,
            """
            mr mrs ms dr prof gen sen rep gov col lt capt sgt maj adm rev hon st no vs inc corp co
            ltd jr sr jan feb mar apr jun jul aug sep sept oct nov dec messrs cos u.s u.n
            """
        ),
        (.yearly, CountedWords.yearly), (.counted, CountedWords.counted),
        (.function, CountedWords.function), (.preposition, CountedWords.prepositions),
    ]
}
