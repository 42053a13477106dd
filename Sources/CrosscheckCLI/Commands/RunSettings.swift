internal import ArgumentParser
internal import ClaimModel
internal import Diagnostics
internal import Foundation
internal import Reports
internal import WebRetrieval

/// What the options of `run` come to.
struct RunSettings {
    static let jobLimits = 1...64

    let handover: ArticleHandover
    let format: ReportFormat
    let jobs: Int
    /// `nil` for the workflow's.
    let failOn: [Verdict]?
    /// The articles with the names of their reports.
    let articles: [(path: String, report: String)]

    /// Reads all options, or throws all that is wrong with them.
    init(_ command: RunCommand) throws {
        var faults = Faults()
        let handover = try faults.collect { try command.evidence.article.handover() }
        let format = try faults.collect { try OptionWords.format(command.format) as ReportFormat }
        let jobs = try faults.collect { try Self.jobs(command.jobs) }
        let failOn = try faults.collect { try command.failOn.map(Self.verdicts) }
        if command.articles.count > 1, command.output == nil {
            faults.add(Faults(CommandFaults.outputWanted()))
        }
        if command.articles.count > 1, command.evidence.claims != nil {
            faults.add(Faults(CommandFaults.claimsOfOne()))
        }
        if command.output == "" {
            faults.add(Faults(CommandFaults.noFolder(option: "--output")))
        }
        let read = [command.workflow, command.evidence.claims ?? ""] + command.articles
        if read.count(where: { $0 == "-" }) > 1 {
            faults.add(Faults(CommandFaults.standardInputTwice()))
        }
        let names = command.articles.map { Self.reportName(of: $0, as: format ?? .markdown) }
        for (place, name) in names.enumerated() where names[..<place].contains(name) {
            faults.add(Faults(CommandFaults.oneName(name)))
            break
        }
        guard let handover, let format, let jobs, let failOn, faults.isEmpty else { throw faults }
        self.handover = handover
        self.format = format
        self.jobs = jobs
        self.failOn = failOn
        articles = Array(zip(command.articles, names))
    }

    private static func jobs(_ text: String?) throws -> Int {
        guard let text else { return ProcessInfo.processInfo.activeProcessorCount }
        guard let jobs = Int(text), jobLimits.contains(jobs) else {
            throw Faults(CommandFaults.noJobs(text, limits: jobLimits))
        }
        return jobs
    }

    private static func verdicts(_ text: String) throws -> [Verdict] {
        var faults = Faults()
        let words = text.split(separator: ",").map { $0.trimmingCharacters(in: .whitespaces) }
        let verdicts = try words.compactMap { word in
            try faults.collect {
                guard let verdict = Verdict(rawValue: word) else {
                    let known = Verdict.allCases.map(\.rawValue)
                    throw Faults(CommandFaults.unknownVerdict(word, among: known))
                }
                return verdict
            }
        }
        if words.isEmpty {
            faults.add(Faults(CommandFaults.noVerdicts()))
        }
        guard faults.isEmpty else { throw faults }
        return verdicts
    }

    private static func reportName(of path: String, as format: ReportFormat) -> String {
        let name =
            path == "-"
            ? "standard-input"
            : WebRetriever.isWebAddress(path)
                ? KeptPages.name(of: path) : Path.withoutEnding(Path.name(of: path))
        return name + reportEnding(of: format)
    }

    static func reportEnding(of format: ReportFormat) -> String {
        ".report.\(format == .markdown ? "md" : format.rawValue)"
    }
}

/// Words that an option takes.
enum OptionWords {
    static func format<Format: RawRepresentable<String> & CaseIterable>(
        _ word: String
    ) throws -> Format {
        guard let format = Format(rawValue: word) else {
            let known = Format.allCases.map(\.rawValue)
            throw Faults(CommandFaults.unknownFormat(word, among: known))
        }
        return format
    }
}
