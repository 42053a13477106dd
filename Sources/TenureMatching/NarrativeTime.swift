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

    /// Words before the official that lead into a past: "when", "under", "had", "by".
    private func isRetold(in sentence: Sentence) -> Bool {
        let tokens = sentence.tokens
        let before = tokens.prefix {
            text.tokens[$0].range.lowerBound < mention.wholeRange.lowerBound
        }
        if before.contains(where: { Self.retelling.contains(text.tokens[$0].folded) }) {
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
        "when", "while", "after", "before", "since", "under", "during", "until", "by", "had",
        "once", "ago", "earlier", "previously", "formerly", "then", "with", "against", "like",
        "from", "as", "of",
    ]
}
