package nl.opvolging.rules.internal.pack;

import java.util.Optional;
import java.util.function.Function;
import nl.opvolging.signal.About;
import nl.opvolging.signal.Answer;
import nl.opvolging.signal.Fact;
import nl.opvolging.signal.Theme;
import nl.opvolging.signal.Urgency;

/** Columns that stand in several tables, each over the field that it looks at in the questions of that table. */
final class SharedColumns {
    private SharedColumns() {}

    static <Q> ConditionColumn<Q, Theme> theme(Function<Q, Optional<Theme>> field) {
        return ConditionColumn.<Q, Theme>of(
                        "thema", Domains.THEME, (question, theme) -> Tests.known(field.apply(question), theme))
                .index(question -> field.apply(question).orElse(null))
                .phrase("thema {}")
                .unknown(Fact.THEME, "Wijst wat er gezien is op {}?")
                .build();
    }

    static <Q> ConditionColumn<Q, About> about(Function<Q, About> field) {
        return ConditionColumn.<Q, About>of(
                        "over",
                        Domains.ABOUT,
                        (question, about) -> Tests.known(field.apply(question), About.UNKNOWN, about))
                .index(field::apply)
                .phrase("over een {}")
                .unknown(Fact.ABOUT, "Gaat het om een {}?")
                .build();
    }

    static <Q> ConditionColumn<Q, Urgency> urgency(Function<Q, Urgency> field) {
        return ConditionColumn.<Q, Urgency>of(
                        "spoed", Domains.URGENCY, (question, urgency) -> Tests.answer(field.apply(question) == urgency))
                .index(field::apply)
                .phrase("spoed {}")
                .build();
    }

    /** A fact that is yes, no or unknown. */
    static <Q> ConditionColumn<Q, Answer> yesOrNo(
            String header, Function<Q, Answer> field, Fact fact, String phrase, String asked) {
        return ConditionColumn.<Q, Answer>of(
                        header,
                        Domains.YES_OR_NO,
                        (question, yes) -> Tests.known(field.apply(question), Answer.UNKNOWN, yes))
                .index(field::apply)
                .phrase(phrase)
                .unknown(fact, asked)
                .build();
    }
}
