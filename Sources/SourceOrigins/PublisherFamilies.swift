import ClaimModel

/// Which names and addresses belong to one publisher.
enum PublisherFamilies {
    /// Name of the family, then the names and domains that belong to it.
    private static let lines = """
        BBC: BBC News, BBC Sport, BBC World Service, bbc.co.uk, bbc.com
        The Guardian: Guardian, The Observer, Observer, Guardian Unlimited, theguardian.com, guardian.co.uk
        The New York Times: New York Times, NYT, International New York Times, nytimes.com
        The Washington Post: Washington Post, washingtonpost.com
        News UK: The Times, Times of London, The Sunday Times, Sunday Times, The Sun, thetimes.co.uk, thesun.co.uk
        Telegraph Media Group: The Daily Telegraph, Daily Telegraph, The Sunday Telegraph, The Telegraph, telegraph.co.uk
        DMG Media: Daily Mail, The Mail on Sunday, Mail on Sunday, MailOnline, Mail Online, Metro, dailymail.co.uk, metro.co.uk
        Reach: Daily Mirror, The Mirror, Sunday Mirror, Daily Express, Daily Star, Daily Record, mirror.co.uk, express.co.uk
        Dow Jones: The Wall Street Journal, Wall Street Journal, Barron's, MarketWatch, Dow Jones Newswires, wsj.com, marketwatch.com
        Fox News: Fox Business, Fox News Channel, foxnews.com, foxbusiness.com
        NBC News: NBC, MSNBC, CNBC, nbcnews.com, msnbc.com, cnbc.com
        ABC News: ABC News (US), abcnews.go.com
        CBS News: CBS, cbsnews.com
        CNN: CNN International, CNN Politics, cnn.com
        Tegna: USA Today, usatoday.com
        NPR: National Public Radio, npr.org
        Reuters: Thomson Reuters, reuters.com
        Associated Press: AP, AP News, The Associated Press, apnews.com
        Agence France-Presse: AFP, afp.com
        PA Media: Press Association, PA
        Bloomberg: Bloomberg News, Bloomberg Businessweek, bloomberg.com
        Deutsche Welle: DW, dw.com
        Al Jazeera: Al Jazeera English, aljazeera.com
        The Financial Times: Financial Times, FT, ft.com
        The Economist: Economist, economist.com
        Canadian Broadcasting Corporation: CBC, CBC News, cbc.ca
        Australian Broadcasting Corporation: ABC Australia, abc.net.au
        Yonhap: Yonhap News Agency, Yonhap News, yna.co.kr
        The Korea Herald: Korea Herald, koreaherald.com
        Kyodo News: Kyodo, kyodonews.net
        Xinhua: Xinhua News Agency, xinhuanet.com, news.cn
        """

    private static let families: [String: String] = {
        var families: [String: String] = [:]
        for line in lines.split(separator: "\n") {
            let parts = line.split(separator: ":", maxSplits: 1).map(String.init)
            guard parts.count == 2 else { continue }
            families[key(parts[0])] = parts[0]
            for name in parts[1].split(separator: ",") {
                families[key(String(name))] = parts[0]
            }
        }
        return families
    }()

    /// What texts may call the families; one common word, such as "Times", may be another's.
    static let names: [(said: String, name: String)] = {
        lines.split(separator: "\n").flatMap { line in
            let parts = line.split(separator: ":", maxSplits: 1).map(String.init)
            let names = parts[1].split(separator: ",").map { $0.drop { $0 == " " } }
            return ([parts[0]] + names.filter { !$0.contains(".") }.map(String.init))
                .filter { key($0).contains(" ") || $0.count > 2 && $0.allSatisfy(\.isUppercase) }
                .map { (said: $0, name: parts[0]) }
        }
    }()

    /// The family of a publisher, or the publisher as named where it has none.
    static func name(of publisher: String) -> String {
        families[key(publisher)] ?? publisher
    }

    /// Whether a key is that of the house to which a name or domain belongs.
    static func isHouse(_ key: String, of publisher: String) -> Bool {
        families[self.key(publisher)].map { self.key($0) == key } ?? false
    }

    /// What two spellings of a name share.
    static func key(_ name: String) -> String {
        var words = name.lowercased().split { $0.isWhitespace || $0 == "," || $0 == "’" }
        if words.count > 1, words[0] == "the" {
            words.removeFirst()
        }
        return words.joined(separator: " ")
    }

    /// Hosts on which anybody can publish: an address there names no publisher.
    private static let platforms: Set<String> = [
        "archive.org", "archive.is", "archive.ph", "blogspot.com", "facebook.com", "github.io",
        "google.com", "instagram.com", "linkedin.com", "medium.com", "msn.com", "reddit.com",
        "substack.com", "t.co", "telegram.org", "tumblr.com", "twitter.com", "wordpress.com",
        "x.com", "yahoo.com", "youtube.com",
    ]

    /// The domain that somebody registered: `bbc.co.uk` of `https://www.bbc.co.uk/1`.
    static func domain(of address: String) -> String? {
        guard let labels = host(of: address)?.split(separator: ".") else { return nil }
        guard labels.count >= 2, let last = labels.last else { return nil }
        let isShared = last.count == 2 && sharedLabels.contains(String(labels[labels.count - 2]))
        let domain = labels.suffix(isShared ? 3 : 2).joined(separator: ".")
        return platforms.contains(domain) ? nil : domain
    }

    /// In small letters: `www.bbc.co.uk` of `https://www.BBC.co.uk/1`.
    static func host(of address: String) -> String? {
        guard let scheme = address.firstRange(of: "://") else { return nil }
        return address[scheme.upperBound...].prefix { $0 != "/" && $0 != ":" && $0 != "?" }
            .lowercased()
    }

    /// Second labels under which countries register names.
    private static let sharedLabels: Set<String> = [
        "ac", "co", "com", "edu", "gov", "go", "net", "or", "org",
    ]
}
