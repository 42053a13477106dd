// What is counted from another date, and what counts without being a date.
extension TemporalRules {
    static let relative = """
        yesterday = day-word -1 ; yesterday
        today = day-word 0 ; today
        tomorrow = day-word 1 ; tomorrow
        the day before yesterday = day-word -2 ; the day before yesterday
        the day after tomorrow = day-word 2 ; the day after tomorrow
        {shift} {unit} = unit publication ; last week
        this past {unit} = unit publication -1 ; this past week
        the current {unit} = unit publication 0 ; the current month
        the coming|upcoming {unit} = unit publication 1 ; the coming year
        the? {shift} fiscal|calendar|school|academic|financial {unit} = unit publication ; \
        the current fiscal year
        that same? {unit} = unit narrative 0 ; that year
        the same {unit} = unit narrative 0 ; the same day
        the following|next|subsequent|ensuing {unit} = unit narrative 1 ; the following day
        the previous|preceding|prior {unit} = unit narrative -1 ; the previous year
        the {unit} before last = unit publication -2 ; the week before last
        the {unit} after next = unit publication 2 ; the year after next
        the week of|beginning the? {month} {day} = week ; the week of June 22
        the week of|beginning the? {month} {day} ,? {year} = week ; the week of June 5, 2017
        the week of|beginning the? {day} of? {month} = week ; the week of 22 June
        the week of|beginning the? {day} of? {month} ,? {year} = week ; the week of 5 June 2017
        the {unit} before|earlier = unit narrative -1 ; the day before
        the {unit} after|later|afterward|afterwards|following = unit narrative 1 ; the day after
        the latest quarter|period = unit narrative 0 quarter latest ; the latest quarter
        the {unit} = unit narrative 0 bare ; the end of the month
        the? fiscal year = unit publication 0 year bare ; the end of the fiscal year
        the? year {dash}? end = unit publication 0 year END ; year-end
        the? year {of} end = unit publication 0 year END ; year's end
        the? month {dash}? end = unit publication 0 month END ; month-end
        the full year = unit publication 0 year bare ; for ⟦the full year⟧
        year {dash} ago|earlier = year-earlier ; year-ago
        the? year {dash} ago|earlier quarter|period|month|week = year-earlier ; the year-ago quarter
        the? year {dash} ago|earlier {ordinal} quarter = year-earlier ; the year-ago third quarter
        the quarter|period a year ago|earlier = year-earlier ; the quarter a year ago
        the same|corresponding|comparable quarter|period {shift} year = year-earlier ; \
        the same period last year
        the same|corresponding|comparable quarter|period a year ago|earlier = year-earlier ; \
        the same period a year earlier
        """

    static let offsets = """
        {n} {units}|{unit} ago = offset publication -1 ; three days ago
        {n} {filler} {units} ago = offset publication -1 ; three full days ago
        a|an {unit} ago = offset publication -1 ; a year ago
        half a|an {unit} ago = offset publication -1 half ; half a century ago
        a|an {unit} and a half ago = offset publication -1 and-half ; a year and a half ago
        {few} {units} ago = offset publication -1 ; several years ago
        {units} ago = offset publication -1 ; years ago
        {n} {units}|{unit} from now|today = offset publication 1 ; two years from now
        a|an {unit} from now|today = offset publication 1 ; a year from now
        {few} {units} from now|today = offset publication 1 ; a few years from now
        {n} {units}|{unit} earlier|previously|before|prior = offset narrative -1 ; \
        two years earlier
        a|an {unit} earlier|previously|before|prior = offset narrative -1 ; a year earlier
        {few} {units} earlier|previously|before|prior = offset narrative -1 ; several years earlier
        {units} earlier|previously = offset narrative -1 ; years earlier
        {n} {units}|{unit} later|after|afterward|afterwards|thereafter = offset narrative 1 ; \
        three days later
        a|an {unit} later|after|afterward|afterwards|thereafter = offset narrative 1 ; a year later
        {few} {units} later|after|afterward|afterwards|thereafter = offset narrative 1 ; \
        a few months later
        {units} later|afterward|afterwards = offset narrative 1 ; years later
        """

    static let durations = """
        {n} {units} = duration ; 24 hours
        {n} {filler} {units} = duration ; two full years
        {n} {dash}? {unit} = duration ; three-year
        {n} {dash} {unit}|{units} {dash} long = duration ; three-year-long
        {n} {units} {dash}? old|long = duration ; 65 years old
        {n} years of age = duration year ; 26 years of age
        {n} to|or|{dash} {n} {dash}? {units}|{unit} = duration ; two to three weeks
        {n} or so {units} = duration ; 20 or so years
        {n} {units} or so|more = duration ; two years or so
        a|an|one {unit} or so|more|two = duration ; a year or so
        a|an {unit} = duration ; a decade
        a|an {filler} {unit} = duration ; a full year
        a|an {n} {dash} {unit} period = duration ; a three-year period
        a|an|one {unit} and a half = duration and-half ; a year and a half
        half a|an {unit} = duration half ; half an hour
        half {dash} {unit} = duration half ; half-hour
        {few} {filler}? {units} = duration ; several months
        {units} = duration ; for ⟦years⟧
        {unit}|{units} {dash} long = duration ; decade-long
        yearlong = duration year ; yearlong
        monthlong = duration month ; monthlong
        weeklong = duration week ; weeklong
        daylong = duration day ; daylong
        all {unit} = duration ; all day
        the entire|whole {unit} = duration ; the entire week
        """

    static let stretches = """
        the {n} {filler}? {units} = duration ; the nine months
        the? last|past|previous|first|next|final|coming|latest|following|opening|initial|closing \
        {n} {filler}? {units} = duration ; the past two years
        the? last|past|previous|first|next|final|coming|following {n} to|or|{dash} {n} {units} = \
        duration ; the next 12 to 18 months
        the? last|past|previous|first|next|final|coming {n} {units} or so = duration ; \
        the next two years or so
        the? last|past|previous|first|next|final|coming|following {few} {filler}? {units} = \
        duration ; the past few weeks
        the last|past {unit} = duration ; the past year
        the? recent|past|coming|upcoming|intervening|last|previous {units} = duration ; recent weeks
        the? last|past|next|coming {unit} or so|two = duration ; the next year or so
        the? year {dash} ago|earlier {n} {units} = duration ; the year-earlier nine months
        another {unit} = duration ; another year
        another {n} {units} = duration ; another two years
        """

    static let repetitions = """
        every|each {weekday} = repetition ; every Monday
        every|each {weekday} {daypart} = repetition ; every Sunday night
        {weekdays} = repetition ; on ⟦Mondays⟧
        {weekday} {dayparts} = repetition ; Sunday nights
        every|each {unit} = repetition ; every year
        every|each {n} {units} = repetition ; every four years
        every other {unit} = repetition other ; every other week
        every|each {daypart} = repetition ; every night
        every|each {month} = repetition ; each July
        every|each {season} = repetition ; every summer
        every few {units} = repetition few ; every few years
        hourly = repetition PT1H ; hourly
        daily|nightly = repetition P1D ; daily
        weekly = repetition P1W ; weekly
        biweekly = repetition P2W ; biweekly
        monthly = repetition P1M ; monthly
        annually|yearly = repetition P1Y ; annually
        once|twice a|an|each|every|per {unit} = repetition ; once a week
        {n} times a|an|each|every|per {unit} = repetition ; three times a week
        per {unit} = repetition ; per day
        weekends = repetition XXXX-WXX-WE ; on ⟦weekends⟧
        """
}
