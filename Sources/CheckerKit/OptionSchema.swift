/// The options of a checker: a plain value with defaults, and a description of each of its fields.
///
/// Defaults stand once, in the value. The description reads a workflow's `with:`, prints help and
/// writes the reference.
public struct OptionSchema<Options: Sendable>: Sendable {
    /// The options of a check that sets none.
    public let defaults: Options
    /// One for each option, in the order in which they are shown.
    public let fields: [OptionField<Options>]

    /// Describes options by a value with their defaults and a field for each.
    public init(_ defaults: Options, _ fields: OptionField<Options>...) {
        self.defaults = defaults
        self.fields = fields
    }

    /// The fields with their defaults, for those who do not know the type of the options.
    public var descriptions: [OptionDescription] {
        fields.map { field in
            OptionDescription(
                name: field.name, form: field.form, help: field.help,
                defaultValue: field.read(defaults))
        }
    }

    /// The options with some values set.
    ///
    /// Values must fit: whoever reads them from a file has reported those that do not.
    public func options(setting values: [String: OptionValue]) -> Options {
        let fault = fault(in: values)
        precondition(fault == nil, fault ?? "")
        var options = defaults
        for field in fields {
            if let value = values[field.name] {
                field.write(&options, value)
            }
        }
        return options
    }
}

extension OptionSchema {
    /// Why some values do not fit, in a sentence without a full stop; `nil` if they do.
    ///
    /// Of several faults it is the one of the option that comes first by name.
    public func fault(in values: [String: OptionValue]) -> String? {
        descriptions.fault(in: values)
    }
}

extension [OptionDescription] {
    /// The same for options of which no more is known.
    package func fault(in values: [String: OptionValue]) -> String? {
        for (name, value) in values.sorted(by: { $0.key < $1.key }) {
            guard let field = first(where: { $0.name == name }) else {
                return "There is no option '\(name)'"
            }
            guard field.form.admits(value) else {
                return "Option '\(name)' takes \(field.form), not \(value)"
            }
        }
        return nil
    }
}

/// One option: its name in a workflow, what it takes, and where it goes.
public struct OptionField<Options: Sendable>: Sendable {
    /// Its name in a workflow, in kebab case.
    public let name: String
    /// What it takes.
    public let form: OptionForm
    /// One or two sentences for its users.
    public let help: String
    let read: @Sendable (Options) -> OptionValue
    let write: @Sendable (inout Options, OptionValue) -> Void

    /// An option that takes a whole number within limits.
    ///
    ///     .integer("minimum-letters", \.minimumLetters, in: 2...8, help: "Shorter: left alone.")
    public static func integer(
        _ name: String, _ path: any WritableKeyPath<Options, Int> & Sendable,
        in limits: ClosedRange<Int>, help: String
    ) -> Self {
        Self(name: name, form: .integer(limits), help: help) {
            .integer($0[keyPath: path])
        } write: { options, value in
            if case .integer(let number) = value {
                options[keyPath: path] = number
            }
        }
    }

    /// An option that takes a number within limits.
    public static func decimal(
        _ name: String, _ path: any WritableKeyPath<Options, Double> & Sendable,
        in limits: ClosedRange<Double>, help: String
    ) -> Self {
        Self(name: name, form: .decimal(limits), help: help) {
            .decimal($0[keyPath: path])
        } write: { options, value in
            if case .decimal(let number) = value {
                options[keyPath: path] = number
            }
        }
    }

    /// A list of words out of a closed vocabulary, each at most once.
    public static func words<Word: RawRepresentable<String> & CaseIterable & Sendable>(
        _ name: String, _ path: any WritableKeyPath<Options, [Word]> & Sendable, help: String
    ) -> Self {
        Self(name: name, form: .words(Word.allCases.map(\.rawValue)), help: help) {
            .words($0[keyPath: path].map(\.rawValue))
        } write: { options, value in
            if case .words(let words) = value {
                options[keyPath: path] = words.compactMap(Word.init(rawValue:))
            }
        }
    }

    /// A list of names that whoever writes the workflow chooses, each at most once.
    public static func names(
        _ name: String, _ path: any WritableKeyPath<Options, [String]> & Sendable, help: String
    ) -> Self {
        Self(name: name, form: .names, help: help) {
            .words($0[keyPath: path])
        } write: { options, value in
            if case .words(let names) = value {
                options[keyPath: path] = names
            }
        }
    }
}

/// What an option takes.
public enum OptionForm: Hashable, Sendable {
    /// A whole number within limits.
    case integer(ClosedRange<Int>)
    /// A number within limits.
    case decimal(ClosedRange<Double>)
    /// A list of some of these words, each at most once.
    case words([String])
    /// A list of any texts that are not blank, each at most once.
    case names

    /// Whether a value is of the kind that it takes, and within its limits.
    public func admits(_ value: OptionValue) -> Bool {
        switch (self, value) {
        case (.integer(let limits), .integer(let number)): limits.contains(number)
        case (.decimal(let limits), .decimal(let number)): limits.contains(number)
        case (.words(let known), .words(let words)):
            words.allSatisfy(known.contains) && Set(words).count == words.count
        case (.names, .words(let names)):
            !names.contains { $0.allSatisfy(\.isWhitespace) } && Set(names).count == names.count
        case (.integer, _), (.decimal, _), (.words, _), (.names, _): false
        }
    }
}

/// The value of an option.
public enum OptionValue: Hashable, Sendable, CustomStringConvertible {
    /// A whole number.
    case integer(Int)
    /// A number.
    case decimal(Double)
    /// A list of words, or of names.
    case words([String])

    /// As a workflow writes it: `2`, `0.9`, `[sources, chronology]`.
    public var description: String {
        switch self {
        case .integer(let number): "\(number)"
        case .decimal(let number): "\(number)"
        case .words(let words): "[\(words.joined(separator: ", "))]"
        }
    }
}

/// An option without the type that it belongs to.
public struct OptionDescription: Hashable, Sendable {
    /// Its name in a workflow, in kebab case.
    public let name: String
    /// What it takes.
    public let form: OptionForm
    /// One or two sentences for its users.
    public let help: String
    /// What it is where a workflow does not set it.
    public let defaultValue: OptionValue

    package init(name: String, form: OptionForm, help: String, defaultValue: OptionValue) {
        self.name = name
        self.form = form
        self.help = help
        self.defaultValue = defaultValue
    }
}

extension OptionForm: CustomStringConvertible {
    /// "an integer from 0 to 366".
    public var description: String {
        switch self {
        case .integer(let limits):
            "an integer from \(limits.lowerBound) to \(limits.upperBound)"
        case .decimal(let limits):
            "a number from \(limits.lowerBound) to \(limits.upperBound)"
        case .words(let words):
            "a list of \(words.joined(separator: ", "))"
        case .names: "a list of names"
        }
    }
}

extension Checker {
    /// The options as people read of them.
    public static var optionDescriptions: [OptionDescription] { options.descriptions }

    /// A checker with some options set; the values must fit the descriptions.
    public static func configured(with values: [String: OptionValue]) -> Self {
        Self(options: options.options(setting: values))
    }
}
