extension FailingWorldTests {
    /// Root may write anywhere; without these capabilities it is held to what is permitted.
    private static let asAnybody = """
        anybody() {
            if ((EUID)); then "$@"; else
                setpriv --bounding-set -dac_override,-dac_read_search bash -c "$*"
            fi
        }

        """

    static let folders = [
        Trouble(
            testDescription: "a read-only folder",
            script: asAnybody + "mkdir Out; chmod 555 Out; anybody verify --output Out",
            says: "'Out/article.report.md' could not be written: Permission denied"),
        Trouble(
            testDescription: "a folder that cannot be made",
            script: asAnybody + "mkdir In; chmod 555 In; anybody verify --output In/Out",
            says: "'In/Out' could not be written: Permission denied"),
        Trouble(
            testDescription: "a file where the folder should be",
            script: "touch File; verify --output File/Out",
            says: "'File/Out' could not be written: Not a directory"),
        Trouble(
            testDescription: "a link to nowhere where the folder should be",
            script: "ln -s Nowhere Out; verify --output Out",
            says: "'Out' could not be written: No such file or directory"),
        Trouble(
            testDescription: "a folder where the report should be",
            script: "mkdir -p Out/article.report.md; verify --output Out",
            says: "'Out/article.report.md' is a folder, and a report would have that name"),
        Trouble(
            testDescription: "a name that is too long",
            script: """
                name=$(printf 'n%.0s' {1..250}); cp article.md "$name.md"
                crosscheck run workflow.yaml "$name.md" --backup Backup --output Out
                """,
            says: ".report.md' could not be written: File name too long"),
        Trouble(
            testDescription: "the longest name",
            script: """
                mkdir Out; name=$(printf 'n%.0s' {1..245}); cp article.md "$name.md"
                crosscheck run workflow.yaml "$name.md" --backup Backup --output Out >/dev/null
                status=$?; rm "Out/$name.report.md" && exit $status
                """, status: 1),
        Trouble(
            testDescription: "a mask that permits nothing",
            script: """
                mkdir Out; umask 777; verify --output Out >/dev/null; status=$?
                chmod 600 Out/article.report.md; exit $status
                """, status: 1, isWhole: true),
        Trouble(
            testDescription: "a working folder that is gone",
            script: "mkdir gone; cd gone; rmdir ../gone; verify",
            says: "There is no file 'workflow.yaml'"),
        Trouble(
            testDescription: "paths from the root in a working folder that is gone",
            script: """
                here=$PWD; mkdir gone; cd gone; rmdir ../gone
                crosscheck run "$here/workflow.yaml" "$here/article.md" --backup "$here/Backup" \
                    --output "$here/Out" >/dev/null
                """, status: 1, isWhole: true),
    ]

    static let streams = [
        Trouble(
            testDescription: "closed standard output", script: "verify >&-",
            says: "Standard output could not be written: Bad file descriptor"),
        Trouble(
            testDescription: "closed standard output beside a report",
            script: "verify --output Out >&-",
            says: "Standard output could not be written: Bad file descriptor", isWhole: true),
        Trouble(
            testDescription: "closed standard error", script: "verify 2>&- >/dev/null", status: 1),
        Trouble(
            testDescription: "closed standard error beside a report",
            script: "verify --output Out 2>&- >/dev/null", status: 1, isWhole: true),
        Trouble(
            testDescription: "no stream at all", script: "verify --output Out <&- >&- 2>&-",
            isWhole: true),
        Trouble(
            testDescription: "closed standard input",
            script: "crosscheck run workflow.yaml - --backup Backup <&-",
            says: "'standard input' could not be read: Bad file descriptor"),
        Trouble(
            testDescription: "a pipe that nobody reads",
            script: "verify 2>&1 | true; exit ${PIPESTATUS[0]}", status: 1),
        Trouble(
            testDescription: "a pipe that nobody reads beside a report",
            script: "verify --output Out | true; exit ${PIPESTATUS[0]}", status: 1, isWhole: true),
        Trouble(
            testDescription: "a reader of one line",
            script: "verify | head -1 >/dev/null; exit ${PIPESTATUS[0]}", status: 1),
        Trouble(
            testDescription: "a full standard output", script: "verify >/dev/full",
            says: "Standard output could not be written: No space left on device"),
        Trouble(
            testDescription: "a full standard output beside a report",
            script: "verify --output Out >/dev/full",
            says: "Standard output could not be written: No space left on device", isWhole: true),
        Trouble(
            testDescription: "help to a full standard output",
            script: "crosscheck --help >/dev/full",
            says: "Standard output could not be written: No space left on device"),
    ]

    static let limits = [
        Trouble(
            testDescription: "a limit to the size of files",
            script: "ulimit -f 8; verify --output Out",
            says: "'Out/article.report.md' could not be written: File too large"),
        Trouble(
            testDescription: "a limit to the size of standard output",
            script: "ulimit -f 8; verify >result",
            says: "Standard output could not be written: File too large"),
        Trouble(
            testDescription: "sixteen open files",
            script: "ulimit -n 16; verify --output Out >/dev/null", status: 1, isWhole: true),
        Trouble(
            testDescription: "no environment at all",
            script: "exec env -i \"$PROGRAM\" run workflow.yaml article.md --backup Backup "
                + "--output Out >/dev/null", status: 1, isWhole: true),
    ]
}
