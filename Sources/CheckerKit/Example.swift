/// A short invented claim and what the checker says of it: documentation and test in one.
///
/// The stretch to be remarked on stands between `⟦` and `⟧`.
public struct Example: Sendable {
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

    public let title: String
    public let text: String
    public let outcome: Outcome
    /// The message in full, of a finding that makes the outcome; `nil` where nothing is said.
    public let message: String?
    public let backup: ExampleBackup
    public let options: [String: OptionValue]
    /// Where it stands, so that a failing example is reported at its own line; line 0 where it
    /// stands in no file of Swift.
    public let file: StaticString
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

    public static func passes(
        _ title: String, _ text: String, given backup: ExampleBackup = .none,
        options: [String: OptionValue] = [:], file: StaticString = #filePath, line: UInt = #line
    ) -> Example {
        Example(
            title: title, text: text, outcome: .passes, message: nil, backup: backup,
            options: options, file: file, line: line)
    }

    public static func supports(
        _ title: String, _ text: String, _ message: String, given backup: ExampleBackup,
        options: [String: OptionValue] = [:], file: StaticString = #filePath, line: UInt = #line
    ) -> Example {
        Example(
            title: title, text: text, outcome: .supports, message: message, backup: backup,
            options: options, file: file, line: line)
    }

    public static func flags(
        _ title: String, _ text: String, _ message: String, given backup: ExampleBackup = .none,
        options: [String: OptionValue] = [:], file: StaticString = #filePath, line: UInt = #line
    ) -> Example {
        Example(
            title: title, text: text, outcome: .flags, message: message, backup: backup,
            options: options, file: file, line: line)
    }

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
    public var tenures: [Tenure]?
    public var events: [ChronologyEvent]?
    /// The day on which the article of the example appeared.
    public var published: CalendarDate?
    /// Paragraphs of the article before the one that makes the claim.
    public var paragraphs: [String] = []

    public static let none = ExampleBackup(sources: [], tenures: nil, events: nil, published: nil)

    public static func paragraph(_ text: String) -> ExampleBackup {
        none.paragraph(text)
    }

    public static func published(_ day: String) -> ExampleBackup {
        none.published(day)
    }

    public static func source(_ name: String, _ text: String) -> ExampleBackup {
        none.source(name, text)
    }

    public static func tenure(_ tenure: Tenure) -> ExampleBackup {
        none.tenure(tenure)
    }

    /// The date is EDTF.
    public static func event(_ name: String, _ date: String) -> ExampleBackup {
        none.event(name, date)
    }

    public func published(_ day: String) -> ExampleBackup {
        guard let date = CalendarDate(day) else {
            preconditionFailure("'\(day)' is no day of the calendar")
        }
        var backup = self
        backup.published = date
        return backup
    }

    public func paragraph(_ text: String) -> ExampleBackup {
        var backup = self
        backup.paragraphs.append(text)
        return backup
    }

    public func source(_ name: String, _ text: String) -> ExampleBackup {
        var backup = self
        backup.sources.append((name, text))
        return backup
    }

    public func tenure(_ tenure: Tenure) -> ExampleBackup {
        var backup = self
        backup.tenures = (tenures ?? []) + [tenure]
        return backup
    }

    public func event(_ name: String, _ date: String) -> ExampleBackup {
        guard let interval = DateInterval(date) else {
            preconditionFailure("'\(date)' is not EDTF")
        }
        var backup = self
        backup.events = (events ?? []) + [ChronologyEvent(name: name, date: interval)]
        return backup
    }
}
