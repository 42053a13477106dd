/// Countries and large places with the words for what belongs to them.
enum PlaceTable {
    struct Entry {
        let kind: NameMention.Kind
        /// Whether the word for the place serves before nouns unchanged: "U.S. sanctions".
        let isAdjective: Bool
    }

    /// By folded words with one space between.
    static let entries: [String: Entry] = {
        var table: [String: Entry] = [:]
        for line in countries.split(separator: "\n") {
            let columns = line.split(separator: "|", omittingEmptySubsequences: false).map {
                $0.split(separator: ",").map { $0.trimmingSpaces.lowercased() }
            }
            for place in columns[0] {
                table[place] = Entry(kind: .place, isAdjective: false)
            }
            for demonym in columns.dropFirst().first ?? [] {
                table[demonym] = Entry(kind: .demonym, isAdjective: true)
            }
            for short in columns.dropFirst(2).first ?? [] {
                table[short] = Entry(kind: .place, isAdjective: true)
            }
        }
        for place in places.split(whereSeparator: { $0 == "," || $0 == "\n" }) {
            let place = place.trimmingSpaces.lowercased()
            table[place] = table[place] ?? Entry(kind: .place, isAdjective: false)
        }
        return table
    }()

    /// The first name of a country by each of its words, without the stops of "U.S.".
    static let countryNames: [String: String] = {
        var names: [String: String] = [:]
        for line in countries.split(separator: "\n") {
            let words = line.split { $0 == "|" || $0 == "," }.map(\.trimmingSpaces)
            for word in words {
                names[word.lowercased().filter { $0 != "." }] = words[0]
            }
        }
        return names
    }()

    /// No entry has more words.
    static let longestEntry = 4

