import ClaimModel

/// Guesses the language of a text by its script and by the commonest words of languages.
///
/// Silent when unsure: on short texts, on mixtures, and on languages that it does not know.
enum LanguageGuess {
    private static let fewestWords = 40
    private static let fewestLetters = 120
    /// Enough to be sure, and no more than that of a long text.
    private static let mostBytes = 40_000

    static func language(of text: ByteText, in ranges: [Range<Int>]) -> String? {
        var letters = ScriptCount()
        var words = 0
        var hits = [Int](repeating: 0, count: CommonWords.languages.count)
        var seen = 0
        for range in ranges where seen < mostBytes {
            seen += range.count
            let end = min(range.upperBound, range.lowerBound + mostBytes)
            text.forEachWord(in: range.lowerBound..<end) { word in
                var bits: UInt32
                if let key = CommonWords.key(text.bytes[word]) {
                    letters.add(latin: text.bytes[word].count { !$0.isDigit })
                    bits = CommonWords.short[key] ?? 0
                } else {
                    let small = text.string(word).lowercased()
                    letters.add(small)
                    bits = CommonWords.table[small] ?? 0
                }
                guard !text.bytes[word.lowerBound].isDigit else { return }
                words += 1
                while bits != 0 {
                    hits[bits.trailingZeroBitCount] += 1
                    bits &= bits - 1
                }
            }
        }
        if let script = letters.language(fewestLetters: fewestLetters) {
            return script
        }
        return words < fewestWords ? nil : mostLikely(hits, of: words)
    }

    private static func mostLikely(_ hits: [Int], of words: Int) -> String? {
        let english = hits[0]
        let other = hits.indices.dropFirst().max { (hits[$0], $1) < (hits[$1], $0) } ?? 0
        if english * 10 >= words, english >= hits[other] {
            return Language.english
        }
        guard hits[other] * 10 >= words, hits[other] >= english * 2 else { return nil }
        return CommonWords.languages[other]
    }
}

/// Letters of a text by script.
private struct ScriptCount {
    private var total = 0
    private var counts: [String: Int] = [:]

    mutating func add(latin letters: Int) { total += letters }

    mutating func add(_ word: String) {
        for scalar in word.unicodeScalars {
            let value = scalar.value
            guard value > 0x7F || value >= 0x61 else { continue }
            // A sign of these scripts says what several letters of others say.
            total += value >= 0x3040 ? 3 : 1
            guard value >= 0x370, let script = Self.script(value) else { continue }
            counts[script, default: 0] += value >= 0x3040 ? 3 : 1
        }
    }

    func language(fewestLetters: Int) -> String? {
        guard total >= fewestLetters else { return nil }
        let japanese = counts["ja", default: 0]
        if japanese * 10 > total, (japanese + counts["zh", default: 0]) * 2 > total { return "ja" }
        guard let most = counts.sorted(by: { $0.key < $1.key }).max(by: { $0.value < $1.value }),
            most.value * 2 > total
        else { return nil }
        if most.key == "ru", counts["uk-letters", default: 0] * 100 > total { return "uk" }
        if most.key == "ar", counts["fa-letters", default: 0] * 50 > total { return "fa" }
        return most.key
    }

    private static func script(_ value: UInt32) -> String? {
        switch value {
        case 0x370...0x3FF, 0x1F00...0x1FFF: "el"
        case 0x456, 0x457, 0x454, 0x491: "uk-letters"
        case 0x400...0x52F: "ru"
        case 0x590...0x5FF: "he"
        case 0x67E, 0x686, 0x698, 0x6AF, 0x6CC, 0x6A9: "fa-letters"
        case 0x600...0x6FF: "ar"
        case 0x900...0x97F: "hi"
        case 0xE00...0xE7F: "th"
        case 0x3040...0x30FF: "ja"
        case 0x3400...0x9FFF: "zh"
        case 0xAC00...0xD7AF: "ko"
        default: nil
        }
    }
}

/// The commonest words of languages in Latin letters.
private enum CommonWords {
    static let languages = lists.map(\.language)

    /// For each word a bit for each language that has it.
    static let table: [String: UInt32] = {
        var table: [String: UInt32] = [:]
        for (index, list) in lists.enumerated() {
            for word in list.words.split(separator: " ") {
                table[String(word), default: 0] |= 1 << UInt32(index)
            }
        }
        return table
    }()

