/// The words by which features are told: the folded forms of tokens.
enum FeatureWords {
    /// Features of a word, each word looked up once.
    static let features: [String: [WorthinessFeature]] = {
        var features: [String: [WorthinessFeature]] = [:]
        for (feature, words) in lists {
            for word in words.split(whereSeparator: \.isWhitespace) {
                features[String(word), default: []].append(feature)
            }
        }
        return features
    }()

    private static let lists: [(WorthinessFeature, String)] = [
        (.largeNumber, "hundreds thousand thousands million millions billion billions trillion"),
        (.percentage, "% percent percentage"),
        (.money, "$ £ € dollar dollars euro euros pound pounds cents"),
        (
            .change,
            """
            than more less fewer higher lower increase increased increases increasing decrease
            decreased rise rises rising risen rose fell fall fallen falling drop dropped doubled
            tripled halved double cut cuts raise raised raising grew grow growing gained lost up
            down reduced reduction
            """
        ),
        (
            .superlative,
            """
            most least biggest largest highest lowest worst best greatest smallest fastest first
            record strongest richest poorest worse better
            """
        ),
        (.universal, "all every everybody everyone always ever never nobody only none history"),
        (
            .government,
            """
            administration president senator senators governor government congress senate minister
            democrats republicans democrat republican democratic party opponent secretary campaign
            mayor court house
            """
        ),
        (
            .policy,
            """
            job jobs tax taxes trade deficit deficits debt economy economic wages wage unemployment
            income health insurance obamacare medicare crime murder border immigration war wars
            nuclear oil energy company companies deal deals manufacturing military weapons guns
            budget spending police prison drug drugs schools education rate rates poverty climate
            """
        ),
        (
            .voting,
            """
            vote votes voted supported support supports opposed endorsed signed passed bill law
            laws amendment elected election polls poll
            """
        ),
        (
            .past,
            """
            was were had did went got took came made paid gave left won began became brought built
            bought kept knew led met ran saw sent sold spent stood thought wrote wasn't weren't
            didn't hadn't been done gone
            """
        ),
        (.present, "is are has have am isn't aren't hasn't haven't does doesn't gets goes"),
        (.future, "will won't going gonna shall tomorrow i'll we'll he'll she'll they'll you'll"),
        (.modal, "would could should might may must ought wouldn't couldn't shouldn't can cannot"),
        (
            .negation,
            """
            not no nor never nothing don't didn't doesn't isn't aren't wasn't weren't can't cannot
            won't wouldn't couldn't shouldn't hasn't haven't hadn't without
            """
        ),
        (
            .opinion,
            """
            think believe believes feel feels hope hopes want wants wish guess know love proud
            great wonderful beautiful terrible disaster sure maybe
            """
        ),
        (
            .period,
            """
            year years month months week weeks decade decades since ago last yesterday today
            century days day
            """
        ),
        (.speaker, "i me my mine i'm i've i'd i'll"),
        (.speakers, "we us our ours we're we've we'd we'll"),
        (.listener, "you your yours you're you've you'd you'll"),
        (
            .others,
            "he she they him her them his their theirs he's she's they're they've he'd she'd"
        ),
        (.courtesy, "thank thanks please welcome hello ok okay yes sorry bless goodnight"),
        (.call, "let's let look listen remember imagine go join tell ask"),
    ]

    static let connectives: Set<String> = [
        "and", "but", "so", "well", "now", "or", "because", "then", "look", "no", "yes",
    ]
}
