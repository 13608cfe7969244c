package nl.opvolging.desk;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.opvolging.rules.ColumnForm;
import nl.opvolging.rules.ColumnRole;
import nl.opvolging.rules.DutchMoments;
import nl.opvolging.rules.PackForm;
import nl.opvolging.rules.PackSheets;
import nl.opvolging.rules.TableForm;
import nl.opvolging.signal.ModelJson;

/**
 * The first version of an agreement, to be changed: a few lines in most tables, and comments that say what to fill in. The
 * comments and headers are made from the forms of the tables.
 *
 * @param code the CBS code of the municipality
 * @param name its name
 * @param firstDay the first day
 */
record StarterPack(String code, String name, LocalDate firstDay) {
    private static final int MOST_WORDS = 12;
    private static final LocalTime TEN_O_CLOCK = LocalTime.of(10, 0);

    /** Lines to start from: values by the header of the column, those that are left out are empty. */
    private static final Map<String, List<Map<String, String>>> LINES = Map.of(
            "opvolgers",
            List.of(
                    Map.of(
                            "opvolger", "regie-gemeente",
                            "naam", "Regie zorg en veiligheid",
                            "soort", "gemeente",
                            "vervanger", "sociaal-team"),
                    Map.of(
                            "opvolger", "sociaal-team",
                            "naam", "Sociaal team",
                            "soort", "sociaal wijkteam",
                            "vervanger", "regie-gemeente"),
                    Map.of(
                            "opvolger", "wijkagent",
                            "naam", "Wijkagent",
                            "soort", "wijkagent",
                            "vervanger", "politie",
                            "open", "ma-za 09:00-21:00",
                            "nummer", "0900-8844")),
            "duiding",
            List.of(
                    Map.of("teken", "krijgt-nooit-bezoek", "over", "oudere", "thema", "eenzaamheid", "spoed", "gewoon"),
                    Map.of(
                            "teken", "komt-niet-meer-buiten",
                            "over", "oudere",
                            "herhaald", "ja",
                            "thema", "eenzaamheid",
                            "spoed", "snel")),
            "routering",
            List.of(
                    Map.of("thema", "woninginbraak, verdachte-situatie", "opvolger", "wijkagent"),
                    Map.of(
                            "thema", "verwardheid",
                            "spoed", "direct",
                            "wanneer", "buiten kantooruren",
                            "opvolger", "wijkagent",
                            "informeer", "sociaal-team"),
                    Map.of("thema", "eenzaamheid, verwardheid, verwaarlozing", "opvolger", "sociaal-team")),
            "termijnen",
            List.of(
                    Map.of(
                            "stap", "oppakken",
                            "spoed", "gewoon",
                            "opvolger", "sociaal-team, wijkagent",
                            "streef", "1 werkdag",
                            "uiterlijk", "2 werkdagen"),
                    Map.of(
                            "stap", "besluiten",
                            "spoed", "gewoon",
                            "opvolger", "sociaal-team, wijkagent",
                            "streef", "3 werkdagen",
                            "uiterlijk", "5 werkdagen")),
            "opschaling",
            List.of(
                    Map.of(
                            "als", "niet opgepakt",
                            "spoed", "gewoon",
                            "wanneer", "kantooruren",
                            "stap", "1",
                            "doe", "herinner",
                            "naar", "verantwoordelijke"),
                    Map.of(
                            "als", "niet opgepakt",
                            "na", "1 werkdag",
                            "spoed", "gewoon",
                            "wanneer", "kantooruren",
                            "stap", "2",
                            "doe", "bel",
                            "naar", "vervanger"),
                    Map.of(
                            "als", "niet opgepakt",
                            "na", "2 werkdagen",
                            "spoed", "gewoon",
                            "wanneer", "kantooruren",
                            "stap", "3",
                            "doe", "neem over",
                            "naar", "vangnet")),
            "terugkoppeling",
            List.of(
                    Map.of(
                            "bij", "afgehandeld",
                            "thema", "eenzaamheid, verwaarlozing",
                            "aan", "melder",
                            "inhoud", "opgevolgd",
                            "uiterlijk", "3 werkdagen"),
                    Map.of("bij", "overgedragen", "aan", "melder", "inhoud", "opgepakt", "uiterlijk", "1 werkdag")),
            "delen",
            List.of(
                    Map.of(
                            "aan", "coördinator, team",
                            "wat", "opvolgers",
                            "thema", "woninginbraak, verdachte-situatie",
                            "mag", "ja",
                            "grondslag", "het team weet wie ermee bezig is"),
                    Map.of(
                            "aan", "melder",
                            "wat", "opvolgers",
                            "thema", "eenzaamheid, verwaarlozing",
                            "mag", "ja",
                            "grondslag", "de melder weet wie ermee bezig is")),
            "adviezen",
            List.of(
                    Map.of(
                            "reactie", "ontkenning",
                            "thema", "eenzaamheid",
                            "advies", "Dring niet aan. Zeg dat u er bent, en kijk over een paar weken nog eens."),
                    Map.of(
                            "reactie", "boosheid",
                            "thema", "eenzaamheid",
                            "advies", "Laat het rusten en kom er later op terug.")));

    /** What else there is to say about a table. */
    private static final Map<String, List<String>> REMARKS = Map.of(
            "gebieden",
            List.of(
                    "De codes van wijken (WK) en buurten (BU) staan in de tabel \"Wijken en buurten\" van het CBS.",
                    "Ze beginnen met de cijfers van de gemeente. Haal het hekje weg en vul de goede codes in:"),
            "themas",
            List.of("Alleen voor thema's die het basispakket niet heeft. Haal het hekje weg om er een toe te voegen:"),
            "tekens",
            List.of("Alleen voor tekens die het basispakket niet heeft. Haal het hekje weg om er een toe te voegen:"));

