/// Names under which news speaks of one country: its own and its people's.
///
/// A capital is a place too, and so stands for no country.
enum Countries {
    /// One name for all of a country's; `nil` for what names no country here.
    static func canonical(_ words: [String]) -> String? {
        byName[words.joined(separator: " ")]
    }

    private static let byName: [String: String] = {
        var table: [String: String] = [:]
        for line in lines.split(separator: "\n") {
            let names = line.split(separator: ",").map {
                $0.drop(while: { $0 == " " }).lowercased()
            }
            for name in names {
                table[name] = names[0]
            }
        }
        return table
    }()

    /// A country a line, the first name standing for all; without "the", "of" and stops.
    private static let lines = """
        north korea, north korean, north koreans, dprk, north korean government
        south korea, south korean, south koreans, republic korea
        united states, us, usa, american, americans, america, united states america, us government
        united kingdom, uk, britain, british, great britain, britons
        russia, russian, russians, russian federation
        china, chinese, people's republic china, prc
        iran, iranian, iranians
        bangladesh, bangladeshi, bangladeshis
        germany, german, germans
        france, french
        japan, japanese
        india, indian, indians
        israel, israeli, israelis
        ukraine, ukrainian, ukrainians
        turkey, turkish, turks
        italy, italian, italians
        spain, spanish
        canada, canadian, canadians
        australia, australian, australians
        mexico, mexican, mexicans
        brazil, brazilian, brazilians
        egypt, egyptian, egyptians
        iraq, iraqi, iraqis
        syria, syrian, syrians
        pakistan, pakistani, pakistanis
        philippines, philippine, filipino, filipinos
        indonesia, indonesian, indonesians
        saudi arabia, saudi, saudis
        poland, polish, poles
        netherlands, dutch
        sweden, swedish, swedes
        norway, norwegian, norwegians
        switzerland, swiss
        vietnam, vietnamese
        venezuela, venezuelan, venezuelans
        cuba, cuban, cubans
        europe, european, europeans
        africa, african, africans
        asia, asian, asians
        latin america, latin american, latin americans
        jamaica, jamaican, jamaicans
        ireland, irish
        scotland, scottish, scots
        wales, welsh
        england, english
        greece, greek, greeks
        portugal, portuguese
        austria, austrian, austrians
        belgium, belgian, belgians
        denmark, danish, danes
        finland, finnish, finns
        hungary, hungarian, hungarians
        argentina, argentine, argentinian, argentines
        chile, chilean, chileans
        colombia, colombian, colombians
        thailand, thai, thais
        nigeria, nigerian, nigerians
        south africa, south african, south africans
        new zealand, new zealander, new zealanders
        armenia, armenian, armenians
        afghanistan, afghan, afghans
        lebanon, lebanese
        libya, libyan, libyans
        """
}
