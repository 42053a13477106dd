/// The verbs, adjectives and nouns by which news says who says, thinks, wants or judges what.
enum AttributionLexicon {
    /// By what goes with them; a verb stands in the first list that fits it.
    static let verbs: [(AttributionVerb.Complements, String)] = [
        // Speech.
        (
            .clause,
            """
            say add argue insist reply respond answer quip joke exclaim remark retort interject
            muse opine testify speculate observe continue
            """
        ),
        (
            [.clause, .object],
            """
            announce claim declare state reveal confirm deny disclose explain note acknowledge
            allege assert concede emphasize stress reiterate repeat recall recount lament bemoan
            suggest predict mention write tweet retweet underscore recommend propose estimate
            project forecast conclude question decry affirm reaffirm clarify imply signal
            indicate report tout notice regret proclaim contend quote
            highlight chant shout yell sing hint ponder relate
            """
        ),
        (
            [.clause, .object, .objectAndInfinitive],
            "tell warn advise remind inform assure caution notify"
        ),
        ([.clause, .objectAndInfinitive], "ask"),
        ([.clause, .object, .infinitive], "promise pledge vow swear demand"),
        ([.clause, .infinitive], "agree threaten boast brag complain"),
        // Thought.
        ([.clause, .thought], "believe think guess suspect reckon"),
        ([.clause, .infinitive, .object, .thought], "hope expect fear decide wish worry"),
        (
            [.that, .thought],
            """
            know feel realize recognize learn discover imagine wonder find show
            demonstrate rule maintain calculate
            """
        ),
        ([.that, .object, .thought], "doubt understand envision foresee anticipate"),
        // Judgement.
        (
            .object,
            """
            accuse admire advocate applaud assail attack bash berate blame blast castigate
            challenge champion characterize chastise chide chronicle cite commend condemn
            congratulate contradict criticize defend denounce deride describe detail disavow
            discuss dismiss disparage dispute downplay dub echo endorse
            envisage express favor hail identify insult invoke lambaste laud lampoon
            liken list mock oppose outline portray praise promote protest rebuff rebuke rebut
            recite refute reject renounce repudiate resent reference ridicule rip satirize slam
            support thank trumpet unveil voice vilify welcome characterise criticise
            """
        ),
        (.infinitive, "refuse decline offer intend seek want aim opt"),
        (.objectAndInfinitive, "urge implore encourage"),
    ]

    /// "called for", "pointed out".
    static let prepositions: [String: [String]] = [
        "agree": ["with", "to", "on"], "allude": ["to"], "apologize": ["for", "to"],
        "appeal": ["for", "to"], "argue": ["for", "against"], "ask": ["for", "about"],
        "balk": ["at"], "believe": ["in"], "boast": ["about", "of"], "brag": ["about", "of"],
        "call": ["for", "on", "upon"], "campaign": ["for", "against"], "comment": ["on"],
        "complain": ["about", "of"], "disagree": ["with"], "dream": ["of"], "dwell": ["on"],
        "elaborate": ["on"], "expound": ["on"], "hint": ["at"], "hope": ["for"],
        "inquire": ["about"], "insist": ["on", "upon"], "joke": ["about"], "know": ["about"],
        "lash": ["out"], "lobby": ["for", "against"], "marvel": ["at"], "object": ["to"],
        "plead": ["for", "with"], "point": ["out", "to"], "push": ["for", "back"],
        "rail": ["against", "at"], "rant": ["about"], "react": ["to"], "refer": ["to"],
        "respond": ["to"], "reply": ["to"], "rave": ["about"], "scoff": ["at"],
        "side": ["with"], "sound": ["off"], "speak": ["about", "of", "out", "against"],
        "speculate": ["about", "on"], "talk": ["about", "up", "of"], "think": ["about", "of"],
        "vote": ["for", "against"], "vouch": ["for"], "warn": ["about", "of", "against"],
        "weigh": ["in"], "wonder": ["about"], "worry": ["about", "over"],
        "testify": ["about", "before"], "press": ["for"], "protest": ["against"],
        "rally": ["against", "behind"], "muse": ["about"], "lament": ["about"],
        "write": ["about", "of"], "learn": ["of", "about"], "hear": ["of", "about"],
        "advocate": ["for"], "decide": ["on", "against"],
    ]

