/// Words that tell what kind of thing a name is the name of.
enum NameWords {
    /// The last word of an organisation's name, or the one before its "of" or "for".
    static let organizationHeads: Set<String> = words(
        """
        academy administration centers centres departments ministries nations agency airlines
        airways alliance army assembly associates association authority bank banking bureau
        cabinet capital center centre chamber church club coalition college command commission
        committee communications community company confederation conference congress consortium
        consulting cooperative corporation corps corp council court daily department directorate
        division electronics embassy energy enterprises entertainment exchange federation
        financial firm force forces foundation front fund games gazette government group guard
        guardian herald holding holdings hospital hotel house inc incorporated industries
        initiative inspectorate institute institution insurance international investments journal
        laboratory laboratories league legislature limited llc llp logistics ltd mail media
        memorial ministry mission monitor motors movement museum navy network networks news
        newspaper observatory office orchestra organisation organization panel parliament partners
        partnership party patrol petroleum pharmaceuticals pictures plc police post press prison
        productions project radio register reserve review school secretariat securities security
        senate service services society solutions sons squad standard station studios survey
        syndicate systems taskforce team technologies technology television telecom telegraph
        times tribune tribunal trust union unit university ventures watch watchdog works
        """)

    /// The last word of a place's name.
    static let placeHeads: Set<String> = words(
        """
        airport avenue base bay beach boulevard bridge canal castle city coast county creek dam
        desert district falls forest garden gardens gulf harbor harbour heights highway hill hills
        island islands isle isles jungle kingdom lake mount mountain mountains ocean palace park
        peninsula plaza port province region republic river road sea square state strait street
        territory town valley village
        """)

    /// Names of things and events, which are neither persons nor organisations.
    static let otherHeads: Set<String> = words(
        """
        accord act agreement amendment attack award awards bill championship code constitution
        convention crisis cup day deal doctrine election festival law olympics operation pact plan
        prize program programme protocol report revolution series summit theorem treaty war world
        """)

    /// Heads after which "of" goes on with the name.
    static let beforeOf: Set<String> = organizationHeads.union(placeHeads).union(
        words("university bay cape rock port isles tower bishop battle treaty declaration rule"))

    /// Organisations that nothing else gives away.
    static let organizations: Set<String> = words(
        """
        airbus alibaba amazon apple al-qaeda al-shabaab aramco barclays bbc bitfinex bithumb
        binance bloomberg boeing chainalysis cisco citigroup cnn coinbase congress crowdstrike
        deloitte ebay equifax europol exxonmobil facebook fireeye gazprom gchq github google
        greenpeace hamas hezbollah honda hsbc huawei ibm instagram intel interpol isis kaspersky
        kremlin kpmg lazarus lehman linkedin lockheed mandiant mcafee mercedes meta microsoft
        mitsubishi nasa nasdaq nato netflix nintendo nissan nokia nvidia opec openai oracle
        parliament paypal pemex pentagon pfizer reuters rosneft samsung sberbank senate siemens
        snapchat sony spacex spotify starbucks swift symantec taliban telegram tencent tesla
        toyota treasury twitter uber unesco unicef upbit verizon visa volkswagen walmart wikileaks
        wikipedia yahoo youtube zoom moderna
        """)

    /// Organisations whose words say nothing of it.
    static let organizationPhrases: Set<String> = [
        "united nations", "european union", "islamic state", "supreme court", "world bank",
        "boko haram", "red cross", "goldman sachs", "morgan stanley", "jpmorgan chase",
        "wells fargo", "credit suisse", "standard chartered", "deutsche welle", "le monde",
        "al jazeera", "der spiegel", "financial action task force", "amnesty international",
        "human rights watch", "democratic party", "general motors", "general electric",
    ]

    /// What a person is called after a comma: "Park Jin Hyok, a North Korean programmer".
    static let humans: Set<String> = words(
        """
        head programmer hacker economist expert researcher lawyer politician scientist historian
        journalist diplomat activist engineer entrepreneur billionaire banker adviser advisor
        strategist soldier officer official writer student teacher doctor nurse mother father son
        daughter wife husband brother sister widow man woman boy girl driver pilot veteran farmer
        designer developer investor trader consultant physician psychologist critic
        """)

    /// The words of titles, which are not part of the name behind them.
    static let titles: Set<String> = words(
        """
        mr mrs ms miss dr prof professor sir dame lord lady president vice prime minister
        chancellor secretary deputy assistant acting director chief executive officer chairman
        chairwoman chair ceo cfo cto governor senator sen rep representative congressman
        congresswoman mayor judge justice general gen colonel col major maj captain capt
        lieutenant lt sergeant sgt admiral adm commander marshal brigadier ambassador envoy
        spokesman spokeswoman spokesperson attorney prosecutor solicitor detective inspector
        superintendent sheriff commissioner king queen prince princess duke duchess emperor sultan
        sheikh emir pope cardinal archbishop bishop father rev reverend rabbi imam ayatollah
        premier speaker leader undersecretary former interim press foreign finance defense defence
        interior treasury senior special agent counsel gov pres hon coach manager founder
        co-founder analyst editor correspondent reporter author actor actress singer
        """)

    /// Title words that are one only beside another title word or before a name.
    static let titleModifiers: Set<String> = words(
        """
        vice prime deputy assistant acting executive former interim press foreign finance defense
        defence interior treasury senior special officer counsel general miss lady major
        """)

