internal import Diagnostics
internal import Foundation
internal import JSON

/// Answers requests from standard input, one a line and in their order.
///
/// Every request gets its answer, under the id that it came with; one that cannot be answered says
/// why, beside a result that is empty.
struct RequestBatch<Request: Decodable & Sendable> {
    let session: Session
    /// What a request is, for whoever wrote something else.
    let expected: String
    /// The members of an answer without a result.
    let nothing: [JSONValue.Member]
    /// How many requests are in work at once.
    var width = 1

    /// - Parameter work: gives the members of the answer; throws `Faults` or a `Refusal`.
    func run(
        _ work: @escaping @Sendable (Request) async throws -> [JSONValue.Member]
    ) async throws {
        let input = try session.file("-", limitInBytes: InputLimits.requests)
        var lines = input.bytes.split(separator: UInt8(ascii: "\n")).filter { line in
            line.contains { $0 > 0x20 }
        }[...]
        while !lines.isEmpty {
            for answer in await answers(lines.prefix(width), work) {
                session.console.writeOutput(answer + "\n")
            }
            lines = lines.dropFirst(width)
        }
    }

    private func answers(
        _ lines: ArraySlice<ArraySlice<UInt8>>,
        _ work: @escaping @Sendable (Request) async throws -> [JSONValue.Member]
    ) async -> [String] {
        if lines.count == 1, let line = lines.first {
            return [await answer(line, work).text(.compact)]
        }
        return await withTaskGroup { group in
            for (place, line) in lines.enumerated() {
                group.addTask { (place, await answer(line, work).text(.compact)) }
            }
            var answers = Array(repeating: "", count: lines.count)
            for await (place, answer) in group {
                answers[place] = answer
            }
            return answers
        }
    }

    private func answer(
        _ line: ArraySlice<UInt8>, _ work: (Request) async throws -> [JSONValue.Member]
    ) async -> JSONValue {
        let read = try? JSONDecoder().decode(IdentifiedRequest<Request>.self, from: Data(line))
        let id = read?.id?.json ?? .null
        guard let request = read?.request else {
            return refusal(id, expected)
        }
        do {
            return .object([.init("id", id)] + (try await work(request)))
        } catch let faults as Faults {
            return refusal(id, faults.diagnostics.first?.summary ?? "It was not read")
        } catch let refusal as Refusal {
            return self.refusal(id, refusal.words)
        } catch {
            return refusal(id, "\(error)")
        }
    }

    private func refusal(_ id: JSONValue, _ words: String) -> JSONValue {
        .object([.init("id", id)] + nothing + [.init("error", .string(words))])
    }
}

/// Why a request has no answer, as a sentence without a final full stop.
struct Refusal: Error {
    let words: String

    init(_ words: String) {
        self.words = words
    }
}

/// A request, if it is one, and the id that its answer gives back, if it has one.
private struct IdentifiedRequest<Request: Decodable>: Decodable {
    let id: RequestID?
    let request: Request?

    private enum Key: CodingKey {
        case id
    }

    init(from decoder: any Decoder) throws {
        id = try decoder.container(keyedBy: Key.self).decodeIfPresent(RequestID.self, forKey: .id)
        request = try? Request(from: decoder)
    }
}
