import ArticleReading
import ClaimModel
import Testing

@Suite struct LanguageTests {
    @Test(arguments: [
        (
            "en",
            "The bridge over the river was opened by the mayor of the town in the spring of the "
                + "year, and it was the first that had been built there. It is said that they who "
                + "had worked on it were not asked to the feast, which they did not forget."
        ),
        (
            "de",
            "Die Brücke über den Fluss wurde im Frühjahr von dem Bürgermeister der Stadt "
                + "eröffnet, und es war die erste, die dort gebaut worden ist. Man sagt, dass die "
                + "Arbeiter nicht zu dem Fest eingeladen waren, was sie auch nach Jahren nicht "
                + "vergessen haben, und das ist für die Stadt bis heute kein Ruhm."
        ),
        (
            "fr",
            "Le pont sur la rivière a été ouvert par le maire de la ville au printemps, et il est "
                + "le premier qui soit construit dans la région. On dit que les ouvriers ne sont "
                + "pas invités à la fête, ce que les familles de la ville ont retenu avec une "
                + "certaine amertume."
        ),
        (
            "es",
            "El puente sobre el río fue abierto por el alcalde de la ciudad en la primavera, y es "
                + "el primero que se construye en la región. Se dice que los obreros no fueron "
                + "invitados a la fiesta, lo que las familias de la ciudad no han olvidado con "
                + "los años."
        ),
        (
            "ru",
            "Мост через реку был открыт мэром города весной, и это был первый мост, который там "
                + "построили. Говорят, что рабочих не пригласили на праздник, и в городе этого "
                + "не забыли до сих пор."
        ),
        (
            "uk",
            "Міст через річку відкрив міський голова навесні, і це був перший міст, який там "
                + "збудували. Кажуть, що робітників не запросили на свято, і в місті цього не "
                + "забули й досі."
        ),
        (
            "ja",
            "川にかかる橋は春に町長によって開通しました。そこに架けられた最初の橋です。働いた人々は祝いの席に"
                + "招かれなかったと言われています。町の人々は今もそれを忘れていません。"
        ),
    ])
    func namesTheLanguageOfAText(language: String, text: String) throws {
        #expect(try read(text).language == language)
    }

    @Test(arguments: [
        "Die Brücke wurde im Frühjahr eröffnet.",
        "Bridge. Mayor. 1931.",
        "The bridge was opened in the spring. Die Brücke wurde im Frühjahr eröffnet. "
            + "Le pont a été ouvert au printemps. El puente fue abierto en la primavera. "
            + "Il ponte è stato aperto in primavera dal sindaco.",
    ])
    func isSilentWhenUnsure(text: String) throws {
        #expect(try read(text).language == nil)
    }

    @Test(arguments: [("de", "de"), ("German", "de"), ("en-GB", "en-GB")])
    func believesWhatTheFrontMatterDeclares(declared: String, language: String) throws {
        let text = "---\nlanguage: \(declared)\n---\nThe bridge opened in 1931."
        #expect(try read(text).language == language)
    }

    @Test(arguments: [
        (
            "en",
            "Die Brücke ist am Montag von dem Bürgermeister eröffnet worden und für die Stadt ist"
                + " das ein Fest, das sie mit den Nachbarn auf der Straße feiert", "de"
        ),
        (
            "de",
            "The bridge was opened on Monday by the mayor, and for the people of the city it is a"
                + " day that they have been waiting for", "en"
        ),
        ("en-GB", "The bridge.", "en-GB"),
        (
            "en-GB",
            "The bridge was opened on Monday by the mayor, and for the people of the city it is a"
                + " day that they have been waiting for", "en-GB"
        ),
    ])
    func believesTheWordsOfAPageFirst(declared: String, words: String, language: String) throws {
        let html = "<html lang=\(declared)><p>\(words).</p><p>\(words).</p></html>"
        let article = try ArticleReader.read(Array(html.utf8), name: "a.html", digest: "")
        #expect(article.language == language)
    }
}