    /** The files of the pack: the text by name, in normal form. */
    Map<String, String> files() throws JsonProcessingException {
        Map<String, String> written = new LinkedHashMap<>();
        written.put(PackForm.head().file(), head());
        for (TableForm table : PackForm.tables()) {
            written.put(table.file(), table(table));
        }
        Map<String, String> files = new LinkedHashMap<>(
                PackSheets.of(code, written).sheets().orElseThrow().files());
        files.put("voorbeelden/eerste.feature", scenario());
        return files;
    }

    private String scenario() {
        Instant tuesday = firstDay.with(TemporalAdjusters.nextOrSame(DayOfWeek.TUESDAY))
                .atTime(TEN_O_CLOCK)
                .atZone(DutchMoments.ZONE)
                .toInstant();
        return """
                # language: nl
                # Een voorbeeld zegt wat er met een melding moet gebeuren; "./opvolging controleer MAP" speelt alle voorbeelden na.
                # Schrijf er een bij voor alles waarover u lang hebt gepraat. Alle stappen staan in docs/stappen.md.
                Functionaliteit: Wie er opvolgt

                  Scenario: Een oudere krijgt nooit bezoek: het sociaal team volgt op
                    Gegeven een melding uit "%s" op %s
                    En gezien is "Krijgt nooit bezoek", bij een oudere
                    Dan gaat het over "eenzaamheid", spoed gewoon
                    En volgt "sociaal-team" op
                """.formatted(code, DutchMoments.inFull(tuesday));
    }

    private String head() throws JsonProcessingException {
        return """
                # De afspraak van %2$s: melding, opvolging en terugkoppeling.
                # Dit is een begin. Verander alles wat bij u anders is, en kijk steeds met: ./opvolging controleer MAP
                gemeente: %1$s
                naam: %5$s
                versie: %3$d.1
                # de eerste dag, en als u die weet ook de laatste: { van: ..., tot: ... }
                geldig: { van: %4$s }
                # wat hier niet staat, komt uit dit basispakket
                basis: nederland
                # concept tot de gemeente de afspraak heeft vastgesteld; een vastgestelde versie verandert nooit meer
                status: concept
                # de kantoortijd waarin werkdagen en kantooruren tellen
                kalender: { kantoor: "ma-vr 08:30-17:00" }
                # wie alles heeft wat niemand anders heeft: een opvolger uit opvolgers.csv
                vangnet: regie-gemeente
                # waar de afspraak vandaan komt
                bronnen:
                  - "nog in te vullen: het besluit of het overleg waarin dit is afgesproken"
                # welke functie deze versie maakte en waarom; nooit de naam van een mens
                wijziging: { reden: eerste versie }
                """.formatted(code, name, firstDay.getYear(), firstDay, quoted(name));
    }

    /** A text as JSON writes it, which YAML reads as well: the normal form takes away the quotes that need not be there. */
    private static String quoted(String text) throws JsonProcessingException {
        return ModelJson.newMapper().writeValueAsString(text);
    }

    private String table(TableForm table) {
        List<ColumnForm> columns = table.columns().stream()
                .filter(column -> !column.header().equals("voorrang")) // for base packs only
                .toList();
        List<String> lines = new ArrayList<>();
        lines.add("# " + table.title() + ". " + table.purpose());
        columns.forEach(column -> lines.add("#   " + explanation(column)));
        REMARKS.getOrDefault(table.name(), List.of()).forEach(remark -> lines.add("# " + remark));
        if (!LINES.containsKey(table.name())) {
            lines.add("# " + row(columns, example(table.name()), 1));
        }
        lines.add(String.join(";", columns.stream().map(ColumnForm::header).toList()));
        List<Map<String, String>> given = LINES.getOrDefault(table.name(), List.of());
        for (int i = 0; i < given.size(); i++) {
            lines.add(row(columns, given.get(i), i + 1));
        }
        return String.join("\n", lines) + "\n";
    }

    private Map<String, String> example(String table) {
        String district = "WK" + code.substring(2);
        return switch (table) {
            case "gebieden" -> Map.of("gebied", "Centrum", "codes", district + "01, " + district + "02", "bron", "CBS");
            case "themas" ->
                Map.of("thema", "loslopende-honden", "naam", "Loslopende honden", "lijn", "wijkveiligheid");
            default ->
                Map.of(
                        "teken", "hond-zonder-riem",
                        "naam", "Hond zonder riem",
                        "waarneming", "Er loopt steeds een hond zonder riem in het plantsoen",
                        "groep", "straat");
        };
    }

    private static String row(List<ColumnForm> columns, Map<String, String> values, int number) {
        return String.join(
                ";",
                columns.stream()
                        .map(column -> column.header().equals("regel")
                                ? String.valueOf(number)
                                : values.getOrDefault(column.header(), ""))
                        .toList());
    }

    private static String explanation(ColumnForm column) {
        List<String> words = column.words();
        String role = column.role() == ColumnRole.DETAIL ? "" : column.role().word() + ": ";
        String known =
                words.isEmpty() || words.size() > MOST_WORDS || column.about().contains(words.get(0))
                        ? ""
                        : " (" + String.join(", ", words) + ")";
        return column.header() + (column.required() ? " (verplicht)" : "") + " - " + role + column.about() + known;
    }
}
