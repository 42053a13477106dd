internal import ClaimModel
internal import Diagnostics
internal import Foundation
internal import JSON
internal import TemporalExpressions

/// Tells the dates of files.
struct DateBatch {
    let session: Session
    /// For requests that give no day of their own.
    let published: CalendarDate?
    let domain: TemporalDomain

    private struct Request: Decodable, Sendable {
        var file: String
        var published: String?
        var domain: String?
    }

    func run() async throws {
        let batch = RequestBatch<Request>(
            session: session,
            expected: "A request is an object with 'file', and with 'id', a text or a whole number",
            nothing: [.init("expressions", .array([]))])
        try await batch.run { request in
            [.init("expressions", .array(try tags(request).map(members)))]
        }
    }

    private func tags(_ request: Request) throws -> [TimexTag] {
        let day = try day(request.published)
        guard let domain = request.domain.map(TemporalDomain.init(rawValue:)) ?? domain else {
            throw Refusal("The domain is 'news' or 'narrative'")
        }
        let bytes: [UInt8]
        do {
            bytes = try session.files.read(request.file, limitInBytes: InputLimits.source)
        } catch {
            throw Refusal(error.diagnostic().summary)
        }
        guard String(validating: bytes, as: UTF8.self) != nil else {
            throw Refusal("'\(request.file)' is no UTF-8")
        }
        var tagger = TemporalTagger(publishedOn: day, domain: domain)
        return TimexTag.tags(of: tagger.expressions(in: bytes), in: bytes)
    }

    private func day(_ text: String?) throws -> CalendarDate? {
        guard let text, !text.isEmpty else { return published }
        guard let day = CalendarDate(String(text.prefix(10))) else {
            let why =
                DateFlaw(date: text).map { " of the calendar: \($0)" } ?? " such as 2020-06-05"
            throw Refusal("'\(text)' is no day" + why)
        }
        return day
    }

    private func members(_ tag: TimexTag) -> JSONValue {
        var members: [JSONValue.Member] = [
            .init("start", .int(tag.range.lowerBound)), .init("end", .int(tag.range.upperBound)),
            .init("type", .string(tag.type)), .init("value", .string(tag.value)),
        ]
        if let modifier = tag.modifier {
            members.append(.init("mod", .string(modifier)))
        }
        return .object(members)
    }
}
