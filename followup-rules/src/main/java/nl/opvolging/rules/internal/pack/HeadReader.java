package nl.opvolging.rules.internal.pack;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import nl.opvolging.rules.DateRange;
import nl.opvolging.rules.ProblemCode;
import nl.opvolging.rules.internal.text.Problems;
import nl.opvolging.rules.internal.text.Words;
import nl.opvolging.rules.internal.text.YamlReader;
import nl.opvolging.rules.internal.text.YamlValue;
import nl.opvolging.signal.Area;
import nl.opvolging.signal.OpeningHours;
import nl.opvolging.signal.PartnerRef;

/** Reads the head of a pack. What cannot be read gets a stand-in, so that the tables can be checked all the same. */
final class HeadReader {
    private static final Pattern BASE_CODE = Pattern.compile("[a-z][a-z0-9-]{1,40}");
    private static final Column.CellReader<Area> MUNICIPALITY = Cells.parsed(
            text -> requireMunicipality(Area.of(text)), "geen code van een gemeente. Schrijf die als GM0512");
    private static final Column.CellReader<PartnerRef> PARTNER = Cells.parsed(
            HeadReader::requirePartner, "geen code van een opvolger. Een code heeft letters, cijfers en streepjes");
    private static final Column.CellReader<String> BASE =
            Cells.parsed(HeadReader::requireBaseCode, "geen naam van een basispakket, zoals nederland");
    private static final Map<String, Boolean> YES_NO = Map.of("true", true, "ja", true, "false", false, "nee", false);
    private static final Map<String, Boolean> STATUS = Map.of("vastgesteld", true, "concept", false);

    private final Reading reading;

    private HeadReader(Problems problems) {
        this.reading = new Reading(Vocabulary.EMPTY, Municipality.NONE, problems);
    }

    static Optional<Head> read(String text, Problems problems) {
        HeadReader reader = new HeadReader(problems);
        Optional<Head> head = YamlReader.read(text, problems).flatMap(reader::head);
        return head;
    }

