import ClaimModel
import YAML

extension ValueReader {
    func date() -> PartialDate? {
        value(expected: "a date such as 2016-02-04, 2016-02 or 2016") { PartialDate($0) }
    }

    /// A list of names, each as text or as a mapping with `name`.
    func names() -> [String]? {
        list { item in
            guard item.isMapping else { return item.text() }
            return item.mapping("name") { name in
                name.ignore(PopoloKeys.ignored(in: .name))
                return name.required("name")?.text()
            }
        }
    }

    /// A list of mappings with `url`.
    func addresses() -> [String]? {
        list { item in
            item.mapping("source") { source in
                source.ignore(PopoloKeys.ignored(in: .source))
                return source.required("url")?.address()
            }
        }
    }
}
