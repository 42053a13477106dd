/// Letters of other scripts as Latin ones, a letter at a time, so that spellings of one name
/// come near to one another; the index of names evens out the rest.
enum Romanization {
    static func latin(_ text: String) -> String {
        guard text.unicodeScalars.contains(where: { table[$0] != nil }) else { return text }
        var latin = ""
        for scalar in text.unicodeScalars {
            latin += table[scalar] ?? String(scalar)
        }
        return latin
    }

    private static let table: [Unicode.Scalar: String] = {
        var table: [Unicode.Scalar: String] = [:]
        for row in [cyrillic, greek] {
            for pair in row.split(separator: " ") {
                guard let letter = pair.unicodeScalars.first else { continue }
                table[letter] = String(pair.unicodeScalars.dropFirst())
                let upper = letter.properties.uppercaseMapping.unicodeScalars
                if let first = upper.first, upper.count == 1 {
                    let latin = pair.unicodeScalars.dropFirst()
                    table[first] = String(latin.prefix(1)).uppercased() + String(latin.dropFirst())
                }
            }
        }
        return table
    }()

    private static let cyrillic =
        "аa бb вv гg дd еe ёe жzh зz иi йy кk лl мm нn оo пp рr сs тt уu фf хkh цts чch шsh "
        + "щshch ъ ыy ь эe юyu яya іi їyi єye ґg ђdj јj љlj њnj ћc џdz"

    private static let greek =
        "αa βv γg δd εe ζz ηi θth ιi κk λl μm νn ξx οo πp ρr σs ςs τt υy φf χch ψps ωo "
        + "άa έe ήi ίi όo ύy ώo ϊi ϋy"
}
