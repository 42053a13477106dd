/// The words around numbers and years.
enum CountedWords {
    static let yearly = """
        election elections olympics olympic world presidential hack attack attacks theft heist
        crisis report war season budget referendum campaign summit agreement treaty deal law act
        study survey census film book breach incident winter summer congress midterm midterms
        primary primaries uprising coup annual general national u.s. financial fiscal final finals
        championship championships earthquake edition model revolution invasion bombing massacre
        constitution convention games tax earnings sales profit revenue results quarter period
        """

    static let counted = """
        people person persons men women children workers employees soldiers troops users customers
        accounts students votes voters cases deaths jobs homes houses families dollars euros pounds
        yuan yen rubles roubles percent points units copies vehicles cars miles kilometers
        kilometres meters metres feet tons tonnes acres hectares barrels members companies
        computers bitcoins coins square million billion thousand hundred km kg mph megawatts
        refugees migrants prisoners residents civilians officers police hours minutes days weeks
        months years times seats words pages shares passengers patients schools more volunteers
        men aircraft planes tanks guns ships sailors marines guests delegates cents rpm calories
        prisoners casualties rounds trucks horses cavalry infantry megahertz pence francs marks
        block blocks meter metre mile foot pound kilometer kilometre acre
        """

    static let function = """
        the a an this that these those my your his her its our their some any no every each either
        both all many much most more few several such another other in on at of for from by with
        without to into onto over under after before since until till during between among against
        about above across as and or but nor yet so if because although though while when where
        whether than is are was were be been being has have had do does did can could will would
        shall should may might must not also then now just even still again he she it they we i you
        who which what there it's he's his hers
        """

    static let prepositions = """
        in on at of for from by with without to into over under after before since until till
        during between among about through throughout within as than
        """
}

/// The words that say on which side of its publication a text speaks.
enum TenseWords {
    static let future = """
        will shall won't expected scheduled due plans plan intends intend upcoming going slated
        planned hopes aims would expects i'll you'll he'll she'll it'll we'll they'll there'll
        that'll tomorrow payable
        """

    static let past = """
        was were had did began won took made came went saw fell rose met held left lost found gave
        got led sent ran became stole struck wrote spoke been grew drew threw knew flew sold
        bought paid kept brought thought fought caught taught felt stood sat lay spent built broke
        chose drove rode sank sang swore tore wore woke shot slid dealt meant heard
        """

    /// The past of these is written as what is still to do: "set", "to set".
    static let unchanged = "set put let cut hit shut quit spread"

    /// With a day behind them they tell what is fixed to come: "opens on Friday".
    static let scheduled = """
        begins opens starts meets expires resumes arrives departs closes begin expire resume
        """

    /// What has been made public when it is named by its day: "Wednesday's ruling".
    static let given = """
        ruling rulings decision verdict announcement announcements attack attacks bombing bombings
        statement remarks crash explosion blast shooting earthquake storm fire killing killings
        collapse defeat victory loss losses gain gains plunge rally close closing arrest arrests
        violence incident
        """

    /// Verbs of reporting tell when something was said, which is seldom when it was.
    static let speech = """
        said told announced reported added asked noted
        """
}
