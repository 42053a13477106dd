/// The verbs with which news reports what somebody said.
enum SpeechVerbs {
    static let past: Set<String> = [
        "said", "asked", "added", "told", "wrote", "tweeted", "argued", "claimed", "replied",
        "continued", "warned", "explained", "stated", "insisted", "noted", "announced", "declared",
        "testified", "acknowledged", "admitted", "confirmed", "denied", "recalled", "shouted",
        "concluded", "remarked", "observed", "responded", "answered", "joked", "vowed", "pledged",
        "boasted", "cautioned", "complained", "conceded", "countered", "demanded", "exclaimed",
        "lamented", "quipped",
    ]

    static let present: Set<String> = [
        "says", "asks", "adds", "tells", "writes", "argues", "claims", "replies", "warns",
        "explains", "states", "insists", "notes", "announces", "declares", "acknowledges",
        "admits", "confirms", "denies", "recalls", "believes", "thinks", "reports",
    ]

    static let all = past.union(present).union(["believed", "thought", "reported", "according"])
}