    private Optional<Head> head(YamlValue.Mapping top) {
        HeadSection section = new HeadSection(top, reading);
        section.allow(List.of(
                "gemeente",
                "pakket",
                "naam",
                "versie",
                "geldig",
                "basis",
                "status",
                "voorbeeld",
                "kalender",
                "vangnet",
                "bronnen",
                "wijziging",
                "opgegaan_in"));
        Optional<Area> municipality = section.find("gemeente", MUNICIPALITY);
        if (section.has("gemeente") && municipality.isEmpty()) {
            municipality = Optional.of(Head.UNKNOWN_MUNICIPALITY);
        }
        Optional<String> code = municipality.map(Area::code).or(() -> section.find("pakket", BASE));
        if (!section.has("gemeente") && !section.has("pakket")) {
            section.missing("gemeente", "de code van de gemeente, zoals GM0512 (een basispakket heeft \"pakket\")");
        } else if (section.has("gemeente") && section.has("pakket")) {
            section.refuse("pakket", "Een afspraak is van een gemeente of is een basispakket. Haal een van beide weg.");
        }
        Optional<String> name = section.require("naam", Cells.text(), "de naam van de gemeente");
        Optional<String> version = section.require("versie", Cells.text(), "de versie, zoals 2027.1");
        Optional<DateRange> validity = validity(section);
        Optional<String> base = section.find("basis", BASE);
        if (section.has("gemeente") && !section.has("basis")) {
            section.missing("basis", "het basispakket, meestal nederland");
        }
        Optional<Boolean> adopted = section.require("status", word(STATUS), "concept of vastgesteld");
        Optional<Boolean> example = section.find("voorbeeld", word(YES_NO));
        Optional<HeadSection> calendar = section.section("kalender", List.of("kantoor", "sluitingsdagen"));
        Optional<OpeningHours> hours =
                calendar.flatMap(part -> part.require("kantoor", Cells.hours(), "de kantoortijd"));
        if (!section.has("basis") && !section.has("gemeente") && !section.has("kalender")) {
            section.missing("kalender", "de kantoortijd, zoals { kantoor: \"ma-vr 08:30-17:00\" }");
        }
        List<LocalDate> closingDays =
                calendar.map(part -> part.list("sluitingsdagen", Cells.date())).orElse(List.of());
        Optional<PartnerRef> safetyNet =
                section.require("vangnet", PARTNER, "de opvolger die alles heeft wat niemand anders heeft");
        List<String> sources = section.list("bronnen", Cells.text());
        section.section("wijziging", List.of("door", "op", "reden")).ifPresent(change -> {
            change.find("door", Cells.text());
            change.find("op", Cells.date());
            change.find("reden", Cells.text());
        });
        Optional<Head.Successor> successor = successor(section, municipality);
        if (code.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(ImmutableHead.builder()
                .municipality(municipality)
                .code(code.get())
                .name(name.orElse(""))
                .version(version.orElse(""))
                .validity(validity.orElse(Head.UNKNOWN_VALIDITY))
                .base(base)
                .adopted(adopted.orElse(false))
                .example(example.orElse(false))
                .officeHours(hours)
                .closingDays(new TreeSet<>(closingDays))
                .safetyNet(safetyNet.orElse(PartnerTable.SAFETY_NET))
                .sources(sources)
                .successor(successor)
                .basePlace(section.place("basis"))
                .validityPlace(section.place("geldig"))
                .safetyNetPlace(section.place("vangnet"))
                .calendarPlace(section.place("kalender"))
                .build());
    }

    private Optional<DateRange> validity(HeadSection top) {
        Optional<HeadSection> section = top.section("geldig", List.of("van", "tot"));
        if (section.isEmpty()) {
            if (!top.has("geldig")) {
                top.missing("geldig", "wanneer de afspraak geldt, zoals { van: 2027-01-01 }");
            }
            return Optional.empty();
        }
        Optional<LocalDate> from = section.get().require("van", Cells.date(), "de eerste dag");
        Optional<LocalDate> until = section.get().find("tot", Cells.date());
        if (from.isPresent() && until.filter(from.get()::isAfter).isPresent()) {
            section.get().refuse("tot", "De laatste dag ligt voor de eerste dag (" + from.get() + ").");
            return Optional.empty();
        }
        if (until.isEmpty() && section.get().has("tot")) {
            return Optional.empty();
        }
        return from.map(first -> new DateRange(first, until.orElse(LocalDate.MAX)));
    }

    private Optional<Head.Successor> successor(HeadSection top, Optional<Area> ofPack) {
        Optional<HeadSection> section = top.section("opgegaan_in", List.of("gemeente", "vanaf"));
        if (section.isEmpty()) {
            return Optional.empty();
        }
        Optional<Area> municipality = section.get().require("gemeente", MUNICIPALITY, "de code van de nieuwe gemeente");
        Optional<LocalDate> from = section.get().require("vanaf", Cells.date(), "de eerste dag van de nieuwe gemeente");
        if (municipality.isPresent() && municipality.equals(ofPack)) {
            section.get().refuse("gemeente", "Een gemeente kan niet in zichzelf opgaan. Noem de nieuwe gemeente.");
        }
        return municipality.isPresent() && from.isPresent()
                ? Optional.of(new Head.Successor(municipality.get(), from.get()))
                : Optional.empty();
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
        return (cell, reading) -> {
            Optional<Boolean> value = Optional.ofNullable(words.get(Words.plain(cell.text())));
            if (value.isEmpty()) {
                List<String> known = words.keySet().stream().sorted().toList();
                reading.problems()
                        .add(
                                ProblemCode.UNKNOWN_WORD,
                                cell,
                                "\"" + Words.shown(cell.text()) + "\" past hier niet. Kies uit: "
                                        + String.join(", ", known) + ".",
                                Words.nearest(cell.text(), known));
            }
            return value;
        };
    }
}
