internal import ClaimModel
internal import Diagnostics
internal import Foundation
internal import JSON
internal import TemporalExpressions

/// Answers requests for the dates of files, one a line; every request gets its answer.
struct DateBatch {
    let session: Session
    /// For requests that give no day of their own.
    let published: CalendarDate?
    let domain: TemporalDomain

    private struct Request: Decodable {
        var id: RequestID?
        var file: String
        var published: String?
        var domain: String?
    }

    private struct Trouble: Error {
        let words: String
    }

    func run() throws -> ExitStatus {
        let requests = try session.file("-", limitInBytes: InputLimits.requests)
        for line in requests.bytes.split(separator: UInt8(ascii: "\n")) {
            guard line.contains(where: { $0 > 0x20 }) else { continue }
            session.console.writeOutput(answer(Array(line)).text(.compact) + "\n")
        }
        return .clean
    }

    private func answer(_ line: [UInt8]) -> JSONValue {
        guard let request = try? JSONDecoder().decode(Request.self, from: Data(line)) else {
            return failure(
                id: identifier(in: line),
                "A request is an object with 'file', and with 'id', a text or a whole number")
        }
        do {
            let tags = try tags(request)
            return ["id": request.id?.json ?? .null, "expressions": .array(tags.map(members))]
        } catch let trouble as Trouble {
            return failure(id: request.id, trouble.words)
        } catch {
            return failure(id: request.id, "\(error)")
        }
    }

    private func failure(id: RequestID?, _ words: String) -> JSONValue {
        ["id": id?.json ?? .null, "expressions": .array([]), "error": .string(words)]
    }

    private func identifier(in line: [UInt8]) -> RequestID? {
        struct Identified: Decodable { var id: RequestID }
        return (try? JSONDecoder().decode(Identified.self, from: Data(line)))?.id
    }

    private func tags(_ request: Request) throws -> [TimexTag] {
        let day = try day(request.published)
        guard let domain = request.domain.map(TemporalDomain.init(rawValue:)) ?? domain else {
            throw Trouble(words: "The domain is 'news' or 'narrative'")
        }
        let bytes: [UInt8]
        do {
            bytes = try session.files.read(request.file, limitInBytes: InputLimits.source)
        } catch {
            throw Trouble(words: error.diagnostic().summary)
        }
        guard String(validating: bytes, as: UTF8.self) != nil else {
            throw Trouble(words: "'\(request.file)' is no UTF-8")
        }
        var tagger = TemporalTagger(publishedOn: day, domain: domain)
        return TimexTag.tags(of: tagger.expressions(in: bytes), in: bytes)
    }

    private func day(_ text: String?) throws -> CalendarDate? {
        guard let text, !text.isEmpty else { return published }
        guard let day = CalendarDate(String(text.prefix(10))) else {
            let why =
                DateFlaw(date: text).map { " of the calendar: \($0)" } ?? " such as 2020-06-05"
            throw Trouble(words: "'\(text)' is no day" + why)
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
