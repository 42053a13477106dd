internal import Diagnostics
internal import WebRetrieval

/// What can be wrong with a page from the web.
enum WebFaults {
    static func networkIsOff(_ address: String) -> Diagnostic {
        Diagnostic(
            "web/network-is-off", "The page is not fetched, as the network is off: \(address)",
            at: nil,
            suggestions: [
                "Switch it on with --network, or with 'network: on' in the workflow; "
                    + "or save the page from a browser, and name the file"
            ])
    }

    static func unfetched(_ fault: WebFault, _ address: String) -> Diagnostic {
        Diagnostic(
            "web/unfetched", "\(fault.summary): \(address)", at: nil,
            suggestions: [fault.nextStep])
    }

    static func changed(_ path: String) -> Diagnostic {
        Diagnostic(
            "web/changed", "The kept page is not as it was fetched", at: Place(wholeFile: path),
            suggestions: ["Remove the file, and fetch the page again with --network"])
    }
}
