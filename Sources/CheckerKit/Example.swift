/// A short invented claim and what the checker says of it: documentation and test in one.
///
/// The stretch to be remarked on stands between `⟦` and `⟧`.
public struct Example: Sendable {
    /// What the findings on an example amount to.
    public enum Outcome: String, Hashable, Sendable, CaseIterable {
        /// Some finding supports; none contradicts.
        case supports
        /// No finding, or only neutral ones that need not be listed.
        case passes
        /// Some finding contradicts.
        case flags
        /// A neutral finding says what is left open.
        case undecided
    }

    /// The behaviour that it shows, in a few words; each stands once.
    public let title: String
    /// The claim, with its marks.
    public let text: String
    /// What the findings amount to.
    public let outcome: Outcome
    /// The message in full, of a finding that makes the outcome; `nil` where nothing is said.
    public let message: String?
    /// What is put beside the claim.
    public let backup: ExampleBackup
    /// The options that it sets, by name; the others have their defaults.
    public let options: [String: OptionValue]
    /// Where it stands, so that a failing example is reported at its own line; line 0 where it
    /// stands in no file of Swift.
    public let file: StaticString
    /// The line of the file, from 1.
    public let line: UInt

    package init(
        title: String, text: String, outcome: Outcome, message: String?, backup: ExampleBackup,
        options: [String: OptionValue], file: StaticString, line: UInt
    ) {
        self.title = title
        self.text = text
        self.outcome = outcome
        self.message = message
        self.backup = backup
        self.options = options
        self.file = file
        self.line = line
    }

    /// An example in which nothing contradicts.
    ///
    ///     .passes("The letters are the initials", "The World Health Organization (WHO) met.")
    public static func passes(
        _ title: String, _ text: String, given backup: ExampleBackup = .none,
        options: [String: OptionValue] = [:], file: StaticString = #filePath, line: UInt = #line
    ) -> Example {
        Example(
            title: title, text: text, outcome: .passes, message: nil, backup: backup,
            options: options, file: file, line: line)
    }

    /// An example in which a finding with this message supports, and nothing contradicts.
    public static func supports(
        _ title: String, _ text: String, _ message: String, given backup: ExampleBackup,
        options: [String: OptionValue] = [:], file: StaticString = #filePath, line: UInt = #line
    ) -> Example {
        Example(
            title: title, text: text, outcome: .supports, message: message, backup: backup,
            options: options, file: file, line: line)
    }

    /// An example in which a finding with this message contradicts.
    ///
    ///     .flags("A day that does not exist", "It was ⟦31 June⟧.", "31 June does not exist")
    public static func flags(
        _ title: String, _ text: String, _ message: String, given backup: ExampleBackup = .none,
        options: [String: OptionValue] = [:], file: StaticString = #filePath, line: UInt = #line
    ) -> Example {
        Example(
            title: title, text: text, outcome: .flags, message: message, backup: backup,
            options: options, file: file, line: line)
    }

    /// An example in which a neutral finding has this message, and nothing contradicts.
    public static func undecided(
        _ title: String, _ text: String, _ message: String, given backup: ExampleBackup = .none,
        options: [String: OptionValue] = [:], file: StaticString = #filePath, line: UInt = #line
    ) -> Example {
        Example(
            title: title, text: text, outcome: .undecided, message: message, backup: backup,
            options: options, file: file, line: line)
    }
}

/// What an example puts beside its claim.
public struct ExampleBackup: Sendable {
    /// Name and text of each source.
    public var sources: [(name: String, text: String)]
    /// What the sources of these names examined, if they are fact checks.
    public var factChecks: [String: FactCheck] = [:]
    /// The addresses of the sources of these names.
    public var addresses: [String: String] = [:]
    /// Who published the sources of these names, when, and how near they stand to what they tell.
    public var publications: [String: Publication] = [:]
    /// What the words of the claim link to: the first place that has them.
    public var links: [(words: String, address: String)] = []
    /// The pages that were asked for, by address; `nil` for a run without the network.
    public var linkedPages: [String: LinkedPage]?
    /// The rows of the register; `nil` for no register.
    public var tenures: [Tenure]?
    /// The events of the chronology; `nil` for no chronology.
    public var events: [ChronologyEvent]?
    /// The day on which the article of the example appeared.
    public var published: CalendarDate?
    /// The headline of the article; `nil` for none.
    public var headline: String?
    /// Paragraphs of the article before the one that makes the claim.
    public var paragraphs: [String] = []

    /// What the front matter of a source says of it.
    public struct Publication: Hashable, Sendable {
        /// Who stands behind it.
        public var publisher: String?
        /// When it appeared.
        public var date: PartialDate?
        /// How near it stands to what it tells.
        public var tier: SourceDocument.Tier?

