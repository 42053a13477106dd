/// Tells the language of a text by its most frequent words.
///
/// It knows a few languages of Latin script, and scripts that English is not written in.
enum LanguageProfile {
    /// A tag such as `en`; `nil` if the text is too short or of a language that is not known.
    static func language(of text: some Sequence<UInt8>) -> String? {
        var counts = [Int](repeating: 0, count: languages.count)
        var words = 0
        var scripts: [String: Int] = [:]
        var word: [UInt8] = []
        func end() {
            guard !word.isEmpty else { return }
            words += 1
            if let found = table[word] {
                for index in found { counts[index] += 1 }
            } else if let script = script(word) {
                scripts[script, default: 0] += 1
            }
            word.removeAll(keepingCapacity: true)
        }
        for byte in text {
            if byte.isLetter {
                word.append(byte | 0x20)
            } else if byte >= 0x80 {
                word.append(byte)
            } else {
                end()
                if words >= wordLimit { break }
            }
        }
        end()
        guard words >= 20 else { return nil }
        let frequent = scripts.max { ($0.value, $1.key) < ($1.value, $0.key) }
        if let frequent, frequent.value * 2 > words { return frequent.key }
        guard let best = counts.indices.max(by: { counts[$0] < counts[$1] }),
            counts[best] * 100 >= words * leastShare
        else { return nil }
        return languages[best].tag
    }

    private static let wordLimit = 4_000
    /// Of a hundred words of running text, at least so many are among the most frequent.
    private static let leastShare = 12

    /// What script a word is in, as the language that most pages in it have.
    private static func script(_ word: [UInt8]) -> String? {
        let scalar = String(decoding: word.prefix(4), as: UTF8.self).unicodeScalars.first
        switch scalar?.value ?? 0 {
        case 0x370...0x3FF: return "el"
        case 0x400...0x52F: return "ru"
        case 0x590...0x5FF: return "he"
        case 0x600...0x6FF: return "ar"
        case 0x900...0x97F: return "hi"
        case 0xE00...0xE7F: return "th"
        case 0x3040...0x30FF: return "ja"
        case 0x4E00...0x9FFF: return "zh"
        case 0xAC00...0xD7AF: return "ko"
        default: return nil
        }
    }

    private static let languages: [(tag: String, words: String)] = [
        (
            "en",
            "the of and to in a is that for it was on with as be at by this have from are not he"
                + " but his they an will has or which their said were been its who"
        ),
        (
            "de",
            "der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als"
                + " auch es an werden aus er hat dass sie nach wird bei einer um am sind noch wie"
        ),
        (
            "fr",
            "de la le et les des en un du une que est pour qui dans a par plus pas au sur ne se"
                + " ce il sont avec son aux sa ou cette mais nous ont été"
        ),
        (
            "es",
            "de la que el en y a los del se las por un para con no una su al lo como más pero sus"
                + " le ya o este sí porque esta entre cuando muy fue"
        ),
        (
            "it",
            "di e il la che in un a per è una sono del con non si da le dei della nel al come più"
                + " ma anche alla ha gli lo delle dal su"
        ),
        (
            "pt",
            "de a o que e do da em um para é com não uma os no se na por mais as dos como mas foi"
                + " ao ele das tem à seu sua ou ser"
        ),
        (
            "nl",
            "de het een en van in is dat op te zijn met voor niet aan er om ook als dan maar bij"
                + " of uit nog wordt naar heeft door worden over"
        ),
        (
            "sv",
            "och i att det som en på är av för med den till inte om ett har de jag var från vid"
                + " så men kan man också eller"
        ),
        (
            "id",
            "yang dan di itu dengan untuk tidak ini dari dalam akan pada juga ke karena oleh saat"
                + " ada adalah mereka bisa telah sudah kata"
        ),
        (
            "tr",
            "ve bir bu da de için ile olarak çok daha olan gibi ne en kadar sonra var ancak her"
                + " o ise"
        ),
        ("pl", "w i na z się do nie że to jest o jak ale po co za od tym przez dla czy jego są"),
    ]

    private static let table: [[UInt8]: [Int]] = {
        var table: [[UInt8]: [Int]] = [:]
        for (index, language) in languages.enumerated() {
            for word in language.words.split(separator: " ") {
                table[Array(word.utf8), default: []].append(index)
            }
        }
        return table
    }()
}