    /// The same for words that have a key.
    static let short: [UInt64: UInt32] = {
        var short: [UInt64: UInt32] = [:]
        for (word, languages) in table {
            if let key = key(Array(word.utf8)[...]) { short[key] = languages }
        }
        return short
    }()

    /// Up to eight letters and digits of ASCII, in either case, as a number; `nil` for other words.
    static func key(_ word: ArraySlice<UInt8>) -> UInt64? {
        guard word.count <= 8 else { return nil }
        var key: UInt64 = 0
        for byte in word {
            guard byte.isAlphanumeric else { return nil }
            key = key << 8 | UInt64(byte.isUpper ? byte | 0x20 : byte)
        }
        return key
    }

    private static let lists: [(language: String, words: String)] = [
        (
            "en",
            "the of and to in a is that for it as was with be by on not he this are or his from at "
                + "which but have an had they you were their one all we can her has there been if"
        ),
        (
            "de",
            "der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch "
                + "es an werden aus er hat dass sie nach wird bei einer um am sind noch wie einem"
        ),
        (
            "fr",
            "de la le et les des en un du une que est pour qui dans a par plus pas au sur ne se ce "
                + "il sont avec son cette ont mais comme aux sa été ses leur être d l qu n"
        ),
        (
            "es",
            "de la que el en y a los se del las un por con no una su para es al lo como más o pero "
                + "sus le ha este sí porque esta son entre fue también desde han sobre"
        ),
        (
            "it",
            "di e il che la in a per un è del non le si con i da una della sono al dei come più ha "
                + "nel alla gli anche lo dal delle ma su questo l dell all suo stato"
        ),
        (
            "pt",
            "de a o que e do da em um para é com não uma os no se na por mais as dos como mas foi "
                + "ao ele das tem à seu sua ou ser quando muito nos já são pela"
        ),
        (
            "nl",
            "de van een het en in is dat op te zijn met voor niet die aan er om ook als maar bij "
                + "door naar nog wordt heeft uit hij over tot dan werd ze was deze worden"
        ),
        (
            "sv",
            "och i att det som en på är av för med till den har de inte om ett han men var jag sig "
                + "från vi så kan man när år under också eller efter sin nu där ska"
        ),
        (
            "da",
            "og i at det er en til af på de for med den som der ikke har et var han om fra sig men "
                + "vi kan så efter også blev ved eller mod nu da skal være blive jeg"
        ),
        (
            "no",
            "og i det er på som en til å av for at med de har ikke den et var om han fra seg men "
                + "vi kan så etter også ble ved eller mot nå da skal være bli jeg sier"
        ),
        (
            "fi",
            "ja on ei että oli se hän mutta ovat myös kun mukaan kuin joka sen ole sekä jo vain "
                + "nyt olla ovat jos niin tai mitä hänen olisi voi vuoden oli sitä"
        ),
        (
            "pl",
            "w i na z się do nie że to jest o a po od za przez jak ale tak co dla jego przy tym być "
                + "są oraz był ma które który również już może także czy"
        ),
        (
            "cs",
            "a v se na je že s z do i o to k ve pro za by ale jako po jsou který které od jeho už "
                + "podle byl být která jen také při však nebo bude jsem"
        ),
        (
            "hu",
            "a az és hogy nem is egy volt ez de meg van mint azt el csak már még szerint ki ha "
                + "kell lehet vagy amely után pedig aki lesz minden több"
        ),
        (
            "ro",
            "de și în a la cu că pe din nu o un să care este mai au pentru ce sunt fost prin ca "
                + "după al ale s unei dar lui sau fi între această"
        ),
        (
            "tr",
            "ve bir bu da de için ile olarak çok daha olan gibi en sonra kadar ancak ise olduğu "
                + "göre var ne o ama yeni olduğunu dedi ya her değil iki"
        ),
        (
            "id",
            "yang dan di itu dengan untuk tidak ini dari dalam akan pada juga ke karena ada kepada "
                + "oleh saat harus telah sudah adalah bisa tersebut mereka atau para kata"
        ),
    ]
}