        /// Makes a publication; what is not known is left out.
        public init(
            publisher: String? = nil, date: PartialDate? = nil, tier: SourceDocument.Tier? = nil
        ) {
            self.publisher = publisher
            self.date = date
            self.tier = tier
        }
    }

    /// Nothing but the claim.
    public static let none = ExampleBackup(sources: [], tenures: nil, events: nil, published: nil)

    /// The headline of the article.
    public static func headline(_ text: String) -> ExampleBackup {
        none.headline(text)
    }

    /// A paragraph of the article before the one that makes the claim.
    public static func paragraph(_ text: String) -> ExampleBackup {
        none.paragraph(text)
    }

    /// The day on which the article appeared, as `2018-05-01`; another text traps.
    public static func published(_ day: String) -> ExampleBackup {
        none.published(day)
    }

    /// A source with its name, which is its id and its title, and its text; and, where it matters,
    /// who published it, when, as EDTF, and its tier.
    public static func source(
        _ name: String, by publisher: String? = nil, on date: String? = nil,
        tier: SourceDocument.Tier? = nil, _ text: String
    ) -> ExampleBackup {
        none.source(name, by: publisher, on: date, tier: tier, text)
    }

    /// A source that is a fact check, with its name and what it examined.
    public static func factCheck(_ name: String, _ factCheck: FactCheck) -> ExampleBackup {
        none.factCheck(name, factCheck)
    }

    /// Words of the claim that link to a page.
    public static func link(_ words: String, to address: String) -> ExampleBackup {
        none.link(words, to: address)
    }

    /// A row of the register.
    public static func tenure(_ tenure: Tenure) -> ExampleBackup {
        none.tenure(tenure)
    }

    /// The date is EDTF.
    public static func event(_ name: String, _ date: String) -> ExampleBackup {
        none.event(name, date)
    }

    /// The same with the day on which the article appeared, as `2018-05-01`.
    public func published(_ day: String) -> ExampleBackup {
        guard let date = CalendarDate(day) else {
            preconditionFailure("'\(day)' is no day of the calendar")
        }
        var backup = self
        backup.published = date
        return backup
    }

    /// The same with a headline over the article.
    public func headline(_ text: String) -> ExampleBackup {
        var backup = self
        backup.headline = text
        return backup
    }

    /// The same with a paragraph more, after those that are there.
    public func paragraph(_ text: String) -> ExampleBackup {
        var backup = self
        backup.paragraphs.append(text)
        return backup
    }

    /// The same with a source more; a date that is not EDTF traps.
    public func source(
        _ name: String, by publisher: String? = nil, on date: String? = nil,
        tier: SourceDocument.Tier? = nil, _ text: String
    ) -> ExampleBackup {
        let published = date.map { date in
            guard let published = PartialDate(date) else {
                preconditionFailure("'\(date)' is not EDTF")
            }
            return published
        }
        var backup = self
        backup.sources.append((name, text))
        backup.publications[name] = Publication(publisher: publisher, date: published, tier: tier)
        return backup
    }

    /// The same with a fact check more; its text is the claim and the rating.
    public func factCheck(_ name: String, _ factCheck: FactCheck) -> ExampleBackup {
        let rating = factCheck.rating.map { "\n\nRating: \($0)" } ?? ""
        var backup = source(name, "Claim: \(factCheck.claim)\(rating)")
        backup.factChecks[name] = factCheck
        return backup
    }

    /// The same with words of the claim that link to a page.
    public func link(_ words: String, to address: String) -> ExampleBackup {
        var backup = self
        backup.links.append((words, address))
        return backup
    }

    /// The same with a source more that is a page of the web.
    public func page(_ name: String, at address: String, _ text: String) -> ExampleBackup {
        var backup = source(name, text)
        backup.addresses[name] = address
        return backup
    }

    /// The same with a page more that was asked for.
    public func asked(_ address: String, _ page: LinkedPage) -> ExampleBackup {
        var backup = self
        backup.linkedPages = (linkedPages ?? [:]).merging([address: page]) { $1 }
        return backup
    }

    /// The same with a row of the register more.
    public func tenure(_ tenure: Tenure) -> ExampleBackup {
        var backup = self
        backup.tenures = (tenures ?? []) + [tenure]
        return backup
    }

    /// The same with an event more, whose date is EDTF; another text traps.
    public func event(_ name: String, _ date: String) -> ExampleBackup {
        guard let interval = DateInterval(date) else {
            preconditionFailure("'\(date)' is not EDTF")
        }
        var backup = self
        backup.events = (events ?? []) + [ChronologyEvent(name: name, date: interval)]
        return backup
    }
}