    /// Names of one country | words for what belongs to it | short forms that serve as both.
    private static let countries = """
        Afghanistan|Afghan,Afghans
        Albania|Albanian,Albanians
        Algeria|Algerian,Algerians
        Angola|Angolan,Angolans
        Argentina|Argentine,Argentinian,Argentines
        Armenia|Armenian,Armenians
        Australia|Australian,Australians
        Austria|Austrian,Austrians
        Azerbaijan|Azerbaijani,Azeri,Azerbaijanis
        Bahamas|Bahamian
        Bahrain|Bahraini,Bahrainis
        Bangladesh|Bangladeshi,Bangladeshis
        Belarus|Belarusian,Belarusians
        Belgium|Belgian,Belgians
        Bolivia|Bolivian,Bolivians
        Bosnia,Bosnia and Herzegovina|Bosnian,Bosnians
        Botswana|Botswanan
        Brazil|Brazilian,Brazilians
        Brunei|Bruneian
        Bulgaria|Bulgarian,Bulgarians
        Burkina Faso|Burkinabe
        Burundi|Burundian
        Cambodia|Cambodian,Cambodians
        Cameroon|Cameroonian
        Canada|Canadian,Canadians
        Chad|Chadian
        Chile|Chilean,Chileans
        China,People's Republic of China|Chinese
        Colombia|Colombian,Colombians
        Congo,Democratic Republic of Congo|Congolese
        Costa Rica|Costa Rican
        Croatia|Croatian,Croatians,Croat
        Cuba|Cuban,Cubans
        Cyprus|Cypriot,Cypriots
        Czech Republic,Czechia|Czech,Czechs
        Denmark|Danish,Danes,Dane
        Dominican Republic|Dominican
        Ecuador|Ecuadorian,Ecuadorean
        Egypt|Egyptian,Egyptians
        El Salvador|Salvadoran
        England|English
        Eritrea|Eritrean
        Estonia|Estonian,Estonians
        Ethiopia|Ethiopian,Ethiopians
        Fiji|Fijian
        Finland|Finnish,Finns,Finn
        France|French,Frenchman
        Gabon|Gabonese
        Gambia|Gambian
        Georgia|Georgian,Georgians
        Germany|German,Germans
        Ghana|Ghanaian
        Greece|Greek,Greeks
        Guatemala|Guatemalan
        Guinea|Guinean
        Haiti|Haitian,Haitians
        Honduras|Honduran
        Hong Kong|Hongkonger
        Hungary|Hungarian,Hungarians
        Iceland|Icelandic
        India|Indian,Indians
        Indonesia|Indonesian,Indonesians
        Iran|Iranian,Iranians
        Iraq|Iraqi,Iraqis
        Ireland|Irish
        Israel|Israeli,Israelis
        Italy|Italian,Italians
        Ivory Coast|Ivorian
        Jamaica|Jamaican
        Japan|Japanese
        Jordan|Jordanian,Jordanians
        Kazakhstan|Kazakh,Kazakhs
        Kenya|Kenyan,Kenyans
        Kosovo|Kosovar
        Kuwait|Kuwaiti,Kuwaitis
        Kyrgyzstan|Kyrgyz
        Laos|Laotian
        Latvia|Latvian,Latvians
        Lebanon|Lebanese
        Liberia|Liberian
        Libya|Libyan,Libyans
        Lithuania|Lithuanian,Lithuanians
        Luxembourg|Luxembourgish
        Madagascar|Malagasy
        Malawi|Malawian
        Malaysia|Malaysian,Malaysians
        Maldives|Maldivian
        Mali|Malian,Malians
        Malta|Maltese
        Mauritania|Mauritanian
        Mauritius|Mauritian
        Mexico|Mexican,Mexicans
        Moldova|Moldovan
        Mongolia|Mongolian
        Montenegro|Montenegrin
        Morocco|Moroccan,Moroccans
        Mozambique|Mozambican
        Myanmar,Burma|Burmese
        Namibia|Namibian
        Nepal|Nepali,Nepalese
        Netherlands,Holland|Dutch
        New Zealand|New Zealander
        Nicaragua|Nicaraguan
        Niger|Nigerien
        Nigeria|Nigerian,Nigerians
        North Korea|North Korean,North Koreans|DPRK
        North Macedonia|Macedonian
        Norway|Norwegian,Norwegians
        Oman|Omani
        Pakistan|Pakistani,Pakistanis
        Palestine|Palestinian,Palestinians
        Panama|Panamanian
        Papua New Guinea|Papuan
        Paraguay|Paraguayan
        Peru|Peruvian
        Philippines|Philippine,Filipino,Filipinos
        Poland|Polish,Poles
        Portugal|Portuguese
        Qatar|Qatari,Qataris
        Romania|Romanian,Romanians
        Russia,Russian Federation|Russian,Russians
        Rwanda|Rwandan
        Saudi Arabia|Saudi,Saudis
        Scotland|Scottish,Scots
        Senegal|Senegalese
        Serbia|Serbian,Serb,Serbs
        Sierra Leone|Sierra Leonean
        Singapore|Singaporean,Singaporeans
        Slovakia|Slovak,Slovaks
        Slovenia|Slovenian,Slovene
        Somalia|Somali,Somalis
        South Africa|South African,South Africans
        South Korea|South Korean,South Koreans
        South Sudan|South Sudanese
        Soviet Union,USSR|Soviet,Soviets
        Spain|Spanish,Spaniards
        Sri Lanka|Sri Lankan,Sri Lankans
        Sudan|Sudanese
        Sweden|Swedish,Swedes
        Switzerland|Swiss
        Syria|Syrian,Syrians
        Taiwan|Taiwanese
        Tajikistan|Tajik
        Tanzania|Tanzanian
        Thailand|Thai,Thais
        Togo|Togolese
        Tunisia|Tunisian
        Turkey,Türkiye,Turkiye|Turkish,Turks,Turk
        Turkmenistan|Turkmen
        Uganda|Ugandan
        Ukraine|Ukrainian,Ukrainians
        United Arab Emirates|Emirati,Emiratis|UAE,U.A.E.
        United Kingdom,Britain,Great Britain|British,Britons|UK,U.K.
        United States,United States of America,America|American,Americans|US,U.S.,USA,U.S.A.
        Uruguay|Uruguayan
        Uzbekistan|Uzbek,Uzbeks
        Vatican,Holy See|
        Venezuela|Venezuelan,Venezuelans
        Vietnam|Vietnamese
        Wales|Welsh
        Yemen|Yemeni,Yemenis
        Zambia|Zambian
        Zimbabwe|Zimbabwean
        Korea,Korean Peninsula|Korean,Koreans
        Europe|European,Europeans
        Africa|African,Africans
        Asia|Asian,Asians
        Middle East|Middle Eastern
        Latin America|Latin American
        Arabia|Arab,Arabs,Arabian
        Caribbean|
        Antarctica|Antarctic
        Arctic|
        Chechnya|Chechen,Chechens
        Crimea|Crimean
        Catalonia|Catalan
        Kurdistan|Kurdish,Kurds
        Tibet|Tibetan,Tibetans
        Texas|Texan,Texans
        California|Californian
        Hawaii|Hawaiian
        London|Londoner,Londoners
        Paris|Parisian
        """

