/// Reduces letters to what two spellings of a word share.
package enum LetterFolding {
    package static func fold(_ bytes: ArraySlice<UInt8>) -> String {
        var folded = bytes.allSatisfy { $0 < 0x80 } ? foldASCII(bytes) : foldScalars(bytes)
        if folded.utf8.count > 2, folded.hasSuffix("'s") {
            folded.removeLast(2)
        }
        return folded
    }

    private static func foldASCII(_ bytes: ArraySlice<UInt8>) -> String {
        String(unsafeUninitializedCapacity: bytes.count) { buffer in
            for (index, byte) in bytes.enumerated() {
                buffer[index] = (65...90).contains(byte) ? byte + 32 : byte
            }
            return bytes.count
        }
    }

    private static func foldScalars(_ bytes: ArraySlice<UInt8>) -> String {
        var folded = String.UnicodeScalarView()
        for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
            append(scalar, to: &folded)
        }
        return String(folded)
    }

    /// Appends the lowercase of a scalar, without diacritics if it is a Latin letter.
    private static func append(_ scalar: Unicode.Scalar, to folded: inout String.UnicodeScalarView)
    {
        if scalar.isASCII {
            let isUpper = (65...90).contains(scalar.value)
            folded.append(isUpper ? Unicode.Scalar(UInt8(scalar.value) + 32) : scalar)
            return
        }
        if let apostropheOrHyphen = marks[scalar] {
            folded.append(apostropheOrHyphen)
            return
        }
        if let letters = latin[scalar.value] {
            for letter in letters.unicodeScalars { folded.append(letter) }
            return
        }
        if isDropped(scalar) {
            return
        }
        // One by one: appending many at once copies the string each time.
        for letter in scalar.properties.lowercaseMapping.unicodeScalars {
            folded.append(letter)
        }
    }

    /// Combining diacritics, soft hyphens and joiners make no other word.
    private static func isDropped(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x300...0x36F, 0xAD, 0x200B...0x200F, 0x2060, 0xFEFF: true
        default: false
        }
    }

    private static let marks: [Unicode.Scalar: Unicode.Scalar] = [
        "\u{2019}": "'", "\u{2018}": "'", "\u{02BC}": "'", "\u{2010}": "-", "\u{2011}": "-",
    ]

    private static let latin: [UInt32: String] = {
        var table: [UInt32: String] = [:]
        for (base, letters) in lettersByBase {
            for scalar in letters.unicodeScalars where scalar != " " {
                table[scalar.value] = base
            }
        }
        return table
    }()

    private static let lettersByBase: [(String, String)] = [
        ("a", "əÀÁÂÃÄÅàáâãäåĀāĂăĄąƏǍǎǞǟǠǡǺǻȀȁȂȃȦȧḀḁẠạẢảẤấẦầẨẩẪẫẬậẮắẰằẲẳẴẵẶặə"),
        ("ae", "Ææ"),
        ("b", "ḂḃḄḅḆḇ"),
        ("c", "ÇçĆćĈĉĊċČčḈḉ"),
        ("d", "ÐðĎďĐđḊḋḌḍḎḏḐḑḒḓ"),
        ("dz", "ǄǅǆǱǲǳ"),
        ("e", "ÈÉÊËèéêëĒēĔĕĖėĘęĚěȄȅȆȇȨȩḔḕḖḗḘḙḚḛḜḝẸẹẺẻẼẽẾếỀềỂểỄễỆệ"),
        ("f", "Ḟḟ"),
        ("g", "ĜĝĞğĠġĢģǦǧǴǵḠḡ"),
        ("h", "ĤĥĦħȞȟḢḣḤḥḦḧḨḩḪḫẖ"),
        ("i", "ÌÍÎÏìíîïĨĩĪīĬĭĮįİıǏǐȈȉȊȋḬḭḮḯỈỉỊị"),
        ("ij", "Ĳĳ"),
        ("j", "Ĵĵǰ"),
        ("k", "ĶķĸǨǩḰḱḲḳḴḵ"),
        ("l", "ĹĺĻļĽľŁłḶḷḸḹḺḻḼḽ"),
        ("lj", "Ǉǈǉ"),
        ("m", "ḾḿṀṁṂṃ"),
        ("n", "ÑñŃńŅņŇňŊŋǸǹṄṅṆṇṈṉṊṋ"),
        ("nj", "Ǌǋǌ"),
        ("o", "ÒÓÔÕÖØòóôõöøŌōŎŏŐőƠơǑǒǪǫǬǭȌȍȎȏȪȫȬȭȮȯȰȱṌṍṎṏṐṑṒṓỌọỎỏỐốỒồỔổỖỗỘộỚớỜờ"),
        ("o", "ỞởỠỡỢợ"),
        ("oe", "Œœ"),
        ("p", "ṔṕṖṗ"),
        ("r", "ŔŕŖŗŘřȐȑȒȓṘṙṚṛṜṝṞṟ"),
        ("s", "ŚśŜŝŞşŠšſȘșṠṡṢṣṤṥṦṧṨṩẛ"),
        ("ss", "ßẞ"),
        ("t", "ŢţŤťŦŧȚțṪṫṬṭṮṯṰṱẗ"),
        ("th", "Þþ"),
        ("u", "ÙÚÛÜùúûüŨũŪūŬŭŮůŰűŲųƯưǓǔǕǖǗǘǙǚǛǜȔȕȖȗṲṳṴṵṶṷṸṹṺṻỤụỦủỨứỪừỬửỮữỰự"),
        ("v", "ṼṽṾṿ"),
        ("w", "ŴŵẀẁẂẃẄẅẆẇẈẉẘ"),
        ("x", "ẊẋẌẍ"),
        ("y", "ÝýÿŶŷŸȲȳẎẏẙỲỳỴỵỶỷỸỹ"),
        ("z", "ŹźŻżŽžẐẑẒẓẔẕ"),
    ]
}
