/// Languages by the tags of BCP 47, as far as they have to be told apart.
public enum Language {
    public static let english = "en"

    /// The language of a tag without script and region: `en` of `en-GB`.
    public static func primary(_ tag: String) -> String {
        tag.prefix { $0 != "-" && $0 != "_" }.lowercased()
    }

    /// What English calls it; the tag itself for a language that is not in the table.
    public static func name(of tag: String) -> String {
        names[primary(tag)] ?? "the language '\(tag)'"
    }

    /// The tag of a language that is given by its tag or by its name in English.
    public static func tag(of word: String) -> String? {
        let lower = word.lowercased()
        let named = names.filter { $0.value.lowercased() == lower }.map(\.key).min()
        if let named { return named }
        let parts = word.split(separator: "-", omittingEmptySubsequences: false)
        let isTag = parts.allSatisfy { part in
            (1...8).contains(part.utf8.count) && part.allSatisfy { $0.isASCII && !$0.isWhitespace }
        }
        return isTag && (2...3).contains(parts[0].utf8.count) ? word : nil
    }

    private static let names = [
        "ar": "Arabic", "bg": "Bulgarian", "ca": "Catalan", "cs": "Czech", "da": "Danish",
        "de": "German", "el": "Greek", "en": "English", "es": "Spanish", "et": "Estonian",
        "fa": "Persian", "fi": "Finnish", "fr": "French", "he": "Hebrew", "hi": "Hindi",
        "hr": "Croatian", "hu": "Hungarian", "id": "Indonesian", "it": "Italian",
        "ja": "Japanese", "ko": "Korean", "lt": "Lithuanian", "lv": "Latvian", "nb": "Norwegian",
        "nl": "Dutch", "no": "Norwegian", "pl": "Polish", "pt": "Portuguese", "ro": "Romanian",
        "ru": "Russian", "sk": "Slovak", "sl": "Slovenian", "sr": "Serbian", "sv": "Swedish",
        "th": "Thai", "tr": "Turkish", "uk": "Ukrainian", "ur": "Urdu", "vi": "Vietnamese",
        "zh": "Chinese",
    ]
}
