/// Names of encodings as pages write them.
package enum EncodingNames {
    /// The name of the encoding that browsers read for a label; `nil` for one that is not known.
    package static func canonical(_ label: String) -> String? {
        let label = label.lowercased()
        if let known = labels[label] { return known }
        return systemNames[label] == nil ? nil : label
    }

    package static func systemName(_ encoding: String) -> String {
        systemNames[encoding] ?? encoding
    }

    private static let labels: [String: String] = [
        "utf8": "utf-8", "utf-8": "utf-8", "unicode": "utf-8", "utf-16": "utf-8",
        "iso-8859-1": "windows-1252", "iso8859-1": "windows-1252", "latin1": "windows-1252",
        "latin-1": "windows-1252", "us-ascii": "windows-1252", "ascii": "windows-1252",
        "cp1252": "windows-1252", "windows-1252": "windows-1252",
        "iso-8859-9": "windows-1254", "latin5": "windows-1254",
        "gb2312": "gb18030", "gbk": "gb18030", "gb_2312-80": "gb18030", "x-gbk": "gb18030",
        "big5-hkscs": "big5", "shift-jis": "shift_jis", "sjis": "shift_jis",
        "x-sjis": "shift_jis", "windows-31j": "shift_jis", "ks_c_5601-1987": "euc-kr",
        "ksc5601": "euc-kr", "windows-949": "euc-kr", "cp1251": "windows-1251",
        "cp1250": "windows-1250", "koi8": "koi8-r", "tis-620": "windows-874",
        "iso-8859-11": "windows-874",
    ]

    private static let systemNames: [String: String] = [
        "utf-16le": "UTF-16LE", "utf-16be": "UTF-16BE", "windows-1250": "CP1250",
        "windows-1251": "CP1251", "windows-1253": "CP1253", "windows-1254": "CP1254",
        "windows-1255": "CP1255", "windows-1256": "CP1256", "windows-1257": "CP1257",
        "windows-1258": "CP1258", "windows-874": "CP874", "iso-8859-2": "ISO-8859-2",
        "iso-8859-3": "ISO-8859-3", "iso-8859-4": "ISO-8859-4", "iso-8859-5": "ISO-8859-5",
        "iso-8859-6": "ISO-8859-6", "iso-8859-7": "ISO-8859-7", "iso-8859-8": "ISO-8859-8",
        "iso-8859-10": "ISO-8859-10", "iso-8859-13": "ISO-8859-13",
        "iso-8859-14": "ISO-8859-14", "iso-8859-15": "ISO-8859-15",
        "iso-8859-16": "ISO-8859-16", "koi8-r": "KOI8-R", "koi8-u": "KOI8-U",
        "macintosh": "MACINTOSH", "gb18030": "GB18030", "big5": "BIG5-HKSCS",
        "shift_jis": "CP932", "euc-jp": "EUC-JP",
        "euc-kr": "CP949",
    ]
}
