package nl.opvolging.rules.internal.pack;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import nl.opvolging.rules.ProblemCode;
import nl.opvolging.rules.internal.text.Words;
import nl.opvolging.signal.Area;
import nl.opvolging.signal.OpeningHours;
import nl.opvolging.signal.PartnerRef;

/** The keys of the head: what each is called, where it stands and how its value is read. */
final class HeadKeys {
    static final String VALIDITY = "geldig";
    static final String CALENDAR = "kalender";
    static final String SUCCESSOR = "opgegaan_in";
    static final String CHANGE = "wijziging";

    /** The groups that every head has. */
    static final Set<String> NEEDED_GROUPS = Set.of(VALIDITY);

    private static final Pattern BASE_CODE = Pattern.compile("[a-z][a-z0-9-]{1,40}");
    private static final Column.CellReader<Area> MUNICIPALITY_CODE = Cells.parsed(
            text -> requireMunicipality(Area.of(text)), "geen code van een gemeente. Schrijf die als GM0512");
    private static final Column.CellReader<PartnerRef> PARTNER = new Column.OfWords<>(
            Domains.PARTNER::known,
            false,
            Cells.parsed(
                    HeadKeys::requirePartner,
                    "geen code van een opvolger. Een code heeft letters, cijfers en streepjes"));
    private static final Column.CellReader<String> BASE_NAME =
            Cells.parsed(HeadKeys::requireBaseCode, "geen naam van een basispakket, zoals nederland");

    static final Column<Area> MUNICIPALITY = Column.optional(
            "gemeente", MUNICIPALITY_CODE, "de code van de gemeente, zoals GM0512 (een basispakket heeft \"pakket\")");
    static final Column<String> PACK =
            Column.optional("pakket", BASE_NAME, "de naam van een basispakket; niet bij de afspraak van een gemeente");
    static final Column<String> NAME = Column.required("naam", Cells.text(), "de naam van de gemeente");
    static final Column<String> VERSION = Column.required("versie", Cells.text(), "de versie, zoals 2027.1");
    static final Column<LocalDate> FROM = Column.required("van", Cells.date(), "de eerste dag");
    static final Column<LocalDate> UNTIL = Column.optional(
            "tot", Cells.date(), "de laatste dag; zonder laatste dag geldt de afspraak tot er een nieuwe is");
    static final Column<String> BASE = Column.optional("basis", BASE_NAME, "het basispakket, meestal nederland");
    static final Column<Boolean> STATUS =
            Column.required("status", word(Map.of("vastgesteld", true, "concept", false)), "concept of vastgesteld");
    static final Column<Boolean> EXAMPLE = Column.optional(
            "voorbeeld",
            word(Map.of("true", true, "ja", true, "false", false, "nee", false)),
            "ja als dit een voorbeeld is, en niet de echte afspraak");
    static final Column<OpeningHours> OFFICE_HOURS = Column.required("kantoor", Cells.hours(), "de kantoortijd");
    static final Column<LocalDate> CLOSING_DAYS =
            Column.optional("sluitingsdagen", Cells.date(), "dagen waarop het kantoor dicht is, naast de feestdagen");
    static final Column<PartnerRef> SAFETY_NET =
            Column.required("vangnet", PARTNER, "de opvolger die alles heeft wat niemand anders heeft");
    static final Column<Area> INTO = Column.required("gemeente", MUNICIPALITY_CODE, "de code van de nieuwe gemeente");
    static final Column<LocalDate> SINCE =
            Column.required("vanaf", Cells.date(), "de eerste dag van de nieuwe gemeente");
    static final Column<String> SOURCES = Column.optional("bronnen", Cells.text(), "waar de afspraak vandaan komt");
    static final Column<String> BY =
            Column.optional("door", Cells.text(), "welke functie deze versie maakte; nooit een naam");
    static final Column<LocalDate> ON = Column.optional("op", Cells.date(), "de dag waarop deze versie is gemaakt");
    static final Column<String> REASON =
            Column.optional("reden", Cells.text(), "wat er anders is dan in de vorige versie");

    /** All keys, in the order in which they are best written. */
    static final List<HeadKey> ALL = List.of(
            HeadKey.of(MUNICIPALITY),
            HeadKey.of(PACK),
            HeadKey.of(NAME),
            HeadKey.of(VERSION),
            HeadKey.in(VALIDITY, FROM),
            HeadKey.in(VALIDITY, UNTIL),
            HeadKey.of(BASE),
            HeadKey.of(STATUS),
            HeadKey.of(EXAMPLE),
            HeadKey.in(CALENDAR, OFFICE_HOURS),
            HeadKey.listIn(CALENDAR, CLOSING_DAYS),
            HeadKey.of(SAFETY_NET),
            HeadKey.in(SUCCESSOR, INTO),
            HeadKey.in(SUCCESSOR, SINCE),
            HeadKey.listIn("", SOURCES),
            HeadKey.in(CHANGE, BY),
            HeadKey.in(CHANGE, ON),
            HeadKey.in(CHANGE, REASON));

    /** The head as a form: each key with the group in which it stands. */
    static final Table FORM = new Form();

    private HeadKeys() {}

    /** The keys and groups at the top. */
    static List<String> top() {
        return ALL.stream().map(HeadKey::top).distinct().toList();
    }

    /** The keys of a group. */
    static List<String> in(String group) {
        return ALL.stream()
                .filter(key -> key.group().equals(group))
                .map(key -> key.column().header())
                .toList();
    }

    private static Area requireMunicipality(Area area) {
        if (!area.equals(area.municipality())) {
            throw new IllegalArgumentException(area.code());
        }
        return area;
    }

    private static PartnerRef requirePartner(String text) {
        PartnerRef partner = PartnerRef.of(Words.plain(text));
        if (partner.equals(PartnerTable.SAFETY_NET)) {
            throw new IllegalArgumentException(text);
        }
        return partner;
    }

    private static String requireBaseCode(String text) {
        if (!BASE_CODE.matcher(text).matches()) {
            throw new IllegalArgumentException(text);
        }
        return text;
    }

    private static Column.CellReader<Boolean> word(Map<String, Boolean> words) {
        List<String> known = words.keySet().stream().sorted().toList();
        return new Column.OfWords<>(vocabulary -> known, false, (cell, reading) -> {
            Optional<Boolean> value = Optional.ofNullable(words.get(Words.plain(cell.text())));
            if (value.isEmpty()) {
                reading.problems()
                        .add(
                                ProblemCode.UNKNOWN_WORD,
                                cell,
                                "\"" + Words.shown(cell.text()) + "\" past hier niet. Kies uit: "
                                        + String.join(", ", known) + ".",
                                Words.nearest(cell.text(), known));
            }
            return value;
        });
    }

    private record Form() implements Table {
        @Override
        public String name() {
            return "afspraak";
        }

        @Override
        public String file() {
            return "afspraak.yaml";
        }

        @Override
        public String title() {
            return "Het hoofd van de afspraak";
        }

        @Override
        public String purpose() {
            return "Van wie de afspraak is, wanneer hij geldt en waar hij op rust.";
        }

        @Override
        public List<Column<?>> columns() {
            return ALL.stream().<Column<?>>map(HeadKey::named).toList();
        }
    }
}
