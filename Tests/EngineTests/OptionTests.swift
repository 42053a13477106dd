import CheckerKit
import Testing

/// A schema drops nothing that it is handed: what does not fit is a mistake of the program.
@Suite struct OptionTests {
    private enum Word: String, CaseIterable {
        case near, far
    }

    private struct Options {
        var most = 1
        var share = 0.5
        var words = Word.allCases
        var names: [String] = []
    }

    private static let schema = OptionSchema(
        Options(),
        .integer("most", \.most, in: 0...9, help: ""),
        .decimal("share", \.share, in: 0...1, help: ""),
        .words("words", \.words, help: ""),
        .names("names", \.names, help: ""))

    @Test(
        arguments: [
            (["most": .integer(3), "share": .decimal(0.25), "words": .words(["far"])], nil),
            ([:], nil),
            (["names": .words(["The Halden Herald", "BBC"])], nil),
            (["names": .words([])], nil),
            (
                ["names": .words(["BBC", "BBC"])],
                "Option 'names' takes a list of names, not [BBC, BBC]"
            ),
            (["names": .words([" "])], "Option 'names' takes a list of names, not [ ]"),
            (["names": .integer(1)], "Option 'names' takes a list of names, not 1"),
            (["mots": .integer(3)], "There is no option 'mots'"),
            (["most": .decimal(3)], "Option 'most' takes an integer from 0 to 9, not 3.0"),
            (["most": .integer(10)], "Option 'most' takes an integer from 0 to 9, not 10"),
            (["share": .integer(1)], "Option 'share' takes a number from 0.0 to 1.0, not 1"),
            (["share": .decimal(.nan)], "Option 'share' takes a number from 0.0 to 1.0, not nan"),
            (["words": .words(["fra"])], "Option 'words' takes a list of near, far, not [fra]"),
            (
                ["words": .words(["far", "far"])],
                "Option 'words' takes a list of near, far, not [far, far]"
            ),
            (
                ["words": .integer(1), "most": .words([])],
                "Option 'most' takes an integer from 0 to 9, not []"
            ),
        ] as [([String: OptionValue], String?)])
    func saysWhatDoesNotFit(values: [String: OptionValue], fault: String?) {
        #expect(Self.schema.fault(in: values) == fault)
    }

    @Test func setsWhatFits() {
        let options = Self.schema.options(
            setting: [
                "most": .integer(3), "words": .words(["far"]), "names": .words(["BBC"]),
            ])
        #expect(options.most == 3)
        #expect(options.names == ["BBC"])
        #expect(options.share == 0.5)
        #expect(options.words == [.far])
    }

    @Test func refusesWhatItDoesNotKnow() async {
        await #expect(processExitsWith: .failure) {
            _ = Self.schema.options(setting: ["mots": .integer(3)])
        }
    }

    @Test func refusesWhatIsOfAnotherKind() async {
        await #expect(processExitsWith: .failure) {
            _ = Self.schema.options(setting: ["most": .decimal(3)])
        }
    }
}
