import Testing

/// A text and what is to be seen in it, in the notation of the test that reads it.
struct TextCase: CustomTestStringConvertible, Sendable {
    let text: String
    let wanted: [String]

    var testDescription: String { text }

    init(_ text: String, _ wanted: String...) {
        self.text = text
        self.wanted = wanted
    }
}
