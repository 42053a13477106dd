import ClaimModel
import JSON

/// What findings rest on, as JSON; `type` says which of the other members are there.
struct JSONEvidence {
    private let places: ArticlePlaces

    init(_ places: ArticlePlaces) {
        self.places = places
    }

    func value(_ evidence: Evidence) -> JSONValue {
        switch evidence {
        case .passage(let passage):
            return [
                "type": "passage", "text": .string(passage.text), "line": .int(passage.line),
                "page": passage.page.map { .int($0) } ?? .null,
                "start": .int(passage.range.lowerBound), "end": .int(passage.range.upperBound),
                "source": source(passage.source),
            ]
        case .article(let text, let range):
            let file = places.file(range)
            return [
                "type": "article", "text": .string(text), "line": .int(places.line(ofFile: file)),
                "start": .int(file.lowerBound), "end": .int(file.upperBound),
            ]
        case .tenure(let tenure, let register, let asOf):
            return self.tenure(tenure, register, asOf)
        case .event(let event, let chronology):
            return [
                "type": "event", "chronology": .string(chronology), "line": .int(event.line),
                "name": .string(event.name), "other-names": strings(event.otherNames),
                "date": .string(event.date.description), "sources": strings(event.sources),
            ]
        case .calculation(let steps):
            return ["type": "calculation", "steps": strings(steps)]
        }
    }

    func source(_ source: SourceDocument) -> JSONValue {
        [
            "id": .string(source.id),
            "title": .string(source.title),
            "publisher": JSONValue(source.publisher),
            "date": JSONValue(source.date?.description),
            "url": JSONValue(source.url),
            "tier": JSONValue(source.tier?.rawValue),
            "summary-of": JSONValue(source.summaryOf),
            "sha256": .string(source.digest),
            "read-as": JSONValue(source.readAs),
            "origin": [
                "name": .string(source.origin.name),
                "reason": .string(source.origin.reason.rawValue),
                "quote": JSONValue(source.origin.quote),
                "copy-of": JSONValue(source.origin.copyOf),
            ],
        ]
    }

    private func tenure(
        _ tenure: Tenure, _ register: String, _ asOf: PartialDate?
    ) -> JSONValue {
        let organization = tenure.organization
        return [
            "type": "tenure",
            "register": .string(register),
            "line": .int(tenure.line),
            "as-of": JSONValue(asOf?.description),
            "person-id": .string(tenure.personID),
            "person": .string(tenure.person),
            "other-names": strings(tenure.otherNames),
            "role": .string(tenure.role),
            "organization": [
                "name": .string(organization.name),
                "other-names": strings(organization.otherNames),
                "parents": .array(organization.parents.map(strings)),
            ],
            "start": JSONValue(tenure.start?.description),
            "end": JSONValue(tenure.end?.description),
            "sources": strings(tenure.sources),
        ]
    }

    private func strings(_ texts: [String]) -> JSONValue {
        .array(texts.map(JSONValue.string))
    }
}
