/// Whether a person is "he" or "she", as far as the article and common given names tell.
enum Pronoun {
    case he, she

    /// `nil` for a word that is neither, in lower case.
    init?(_ word: String) {
        switch word {
        case "he", "his", "him": self = .he
        case "she", "her", "hers": self = .she
        default: return nil
        }
    }

    /// By the title before a name, in lower case: "Mrs", "Sir".
    init?(title: String) {
        switch title {
        case "mr", "sir", "lord", "king", "prince", "chairman", "congressman": self = .he
        case "mrs", "ms", "miss", "lady", "dame", "queen", "princess", "congresswoman": self = .she
        default: return nil
        }
    }

    /// By a given name that nearly always is one sex's, in lower case.
    init?(givenName: String) {
        if GivenNames.men.contains(givenName) {
            self = .he
        } else if GivenNames.women.contains(givenName) {
            self = .she
        } else {
            return nil
        }
    }
}

enum GivenNames {
    static let men: Set<String> = words(
        """
        aaron abdul adam ahmed alan albert alejandro alexander alfred ali allen andre andrew angus
        anthony antonio arthur barack ben benjamin bernard bernie bill bob boris bradley brandon
        brian bruce bryan carl carlos charles chris christian christopher chuck clarence colin craig
        daniel dave david dennis dick dmitry don donald douglas dwight ed eddie edward eduardo edwin
        emmanuel enrique eric ernest felix fernando francis frank franklin fred frederick gareth
        gary gavin geoffrey george gerald gerhard giovanni giuseppe glenn gordon graham greg gregory
        guy hans harold harry hassan heinrich helmut henry herbert howard hugh hugo ian ibrahim igor
        ivan jack jacob jacques jake james jason jean-claude jeff jeffrey jeremy jerome jerry jim
        jimmy joachim joe joel johan john johnny jonathan jorge jose josef joseph joshua juan julian
        karl keith kenneth kevin klaus kurt kyle larry lars lawrence leo leonard lewis louis lloyd
        lucas luigi luis luke malcolm marcel marco mario mark martin matt matthew max michael miguel
        mike mitch mitt mohamed mohammad mohammed muhammad narendra nathan neil nicholas nick nigel
        oliver olaf oscar osama oswald otto patrick paul pedro pete peter philip pierre rafael ralph
        raymond ricardo richard rick robert roberto roger roland ronald rudolf rudy rupert russell
        ryan salman samuel scott sean sebastian sergei seth simon stefan stephen steve steven
        stuart ted terrence thomas tim timothy tobias toby tom tomas tony travis trevor vadim victor
        vincent vladimir walter warren wayne werner wilhelm willi william wolfgang xavier yuri
        zachary
        """)

    static let women: Set<String> = words(
        """
        abigail agnes aisha alexandra alice alicia alison amanda amelia amy ana andrea angela
        angelina angelique anita ann anna anne annette anya barbara beatrice becky bernadette
        beth betty beverly bonnie brenda brigitte camilla carla carmen carol caroline catherine
        cathy charlotte cheryl christina christine cindy claire clara claudia condoleezza crystal
        cynthia deborah debra denise diana diane dolores donna doris dorothy edith eileen elaine
        eleanor elena elizabeth ella ellen emily emma erin esther eva evelyn fatima fiona florence
        frances gabrielle gail geraldine gina gloria greta gretchen gwen hannah harriet heather
        heidi helen helena hillary ida indira ingrid irene isabel isabella ivanka jacinda jacqueline
        jane janet janice jean jennifer jenny jessica jill joan joanna jodi josephine joyce judith
        judy julia julie karen kate katherine kathleen kathryn kathy katie kellyanne kim kirsten
        kristin kristen laura lauren linda lisa liz loretta lori louise lucy lydia lynn madeleine
        magdalena malala margaret margarita maria marie marilyn marina marion marjorie martha mary
        maryam maureen megan melania melanie melissa mercedes michelle miriam molly monica monika
        nadia nancy naomi natalia natalie natasha nicola nicole nikki nina nora norma olga olivia
        pamela patricia patty paula pauline peggy penelope phyllis priscilla rachel rebecca regina
        renee rhonda rita roberta rosa rose rosemary ruth sally samantha sandra sara sarah sharon
        sheila sheryl shirley silvia simone sofia sonia sonya sophia sophie stacy stella stephanie
        sue susan suzanne sylvia tamara tania tanya tara teresa theresa tiffany tina tonya ursula
        valerie vanessa vera veronica victoria virginia vivian wanda wendy yvonne zoe
        """)

    private static func words(_ text: String) -> Set<String> {
        Set(text.split(whereSeparator: \.isWhitespace).map(String.init))
    }
}
