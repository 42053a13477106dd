/// What the table of titles knows of words as they stand in a text.
public enum KnownTitles {
    /// How many words from the first on are the longest title of the table, "the" counted.
    ///
    /// - Parameter words: in lower case without stops; `""` for what is no word.
    public static func length(at words: ArraySlice<String>) -> Int? {
        TitleTable.shared.lengthOfTitle(at: words)
    }

    /// Whether the words are one of a body's names.
    public static func isBody(_ words: [String]) -> Bool {
        let named = words.filter { $0 != "the" }.map(OrganizationName.normalSpelling)
        let joined = TitleTable.shared.joiningBodies(named)
        return joined.count == 1 && joined != named
    }
}

extension KnownTitles {
    /// Lines of the table that name no office, from 1.
    public static var misreadLines: [Int] { TitleTable.shared.misread }
}
