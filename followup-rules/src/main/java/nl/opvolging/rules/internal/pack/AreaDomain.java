package nl.opvolging.rules.internal.pack;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.opvolging.signal.Area;

/** Names of areas from the agreement, and CBS codes. */
final class AreaDomain implements Domain<Area> {
    private static final Pattern CODE = Pattern.compile("(?i)(GM[0-9]{4}|WK[0-9]{6}|BU[0-9]{8})");

    @Override
    public String noun() {
        return "gebied van deze afspraak en geen CBS-code";
    }

    @Override
    public String remedy() {
        return "Een code is GM met 4, WK met 6 of BU met 8 cijfers, ook de nullen vooraan.";
    }

    @Override
    public String asked() {
        return "een gebied van deze afspraak of een CBS-code";
    }

    @Override
    public Optional<Meaning<Area>> find(String word, Vocabulary vocabulary) {
        if (CODE.matcher(word).matches()) {
            Area area = Area.of(word.toUpperCase(Locale.ROOT));
            return Optional.of(new Meaning<>(area.code(), List.of(area)));
        }
        return vocabulary.areas().find(word).map(named -> new Meaning<>(named.name(), named.parts()));
    }

    @Override
    public Collection<String> known(Vocabulary vocabulary) {
        return vocabulary.areas().all().stream().map(Vocabulary.NamedArea::name).toList();
    }
}
