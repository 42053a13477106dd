/// How English writes time, one line a way of writing: a pattern, its meaning, an example.
///
/// `Documentation/Adding a temporal expression.md` explains patterns and meanings. Of rules that
/// fit the longest wins, and of those that are as long the first.
enum TemporalRules {
    static let all = tables.flatMap { $0.compactMap(TemporalRule.init) }

    /// The lines of each table; a test holds that every one of them is a rule.
    static let tables = [
        days, months, years, partsOfYears, weekdays, clocks, relative, offsets, durations,
        stretches, repetitions, vague, modifiers,
    ].map { table in table.split(separator: "\n").filter { !$0.hasPrefix("#") } }

    static let days = """
        {weekday} ,? {month} the? {day} ,? {year} = day ; Tuesday, June 5, 2020
        {weekday} ,? the? {day} of? {month} ,? {year} = day ; Tuesday, the 5th of June 2020
        {weekday} ,? {month} the? {day} = day ; Tuesday, June 5
        {weekday} ,? the? {day} of? {month} = day ; Tuesday 5 June
        {month} the? {day} ,? {year} = day ; June 5, 2020
        the? {day} of? {month} ,|of? {year} = day ; the 5th of June 2020
        {month} the? {day} = day ; June 5
        the? {day} of? {month} = day ; the 5th of June
        last {month} {day} = day ; last March 5
        {month} {day} ,|of? {shift} year = day of-year ; June 5 last year
        the? {day} of? {month} ,|of? {shift} year = day of-year ; the 5th of June last year
        {month} {day} ,|of that same? year = day that-year ; June 5 of that year
        {month} {day} ,|of the same year = day that-year ; June 5 of the same year
        {month} {day} {dash} {day} ,? {year} = days ; June 5-7, 2020
        {month} {day} {dash} {day} = days ; June 5-7
        {day} {dash} {day} {month} ,? {year} = days ; 5-7 June 2020
        {day} {dash} {day} {month} = days ; 5-7 June
        {month} {day} and|to|through|until {day} ,? {year} = days ; June 5 and 6, 2020
        {day} and|to|through|until {day} {month} ,? {year} = days ; 5 to 7 June 2020
        {day} and|to|through|until {day} {month} = days ; 5 to 7 June
        {numeric} = numeric-day ; 13/6/2020
        """

    static let months = """
        {month} ,|of? {year} = month ; May 2018
        {month} = month ; in ⟦March⟧
        {shift} {month} = month ; last March
        {month} ,|of? {shift} year = month of-year ; May of last year
        {month} ,|of? that same? year = month that-year ; August of that year
        {month} ,|of? the same year = month that-year ; May of the same year
        {month} ,|of? the following|next year = month that-year next ; May of the following year
        {month} ,|of? the previous|preceding year = month that-year last ; May of the previous year
        """

    static let years = """
        {year} = year ; since ⟦1914⟧
        the? year {year} = year ; the year 2000
        fiscal|calendar year? {year} = year ; fiscal 2013
        the {year} period = year ; the 1988 period
        the {year} quarter = year ; the 1988 quarter
        {year} {dash} {yy} = years ; 2014-16
        {year} / {yy} = years ; 2015/16
        {n} {dash}|to|until {year} = years bc ; 499-493 BC
        {year} {dash} {year} = years ; 2014-2016
        the {decade} = decade ; the 1990s
        {decade} = decade ; in ⟦1990s⟧
        the? {decade} bc|bce|b.c. = decade bc ; the 460s BC
        the? {ordinal} -? century = century ; the 19th century
        the? {ordinal} -? century bc|bce|b.c. = century bc ; the 5th century BC
        """

    static let partsOfYears = """
        the? {ordinal} quarter of|,|in? {year} = quarter ; the third quarter of 1990
        the? {ordinal} quarter of fiscal year? {year} = quarter ; the fourth quarter of fiscal 2013
        the? {ordinal} quarter = quarter ; the third quarter
        {ordinal} - quarter {year} = quarter ; third-quarter 1990
        {ordinal} - quarter = quarter ; third-quarter
        the? fiscal -? {ordinal} quarter = quarter ; the fiscal third quarter
        fiscal {ordinal} - quarter = quarter ; fiscal third-quarter
        the? {ordinal} fiscal quarter = quarter ; the third fiscal quarter
        the? {year} {ordinal} -? quarter = quarter ; the 1988 second quarter
        the? {ordinal} quarter of? {shift} year = quarter of-year ; the third quarter of last year
        {shift} year {of} {ordinal} quarter = quarter of-year ; last year's third quarter
        {q} ,|of? {year} = quarter ; Q3 2019
        {q} = quarter ; in ⟦Q3⟧
        the? {ordinal} half of|,|in? {year} = half ; the second half of 2016
        the? {ordinal} half of? {shift} year = half of-year ; the first half of this year
        the? {ordinal} half of that|the year = half that-year ; the first half of the year
        the latter|last half of {year} = half 2 ; the latter half of 2016
        the? {season} of|,|in? {year} = season ; the summer of 2016
        {shift} {season} = season shift ; last summer
        this past {season} = season shift last ; this past summer
        the? {season} of|,? {shift} year = season of-year ; the summer of last year
        the? {season} of the {shift} year = season of-year ; the spring of the next year
        the? {season} of|,? that same? year = season that-year ; the summer of that year
        the {season} = season ; in ⟦the summer⟧
        {season} = season ; in ⟦summer⟧
        {holiday} = holiday ; on ⟦Christmas Eve⟧
        {holiday} ,|of? {year} = holiday ; Christmas 1963
        {shift} {holiday} = holiday shift ; last Thanksgiving
        """