    /// Forms of these verbs that mean something else far more often.
    static let otherWords: Set<String> = ["state", "states", "project", "projects", "meaning"]

    /// Forms that are nouns as often as verbs.
    static let homographs: Set<String> = [
        "advocates", "answers", "appeals", "asks", "attack", "attacks", "back", "backs", "call",
        "calls", "challenge", "challenges", "charges", "claim", "claims", "comment", "comments",
        "concerns", "demand", "demands", "doubt", "doubts", "echo", "estimate", "estimates",
        "favor", "favors", "fear", "fears", "find", "finds", "forecast", "forecasts", "hint",
        "hints", "hope", "hopes", "insults", "joke", "jokes", "lists", "mention", "need", "needs",
        "note", "notes", "offer", "offers", "plan", "plans", "pledge", "pledges", "praise",
        "predicts", "project", "projects", "promise", "promises", "protest", "protests", "push",
        "question", "questions", "quotes", "read", "reads", "remark", "remarks", "report",
        "reports", "rule", "rules", "shouts", "show", "shows", "signals", "states", "state",
        "suspect", "suspects", "support", "supports", "talk", "talks", "thanks", "tweet",
        "tweets", "view", "views", "vote", "votes", "vow", "vows", "wish", "wishes", "worries",
    ]

    /// "was worried that", "is confident".
    static let adjectives: Set<String> = [
        "adamant", "afraid", "alarmed", "angered", "angry", "ashamed", "aware", "certain",
        "concerned", "confident", "convinced", "critical", "determined", "disappointed",
        "dismayed", "displeased", "doubtful", "eager", "enamored", "fearful", "frustrated",
        "furious", "glad", "grateful", "hopeful", "impressed", "keen", "nervous", "optimistic",
        "outraged", "pessimistic", "pleased", "proud", "puzzled", "reluctant", "sceptical",
        "shocked", "skeptical", "supportive", "suspicious", "thrilled", "troubled", "unaware",
        "uneasy", "unhappy", "upset", "wary", "unwilling", "worried",
    ]

    /// "her claim that".
    static let nouns: Set<String> = [
        "accusation", "accusations", "admission", "allegation", "allegations", "announcement",
        "argument", "assertion", "assertions", "assurance", "assurances", "belief", "claim",
        "claims", "complaint", "complaints", "conclusion", "contention", "criticism",
        "declaration", "denial", "insistence", "observation", "opinion", "pledge", "prediction",
        "promise", "promises", "proposal", "remark", "ruling", "statement", "statements",
        "suggestion", "suggestions", "view", "vow", "warning", "warnings",
    ]

    /// What makes an utterance of such a noun: "made the claim that", "issued a warning".
    static let lightVerbs: Set<String> = [
        "cast", "deliver", "delivered", "delivering", "delivers", "gave", "give", "given", "gives",
        "giving", "issue", "issued", "issues", "issuing", "made", "make", "makes", "making",
        "offered", "raise", "raised", "raises", "raising", "release", "released", "repeated",
        "repeats", "share", "shared", "shares", "voiced",
    ]

    /// Verbs and adjectives before an infinitive that leave its subject theirs: "continued to
    /// call for", "is going to ask".
    static let raising: Set<String> = [
        "able", "began", "begin", "begins", "continue", "continued", "continues", "continuing",
        "decided", "declined", "declines", "expected", "going", "goes", "got", "had", "has", "have",
        "hopes", "likely", "need", "needs", "planned", "planning", "plans", "prepared", "preparing",
        "ready", "refused", "refuses", "refusing", "seemed", "seems", "set", "sought", "seeks",
        "start", "started", "starting", "starts", "tried", "tries", "trying", "used", "want",
        "wanted", "wants", "went", "appeared", "appears", "quick", "willing", "about", "appear",
        "seem", "tend", "tends", "tended", "hoping", "eager",
    ]
}
