package nl.opvolging.rules.internal.pack;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import nl.opvolging.rules.DateRange;
import nl.opvolging.rules.ProblemCode;
import nl.opvolging.rules.internal.text.Problems;
import nl.opvolging.rules.internal.text.YamlReader;
import nl.opvolging.rules.internal.text.YamlValue;
import nl.opvolging.signal.Area;
import nl.opvolging.signal.OpeningHours;
import nl.opvolging.signal.PartnerRef;

/** Reads the head of a pack. What cannot be read gets a stand-in, so that the tables can be checked all the same. */
final class HeadReader {
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
        section.allow(HeadKeys.top());
        Optional<Area> municipality = section.find(HeadKeys.MUNICIPALITY);
        if (section.has("gemeente") && municipality.isEmpty()) {
            municipality = Optional.of(Head.UNKNOWN_MUNICIPALITY);
        }
        Optional<String> code = municipality.map(Area::code).or(() -> section.find(HeadKeys.PACK));
        if (!section.has("gemeente") && !section.has("pakket")) {
            section.missing(HeadKeys.MUNICIPALITY);
        } else if (section.has("gemeente") && section.has("pakket")) {
            section.refuse("pakket", "Een afspraak is van een gemeente of is een basispakket. Haal een van beide weg.");
        }
        Optional<String> name = section.require(HeadKeys.NAME);
        Optional<String> version = section.require(HeadKeys.VERSION);
        Optional<DateRange> validity = validity(section);
        Optional<String> base = section.find(HeadKeys.BASE);
        if (section.has("gemeente") && !section.has("basis")) {
            section.missing(HeadKeys.BASE);
        }
        Optional<Boolean> adopted = section.require(HeadKeys.STATUS);
        Optional<Boolean> example = section.find(HeadKeys.EXAMPLE);
        Optional<HeadSection> calendar = section.section(HeadKeys.CALENDAR);
        Optional<OpeningHours> hours = calendar.flatMap(part -> part.require(HeadKeys.OFFICE_HOURS));
        if (!section.has("basis") && !section.has("gemeente") && !section.has("kalender")) {
            section.missing("kalender", "de kantoortijd, zoals { kantoor: \"ma-vr 08:30-17:00\" }");
        }
        List<LocalDate> closingDays =
                calendar.map(part -> part.list(HeadKeys.CLOSING_DAYS)).orElse(List.of());
        Optional<PartnerRef> safetyNet = section.require(HeadKeys.SAFETY_NET);
        List<String> sources = section.list(HeadKeys.SOURCES);
        section.section(HeadKeys.CHANGE).ifPresent(change -> {
            change.find(HeadKeys.BY);
            change.find(HeadKeys.ON);
            change.find(HeadKeys.REASON);
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
                .successorPlace(section.place(HeadKeys.SUCCESSOR))
                .build());
    }

    private Optional<DateRange> validity(HeadSection top) {
        Optional<HeadSection> section = top.section(HeadKeys.VALIDITY);
        if (section.isEmpty()) {
            if (!top.has("geldig")) {
                top.missing("geldig", "wanneer de afspraak geldt, zoals { van: 2027-01-01 }");
            }
            return Optional.empty();
        }
        Optional<LocalDate> from = section.get().require(HeadKeys.FROM);
        Optional<LocalDate> until = section.get().find(HeadKeys.UNTIL);
        if (from.isPresent() && until.filter(from.get()::isAfter).isPresent()) {
            section.get()
                    .refuse(
                            ProblemCode.WRONG_ORDER,
                            "tot",
                            "De laatste dag ligt voor de eerste dag (" + from.get() + ").");
            return Optional.empty();
        }
        if (until.isEmpty() && section.get().has("tot")) {
            return Optional.empty();
        }
        return from.map(first -> new DateRange(first, until.orElse(LocalDate.MAX)));
    }

    private Optional<Head.Successor> successor(HeadSection top, Optional<Area> ofPack) {
        Optional<HeadSection> section = top.section(HeadKeys.SUCCESSOR);
        if (section.isEmpty()) {
            return Optional.empty();
        }
        Optional<Area> municipality = section.get().require(HeadKeys.INTO);
        Optional<LocalDate> from = section.get().require(HeadKeys.SINCE);
        if (municipality.isPresent() && municipality.equals(ofPack)) {
            section.get().refuse("gemeente", "Een gemeente kan niet in zichzelf opgaan. Noem de nieuwe gemeente.");
        }
        return municipality.isPresent() && from.isPresent()
                ? Optional.of(new Head.Successor(municipality.get(), from.get()))
                : Optional.empty();
    }
}
