import Diagnostics

@testable import YAML

/// Files that are no YAML, or YAML of which nothing can be made.
extension Scene {
    private static let bomb =
        "a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n"
        + (1...6).map { level in
            "a\(level): &a\(level) ["
                + Array(repeating: "*a\(level - 1)", count: 10).joined(separator: ", ") + "]\n"
        }.joined()

    static let yaml: [Scene] = [
        Scene(
            "YAMLFaults.notUTF8", command: "validate w.yaml", bytes: ["w.yaml": [255, 254, 97, 0]]),
        Scene(
            "YAMLFaults.invalidByte", command: "validate w.yaml",
            bytes: ["w.yaml": Array("workflow: caf".utf8) + [0xE9, 0x0A]]),
        .lines("YAMLFaults.controlCharacter", text: "summary: a\u{1B}[31m\n"),
        Scene(
            "YAMLFaults.notText", command: "validate w.yaml",
            bytes: ["w.yaml": [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0x3A, 0x20, 0xFF]]),
        Scene(
            "YAMLFaults.invalidByte", command: "validate w.yaml",
            bytes: ["w.yaml": Array("workflow: news\nchec".utf8) + [0xC3]]),
        .workflow("YAMLFaults.notText", text: String(repeating: "\u{1}", count: 20)),
        .workflow("YAMLFaults.emptyFile", text: "# Nothing yet\n"),
        .lines("YAMLFaults.secondDocument", text: "---\nworkflow: another\n"),
        .workflow("YAMLFaults.tagDirective", text: "%TAG ! x\n---\nworkflow: news\n"),
        .lines("YAMLFaults.tag", text: "summary: !daily News\n"),
        .lines("YAMLFaults.keyNotText", text: "{{ name }}: x\n"),
        .lines("YAMLFaults.emptyKey", text: "~: x\n"),
        .lines("YAMLFaults.duplicateKey", text: "workflow: other\n"),
        .lines("YAMLFaults.mergeNotMapping", text: "<<: 3\n"),
        .lines("YAMLFaults.unknownAlias", text: "summary: *x\n"),
        .lines("YAMLFaults.unknownAlias", text: "summary: &daily x\nclaims: *dayly\n"),
        .lines("YAMLFaults.aliasInItself", text: "fail-on: &x [*x]\n"),
        .lines("YAMLFaults.tooDeep", text: "summary: " + String(repeating: "[", count: 600)),
        .workflow("YAMLFaults.tooManyAliases", text: bomb),
        .lines("YAMLFaults.unknownKey", text: "sumary: Daily\n"),
        .lines("YAMLFaults.unknownKey", text: "colour: red\n"),
        .workflow("YAMLFaults.missingKey", text: "workflow: news\n"),
        .lines("YAMLFaults.noValue", text: "summary:\n"),
        .lines("YAMLFaults.wrongKind", text: "summary: [a]\n"),
        .workflow("YAMLFaults.wrongKind", text: "workflow: news\nchecks: [slip]\n"),
        .lines("YAMLFaults.wrongKind", text: "fail-on: contradicted\n"),
        .workflow(
            "YAMLFaults.wrongValue",
            text: "workflow: news\nchecks: [{ use: slipp, with: { mots: 1 } }]\n"),
        .lines("YAMLFaults.duplicateItem", text: "fail-on: [conflicting, conflicting]\n"),
        .lines("YAMLFaults.wrongValue", text: "fail-on: [never]\n"),
        .lines("YAMLFaults.quotedNumber", text: "claims: { minimum-check-worthiness: '1' }\n"),
        Scene(
            "YAMLFaults.tooLarge",
            drawn: YAMLFaults.tooLarge(SourceFile(name: "f.yaml", text: "abcd"), limit: 3)),
        Scene(
            "YAMLFaults.tooManyNodes",
            drawn: YAMLFaults.tooManyNodes(
                limit: 1_000_000, at: Place(file: "f.yaml", line: 9, column: 3, length: 1))),
        Scene("DiagnosticFaults.tooMany", drawn: DiagnosticFaults.tooMany(shown: 1000)),
    ]

    static let syntax: [Scene] = [
        .workflow(
            "SyntaxFault.tabIndentation", "YAMLFaults.syntax",
            text: "workflow: news\nchecks:\n\t- use: slip\n"),
        .workflow("SyntaxFault.reservedStart", text: "workflow: @desk\n"),
        .workflow("SyntaxFault.itemBesideKey", text: "checks: - use: slip\n"),
        .workflow("SyntaxFault.colonInText", text: "workflow: news: daily\n"),
        .workflow("SyntaxFault.missingColon", text: "workflow\nchecks: [{ use: slip }]\n"),
        .workflow("SyntaxFault.unclosedQuote", text: "workflow: 'news\n"),
        .workflow("SyntaxFault.escape", text: "workflow: \"a\\qb\"\n"),
        .workflow("SyntaxFault.escapeNumber", text: "workflow: \"\\uD800\"\n"),
        .workflow("SyntaxFault.anchorName", text: "workflow: *news*\n"),
        .workflow("SyntaxFault.blockScalarHeader", text: "workflow: | news\n"),
        .workflow("SyntaxFault.tag", text: "workflow: !<x\n"),
        .workflow("SyntaxFault.directive", text: "%YAML 3.0\n---\nworkflow: news\n"),
        .workflow("SyntaxFault.textAfterValue", text: "workflow: \"news\" daily\n"),
        .workflow("SyntaxFault.textAfterApostrophe", text: "workflow: 'the desk's own'\n"),
        .workflow("SyntaxFault.emptyKey", text: ": news\n"),
        .workflow("SyntaxFault.indentedBelowValue", text: "workflow: news\n  checks: []\n"),
        .workflow("SyntaxFault.misindentedKey", text: "checks:\n  - use: slip\n workflow: news\n"),
        .workflow("SyntaxFault.misindentedItem", text: "checks:\n  - use: slip\n  with: {}\n"),
        .workflow("SyntaxFault.unclosedBracket", text: "fail-on: [conflicting\nworkflow: news\n"),
        .workflow("SyntaxFault.unopenedBracket", text: "fail-on: [conflicting]]\n"),
        .workflow("SyntaxFault.missingComma", text: "backup: {register: a chronology: b}\n"),
        .workflow("SyntaxFault.unexpected", text: "workflow: }\n"),
        .workflow("SyntaxFault.secondRoot", text: "  workflow: news\n summary: daily\n"),
        Scene(
            "SyntaxFault.other",
            drawn: YAMLFaults.syntax(
                .other("did not find expected node"),
                at: Place(file: "f.yaml", line: 1, column: 2, length: 1), near: nil)),
    ]
}
