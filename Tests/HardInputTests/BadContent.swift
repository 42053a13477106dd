/// A way in which the bytes of a file can be bad.
enum BadContent: String, CaseIterable {
    case empty, blank, binary
    case utf16LittleEndian, utf16BigEndian, utf16WithoutMark, utf32, latin1, windows1252
    case loneSurrogate, overlong, beyondUnicode, cutCharacter, nullByte, controlCharacter
    case beyondTheDepthLimit, aliasBomb
    case truncated, duplicateKey, duplicateID, danglingReference, wordOfNoVocabulary
    case dateThatDoesNotExist, endBeforeStart

    /// `nil` where such a file cannot be bad in this way.
    func bytes(of way: WayIn) -> [UInt8]? {
        switch self {
        case .empty: []
        case .blank: Array(" \n\t\n".utf8)
        case .binary: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13, 0x49]
        // Text that people read may be in these encodings, and is read.
        case .utf16LittleEndian, .utf16BigEndian, .utf16WithoutMark, .latin1, .windows1252:
            way.isYAML ? otherEncoding(of: way) : nil
        case .utf32: [0xFF, 0xFE, 0, 0] + way.sound.utf8.flatMap { [$0, 0, 0, 0] }
        case .loneSurrogate: replacingName(in: way, by: [0xED, 0xA0, 0x80])
        case .overlong: replacingName(in: way, by: [0xC0, 0xAF])
        case .beyondUnicode: replacingName(in: way, by: [0xF4, 0x90, 0x80, 0x80])
        case .cutCharacter: Array(way.sound.utf8) + [0xE2, 0x80]
        case .nullByte: replacingName(in: way, by: [0])
        case .controlCharacter: way.isYAML ? replacingName(in: way, by: [0x07]) : nil
        default: text(of: way).map { Array($0.utf8) }
        }
    }

    private func otherEncoding(of way: WayIn) -> [UInt8]? {
        switch self {
        case .utf16LittleEndian:
            [0xFF, 0xFE] + utf16(way.sound) { [UInt8($0 & 255), UInt8($0 >> 8)] }
        case .utf16BigEndian:
            [0xFE, 0xFF] + utf16(way.sound) { [UInt8($0 >> 8), UInt8($0 & 255)] }
        case .utf16WithoutMark: utf16(way.sound) { [UInt8($0 & 255), UInt8($0 >> 8)] }
        case .latin1: replacingName(in: way, by: [0x4E, 0x6F, 0x72, 0x77, 0xEF, 0x63, 0x68])
        case .windows1252: replacingName(in: way, by: [0x93, 0x4E, 0x6F, 0x72, 0x94])
        default: nil
        }
    }

    private func text(of way: WayIn) -> String? {
        switch self {
        case .beyondTheDepthLimit:
            way.isYAML ? String(repeating: "[", count: 513) : nil
        case .aliasBomb:
            way.isYAML ? Self.bomb : nil
        case .truncated: truncated(way)
        case .duplicateKey: duplicate(way)
        case .duplicateID, .danglingReference, .wordOfNoVocabulary:
            reference(way)
        case .dateThatDoesNotExist: date(way)
        case .endBeforeStart: ends(way)
        default: nil
        }
    }

    /// Nine aliases of nine aliases, and so on: ten thousand million values.
    private static let bomb = zip("bcdefghijk", "abcdefghij").reduce(
        "a: &a [x, x, x, x, x, x, x, x, x]\n"
    ) {
        let list = Array(repeating: "*\($1.1)", count: 9).joined(separator: ", ")
        return $0 + "\($1.0): &\($1.0) [\(list)]\n"
    }

    private func truncated(_ way: WayIn) -> String {
        switch way {
        case .workflow: "workflow: hard-input\nchecks:\n  - use: date-consistency\n    with: {"
        case .article: ""
        case .source: "---\ntitle: A walk along the river\npubli"
        case .register: "as-of: 2020-01-01\npersons:\n  - id: ann\n    name: \"Ann Ar"
        case .chronology: "{\"events\": [{\"name\": \"the opening\", \"da"
        case .claims: "claims:\n  - quote: \"The Alder Br"
        }
    }

    private func duplicate(_ way: WayIn) -> String? {
        switch way {
        case .workflow: way.sound + "workflow: again\n"
        case .article: nil
        case .source: way.sound.replacing("publisher:", with: "title: Another\npublisher:")
        case .register: way.sound + "as-of: 2021-01-01\n"
        case .chronology: way.sound + "    date: 1931-05-13\n"
        case .claims: way.sound + "    kind: statement\n"
        }
    }

    private func reference(_ way: WayIn) -> String? {
        switch (self, way) {
        case (.duplicateID, .register):
            way.sound.replacing(
                "organizations:", with: "  - id: ann\n    name: Ann Hill\norganizations:")
        case (.danglingReference, .register):
            way.sound.replacing("person_id: ann", with: "person_id: anne")
        case (.danglingReference, .workflow):
            way.sound + "backup: { sources: Nowhere, register: nobody.yaml }\n"
        case (.wordOfNoVocabulary, .workflow):
            way.sound.replacing("use: date-consistency", with: "use: date-consistancy")
        case (.wordOfNoVocabulary, .source):
            way.sound.replacing("publisher:", with: "tier: primry\npublisher:")
        case (.wordOfNoVocabulary, .register):
            way.sound.replacing("role: Mayor", with: "rol: Mayor")
        case (.duplicateID, .claims):
            way.sound + "  - id: opening\n    quote: The Alder Bridge\n"
        case (.danglingReference, .claims):
            way.sound.replacing("The Alder Bridge", with: "The Elder Bridge")
        case (.wordOfNoVocabulary, .claims):
            way.sound.replacing("kind: event", with: "kind: evnt")
        case (.wordOfNoVocabulary, .chronology):
            way.sound.replacing("date:", with: "dat:")
        default: nil
        }
    }

    private func date(_ way: WayIn) -> String? {
        switch way {
        case .workflow, .claims: nil
        case .article: way.sound.replacing("2020-06-05", with: "2020-06-31")
        case .source: way.sound.replacing("publisher:", with: "date: 2019-02-29\npublisher:")
        case .register: way.sound.replacing("start_date: 1952", with: "start_date: 1952-13")
        case .chronology: way.sound.replacing("1931-05-12", with: "1931-04-31")
        }
    }

    private func ends(_ way: WayIn) -> String? {
        switch way {
        case .register: way.sound.replacing("end_date: 1956", with: "end_date: 1951")
        case .chronology: way.sound.replacing("1931-05-12", with: "1931-05-12/1931-05-11")
        default: nil
        }
    }

    private func utf16(_ text: String, _ bytes: (UInt16) -> [UInt8]) -> [UInt8] {
        text.utf16.flatMap(bytes)
    }

    /// The sound file, with bytes in place of the last word of its first line that is a name.
    private func replacingName(in way: WayIn, by bytes: [UInt8]) -> [UInt8] {
        let names: [WayIn: String] = [
            .workflow: "hard-input", .article: "Norwich", .source: "Wensum", .register: "Arbor",
            .chronology: "opening", .claims: "Norwich",
        ]
        let sound = Array(way.sound.utf8)
        guard let name = names[way].map({ Array($0.utf8) }),
            let range = sound.firstRange(of: name)
        else { return sound }
        return sound[..<range.lowerBound] + bytes + sound[range.upperBound...]
    }
}
