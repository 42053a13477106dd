/// A page that the article links to, as it was when it was asked for.
public enum LinkedPage: Sendable {
    /// What stands on it.
    case read(AnalyzedText)
    /// Nobody has it any more; why, as a clause: "the server answers with status 404".
    case gone(String)
    /// It may be there and could not be read; why, as a clause.
    case unread(String)
}