    static let weekdays = """
        {weekday} = weekday ; on ⟦Friday⟧
        {shift} {weekday} = weekday ; last Friday
        {weekday} of {shift} week = weekday of-week ; Wednesday of last week
        this coming {weekday} = weekday next ; this coming Friday
        this past {weekday} = weekday last ; this past Friday
        {weekday} {daypart} = weekday ; Friday morning
        {shift} {weekday} {daypart} = weekday ; last Friday night
        """

    static let clocks = """
        {clock} = clock ; at ⟦10:30 a.m.⟧
        {clock} ,? {zone} = clock ; 3 p.m. EST
        tonight = daypart 0 tonight ; tonight
        this {daypart} = daypart 0 ; this morning
        yesterday {daypart} = daypart -1 ; yesterday morning
        {daypart} yesterday = daypart -1 ; afternoon yesterday
        tomorrow {daypart} = daypart 1 ; tomorrow night
        last {daypart} = daypart -1 ; last night
        that same? {daypart} = daypart narrative 0 ; that afternoon
        the following|next {daypart} = daypart narrative 1 ; the next morning
        the previous {daypart} = daypart narrative -1 ; the previous night
        the {daypart} before = daypart narrative -1 ; the night before
        the? {daypart} hours? of|on the? {month} {day} ,? {year} = daypart day ; \
        the morning of March 5, 1965
        the? {daypart} hours? of|on {month} {day} = daypart day ; the morning of March 5
        the? {daypart} hours? of|on the? {day} of? {month} ,? {year} = daypart day ; \
        the morning of 31 January 1965
        the? {daypart} hours? of|on the? {day} of? {month} = daypart day ; the evening of 31 January
        """

    static let vague = """
        now = vague PRESENT_REF ; now
        right|just now = vague PRESENT_REF ; right now
        currently|nowadays|presently = vague PRESENT_REF ; currently
        at present = vague PRESENT_REF ; at present
        these days = vague PRESENT_REF ; these days
        the? present|current day = vague PRESENT_REF ; the present day
        the present = vague PRESENT_REF ; at ⟦the present⟧
        the moment = vague PRESENT_REF ; at ⟦the moment⟧
        this time|moment = vague PRESENT_REF ; at ⟦this time⟧
        current = vague PRESENT_REF ; the ⟦current⟧ plan
        recent = vague PAST_REF ; a ⟦recent⟧ report
        more|most? recently = vague PAST_REF ; recently
        lately|formerly = vague PAST_REF ; lately
        the? recent|past years = vague PAST_REF ; recent years
        the recent? past = vague PAST_REF ; in ⟦the past⟧
        long ago = vague PAST_REF ; long ago
        not long ago = vague PAST_REF ; not long ago
        a while|time ago = vague PAST_REF ; a while ago
        soon = vague FUTURE_REF ; soon
        the near|foreseeable|distant|immediate? future = vague FUTURE_REF ; in ⟦the near future⟧
        future = vague FUTURE_REF ; in ⟦future⟧
        """

    /// What may stand before an expression and belongs to it, with the kinds that it goes before:
    /// `calendar` for dates, `amount` for durations and counts.
    static let modifiers = """
        the? early = modifier START calendar ; early 2016
        early in = modifier START calendar ; early in 1862
        the? mid {dash}? = modifier MID calendar ; mid-2014
        the? late {dash}? = modifier END calendar ; late March 2017
        late in = modifier END calendar ; late in 1862
        mid {dash}? to {dash}? late {dash}? = modifier END calendar ; mid-to-late 2014
        early {dash}? to {dash}? mid {dash}? = modifier START calendar ; early to mid-2014
        the beginning|start|opening of = modifier START calendar ; the beginning of 2016
        the middle of = modifier MID calendar ; the middle of 2010
        the end|close of = modifier END calendar ; the end of 2016
        the early part of = modifier START calendar ; the early part of 2016
        the latter|late part of = modifier END calendar ; the latter part of 2016
        the rest|remainder of = modifier END calendar ; the rest of 2016
        earlier|later in? = modifier NONE calendar ; earlier this month
        about|around|approximately|roughly|some = modifier APPROX amount ; about two years
        nearly|almost = modifier LESS_THAN amount ; nearly three years
        more than = modifier MORE_THAN amount ; more than four hours
        over = modifier MORE_THAN amount count ; over a week
        less|fewer than = modifier LESS_THAN amount ; less than a week
        under = modifier LESS_THAN amount count ; under a month
        at least = modifier EQUAL_OR_MORE amount ; at least 72 hours
        at most = modifier EQUAL_OR_LESS amount ; at most two days
        no more than = modifier EQUAL_OR_LESS amount ; no more than sixty days
        up to = modifier EQUAL_OR_LESS amount ; up to 180 days
        """
}
