/// Countries by their names and by the words for what belongs to them.
public enum Countries {
    /// "United Kingdom" for "united kingdom", "britain", "british" and "uk".
    ///
    /// - Parameter words: in lower case, with one space between them.
    public static func name(of words: String) -> String? { PlaceTable.countryNames[words] }

    /// No name of a country has more words.
    public static let mostWords = PlaceTable.longestEntry
}
