package nl.opvolging.benchmarks.table;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import nl.opvolging.rules.RoutingQuestion;
import nl.opvolging.signal.About;
import nl.opvolging.signal.Answer;
import nl.opvolging.signal.DutchWord;
import nl.opvolging.signal.ObserverKind;
import nl.opvolging.signal.Theme;
import nl.opvolging.signal.Urgency;

/**
 * Questions to a table, no two of them the same, always the same ones for a table. Half of them are about anything; the
 * other half aim at a line: they have its words, and anything where it has an empty cell.
 */
public final class Questions {
    private static final long SEED = 1961;
    private static final List<String> THEMES = withUnknown(MeasuredTable.THEMES);
    private static final List<String> ABOUT = withUnknown(MeasuredTable.ABOUT);

    private static final List<ObserverKind> OBSERVERS = List.of(ObserverKind.values());

    private final MeasuredTable table;
    private final Random random = new Random(SEED);

    private Questions(MeasuredTable table) {
        this.table = table;
    }

    /**
     * Different questions.
     *
     * @param table the table that is asked
     * @param number how many
     * @return the questions
     */
    public static List<Question> of(MeasuredTable table, int number) {
        Questions questions = new Questions(table);
        Map<RoutingQuestion, Question> different = new LinkedHashMap<>();
        while (different.size() < number) {
            Question drawn = questions.draw();
            different.put(drawn.ours(), drawn);
        }
        return List.copyOf(different.values());
    }

    private Question draw() {
        List<Row> rows = table.rows();
        Row aim = random.nextBoolean() ? any(rows) : rows.get(rows.size() - 1);
        String theme = word(aim, Field.THEME, THEMES);
        String about = word(aim, Field.ABOUT, ABOUT);
        String urgency = word(aim, Field.URGENCY, MeasuredTable.URGENCIES);
        Moment moment = moment(aim);
        Place place = place(aim);
        RoutingQuestion ours = RoutingQuestion.builder()
                .theme(theme.equals(Asked.UNKNOWN) ? Optional.empty() : Optional.of(Theme.of(theme)))
                .area(place.area())
                .municipality(MeasuredTable.MUNICIPALITY)
                .observer(any(OBSERVERS))
                .about(meaning(About.values(), about))
                .urgency(meaning(Urgency.values(), urgency))
                .when(moment.windows())
                .anonymous(false)
                .consent(Answer.UNKNOWN)
                .build();
        return new Question(
                ours,
                new Asked(theme, place.name(), about, urgency, moment.hours(), moment.days(), moment.partOfDay()));
    }

    private String word(Row aim, Field field, List<String> words) {
        List<String> fit = aim.cell(field)
                .map(cell -> words.stream().filter(cell::holds).toList())
                .orElse(words);
        return any(fit);
    }

    private Moment moment(Row aim) {
        List<Moment> fit = Moment.ALL.stream()
                .filter(moment -> holds(aim, Field.HOURS, moment.hours())
                        && holds(aim, Field.DAYS, moment.days())
                        && holds(aim, Field.PART_OF_DAY, moment.partOfDay()))
                .toList();
        return any(fit);
    }

    private Place place(Row aim) {
        return Stream.generate(() -> Place.any(MeasuredTable.MUNICIPALITY, random))
                .filter(place -> holds(aim, Field.AREA, place.name()))
                .findFirst()
                .orElseThrow();
    }

    private <V> V any(List<V> values) {
        return values.get(random.nextInt(values.size()));
    }

    private static boolean holds(Row aim, Field field, String word) {
        return aim.cell(field).map(cell -> cell.holds(word)).orElse(true);
    }

    private static List<String> withUnknown(List<String> words) {
        return Stream.concat(words.stream(), Stream.of(Asked.UNKNOWN)).toList();
    }

    private static <V extends DutchWord> V meaning(V[] values, String word) {
        return Stream.of(values)
                .filter(value -> value.word().equals(word))
                .findFirst()
                .orElseThrow();
    }
}
