public import ClaimModel

extension SourceDocument {
    /// Whether somebody publishes it whom a reader may mean by a name: that of the publisher, that
    /// of its house, or the domain of its address.
    ///
    /// One paper is not meant by the name of another of the same house.
    ///
    ///     // publisher: The Sun, url: https://www.thesun.co.uk/news/1
    ///     source.isPublished(by: "Sun")           // true
    ///     source.isPublished(by: "thesun.co.uk")  // true
    ///     source.isPublished(by: "News UK")       // true
    ///     source.isPublished(by: "The Times")     // false
    public func isPublished(by name: String) -> Bool {
        let key = PublisherFamilies.key(name)
        let host = (summaryOf ?? url).flatMap(PublisherFamilies.host)
        if let host, host == key || host.hasSuffix("." + key) { return true }
        if let publisher {
            return PublisherFamilies.key(publisher) == key
                || PublisherFamilies.isHouse(key, of: publisher)
        }
        guard let address = summaryOf ?? url, let domain = PublisherFamilies.domain(of: address)
        else { return false }
        // thesun.co.uk is of The Sun, and koreaherald.com of The Korea Herald.
        let label = domain.prefix { $0 != "." }
        let joined = key.filter { $0 != " " }
        return label == joined || label == "the" + joined
            || PublisherFamilies.isHouse(key, of: domain)
    }
}

extension Origin {
    /// Whether it has a name, or is of a house that has it.
    public func isNamed(_ name: String) -> Bool {
        let key = PublisherFamilies.key(name)
        return PublisherFamilies.key(self.name) == key
            || PublisherFamilies.isHouse(key, of: self.name)
    }
}
