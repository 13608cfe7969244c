package nl.opvolging.rules;

/** What can be wrong with a rule pack. Each has a Dutch word by which advisers know it. */
public enum ProblemCode {
    /** A file cannot be read, or is no UTF-8, CSV or YAML. */
    UNREADABLE(
            "onleesbaar",
            "Het bestand, de tabel of de cel kan niet worden gelezen. Kijk naar de plaats die erbij "
                    + "staat; vaak is het een aanhalingsteken, een onzichtbaar teken of een verkeerde manier "
                    + "van bewaren. Bewaar een tabel als CSV UTF-8 en een werkblad als .xlsx."),
    /** A file, a table or a cell is larger than allowed. */
    TOO_LARGE(
            "te-groot",
            "Een bestand, tabel of cel is groter dan een afspraak mag zijn. Maak hem korter of splits " + "de regel."),
    /** A file that must be there is not. */
    MISSING_FILE(
            "ontbrekend-bestand",
            "Een bestand of blad dat er moet zijn, is er niet. Zet het erbij; elke afspraak heeft een " + "hoofd."),
    /** A file that no pack has. */
    UNKNOWN_FILE(
            "onbekend-bestand",
            "Een bestand of blad heeft een naam die geen afspraak kent. Geef het de goede naam of "
                    + "haal het weg, want het programma doet er niets mee."),
    /** A column or key that must be there is not. */
    MISSING_COLUMN(
            "ontbrekende-kolom",
            "Een kolom of sleutel die er moet zijn, is er niet. Zet hem erbij met de naam die in de "
                    + "melding staat."),
    /** A column or key that this table has not. */
    UNKNOWN_COLUMN(
            "onbekende-kolom",
            "Deze tabel kent de kolom of sleutel niet. Kijk of de naam goed is geschreven, of haal " + "hem weg."),
    /** A row with more cells than there are headers. */
    TOO_MANY_CELLS(
            "te-veel-cellen",
            "Een regel heeft meer cellen dan er kolommen zijn. Vaak staat er een puntkomma in een "
                    + "tekst: zet die tekst tussen dubbele aanhalingstekens."),
    /** A cell that must be filled in is empty. */
    EMPTY("leeg", "Een cel die gevuld moet zijn, is leeg. Vul hem in."),
    /** A word that this column does not know. */
    UNKNOWN_WORD(
            "onbekend-woord",
            "Deze kolom kent het woord niet. Kijk of het goed is geschreven; de melding noemt het "
                    + "woord dat er het meest op lijkt. Een nieuw thema, teken, gebied of nieuwe opvolger zet u "
                    + "eerst in de eigen tabel."),
    /** A date, number, term or code that is not written as it should be. */
    WRONG_FORM(
            "verkeerde-vorm",
            "Een datum, getal, termijn of code is anders geschreven dan het hoort. De melding geeft "
                    + "een voorbeeld."),
    /** Something that may stand only once stands twice. */
    DOUBLED(
            "dubbel",
            "Iets dat maar één keer mag voorkomen, staat er twee keer. Haal er één weg of geef het "
                    + "een andere naam of een ander nummer."),
    /** A cell that a spreadsheet program would compute. */
    FORMULA("formule", "Er staat een formule. Een afspraak rekent niet: typ gewone tekst."),
    /** An end before its beginning, or a target after its limit. */
    WRONG_ORDER(
            "verkeerde-volgorde",
            "Een eind ligt voor het begin, of een streeftermijn is langer dan de uiterste termijn. "
                    + "Draai ze om of pas er één aan."),
    /** Something that this pack may not say. */
    NOT_ALLOWED("niet-toegestaan", "Dit mag hier niet staan. De melding zegt waarom en wat wel kan."),
    /** An area outside the municipality. */
    OUTSIDE_MUNICIPALITY(
            "buiten-gemeente", "Een gebied ligt buiten de gemeente van de afspraak. Kijk of de code klopt."),
    /** A base pack that has problems itself, or that does not hold on all days of the agreement. */
    NOT_VALID(
            "niet-geldig",
            "Het basispakket heeft zelf problemen, of het geldt niet op alle dagen van de afspraak. "
                    + "Los eerst die problemen op, of pas de looptijd aan."),
    /** Two versions that hold on the same day. */
    OVERLAP("overlap", "Twee versies gelden op dezelfde dag. Laat de ene eindigen voor de andere begint."),
    /** A base pack that does not answer every question. */
    NO_SAFETY_NET(
            "geen-vangnet", "Een basispakket laat vragen zonder antwoord. De melding zegt welke regel erbij moet."),
    /** A base pack that does not send immediate danger to the emergency services before all else. */
    DANGER_NOT_FIRST(
            "gevaar-niet-eerst",
            "Een basispakket stuurt direct gevaar niet voor al het andere naar 112. Zet die regel "
                    + "bovenaan, zonder andere voorwaarden."),
    /** More problems than are listed. */
    MORE("en-meer", "Er zijn meer problemen dan hier staan. Los eerst deze op en kijk opnieuw.");

    private final String word;
    private final String explanation;

    ProblemCode(String word, String explanation) {
        this.word = word;
        this.explanation = explanation;
    }

    /**
     * The word by which advisers know it.
     *
     * @return the Dutch word, with dashes
     */
    public String word() {
        return word;
    }

    /**
     * What it means and what to do about it.
     *
     * @return Dutch sentences
     */
    public String explanation() {
        return explanation;
    }
}