    /// What "General" and its like do not entitle.
    static let notEntitled: Set<String> = words(
        "motors electric assembly mills dynamics staff hospital office council house seal market")

    /// Titles that are surnames too: "Stephen King".
    static let titledSurnames: Set<String> = words(
        "king prince bishop judge pope duke marshal major priest")

    /// Titles in the names of places: "King County".
    static let titlesOfPlaces: Set<String> = words(
        "king queen prince princess duke bishop governor general")

    /// The first word of a place's name: "Mount Everest".
    static let placeOpenings: Set<String> = words("mount lake river cape port fort")

    /// "Secretary of State": the title goes on after "of".
    static let portfolios: [[String]] = [
        ["state"], ["defense"], ["defence"], ["energy"], ["commerce"], ["labor"], ["education"],
        ["transportation"], ["agriculture"], ["staff"], ["the", "treasury"], ["the", "interior"],
        ["homeland", "security"], ["national", "intelligence"], ["veterans", "affairs"],
        ["health", "and", "human", "services"], ["the", "house"], ["the", "board"],
        ["foreign", "affairs"], ["finance"], ["health"],
    ]

    /// Parts of personal names that are written small.
    static let particles: Set<String> = words(
        """
        de van von der den la le las los del della da di do dos das du al el bin ibn bint ben
        ul ter ten zu
        """)

    /// Before the hyphen of a word whose rest is a name: "pro-Russian".
    static let prefixes: Set<String> = words(
        "anti pro non ex pre post mid then trans inter un sub neo co self all cross former d r")

    /// Names that end in a possessive.
    static let possessiveNames: Set<String> = words(
        """
        moody lloyd mcdonald sotheby christie macy kohl levi sainsbury wendy denny domino men
        women children people st. michael
        """)

    static let firstNames: Set<String> = words(
        """
        aaron abdul abdullah abigail adam adrian ahmed alan albert alejandro alex alexander alexei
        alexis ali alice alison amanda amy ana andrea andrei andrew andy angela ann anna anne
        anthony antonio arthur ashley barack barbara ben benjamin bernard bernie beth betty bill
        bob boris brad brandon brenda brett brian bruce carl carlos carol caroline catherine
        charles charlie charlotte chris christian christine christopher claire colin craig cynthia
        dan daniel david deborah dennis diana diane dmitry don donald donna dorothy douglas edward
        elena elizabeth ellen emily emma emmanuel eric erin ernest eugene eva evan fatima fernando
        fiona florence frances francis francois frank fred gary gavin geoffrey george gerald
        giorgio giuseppe glenn gloria gordon grace graham greg gregory hamid hans harold harry
        hassan heather helen henry hillary howard hugo hussein ian ibrahim igor irene isaac ivan
        jack jacob jacques jake james jamie jan jane janet jason jay jean jeff jeffrey jennifer
        jeremy jerry jessica jill jim joan joe joel john johnny jonathan jorge jose joseph joshua
        juan judith judy julia julian julie justin karen kate katherine kathleen kathy keith kelly
        ken kenneth kevin kim larry laura lauren lawrence lee leo leon leonard linda lisa liz
        louis louise lucas lucy luis luke lynn madeleine manuel marc marco marcus margaret maria
        marie marilyn mario mark martha martin mary matt matthew maurice max megan melissa michael
        michelle miguel mike mikhail mohamed mohammad mohammed monica muhammad nancy narendra
        natalie nathan neil nicholas nick nicola nicolas nicole nigel nikolai noah oleg oliver
        olivia omar oscar pablo pamela patricia patrick paul paula pedro peter phil philip phillip
        pierre rachel ralph raymond rebecca ricardo richard rick rob robert roberto robin roger
        ron ronald rosa rose ross roy russell ruth ryan sally sam samantha samuel sandra sara
        sarah scott sean sergei sergey sharon shirley simon sofia sophie stanley stephanie stephen
        steve steven stuart susan suzanne sylvia tanya tara ted teresa terry theresa thomas tim
        timothy tina todd tom tommy tony tonya tracy ursula valerie vanessa victor victoria
        vincent virginia vladimir volodymyr walter warren wayne wendy william xavier yuri yusuf
        yves zachary jong-un kamala joseph jens antony rishi keir liz jair xi
        """)

    /// Capitalised for beginning a sentence, plural or collective, and no name.
    static let commonSubjects: Set<String> = words(
        """
        officials authorities police experts researchers hackers analysts investigators
        prosecutors people students critics supporters sanctions voters lawmakers activists
        residents witnesses doctors scientists workers protesters soldiers troops rebels militants
        sources reports documents figures data prices stocks shares sales investors banks
        companies firms regulators lawyers opponents opposition government inflation unemployment
        growth exports imports oil gold cryptocurrency cryptocurrencies cybercrime global media
        western eastern northern southern international national local federal state high private
        public economic financial political military nuclear social human big large small good
        great key top major leading senior security intelligence trade power work parents teachers
        women men children families passengers customers users employees managers leaders
        ministers governments countries nations states attackers criminals thieves scammers
        victims conditions terms privacy policy disclaimer trusted sponsored share comment
        comments interestingly unfortunately fortunately finally initially eventually ultimately
        originally similarly specifically generally typically usually clearly obviously apparently
        reportedly allegedly consequently subsequently accordingly importantly notably namely
        """)

    private static func words(_ text: String) -> Set<String> {
        Set(text.split { $0 == " " || $0 == "\n" }.map(String.init))
    }
}
