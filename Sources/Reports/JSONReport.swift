import ClaimModel
import JSON

/// A run as JSON; documented members are only ever added as long as `schema` stays the same.
///
/// All offsets are bytes of the article as given, or of the text that was extracted from it, as
/// `offsets` says; end exclusive. What is not known is null.
struct JSONReport {
    private let record: RunRecord
    private let places: ArticlePlaces

    init(_ record: RunRecord) {
        self.record = record
        places = ArticlePlaces(record.article)
    }

    func value() -> JSONValue {
        [
            "schema": 1,
            "article": article(record.article),
            "workflow": workflow(),
            "claims": .array(record.claims.map(claim)),
            "left-out": .array(record.leftOut.map(leftOut)),
            "run": run(),
        ]
    }

    private func article(_ article: Article) -> JSONValue {
        [
            "name": .string(article.name),
            "title": JSONValue(article.title),
            "byline": JSONValue(article.byline),
            "publisher": JSONValue(article.publisher),
            "url": JSONValue(article.url),
            "retrieved": JSONValue(article.retrieved),
            "published": JSONValue(article.published?.description),
            "stated-date": JSONValue(article.statedDate?.description),
            "format": .string(article.format.rawValue),
            "encoding": .string(article.encoding),
            "language": JSONValue(article.language),
            "extracted-by": JSONValue(article.extractedBy),
            "offsets": .string(article.extractedBy == nil ? "file" : "extracted text"),
            "sha256": .string(article.digest),
        ]
    }

    private func workflow() -> JSONValue {
        [
            "name": .string(record.workflow.name),
            "summary": .string(record.workflow.summary),
            "checks": .array(record.checks.map(check)),
        ]
    }

    private func check(_ check: CheckRecord) -> JSONValue {
        let options = check.options.filter { !$0.isEmpty }.map { option -> JSONValue in
            [
                "name": .string(option[0]),
                "value": .string(option.dropFirst().joined(separator: ", ")),
            ]
        }
        return [
            "checker": .string(check.checker),
            "summary": .string(check.summary),
            "options": .array(options),
            "not-run": JSONValue(check.notRun),
        ]
    }

    private func claim(_ record: ClaimRecord) -> JSONValue {
        let claim = record.claim
        return [
            "id": .string(claim.id),
            "text": .string(claim.text),
            "quote": .string(claim.quote),
            "start": .int(claim.range.lowerBound),
            "end": .int(claim.range.upperBound),
            "line": .int(places.line(ofFile: claim.range)),
            "page": page(of: claim.range),
            "references": .array(claim.references.map(reference)),
            "speaker": claim.speaker.map(speaker) ?? .null,
            "kind": .string(claim.kind.rawValue),
            "check-worthiness": .double(claim.checkWorthiness),
            "mentions": .array(claim.mentions.map(mention)),
            "verdict": .string(record.verdict.rawValue),
            "reason": .string(record.reason),
            "step": .string(record.step),
            "cap": JSONValue(record.cap),
            "findings": .array(record.findings.map { finding($0, of: claim) }),
            "failures": .array(record.failures.map(failure)),
        ]
    }

    private func speaker(_ speaker: Speaker) -> JSONValue {
        [
            "name": .string(speaker.name), "named": .bool(speaker.isNamed),
            "cue": .string(speaker.cue),
        ]
    }

    private func reference(_ reference: Reference) -> JSONValue {
        let range = places.file(reference.range)
        return [
            "words": .string(reference.words), "start": .int(range.lowerBound),
            "end": .int(range.upperBound), "name": JSONValue(reference.name),
        ]
    }

    private func mention(_ mention: Mention) -> JSONValue {
        let range = places.file(mention.range)
        return [
            "kind": .string(mention.kind.rawValue), "text": .string(mention.text),
            "start": .int(range.lowerBound), "end": .int(range.upperBound),
        ]
    }

    private func failure(_ failure: CheckFailure) -> JSONValue {
        ["checker": .string(failure.checker), "message": .string(failure.message)]
    }

    private func finding(_ found: CheckerFinding, of claim: Claim) -> JSONValue {
        let finding = found.finding
        return [
            "checker": .string(found.checker),
            "kind": .string(finding.kind),
            "stance": .string(finding.stance.rawValue),
            "strength": .string(finding.strength.rawValue),
            "covers": covers(finding.covers, of: claim),
            "message": .string(finding.message),
            "evidence": .array(finding.evidence.map { JSONEvidence(places).value($0) }),
        ]
    }

    /// `part` is null when a finding covers the whole claim.
    private func covers(_ coverage: Coverage, of claim: Claim) -> JSONValue {
        switch coverage {
        case .whole:
            return [
                "part": .null, "start": .int(claim.range.lowerBound),
                "end": .int(claim.range.upperBound),
            ]
        case .part(let name, let range):
            let range = places.file(range)
            return [
                "part": .string(name), "start": .int(range.lowerBound),
                "end": .int(range.upperBound),
            ]
        }
    }

    private func leftOut(_ stretch: LeftOut) -> JSONValue {
        [
            "start": .int(stretch.range.lowerBound),
            "end": .int(stretch.range.upperBound),
            "line": .int(places.line(ofFile: stretch.range)),
            "page": page(of: stretch.range),
            "reason": .string(stretch.reason.rawValue),
            "detail": JSONValue(stretch.detail),
            "quote": .string(stretch.quote),
        ]
    }

    /// Null where the article has no pages.
    private func page(of range: Range<Int>) -> JSONValue {
        record.article.page(at: range.lowerBound).map { .int($0) } ?? .null
    }

    private func run() -> JSONValue {
        let tally = RunTally(record.claims)
        let counts = Verdict.allCases.map { JSONValue.Member($0.rawValue, .int(tally[$0])) }
        return [
            "version": .string(record.version),
            "verdicts": .object(counts),
            "sources": .array(record.sources.map(JSONEvidence(places).source)),
            "unanchored": .array(record.unanchored.map(unanchored)),
            "unread": .array(
                record.unread.map { ["name": .string($0.name), "reason": .string($0.reason)] }),
            "files": .array(record.files.map(file)),
        ]
    }

    private func unanchored(_ date: UnanchoredDate) -> JSONValue {
        [
            "text": .string(date.text), "start": .int(date.range.lowerBound),
            "end": .int(date.range.upperBound), "line": .int(places.line(ofFile: date.range)),
            "reason": .string(date.reason),
        ]
    }

    private func file(_ file: FileDigest) -> JSONValue {
        [
            "role": .string(file.role), "name": .string(file.name),
            "sha256": .string(file.sha256),
        ]
    }
}
