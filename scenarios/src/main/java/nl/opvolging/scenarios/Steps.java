package nl.opvolging.scenarios;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The steps that a scenario can be made of, as they stand in the handbook. */
public final class Steps {
    private static final Pattern PLACE = Pattern.compile("\\{([^}]*)}");
    private static final Map<String, String> NAMES = Map.of("string", "\"…\"");

    private Steps() {}

    /**
     * One kind of step.
     *
     * @param keyword what it is for
     * @param text how it is written; what stands between angle brackets is to be filled in
     * @param meaning what it means, in one Dutch sentence
     */
    public record Kind(Keyword keyword, String text, String meaning) {}

    /**
     * All kinds of steps.
     *
     * @return the kinds: what is given first, then what happens, then what must follow
     */
    public static List<Kind> all() {
        return Vocabulary.SENTENCES.stream()
                .map(sentence -> new Kind(sentence.keyword(), readable(sentence.expression()), sentence.meaning()))
                .toList();
    }

    /** An expression as people read it. */
    static String readable(String expression) {
        return PLACE.matcher(expression)
                .replaceAll(place ->
                        Matcher.quoteReplacement(NAMES.getOrDefault(place.group(1), "‹" + place.group(1) + "›")));
    }

    /**
     * The page of the handbook about steps.
     *
     * @return the page as Markdown
     */
    public static String page() {
        StringBuilder page = new StringBuilder("""
                # Stappen

                Een voorbeeld bestaat uit stappen. Dit zijn ze allemaal; elke afspraak gebruikt dezelfde. Wat tussen ‹ en › staat, vult u in; de woorden
                staan onderaan. Een regel van de eigen afspraak heet `"routering/3"`, een van de basis `"nederland/routering/9"`. Voor En en Maar geldt
                het woord ervoor.

                Deze pagina is gemaakt uit de code: de tests falen als zij verschilt. Maak haar zo opnieuw:

                    mvn -pl scenarios -am test -Dtest=StepsTest -Dsurefire.failIfNoSpecifiedTests=false -Dsteps.update=true
                """);
        for (Keyword keyword : Keyword.values()) {
            page.append("\n## ").append(keyword.word()).append("\n\n| stap | betekenis |\n|---|---|\n");
            all().stream()
                    .filter(kind -> kind.keyword() == keyword)
                    .forEach(kind -> page.append("| ")
                            .append(kind.text())
                            .append(" | ")
                            .append(kind.meaning())
                            .append(" |\n"));
        }
        page.append("\n## Woorden\n\n| in te vullen | mogelijk |\n|---|---|\n");
        List.of("moment", "dag", "duur")
                .forEach(form -> page.append("| ‹")
                        .append(form)
                        .append("› | zoals: ")
                        .append(Vocabulary.FORMS.get(form))
                        .append(" |\n"));
        Vocabulary.PHRASES.forEach(phrases -> page.append("| ‹")
                .append(phrases.name())
                .append("› | ")
                .append(String.join(", ", phrases.all()))
                .append(" |\n"));
        return page.toString();
    }
}