    private static let places = """
        Washington,Washington D.C.,D.C.,New York,New York City,Los Angeles,Chicago,Houston,Phoenix
        Philadelphia,San Antonio,San Diego,Dallas,San Francisco,Seattle,Boston,Detroit,Atlanta
        Miami,Denver,Las Vegas,Portland,Baltimore,Pittsburgh,New Orleans,Silicon Valley,Brooklyn
        Manhattan,Hollywood,Minneapolis,Cleveland,St. Louis,Kansas City,Nashville,Charlotte
        Alabama,Alaska,Arizona,Arkansas,Colorado,Connecticut,Delaware,Florida,Idaho,Illinois
        Indiana,Iowa,Kansas,Kentucky,Louisiana,Maine,Maryland,Massachusetts,Michigan,Minnesota
        Mississippi,Missouri,Montana,Nebraska,Nevada,New Hampshire,New Jersey,New Mexico
        North Carolina,North Dakota,Ohio,Oklahoma,Oregon,Pennsylvania,Rhode Island,South Carolina
        South Dakota,Tennessee,Utah,Vermont,Virginia,West Virginia,Wisconsin,Wyoming,Puerto Rico
        Guam,Ontario,Quebec,British Columbia,Toronto,Montreal,Vancouver,Ottawa,Mexico City
        Manchester,Liverpool,Birmingham,Leeds,Glasgow,Edinburgh,Cardiff,Belfast,Northern Ireland
        Dublin,Brussels,Amsterdam,The Hague,Rotterdam,Berlin,Munich,Frankfurt,Hamburg,Cologne
        Vienna,Zurich,Geneva,Bern,Rome,Milan,Naples,Venice,Madrid,Barcelona,Lisbon,Athens,Istanbul
        Ankara,Warsaw,Prague,Budapest,Bucharest,Sofia,Belgrade,Zagreb,Sarajevo,Kiev,Kyiv,Kharkiv
        Odessa,Minsk,Moscow,St. Petersburg,Saint Petersburg,Riga,Vilnius,Tallinn,Helsinki
        Stockholm,Oslo,Copenhagen,Reykjavik,Tbilisi,Yerevan,Baku,Tehran,Baghdad,Mosul,Basra
        Damascus,Aleppo,Beirut,Jerusalem,Tel Aviv,Gaza,Gaza Strip,West Bank,Amman,Riyadh,Jeddah
        Mecca,Doha,Dubai,Abu Dhabi,Muscat,Sanaa,Cairo,Alexandria,Tripoli,Benghazi,Tunis,Algiers
        Rabat,Casablanca,Khartoum,Addis Ababa,Nairobi,Mogadishu,Kampala,Kigali,Kinshasa,Lagos
        Abuja,Accra,Dakar,Johannesburg,Pretoria,Cape Town,Harare,Luanda,Kabul,Kandahar,Islamabad
        Karachi,Lahore,New Delhi,Delhi,Mumbai,Kolkata,Bangalore,Chennai,Hyderabad,Kashmir,Dhaka
        Colombo,Kathmandu,Yangon,Bangkok,Phnom Penh,Hanoi,Ho Chi Minh City,Kuala Lumpur,Jakarta
        Manila,Beijing,Shanghai,Shenzhen,Guangzhou,Wuhan,Xinjiang,Macau,Taipei,Tokyo,Osaka
        Hiroshima,Fukushima,Okinawa,Seoul,Pyongyang,Busan,Ulaanbaatar,Sydney,Melbourne,Canberra
        Brisbane,Perth,Auckland,Wellington,Buenos Aires,Santiago,Lima,Bogota,Bogotá,Caracas,Quito
        Brasilia,Sao Paulo,São Paulo,Rio de Janeiro,Havana,Port-au-Prince,Siberia,Balkans,Sahel
        Scandinavia,Strait of Hormuz,Persian Gulf,South China Sea,Black Sea,Red Sea
        Mediterranean,Atlantic,Pacific,Wall Street,Cayman Islands,British Virgin Islands,Bermuda
        """
}

extension StringProtocol {
    fileprivate var trimmingSpaces: String {
        String(drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
    }
}
