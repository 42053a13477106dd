/// A desk on which one text of somebody else stands in every place that holds words.
struct HostileDesk {
    let desk: Desk
    let text: String

    /// Lays the files out; the words around the text are what the checkers look for.
    init(_ desk: Desk, text: String) throws {
        self.desk = desk
        self.text = text
        try put(
            "workflow.yaml",
            """
            workflow: \(quoted)
            summary: \(quoted)
            checks:
              - use: source-cross-reference
                with: { independent-origins: 1 }
              - use: quotation
              - use: named-official-lookup
              - use: date-consistency
              - use: quantity
              - use: headline

            """)
        try put("faulty.yaml", "workflow: \(quoted)\n\(quoted): 1\nchecks: [{ use: \(quoted) }]\n")
        try put("torn.yaml", text + "\nworkflow: x\n")
        try put("article.txt", article(title: text))
        try put("article.md", article(title: "# " + text))
        try put("Backup/first.md", WayIn.firstSource)
        try put(
            "Backup/second.md",
            "---\ntitle: \(quoted)\npublisher: \(quoted)\n---\n\n"
                + "The Alder Bridge \(text) in Norwich opened on 13 May 1931.\n")
        try put(
            "Backup/officials.yaml",
            WayIn.register.sound.replacing("Ann Arbor", with: "Ann \(bare) Arbor")
                .replacing("Mayor", with: "Mayor \(bare)"))
        try put(
            "Backup/chronology.yaml",
            "events:\n  - name: opening of the Alder Bridge\n    other_names: [\(quoted)]\n"
                + "    date: 1931-05-12\n")
    }

    private func article(title: String) -> String {
        """
        \(title)

        By \(text)

        The Alder Bridge in Norwich opened on 12 May 1931. \(text)

        Mayor Ann Arbor said “the bridge \(text) opened on Monday, 12 May 1931”.

        The Alder Bridge \(text) opened in Norwich on 31 June 1931.

        """
    }

    /// As YAML and JSON write it, with an escape for whatever is not a letter.
    private var quoted: String {
        // Controls are refused however they are written; the other files have them.
        let allowed = text.unicodeScalars.filter { $0.properties.generalCategory != .control }
        let units = String(String.UnicodeScalarView(allowed)).utf16.prefix(400).map {
            unit -> String in
            let isPlain = (0x30...0x39).contains(unit) || (0x41...0x7A).contains(unit) && unit != 92
            let digits = String(unit, radix: 16)
            return isPlain
                ? String(decoding: [unit], as: UTF16.self)
                : "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
        }
        return "\"k" + units.joined() + "\""
    }

    /// What of it can stand in a plain scalar.
    private var bare: String {
        String(
            String.UnicodeScalarView(
                text.unicodeScalars.prefix(400).filter {
                    $0.value > 0x9F && !$0.properties.isWhitespace
                        || "()<>/.=*_~|$".unicodeScalars.contains($0)
                }))
    }

    private func put(_ path: String, _ text: String) throws {
        try desk.put(Array(text.utf8), at: path)
    }

    /// Every command on the files, and every command with the text among its own words.
    var commands: [[String]] {
        [article("txt"), article("md"), workflows, words].flatMap { $0 }
    }

    private var flow: String { "\(desk.folder)/workflow.yaml" }

    private func article(_ ending: String) -> [[String]] {
        let article = "\(desk.folder)/article.\(ending)"
        let backup = ["--backup", "\(desk.folder)/Backup"]
        var commands: [[String]] = []
        commands.append(["run", flow, article] + backup)
        commands.append(["run", flow, article, "--format", "json"] + backup)
        // The two differ in how they are read, which a run shows.
        guard ending == "md" else { return commands }
        commands.append(["run", flow, article, "--output", "\(desk.folder)/Out"] + backup)
        commands.append(["plan", flow, article] + backup)
        for what in ["article", "claims", "dates", "officials"] {
            commands.append(["inspect", what, article])
            commands.append(["inspect", what, article, "--format", "json"])
        }
        return commands
    }

    private var workflows: [[String]] {
        let bad = ["\(desk.folder)/faulty.yaml", "\(desk.folder)/torn.yaml"]
        return [["validate", flow] + bad, ["validate", "--lines"] + bad, ["checkers", "list"]]
    }

    private var words: [[String]] {
        let run = ["run", flow, "\(desk.folder)/article.txt"]
        var commands = [
            ["validate", text], ["plan", text, text], ["inspect", "claims", text],
            ["checkers", "show", text], ["checkers", text], ["schema", text], [text],
            run + ["--\(text)"], run + ["--backup", "\(desk.folder)/\(text)"],
        ]
        for option in ["--format", "--jobs", "--fail-on", "--published"] {
            commands.append(run + [option, text])
        }
        return commands
    }
}
