import ClaimModel

/// Dates in the data that a page's scripts make the page of.
enum ScriptDates {
    private static let keys = [
        "datepublished", "publisheddate", "date_published", "published_at", "publishedat",
        "publish_date", "publishdate", "published", "pubdate", "firstpublished",
        "publication_date", "datecreated", "created_at", "createdat",
    ].map { Array($0.utf8) }

    /// The first date that follows a key such as `"publishedAt":`, the surest key first.
    static func first(in bytes: [UInt8], _ reader: DateReader) -> CalendarDate? {
        var found: (key: Int, date: CalendarDate)?
        var index = 0
        let quote = UInt8(ascii: "\"")
        while let start = bytes[index...].firstIndex(of: quote) {
            index = start + 1
            guard let key = key(bytes, at: index), key < found?.key ?? keys.count else { continue }
            let value = bytes[(index + keys[key].count + 1)...].prefix(40)
            let text = value.drop { $0.isTagSpace || $0 == UInt8(ascii: ":") || $0 == quote }
            if let date = reader.machineDate(
                String(
                    decoding: text.prefix { $0 != quote && $0 != UInt8(ascii: ",") }, as: UTF8.self)
            ) {
                found = (key, date)
            }
        }
        return found?.date
    }

    /// The key that stands at an offset with a quotation mark and a colon after it.
    private static func key(_ bytes: [UInt8], at start: Int) -> Int? {
        guard start < bytes.count, bytes[start].isLetter else { return nil }
        return keys.firstIndex { key in
            let end = start + key.count
            guard end + 1 < bytes.count, bytes[end] == UInt8(ascii: "\""),
                bytes[end + 1] == UInt8(ascii: ":")
            else { return false }
            return key.indices.allSatisfy { offset in
                let byte = bytes[start + offset]
                return (byte.isLetter ? byte | 0x20 : byte) == key[offset]
            }
        }
    }
}
