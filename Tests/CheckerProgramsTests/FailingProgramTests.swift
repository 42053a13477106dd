import CheckerKit
import CheckerPrograms
import ClaimModel
import Engine
import Testing
import TextAnalysis

/// Whatever a program does on one claim costs that claim.
@Suite(.timeLimit(.minutes(15))) struct FailingProgramTests {
    static let deeds: [(deed: String, reason: String)] = [
        ("sys.exit(3)", "The program ended with exit code 3 before it answered"),
        ("raise ValueError('lost')", "ValueError: lost"),
        ("os.kill(os.getpid(), 11)", "The program ended with signal 11 before it answered"),
        ("os.close(1); time.sleep(600)", "The program closed its output before it answered"),
        (
            "sys.stdout.write('x' * 3_000_000); hear()",
            "The program wrote more than 1000000 bytes without a line end and was ended"
        ),
        (
            "sys.stdout.write('nonsense\\n'); hear()",
            "The program wrote a line that is no JSON: No value begins like this, at byte 0 of "
                + "'nonsense'"
        ),
        (
            "say({'type': 'answer', 'claim': 'c3', 'findings': []}); hear()",
            "The program breaks the protocol: It answers for claim 'c3' where 'c2' is next"
        ),
        ("say({'type': 'hello'}); hear()", "A message is of type 'answer' or 'ask'"),
        (
            "say({'type': 'answer', 'claim': 'c2'}); hear()",
            "An answer has findings, if only an empty list, or a trouble"
        ),
        ("say({'type': 'answer', 'claim': 'c2', 'trouble': 'Lost my table'})", "Lost my table"),
        ("answer(finding(evidnce=[]))", "A finding has no member 'evidnce'"),
        ("answer(finding(stance='against'))", "'stance' of a finding is one of supports"),
        ("answer(finding(stance='supports'))", "A finding that supports has evidence"),
        ("answer(finding(message='Seen.'))", "is a sentence without a final full stop"),
        ("answer(finding(kind='heard'))", "Found 'scripted/heard', which it does not declare"),
        (
            "answer(finding(evidence=[{'sentence': 0}]))", "No sentence was given the number 0"
        ),
        (
            "ask(**{'for': 'sentences', 'text': 'throne', 'limit': 5}); "
                + "answer(finding(evidence=[{'sentence': 0, 'text': 'in 1066'}]))",
            "Sentence 0 does not have the words 'in 1066'"
        ),
        (
            "answer(finding(part={'name': 'x', 'start': 0, 'end': 3, 'text': 'Der'}))",
            "The article does not have 'Der' at the bytes 0 to 3"
        ),
        (
            "answer(finding(evidence=[{'article': {'start': 9, 'end': 999, 'text': 'x'}}]))",
            "The article does not have 'x' at the bytes 9 to 999"
        ),
        (
            "answer(finding(evidence=[{'article': {'start': 3, 'end': 3, 'text': ''}}]))",
            "'article' of evidence has words"
        ),
        (
            "answer(finding(stance='supports', "
                + "evidence=[{'article': {'start': 0, 'end': 3, 'text': 'The'}}]))",
            "What supports a claim is more than the article's own words"
        ),
        (
            "answer(finding(evidence=[{'calculation': ['  ']}]))",
            "Each step of a calculation has words"
        ),
        (
            "say({'type': 'answer', 'claim': 'c2', 'trouble': ''})",
            "'trouble' says why the claim could not be checked"
        ),
        ("answer(finding(evidence=[{'tenure': 0}]))", "No tenure was given the number 0"),
        ("answer(finding(evidence=[{'event': 0}]))", "The chronology has no event 0"),
        (
            "[ask(**{'for': 'text', 'sentence': 7})]", "No sentence was given the number 7"
        ),
        (
            "[ask(**{'for': 'tenures', 'person': 'A'}) for n in range(1001)]",
            "It may ask 1000 questions on a claim"
        ),
        ("x = bytearray(3_000_000_000)", "MemoryError"),
    ]

    @Test(arguments: deeds)
    func costsTheClaimThatItFailsOn(deed: String, reason: String) async throws {
        let folder = try ProgramFolder()
        try folder.addScripted(deed)
        let outcome = try await run(folder.entry("scripted"), jobs: 1)
        for record in outcome.claims where record.claim.id != "c2" {
            #expect(record.failures == [])
            #expect(
                record.findings.map(\.finding.message)
                    == ["Seen \(record.claim.id)", "Watched \(record.claim.id)"])
        }
        let failed = try #require(outcome.claims.first { $0.claim.id == "c2" })
        #expect(failed.verdict == .error)
        #expect(failed.findings.map(\.finding.message) == ["Watched c2"])
        let message = failed.failures.map(\.message).joined(separator: " | ")
        #expect(message.contains(reason), "\(message)")
    }

    @Test func costsTheClaimOnWhichItIsSilent() async throws {
        var limits = ProgramFolder.patient
        limits.secondsToAnswer = 3
        let folder = try ProgramFolder()
        try folder.addScripted("time.sleep(600)")
        let outcome = try await run(folder.entry("scripted", limits: limits), jobs: 1)
        #expect(outcome.claims.filter { !$0.failures.isEmpty }.map(\.claim.id) == ["c2"])
        #expect(
            outcome.claims[2].failures.first?.message
                == "The program did not answer within 3 seconds and was ended")
    }

    @Test func isNotStartedAgainAfterThreeFailuresInARow() async throws {
        let folder = try ProgramFolder()
        try folder.addScripted("pass", description: "checker['id'] = 'x' if False else 'scripted'")
        let entry = try folder.entry("scripted")
        try folder.addScripted("pass", description: "checker['id'] = 'another'")
        let outcome = try await run(entry, jobs: 1)
        let messages = outcome.claims.map { $0.failures.map(\.message).joined() }
        let lie = "The program says something else of itself than when the workflow was read"
        #expect(messages[..<3].allSatisfy { $0 == lie })
        #expect(
            messages[3...].allSatisfy {
                $0 == "The program failed 3 times in a row and was not started again: \(lie)"
            })
        #expect(outcome.claims.allSatisfy { $0.findings.count == 1 && $0.verdict == .error })
    }

    /// Its children too: each holds a pipe open that this process waits on.
    @Test func isEndedWithItsChildrenAtTheDeadline() async throws {
        let folder = try ProgramFolder()
        try folder.addScripted(
            "subprocess.Popen(['sleep', '600']); "
                + "open('begun', 'w').write(str(os.getpgid(0))); sys.stdout.flush(); "
                + "time.sleep(600)")
        let outcome = try await run(folder.entry("scripted"), jobs: 1, deadlineInSeconds: 5)
        #expect(outcome.claims[1].findings.count == 2, "What was found before is kept")
        #expect(
            outcome.claims[2...].allSatisfy {
                $0.failures.first?.message.hasPrefix("Not done when the check's time") == true
            })
        try await folder.expectNobodyLeft(of: "begun")
    }

    /// A description that is at fault, and what is said of it.
    @Test(arguments: [
        (
            "checker['protocol'] = 2",
            "It speaks version 2 of the protocol, and this build version 1"
        ),
        ("del checker['protocol']", "It speaks version none of the protocol"),
        ("checker['type'] = 'chequer'", "Its first message is not of type 'checker'"),
        ("del checker['summary']", "The message 'checker' has a member 'summary' with a string"),
        ("checker['id'] = 'My Checker'", "'My Checker' is no name of small letters"),
        ("checker['summary'] = 'Seen.'", "A summary is one line without a final full stop"),
        (
            "checker['needs'] = ['network']",
            "takes sources, officials, chronology, linked-pages, not 'network'"
        ),
        ("checker['author'] = 'me'", "The message 'checker' has no member 'author'"),
        ("checker['findings'] *= 2", "'seen' may stand once"),
        (
            "checker['options'] = [{'name': 'most', 'takes': 'integer', 'least': 0, 'most': 9, "
                + "'default': 10, 'help': 'x'}]",
            "The default of 'most' is an integer from 0 to 9, not 10"
        ),
        (
            "checker['options'] = [{'name': 'most', 'takes': 'text', 'default': 1, 'help': 'x'}]",
            "An option takes integer, number, words or names, not 'text'"
        ),
        ("sys.exit(4)", "The program ended with exit code 4 before it answered"),
        ("sys.stdout.write('{]\\n')", "The program wrote a line that is no JSON"),
    ])
    func isRefusedForWhatItSaysOfItself(description: String, reason: String) throws {
        let folder = try ProgramFolder()
        try folder.addScripted("pass", description: description)
        #expect {
            try folder.entry("scripted")
        } throws: { error in
            (error as? ProgramTrouble)?.message.contains(reason) == true
        }
    }

    @Test func isRefusedIfItCannotBeStarted() throws {
        let folder = try ProgramFolder()
        try folder.add("#!/nowhere/interpreter\n", as: "lost")
        #expect {
            try folder.entry("lost")
        } throws: {
            ($0 as? ProgramTrouble)?.message.contains("interpreter that its first line") == true
        }
    }
}
