/// Why a page could not be fetched.
package enum WebFault: Error, Hashable, Sendable {
    case noWebAddress
    case credentials
    case privateAddress(String)
    case tooLarge(limitInBytes: Int)
    case overran(milliseconds: Int)
    case tooManyRedirects(limit: Int)
    case status(Int)
    case failed(String)

    /// One line without a final full stop.
    package var summary: String {
        switch self {
        case .noWebAddress: "Pages are fetched by http and https, from addresses without spaces"
        case .credentials: "An address with a name and a password in it is not fetched"
        case .privateAddress(let address):
            "The page is at \(address), which is no public address of the internet"
        case .tooLarge(let limit): "The page is larger than \(limit / 1_000_000) MB"
        case .overran(let milliseconds):
            "The page was not there after \(milliseconds / 1000) seconds"
        case .tooManyRedirects(let limit): "The page leads on more than \(limit) times"
        case .status(let code): "The server answered with status \(code) instead of the page"
        case .failed(let why): "The page could not be fetched: \(why)"
        }
    }

    /// What to do about it: a verb phrase.
    package var nextStep: String {
        "Save the page from a browser, and name the file"
    }
}
