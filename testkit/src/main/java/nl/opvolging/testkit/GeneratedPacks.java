package nl.opvolging.testkit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.RandomDistribution;

/**
 * Generated packs that are valid: a small base pack, and of one municipality the agreement of a quarter and the one that
 * follows it. What must be there is there; all else is drawn: who follows up what and when he is open, terms, ladders,
 * promises, and who may see what.
 */
public final class GeneratedPacks {
    private static final List<String> OFFICE_HOURS =
            List.of("ma-vr 09:00-17:00", "ma-vr 08:30-12:30", "ma-do 08:00-18:00, vr 08:00-13:00", "di-za 10:00-16:00");
    private static final String FIRST = "{ van: 2027-01-01, tot: 2027-03-31 }";
    private static final String SECOND = "{ van: 2027-04-01, tot: 2028-12-31 }";

    private final Random random;

    private GeneratedPacks(Random random) {
        this.random = random;
    }

    /**
     * Packs that are drawn.
     *
     * @param seed of each seed the same packs
     * @return the packs
     */
    public static WrittenPacks of(long seed) {
        return new GeneratedPacks(new Random(seed)).packs();
    }

    /**
     * Packs that are drawn, each as likely as any other.
     *
     * @return an arbitrary
     */
    public static Arbitrary<WrittenPacks> arbitrary() {
        return Arbitraries.longs()
                .withDistribution(RandomDistribution.uniform())
                .map(GeneratedPacks::of);
    }

    private WrittenPacks packs() {
        Map<String, Map<String, String>> packs = new LinkedHashMap<>();
        packs.put("basis", base());
        packs.put("eerste", local("2027.1", FIRST));
        packs.put("tweede", local("2027.2", SECOND));
        return WrittenPacks.of(packs);
    }

    private Map<String, String> base() {
        GeneratedTables tables = new GeneratedTables(random, List.of("gemeente", "loket", "politie"));
        Map<String, String> files = new LinkedHashMap<>();
        files.put("afspraak.yaml", """
                pakket: basis
                naam: Basis
                versie: 1
                geldig: { van: 2015-01-01 }
                status: vastgesteld
                kalender: { kantoor: "%s" }
                vangnet: gemeente
                """.formatted(tables.any(OFFICE_HOURS)));
        files.put("themas.csv", """
                thema;naam;lijn
                acuut-gevaar;acuut gevaar;wijkveiligheid
                eenzaamheid;eenzaamheid;niet pluis
                verwardheid;verwardheid;niet pluis
                woninginbraak;woninginbraak;wijkveiligheid
                klusje;klusje;burenhulp
                """);
        files.put("tekens.csv", """
                teken;naam;waarneming;groep
                gordijnen-dicht;gordijnen dicht;de gordijnen blijven dicht;woning
                dwaalt-rond;dwaalt rond;iemand dwaalt rond;straat
                raam-stuk;raam stuk;een raam is stuk;woning
                vraagt-hulp;vraagt hulp;iemand vraagt om hulp;volwassenen
                roept-om-hulp;roept om hulp;iemand roept om hulp;volwassenen
                fiets-ligt-er;fiets ligt er;er ligt een fiets;straat
                """);
        files.put(
                "opvolgers.csv",
                "opvolger;naam;soort;vervanger;open;nummer;koppelt terug\n"
                        + "hulpdiensten;Hulpdiensten (112);hulpdiensten;;altijd;112;nee\n"
                        + "gemeente;Gemeente;gemeente;loket;" + tables.maybe(0.5, "altijd") + ";;ja\n"
                        + "loket;Loket;meldpunt;gemeente;" + tables.hours() + ";;" + tables.any(List.of("ja", "nee"))
                        + "\n"
                        + "politie;Politie;politie;;altijd;0900-8844;" + tables.any(List.of("ja", "nee")) + "\n");
        files.put("duiding.csv", tables.interpretations("""
                1;;;;;ja;acuut-gevaar;direct;onoverschrijdbaar
                2;roept-om-hulp;;;;;acuut-gevaar;direct;onoverschrijdbaar
                """));
        files.put("routering.csv", tables.routes("acuut-gevaar;;;;;;;;;;hulpdiensten;vangnet;onoverschrijdbaar", true));
        files.put("termijnen.csv", tables.terms(true));
        files.put("opschaling.csv", tables.ladders(true));
        files.put("terugkoppeling.csv", tables.promises("melding;;;;;melder;ontvangen;"));
        files.put("delen.csv", tables.disclosures());
        files.put("adviezen.csv", tables.advice());
        return files;
    }

    private Map<String, String> local(String version, String validity) {
        List<String> partners = List.of("balie", "wijkteam", "ouderenwerk", "wijkagent", "buurthuis");
        GeneratedTables tables = new GeneratedTables(random, partners);
        Map<String, String> files = new LinkedHashMap<>();
        files.put("afspraak.yaml", """
                gemeente: GM0512
                naam: Proefstad
                versie: %s
                geldig: %s
                basis: basis
                status: vastgesteld
                kalender: { kantoor: "%s", sluitingsdagen: [2027-01-18, 2027-03-26, 2027-05-07] }
                vangnet: %s
                """.formatted(
                        version, validity, tables.any(OFFICE_HOURS), tables.any(List.of("balie", "gemeente"))));
        files.put("gebieden.csv", "gebied;codes\nOost;WK051211\nWest;BU05121205, WK051213\n");
        files.put("opvolgers.csv", tables.partners());
        files.put("routering.csv", tables.routes("", false));
        put(files, "duiding.csv", tables.interpretations(""));
        put(files, "termijnen.csv", tables.terms(false));
        put(files, "opschaling.csv", tables.ladders(false));
        put(files, "terugkoppeling.csv", tables.promises(""));
        put(files, "delen.csv", tables.disclosures());
        put(files, "adviezen.csv", tables.advice());
        return files;
    }

    /** What a municipality leaves out is answered by the base pack. */
    private void put(Map<String, String> files, String file, String text) {
        if (random.nextInt(4) > 0) {
            files.put(file, text);
        }
    }
}
