import CrosscheckCLI
import TestSupport
import Testing

/// Every command with all that it says: standard output, standard error, exit status.
///
/// What is said is held by the files of Tests/Cases/command-line, what the status is stands here.
@Suite struct TranscriptTests {
    struct Story: CustomTestStringConvertible {
        let name: String
        let commands: [(String, Status)]

        var testDescription: String { name }
    }

    @Test(arguments: stories)
    func saysWhatTheTranscriptHolds(_ story: Story) async throws {
        var transcript = ""
        for (line, status) in story.commands {
            let ran = await crosscheck(line.split(separator: " ").map(String.init))
            #expect(ran.status == status, "crosscheck \(line)")
            let visible = line.unicodeScalars.map { $0.escaped(asASCII: true) }.joined()
            transcript += """
                $ crosscheck \(visible)
                exit \(ran.status.rawValue)
                ── standard output
                \(ran.output)── standard error
                \(ran.error)

                """
        }
        try expectGolden(transcript, at: "Tests/Cases/command-line/\(story.name).txt")
    }

    static let stories = [
        Story(
            name: "help",
            commands: [
                ("--help", .clean), ("help", .clean), ("run --help", .clean),
                ("help run", .clean), ("validate --help", .clean), ("plan --help", .clean),
                ("inspect --help", .clean), ("inspect article --help", .clean),
                ("inspect claims -h", .clean), ("inspect dates -h", .clean),
                ("help inspect officials", .clean), ("checkers --help", .clean),
                ("checkers list --help", .clean), ("checkers show --help", .clean),
                ("schema --help", .clean), ("schema workflow --help", .clean),
                ("--version", .clean),
            ]),
        Story(
            name: "grammar",
            commands: [
                ("", .badInput), ("inspect", .badInput), ("checkers", .badInput),
                ("rum", .badInput), ("help rum", .badInput), ("inspect clams fine.md", .badInput),
                ("checkers sho", .badInput), ("--verbose", .badInput), ("run", .badInput),
                ("run desk.yaml", .badInput), ("run desk.yaml fine.md --bakup B", .badInput),
                ("run desk.yaml fine.md --backup", .badInput), ("validate", .badInput),
                ("plan desk.yaml", .badInput), ("plan desk.yaml a b", .badInput),
                ("inspect claims", .badInput), ("checkers list all", .badInput),
                ("checkers show", .badInput), ("run \u{1B}[31m b --\u{202E}x", .badInput),
            ]),
        Story(
            name: "options",
            commands: [
                ("run desk.yaml fine.md --published nonsense", .badInput),
                ("run desk.yaml fine.md --published 2020-02-30", .badInput),
                ("run desk.yaml fine.md --fail-on contradictd,nothing", .badInput),
                ("run desk.yaml fine.md --fail-on ,", .badInput),
                ("run desk.yaml fine.md --jobs 0", .badInput),
                ("run desk.yaml fine.md --jobs 65", .badInput),
                ("run desk.yaml fine.md --jobs many", .badInput),
                ("run desk.yaml fine.md --format mardown", .badInput),
                ("run desk.yaml fine.md slip.md", .badInput),
                ("run desk.yaml fine.md Other/fine.md --output Out", .badInput),
                ("run - - --output Out", .badInput), ("plan - -", .badInput),
                ("validate - desk.yaml -", .badInput),
                ("run desk.yaml a.md a.md --published x --jobs x --format x", .badInput),
                ("plan desk.yaml fine.md --published x", .badInput),
                ("inspect claims fine.md --format yaml --published x", .badInput),
                ("inspect dates fine.md --domain song", .badInput),
                ("inspect dates", .badInput), ("inspect dates fine.md --batch", .badInput),
            ]),
        Story(
            name: "missing-input",
            commands: [
                ("run nothing.yaml nothing.md --backup Nothing", .badInput),
                ("run desk.yaml fine.md --backup Nothing", .badInput),
                ("run desk.yaml fine.md --backup fine.md", .badInput),
                ("run desk.yaml https://example.org/fine.md", .badInput),
                ("run Backup Backup --backup Bare", .badInput),
                ("run desk.yaml desk.yaml --backup Bare", .badInput),
                ("run fine.md desk.yaml", .badInput), ("plan fine.md desk.yaml", .badInput),
                ("run lost.yaml fine.md", .badInput), ("validate lost.yaml", .badInput),
                ("plan lost.yaml nothing.md", .badInput),
                ("inspect article nothing.md", .badInput),
            ]),
        Story(
            name: "workflows",
            commands: [
                ("validate desk.yaml", .clean), ("validate desk.yaml all.yaml", .clean),
                ("validate faulty.yaml", .badInput), ("validate faulty.yaml --lines", .badInput),
                ("validate desk.yaml broken.yaml nothing.yaml", .badInput),
                ("validate broken.yaml nothing.yaml --lines", .badInput),
                ("validate Backup/officials.yaml Backup/chronology.yaml", .clean),
                ("validate Torn/officials.yaml Torn/chronology.yaml --lines", .badInput),
                ("validate Named/officials.yaml Named/what.yaml --lines", .badInput),
                ("run faulty.yaml fine.md", .badInput), ("plan broken.yaml fine.md", .badInput),
            ]),
        Story(
            name: "articles",
            commands: [
                ("run slips.yaml page.html", .badInput), ("run slips.yaml picture.md", .badInput),
                ("run slips.yaml torn.txt", .badInput), ("inspect article latin.txt", .clean),
                ("inspect claims empty.txt", .badInput),
                ("run slips.yaml fine.md page.html empty.txt --output Out", .badInput),
                ("run slips.yaml fine.md page.html slip.md --output Out --keep-going", .found),
                ("run slips.yaml page.html --keep-going", .clean),
            ]),
        Story(
            name: "backups",
            commands: [
                ("run desk.yaml fine.md --backup Torn", .badInput),
                ("run desk.yaml fine.md --backup Twice", .badInput),
                ("run register.yaml fine.md --backup Bare", .badInput),
                ("run register.yaml fine.md", .badInput),
                ("plan register.yaml fine.md", .clean),
                ("plan desk.yaml fine.md --backup Mixed", .clean),
                ("plan desk.yaml fine.md --backup AllBad", .clean),
                ("plan desk.yaml fine.md --backup Scans", .clean),
                ("plan all.yaml fine.md --backup Backup", .clean),
                ("plan all.yaml fine.md --backup Backup/", .clean),
                ("plan Flows/own.yaml fine.md --backup Backup", .clean),
                ("plan Flows/own.yaml fine.md --backup Bare", .clean),
                ("plan Flows/bare.yaml fine.md --backup Bare/", .clean),
                ("plan Flows/whole.yaml fine.md --backup Backup", .clean),
                ("plan Flows/bare.yaml fine.md --backup Mixed", .clean),
            ]),
        Story(
            name: "inspect",
            commands: [
                ("inspect article dates.md", .clean), ("inspect claims dates.md", .clean),
                ("inspect dates dates.md --published 1931-07-02", .clean),
                ("inspect officials dates.md", .clean),
                ("inspect article dated.md --format json", .clean),
                ("inspect claims fine.md --format json", .clean),
                ("inspect dates fine.md --format json", .clean),
                ("inspect dates dates.md fine.md --domain narrative", .clean),
                ("inspect officials dates.md --format json", .clean),
                ("inspect article hostile.md", .clean), ("inspect claims -", .clean),
                ("inspect attributions error.md", .clean),
                ("inspect attributions error.md --format json", .clean),
            ]),
        Story(
            name: "checkers",
            commands: [
                ("checkers list", .clean), ("checkers show slip", .clean),
                ("checkers show register", .clean), ("checkers show slipp", .badInput),
                ("checkers show nothing-like-it", .badInput),
            ]),
        Story(
            name: "schemas",
            commands: [
                ("schema workflow", .clean), ("schema wrokflow", .badInput), ("schema", .badInput),
                ("schema register all", .badInput),
            ]),
    ]
}
