internal import ClaimModel
internal import OfficeMentions
internal import TextAnalysis

/// Whether a text speaks of its own days where it names an official, or of a past.
///
/// News that looks back calls people what they were then: "When Secretary of State Hillary
/// Clinton visited in 2011". Whoever is called so need not hold the office as the news appears.
struct NarrativeTime {
    private let mention: OfficialMention
    private let text: AnalyzedText
    private let published: CalendarDate?

    init(_ mention: OfficialMention, in text: AnalyzedText, published: CalendarDate?) {
        self.mention = mention
        self.text = text
        self.published = published
    }

    /// How far back of the article a date may lie that is still its own time.
    private static let recentDays = 92
    private static let lookBack = 2

    var isNow: Bool {
        guard let published else { return false }
        let place = text.sentences.partition {
            $0.range.upperBound > mention.personRange.lowerBound
        }
        guard place < text.sentences.count else { return true }
        let around = text.sentences[max(0, place - Self.lookBack)...place]
        let isLongAgo = around.contains { sentence in
            text.dates(in: sentence.range).contains { date in
                guard date.kind == .date, let last = date.interval?.lastDay else { return false }
                return last.days(until: published) > Self.recentDays
            }
        }
        return !isLongAgo && !isRetold(in: text.sentences[place])
    }

    /// Whether words before the official lead into a past, as "when" does, into what may be, as
    /// "if" does, or into what somebody did or was at any time, as "by" does.
    private func isRetold(in sentence: Sentence) -> Bool {
        let tokens = sentence.tokens
        let before = tokens.prefix {
            text.tokens[$0].range.lowerBound < mention.wholeRange.lowerBound
        }
        if before.contains(where: { Self.retelling.contains(text.tokens[$0].folded) }) {
            return true
        }
        // "blame it on President Bush": whoever is spoken of keeps the title for life.
        if let last = before.last(where: { !["the", "a"].contains(text.tokens[$0].folded) }),
            Self.prepositions.contains(text.tokens[last].folded)
        {
            return true
        }
        let after = tokens.drop {
            text.tokens[$0].range.lowerBound < mention.wholeRange.upperBound
        }.prefix(2)
        return after.contains { ["had", "'s", "’s"].contains(text.tokens[$0].folded) }
            || isPossessive
    }

    /// "Secretary Rumsfeld's memorandum" may be of any age.
    private var isPossessive: Bool {
        let end = mention.personRange.upperBound
        let next = text.bytes[end..<min(end + 4, text.bytes.count)]
        return next.starts(with: "'s".utf8) || next.starts(with: "’s".utf8)
    }

    private static let retelling: Set<String> = [
        "when", "while", "after", "before", "since", "during", "until", "had", "once", "ago",
        "earlier", "previously", "formerly", "then", "if", "unless", "whether", "would", "could",
        "should", "might", "where", "wish", "wishes", "hope", "hopes", "imagine",
    ]

    private static let prepositions: Set<String> = [
        "about", "against", "as", "at", "by", "from", "in", "like", "of", "on", "than", "to",
        "toward", "towards", "under", "with",
    ]
}
