import ClaimModel

/// What the address of a page tells.
enum Address {
    /// `example.org` of `https://www.example.org/a`.
    static func host(_ address: String) -> String? {
        guard let scheme = address.firstRange(of: "://") else { return nil }
        let rest = address[scheme.upperBound...].prefix { $0 != "/" && $0 != "?" && $0 != "#" }
        let host = rest.split(separator: "@").last.map(String.init)?.lowercased() ?? ""
        let name = host.prefix { $0 != ":" }
        guard name.contains(".") else { return nil }
        return String(name.hasPrefix("www.") ? name.dropFirst(4) : name)
    }

    /// The day in a path such as `/2019/11/19/` or `/2019-11-19-title`.
    static func date(_ address: String) -> CalendarDate? {
        let path = address.prefix { $0 != "?" && $0 != "#" }
        let parts = path.split { "/-_.".contains($0) }.map(String.init)
        for index in parts.indices {
            guard let year = number(parts[index], 4), (1990...2099).contains(year),
                index + 2 < parts.count, let month = month(parts[index + 1]),
                let day = number(parts[index + 2], 2) ?? number(parts[index + 2], 1)
            else { continue }
            if let date = CalendarDate(year: year, month: month, day: day) {
                return date
            }
        }
        return nil
    }

    private static func month(_ text: String) -> Int? {
        number(text, 2) ?? number(text, 1) ?? DateWords.months[Array(text.lowercased().utf8)]
    }

    private static func number(_ text: String, _ digits: Int) -> Int? {
        guard text.utf8.count == digits, text.utf8.allSatisfy({ $0 >= 0x30 && $0 <= 0x39 }) else {
            return nil
        }
        return Int(text)
    }
}
